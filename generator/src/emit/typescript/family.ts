import type { Family, Model } from "../../catalog/model.ts";
import { typeName } from "../names.ts";
import { docComment, identifier, joined, moduleOf, quoted, ts, type } from "./fragment.ts";
import { dataOf, readers, type Scope } from "./functions.ts";
import { spaceExports } from "./index-file.ts";
import type { Module } from "./write.ts";

/**
 * Writes the entry point of a family of spaces: the same functions, with less data.
 *
 * @param model - the provider.
 * @param family - its spaces.
 * @returns the module.
 */
export function writeFamily(model: Model, family: Family): Module {
  const scope = familyOf(model, family);
  const ids = joined(
    scope.spaces.map(({ id }) => quoted(id)),
    " | ",
  );
  return moduleOf(() => [
    ts`${docComment([`Spaces of ${family.title}; a body with a code of another space is unknown here.`])}
export type ${scope.Space} = ${ids};`,
    ...readers(scope),
    joined(spaceExports(model, scope.spaces), "\n"),
  ]);
}

/**
 * Names the type with the ids of the spaces of a family.
 *
 * @param model - the provider.
 * @param family - the family.
 * @returns the name, which the entry point of the family exports.
 */
export function familySpace(model: Model, { id }: Family): string {
  return `${typeName(model.identifier, id)}Space`;
}

function familyOf(model: Model, family: Family): Scope {
  const { id, title, spaces } = family;
  const own = model.identifier;
  const Space = identifier(familySpace(model, family));
  return {
    model,
    title: `${title} of ${model.name}`,
    spaces: model.spaces.filter((space) => spaces.includes(space.id)),
    Space,
    Code: type("./functions.js", `${own}Code`),
    typeOf: (name) => ts`${type("./types.js", own + name)}<${Space}>`,
    ...dataOf(id),
  };
}
