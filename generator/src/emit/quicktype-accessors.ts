import { pascalCase } from "./names.ts";

/** A generated enum, with what matters of its members. */
export interface NamedEnum {
  /** Name of the type. */
  readonly type: string;
  readonly members: readonly { readonly name: string; readonly value: string }[];
}

/** Names of members by value, by language; `*` stands for all others. */
export type Accessors = Readonly<Record<string, { readonly "*": string; readonly go: string; readonly rust?: string }>>;

/** Names reserved by quicktype in Rust, where it would invent names such as PurpleOk. */
const RUST_WORDS: ReadonlySet<string> = new Set([
  "Ok",
  "Err",
  "Some",
  "None",
  "Self",
  "String",
  "Vec",
  "Box",
  "Option",
  "Result",
]);

/**
 * Names for quicktype, which ignores the keywords of other generators.
 *
 * @param enums - all enums of a schema.
 * @param types - names of the other types.
 * @returns the names by type; none for two enums with the same values, as quicktype makes one enum of them and fails
 *   where each has names.
 */
export function quicktypeAccessors(enums: readonly NamedEnum[], types: readonly string[]): Map<string, Accessors> {
  const values = enums.map(({ members }) => JSON.stringify(members.map(({ value }) => value).sort()));
  const taken = counts(values);
  const constants = counts([
    ...types,
    ...enums.flatMap(({ type, members }) => [type, ...members.map(({ name }) => type + pascalCase(name))]),
  ]);
  // In Go, all constants of a package share one namespace, where quicktype would invent names such as PurpleTIMEOUT.
  const goName = (type: string, name: string) =>
    constants.get(type + pascalCase(name)) === 1 ? type + pascalCase(name) : `${type}_${name}`;
  return new Map(
    enums
      .filter((_, index) => taken.get(values[index] ?? "") === 1)
      .map(({ type, members }) => [
        type,
        Object.fromEntries(
          members.map(({ name, value }) => [
            value,
            { "*": name, go: goName(type, name), ...(RUST_WORDS.has(pascalCase(name)) && { rust: name }) },
          ]),
        ),
      ]),
  );
}

function counts(texts: readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const text of texts) found.set(text, (found.get(text) ?? 0) + 1);
  return found;
}
