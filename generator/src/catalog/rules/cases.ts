import type { BodyCaseData } from "../case-shape.ts";
import type { Model } from "../model.ts";
import type { Problem } from "../problem.ts";
import type { Path } from "../source-file.ts";
import type { Rule } from "./rule.ts";

/** A case has a name of its own. */
export const caseHasOwnName: Rule = (_model, { cases }) => {
  const first = new Map<string, number>();
  return (cases?.data.cases ?? []).flatMap(({ name }, index): Problem[] => {
    const earlier = first.get(name);
    first.set(name, earlier ?? index);
    if (earlier === undefined || cases === undefined) return [];
    return [
      cases.file.problem(["cases", index, "name"], "duplicate-case", {
        found: `${JSON.stringify(name)} a second time`,
        expected: `another name than that at line ${cases.file.place(["cases", earlier]).line}`,
        mend: "say what is different",
      }),
    ];
  });
};

/** Spaces, names and reasons that a case speaks of are in the catalog. */
export const caseRefersToCatalog: Rule = (model, { cases }) =>
  (cases?.data.cases ?? []).flatMap((data, index) =>
    referencesOf(data).flatMap(({ path, ...reference }): Problem[] => {
      const known = knownFor(model, reference);
      if (cases === undefined || known.has(reference.value)) return [];
      return [
        cases.file.problem(["cases", index, ...path], reference.what === "space" ? "unknown-space" : "case-refers", {
          found: `the ${reference.what} ${reference.value}`,
          expected: known.size > 0 && known.size < 20 ? `one of ${[...known].join(", ")}` : "one of the catalog",
          mend: "correct its spelling",
        }),
      ];
    }),
  );

interface Reference {
  readonly what: "space" | "name" | "reason";
  readonly value: string;
  /** Space of a name, where it is told. */
  readonly space: string | undefined;
}

function referencesOf({ context, expect, oneOf, never }: BodyCaseData): (Reference & { readonly path: Path })[] {
  const found: (Reference & { readonly path: Path })[] = [];
  const visit = (value: unknown, path: Path, space: string | undefined) => {
    if (Array.isArray(value)) for (const [index, item] of value.entries()) visit(item, [...path, index], space);
    else if (typeof value === "object" && value !== null) {
      const own = (value as { space?: unknown }).space;
      for (const [key, inner] of Object.entries(value))
        if (key !== "params") visit(inner, [...path, key], typeof own === "string" ? own : undefined);
    } else {
      const what = path.findLast((key) => typeof key === "string");
      if ((what === "space" || what === "name" || what === "reason") && typeof value === "string")
        found.push({ what, value, space, path });
    }
  };
  for (const [part, value] of Object.entries({ context, expect, oneOf, never })) visit(value, [part], undefined);
  return found;
}

function knownFor(model: Model, { what, space }: Pick<Reference, "what" | "space">): ReadonlySet<string> {
  if (what === "space") return new Set(model.spaces.map(({ id }) => id));
  if (what === "reason") return new Set(Object.keys(model.reasons));
  const spaces = model.spaces.filter(({ id }) => space === undefined || id === space);
  return new Set(spaces.flatMap(({ entries }) => entries.map(({ name }) => name)));
}
