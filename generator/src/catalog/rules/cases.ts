import type { Model } from "../model.ts";
import type { Finding } from "../problem.ts";
import { type Reference, referencesOfCases } from "./case-references.ts";
import { findingAt, type Rule } from "./rule.ts";

/** Cases: bodies with what has to come out of them. */
export const CASES = [
  {
    id: "duplicate-case",
    says: "No two cases have the same name.",
    check: (_model, { cases }) => {
      const first = new Map<string, number>();
      return (cases?.data.cases ?? []).flatMap(({ name }, index): Finding[] => {
        const earlier = first.get(name);
        first.set(name, earlier ?? index);
        if (earlier === undefined || cases === undefined) return [];
        return [
          findingAt(cases.file, ["cases", index, "name"], {
            found: `${JSON.stringify(name)} a second time`,
            expected: `another name than that at line ${cases.file.place(["cases", earlier]).line}`,
            mend: "say what is different",
          }),
        ];
      });
    },
  },
  {
    id: "case-refers",
    says: "A case names only families, entries and reasons of the catalog.",
    check: (model, source) =>
      referencesOfCases(source).flatMap(({ path, ...reference }) => {
        const known = knownFor(model, reference);
        // A space that does not exist breaks another rule, wherever it stands.
        if (source.cases === undefined || reference.what === "space" || known.has(reference.value)) return [];
        return [
          findingAt(source.cases.file, path, {
            found: `the ${reference.what} ${reference.value}`,
            expected: known.size > 0 && known.size < 20 ? `one of ${[...known].join(", ")}` : "one of the catalog",
            mend: "correct its spelling",
          }),
        ];
      }),
  },
] as const satisfies readonly Rule[];

function knownFor(model: Model, { what, space }: Pick<Reference, "what" | "space">): ReadonlySet<string> {
  if (what === "family") return new Set(model.families.map(({ id }) => id));
  if (what === "reason") return new Set(Object.keys(model.reasons));
  const spaces = model.spaces.filter(({ id }) => space === undefined || id === space);
  return new Set(spaces.flatMap(({ entries }) => entries.map(({ name }) => name)));
}
