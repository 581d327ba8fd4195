import { type Finding, finding } from "./finding.ts";
import { same } from "./json.ts";
import {
  type Declaration,
  type Members,
  type Signature,
  type Surface,
  type TypeShape,
  typeText,
} from "./surface/shape.ts";

/**
 * Compares the public TypeScript surface of two versions. A subpath that came or went is found in
 * `package.json`.
 *
 * @param old - the surface before.
 * @param now - the surface after.
 * @returns the findings.
 */
export function compareSurfaces(old: Surface, now: Surface): Finding[] {
  return [...old].flatMap(([subpath, before]) => {
    const after = now.get(subpath);
    if (after === undefined) return [];
    const prefix = subpath === "." ? "" : `${subpath.slice(2)} `;
    return keysOf(before, after).flatMap((name) => {
      const [was, is] = [before.get(name), after.get(name)];
      if (was === undefined) return [finding("export.added", prefix + name)];
      if (is === undefined) return [finding("export.removed", prefix + name)];
      return compareDeclarations(prefix + name, was, is);
    });
  });
}

function keysOf(old: ReadonlyMap<string, unknown>, now: ReadonlyMap<string, unknown>): string[] {
  return [...new Set([...old.keys(), ...now.keys()])].sort();
}

function compareDeclarations(subject: string, old: Declaration, now: Declaration): Finding[] {
  const input = old.input && now.input;
  const found = compareKinds(subject, old, now, input);
  return same(commentsOf(old, now), commentsOf(now, old)) ? found : [...found, finding("comment.changed", subject)];
}

function compareKinds(subject: string, old: Declaration, now: Declaration, input: boolean): Finding[] {
  if (old.kind === "enum" && now.kind === "enum") return compareEnums(subject, old.members, now.members);
  if (old.kind === "function" && now.kind === "function")
    return compareSignatures(subject, old.signatures, now.signatures);
  if (old.kind === "value" && now.kind === "value") {
    if (old.type.kind === "text" && now.type.kind === "text" && old.type.text !== now.type.text)
      return [finding("enum.value-changed", subject, { old: old.type.text, new: now.type.text })];
    return compareTypes(subject, old.type, now.type, "read");
  }
  const use = input ? "pass" : "read";
  if (old.kind === "interface" && now.kind === "interface")
    return [
      ...compareTypeParameters(subject, old.typeParameters, now.typeParameters),
      ...compareMembers(subject, old.members, now.members, use),
    ];
  if (old.kind === "type" && now.kind === "type")
    return [
      ...compareTypeParameters(subject, old.typeParameters, now.typeParameters),
      ...compareTypes(subject, old.type, now.type, use),
    ];
  return [finding("export.kind-changed", subject, { old: old.kind, new: now.kind })];
}

function compareTypeParameters(subject: string, old: readonly string[], now: readonly string[]): Finding[] {
  return same(old, now) ? [] : [finding("type.changed", subject, { old: old.join(", "), new: now.join(", ") })];
}

type EnumMembers = Extract<Declaration, { kind: "enum" }>["members"];

function compareEnums(subject: string, old: EnumMembers, now: EnumMembers): Finding[] {
  return keysOf(old, now).flatMap((name) => {
    const [was, is] = [old.get(name)?.value, now.get(name)?.value];
    const path = `${subject}.${name}`;
    if (was === undefined) return [finding("enum.member-added", path, { new: is })];
    if (is === undefined) return [finding("enum.member-removed", path, { old: was })];
    return was === is ? [] : [finding("enum.value-changed", path, { old: was, new: is })];
  });
}

/** `read`: users get it; `pass`: they give it; `name`: it says which codes and networks a name stands for. */
type Use = "read" | "pass" | "name";

function compareMembers(subject: string, old: Members, now: Members, use: Use): Finding[] {
  return keysOf(old, now).flatMap((name) => {
    const [was, is] = [old.get(name), now.get(name)];
    const path = `${subject}.${name}`;
    if (was === undefined)
      return [finding(use === "pass" && is?.optional === false ? "member.required" : "member.added", path)];
    if (is === undefined) return [finding("member.removed", path)];
    return [
      ...(was.optional === is.optional ? [] : [finding(optionRule(is.optional, use), path)]),
      ...compareTypes(path, was.type, is.type, use),
    ];
  });
}

