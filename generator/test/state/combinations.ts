import type { Layer } from "../../src/runtime/packed.ts";
import type { Reading } from "../../src/runtime/reading.ts";
import { KINDS, type Kind, OUTCOMES, RETRIES, SCOPES } from "../../src/runtime/vocabulary.ts";

const BOTH = [false, true] as const;
const PROOFS = [undefined, "status", "never"] as const;
const FROM = ["call", "status", "notification"] as const;
const LAYERS = ["transaction", "response", "detail"] as const;
const PRECISIONS = ["exact", "case"] as const;
const ANY_KIND: readonly (Kind | undefined)[] = [undefined, ...KINDS];

/** One kind of each sort: money moves, money goes back, a question. */
export const SORTS: readonly Kind[] = ["move", "reverse", "status"];

/** Every combination of the properties that decide about the step. */
export function* stepReadings(kinds = ANY_KIND): Generator<Reading> {
  for (const outcome of OUTCOMES)
    for (const scope of SCOPES)
      for (const retry of RETRIES)
        for (const kind of kinds)
          for (const from of FROM)
            for (const actor of ["customer", "merchant"] as const)
              for (const contested of BOTH)
                for (const confirm of PROOFS)
                  for (const layer of LAYERS)
                    for (const precision of PRECISIONS)
                      for (const codes of codesBeside(layer))
                        yield {
                          outcome,
                          scope,
                          retry,
                          kind,
                          from,
                          actor,
                          contested,
                          confirm,
                          layer,
                          precision,
                          codes,
                          reason: "",
                        };
  yield* strangeReadings();
}

/** Every combination of the properties that matter beside a value that no page has. */
function* strangeReadings(): Generator<Reading> {
  for (const outcome of OUTCOMES)
    for (const scope of SCOPES)
      for (const retry of ["never", "check_status_first", "later"] as const)
        for (const from of FROM)
          for (const confirm of PROOFS)
            yield {
              ...{ outcome, scope, retry, from, confirm, beside: "transaction.type" },
              ...{ kind: undefined, actor: "merchant", layer: "transaction", precision: "exact", reason: "" },
            };
}

/** Every combination of the properties that decide about the state. */
export function* stateReadings(): Generator<Reading> {
  for (const outcome of OUTCOMES)
    for (const scope of SCOPES)
      for (const retry of ["never", "check_status_first", "with_other_method"] as const)
        for (const kind of ["move", "reverse", "status"] as const)
          for (const from of FROM)
            for (const actor of ["customer", "merchant"] as const)
              for (const reason of ["transaction_cancelled", "charged_back", "refunded"])
                for (const confirm of PROOFS)
                  for (const layer of LAYERS)
                    for (const precision of PRECISIONS)
                      for (const part of BOTH)
                        for (const absent of BOTH)
                          yield {
                            outcome,
                            scope,
                            retry,
                            kind,
                            from,
                            actor,
                            reason,
                            confirm,
                            layer,
                            precision,
                            part,
                            absent,
                          };
}

function codesBeside(layer: Layer): readonly (readonly { layer: Layer }[])[] {
  const own = [{ layer }];
  return layer === "transaction" ? [own] : [own, [{ layer: "transaction" }, ...own]];
}
