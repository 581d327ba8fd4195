import type { Model } from "../../generator/src/catalog/model.ts";
import { constantNames } from "../../generator/src/emit/constant-name.ts";
import { typeName } from "../../generator/src/emit/names.ts";
import { everyName } from "../../generator/src/emit/typescript/spaces.ts";
import type { EnumName } from "./shape.ts";

/**
 * Members that generated enums have to have: of each space the first and the last.
 *
 * @param model - the resolved provider.
 * @returns the members.
 */
export function namesOf(model: Model): EnumName[] {
  return model.spaces.flatMap((space) => {
    const type = typeName(model.identifier, space.id);
    const members = constantNames(everyName(space)).map(({ name, value }) => ({
      provider: model.id,
      type,
      name,
      value,
    }));
    return [...new Set([members[0], members.at(-1)])].filter((member) => member !== undefined);
  });
}