function optionRule(isOptional: boolean, use: Use) {
  if (use === "pass") return isOptional ? "member.relaxed" : "member.required";
  return isOptional ? "member.optional" : "member.relaxed";
}

function compareTypes(subject: string, old: TypeShape, now: TypeShape, use: Use): Finding[] {
  const [before, after] = [typeText(old), typeText(now)];
  if (before === after) return [];
  if (old.kind === "union" || now.kind === "union") return compareSets(subject, membersOf(old), membersOf(now), use);
  if (old.kind === "list" && now.kind === "list" && !same([...old.items].sort(byText), [...now.items].sort(byText)))
    return compareSets(subject, old.items, now.items, use);
  if (old.kind === "object" && now.kind === "object") return compareMembers(subject, old.members, now.members, use);
  if (
    old.kind === "reference" &&
    now.kind === "reference" &&
    old.name === now.name &&
    old.args.length === now.args.length
  )
    return old.args.flatMap((arg, index) =>
      compareTypes(subject, arg, now.args[index] as TypeShape, old.name === "Array" ? use : "name"),
    );
  return [finding("type.changed", subject, { old: before, new: after })];
}

const byText = (a: TypeShape, b: TypeShape) => (typeText(a) < typeText(b) ? -1 : 1);

function membersOf(type: TypeShape): readonly TypeShape[] {
  return type.kind === "union" ? type.members : [type];
}

function compareSets(subject: string, old: readonly TypeShape[], now: readonly TypeShape[], use: Use): Finding[] {
  const [before, after] = [old.map(typeText), now.map(typeText)];
  const widened = use === "read" ? "union.widened" : "input.widened";
  return [
    ...before
      .filter((member) => !after.includes(member))
      .map((member) => finding("union.narrowed", subject, { old: member })),
    ...after.filter((member) => !before.includes(member)).map((member) => finding(widened, subject, { new: member })),
  ];
}

function compareSignatures(subject: string, old: readonly Signature[], now: readonly Signature[]): Finding[] {
  const text = (signatures: readonly Signature[]) => signatures.map(signatureText).join(" ; ");
  const incompatible = [finding("signature.changed", subject, { old: text(old), new: text(now) })];
  if (old.length !== now.length) return incompatible;
  return old.flatMap((before, index) => {
    const after = now[index] as Signature;
    if (!same(before.typeParameters, after.typeParameters) || after.parameters.length < before.parameters.length)
      return incompatible;
    const added = after.parameters.slice(before.parameters.length);
    if (added.some(({ optional }) => !optional)) return incompatible;
    return [
      ...before.parameters.flatMap((parameter, at) => {
        const is = after.parameters[at] as (typeof after.parameters)[number];
        const path = `${subject} ${parameter.name}`;
        if (parameter.optional && !is.optional) return incompatible;
        return [
          ...(parameter.optional === is.optional ? [] : [finding("member.relaxed", path)]),
          ...compareTypes(path, parameter.type, is.type, "pass"),
        ];
      }),
      ...added.map(({ name }) => finding("parameter.added", `${subject} ${name}`)),
      ...compareTypes(`${subject} result`, before.result, after.result, "read"),
    ];
  });
}

function signatureText({ typeParameters, parameters, result }: Signature): string {
  const list = parameters.map(({ name, type, optional }) => `${name}${optional ? "?" : ""}: ${typeText(type)}`);
  const generic = typeParameters.length > 0 ? `<${typeParameters.join(", ")}>` : "";
  return `${generic}(${list.join(", ")}): ${typeText(result)}`;
}

/** Comments on what both versions have: those of what is new or gone are no change of wording. */
function commentsOf(declaration: Declaration, other: Declaration): readonly (readonly [string, string])[] {
  const comments: (readonly [string, string])[] = [["", declaration.comment]];
  if (!("members" in declaration) || !("members" in other)) return comments;
  for (const [name, { comment }] of declaration.members) if (other.members.has(name)) comments.push([name, comment]);
  return comments.sort(([a], [b]) => (a < b ? -1 : 1));
}
