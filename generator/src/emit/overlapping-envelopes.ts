import type { Model } from "../catalog/model.ts";
import type { Problem } from "../catalog/problem.ts";
import { areApart } from "../catalog/rivals.ts";
import { type DecodeResult, decodeBody } from "../runtime/decode.ts";
import { packBodies, packCatalog } from "./pack.ts";

type Envelope = Model["envelopes"][number];

/**
 * Finds bodies that two envelopes, each by itself, read as different statements about the same money. Their order in
 * the file would decide then, which nobody notices.
 *
 * @param model - the resolved provider; its cases are the documented bodies.
 * @returns one problem for each pair of envelopes, at the later one.
 */
export function overlappingEnvelopes(model: Model): Problem[] {
  if (model.cases.length === 0) return [];
  const readers = model.envelopes.map((envelope, index) => ({ envelope, index, read: reader(model, envelope) }));
  const problems = new Map<string, Problem>();
  for (const { name, body, context } of model.cases) {
    if (body === undefined) continue;
    const readings = readers.flatMap(({ envelope, index, read }) => {
      const result = read(body, context);
      return result.known ? [{ envelope, index, result }] : [];
    });
    for (const [position, first] of readings.entries())
      for (const second of readings.slice(position + 1)) {
        if (first.result.layer !== second.result.layer || saysSame(first.result, second.result)) continue;
        if (isChosen(first.result, second.result, model)) continue;
        const key = `${first.index} ${second.index}`;
        if (problems.has(key)) continue;
        problems.set(
          key,
          model.provider.file.problem(["envelopes", second.index, "id"], "overlapping-envelopes", {
            found: `${first.envelope.id} and ${second.envelope.id} both read the body of the case ${JSON.stringify(name)}: ${describe(first.result)} and ${describe(second.result)}`,
            expected: "one kind of body for each documented body, or kinds that agree",
            mend: "recognise each by what is unique to it, with requires or excludes",
          }),
        );
      }
  }
  return [...problems.values()];
}

/** Reads bodies as if they were all of one kind. */
function reader(model: Model, envelope: Envelope): (body: unknown, context: object) => DecodeResult {
  const packed = packCatalog(model);
  const bodies = packBodies({ envelopes: [envelope], families: model.families });
  const used = new Set(
    bodies.codes.flatMap(({ space, fallback, service }) => [space, ...(fallback ?? []), service?.space]),
  );
  const spaces = packed.spaces.filter(({ id }) => used.has(id));
  const signs = packed.signs.filter((_, index) => used.has(packed.spaces[index]?.id));
  const known = { ...packed, spaces, signs, ...bodies, unpacked: undefined, read: undefined };
  return (body, context) => decodeBody(known, body, context);
}

function saysSame(a: DecodeResult, b: DecodeResult): boolean {
  return a.outcome === b.outcome && a.scope === b.scope;
}

/** Whether both read the same field, and a program says by a family which of the two it means. */
function isChosen(a: DecodeResult, b: DecodeResult, { families }: Model): boolean {
  const [first, second] = [a, b].map(({ codes, space, code }) =>
    codes.find((found) => found.space === space && found.code === code),
  );
  return first?.field === second?.field && areApart([a.space ?? "", b.space ?? ""], families);
}

function describe({ space, code, outcome, scope }: DecodeResult): string {
  return `${outcome} of the ${scope} by ${code} of ${space}`;
}
