import type { BodyCaseData } from "../case-shape.ts";
import type { ProviderSource } from "../load.ts";
import type { Path } from "../position.ts";

/** Something of the catalog that a case speaks of. */
export interface Reference {
  readonly what: "space" | "family" | "name" | "reason";
  readonly value: string;
  /** Space of a name, where it is told. */
  readonly space: string | undefined;
  /** Where it stands in the file. */
  readonly path: Path;
}

/**
 * Everything of the catalog that the cases of a provider speak of.
 *
 * @param source - the files of the provider.
 * @returns spaces, families, names and reasons, in the order of the file; none where it has no cases.
 */
export function referencesOfCases({ cases }: ProviderSource): Reference[] {
  return (cases?.data.cases ?? []).flatMap((data, index) =>
    referencesOf(data).map((reference) => ({ ...reference, path: ["cases", index, ...reference.path] })),
  );
}

function referencesOf({ context, expect, oneOf, never }: BodyCaseData): Reference[] {
  const found: Reference[] = [];
  const visit = (value: unknown, path: Path, space: string | undefined) => {
    if (Array.isArray(value)) for (const [index, item] of value.entries()) visit(item, [...path, index], space);
    else if (typeof value === "object" && value !== null) {
      const own = (value as { space?: unknown }).space;
      for (const [key, inner] of Object.entries(value))
        if (key !== "params") visit(inner, [...path, key], typeof own === "string" ? own : undefined);
    } else {
      const what = path.findLast((key) => typeof key === "string");
      if ((what === "space" || what === "family" || what === "name" || what === "reason") && typeof value === "string")
        found.push({ what, value, space, path });
    }
  };
  for (const [part, value] of Object.entries({ context, expect, oneOf, never })) visit(value, [part], undefined);
  return found;
}
