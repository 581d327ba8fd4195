/** A type as it is written, in a form that can be compared part by part. */
export type TypeShape =
  | { readonly kind: "union"; readonly members: readonly TypeShape[] }
  | { readonly kind: "list"; readonly items: readonly TypeShape[] }
  | { readonly kind: "object"; readonly members: Members }
  | { readonly kind: "reference"; readonly name: string; readonly args: readonly TypeShape[] }
  | { readonly kind: "text"; readonly text: string };

/** A property of an object. */
export interface Member {
  readonly type: TypeShape;
  readonly optional: boolean;
  readonly comment: string;
}

/** Properties by name. */
export type Members = ReadonlyMap<string, Member>;

/** One way to call a function. */
export interface Signature {
  readonly typeParameters: readonly string[];
  readonly parameters: readonly {
    readonly name: string;
    readonly type: TypeShape;
    readonly optional: boolean;
  }[];
  readonly result: TypeShape;
}

/** A declaration. */
export type Declaration = {
  readonly name: string;
  readonly comment: string;
  /** Whether users only pass it and never read it. */
  readonly input: boolean;
} & (
  | {
      readonly kind: "enum";
      readonly members: ReadonlyMap<string, { readonly value: string; readonly comment: string }>;
    }
  | { readonly kind: "interface"; readonly typeParameters: readonly string[]; readonly members: Members }
  | { readonly kind: "type"; readonly typeParameters: readonly string[]; readonly type: TypeShape }
  | { readonly kind: "value"; readonly type: TypeShape }
  | { readonly kind: "function"; readonly signatures: readonly Signature[] }
);

/** The public TypeScript surface of a package: declarations by name, for each subpath. */
export type Surface = ReadonlyMap<string, ReadonlyMap<string, Declaration>>;

/**
 * Formats a type.
 *
 * @param type - the type.
 * @returns the same text for the same type, whatever the order of its members.
 */
export function typeText(type: TypeShape): string {
  switch (type.kind) {
    case "union":
      return type.members.map(typeText).sort().join(" | ");
    case "list":
      return `[${type.items.map(typeText).join(", ")}]`;
    case "object":
      return `{ ${[...type.members]
        .map(([name, member]) => `${name}${member.optional ? "?" : ""}: ${typeText(member.type)}`)
        .sort()
        .join("; ")} }`;
    case "reference":
      return type.args.length === 0 ? type.name : `${type.name}<${type.args.map(typeText).join(", ")}>`;
    case "text":
      return type.text;
  }
}
