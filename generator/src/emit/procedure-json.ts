import type { BodyCase, Model } from "../catalog/model.ts";
import { CLAIMS, CLASH } from "../runtime/claims.ts";
import { PROCEDURE } from "../runtime/procedure.ts";
import { DISCLOSURES, RETRIES } from "../runtime/vocabulary.ts";
import { reasonsOf } from "./pack.ts";

/**
 * The tables of the procedures in docs/decoding.md, so that other languages can use them.
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
    vectors: model.cases.map(vectorData),
  };
}

/** A case as other languages run it, without what is empty. */
function vectorData({ name, body, context, expect, oneOf, never, next, valid, source }: BodyCase) {
  const isGiven = (value: object) => Object.keys(value).length > 0;
  return {
    name,
    ...(body !== undefined && { body }),
    ...(isGiven(context) && { context }),
    expect,
    ...(isGiven(oneOf) && { oneOf }),
    ...(never.length > 0 && { never }),
    ...(isGiven(next) && { next }),
    ...(!valid && { valid }),
    source,
  };
}
