import type { Model } from "../catalog/model.ts";
import { CLAIMS, CLASH } from "../runtime/claims.ts";
import { PROCEDURE } from "../runtime/procedure.ts";
import { DISCLOSURES, RETRIES } from "../runtime/vocabulary.ts";
import { reasonsOf } from "./pack.ts";

/**
 * The tables that the procedures of docs/decoding.md go by, so that other languages read the same ones.
 *
 * @param model - the resolved provider.
 * @returns the tables.
 */
export function procedureData(model: Model) {
  return {
    reservedness: [...DISCLOSURES].reverse(),
    precedence: RETRIES,
    plain: reasonsOf(model).filter((name) => model.reasons[name]?.plain),
    claims: CLAIMS,
    clash: CLASH,
    ...PROCEDURE,
  };
}
