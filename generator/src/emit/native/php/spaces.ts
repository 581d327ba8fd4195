import { inLocale } from "../../../catalog/locales.ts";
import type { Model, Space } from "../../../catalog/model.ts";
import { whenHeld } from "../../entry-comment.ts";
import { everyName, type NamedEntries, namesakes } from "../../typescript/spaces.ts";
import { classNameOf, constantNamesOf } from "./names.ts";
import { classFile, phpComment, phpString } from "./source.ts";

const STEP = "\t";

/**
 * The class with the codes of a space: plain constants, as there may be other codes tomorrow.
 *
 * @param model - the provider.
 * @param space - the space.
 * @param namespace - namespace of the package.
 * @returns text of its file.
 */
export function spaceClass(model: Model, space: Space, namespace: string): string {
  const names = everyName(space);
  const others = namesakes(names);
  const constants = constantNamesOf(names.map(({ name }) => name));
  const lines = names.map((named) => {
    const comment = commentOf(model, named, others.get(named.name) ?? []);
    return `${comment}${STEP}const ${constants.get(named.name)} = ${phpString(named.value)};\n`;
  });
  const about = `${space.title} of ${model.name}; the values are the codes as documented.`;
  const id = `${STEP}/** Id of the space. */\n${STEP}const SPACE_ID = ${phpString(space.id)};\n`;
  const body = constants.has("SPACE_ID") ? lines : [id, ...lines];
  const head = `${phpComment(about)}final class ${classNameOf(space.id)}`;
  return classFile(`${namespace}\\Code`, `${head}\n{\n${body.join("")}}\n`);
}

/** A short comment, or none: the texts of the package say everything else about the code. */
function commentOf({ defaultLocale }: Model, { entries }: NamedEntries, others: readonly string[]): string {
  const [entry] = entries;
  const { title } = inLocale(entry.text, defaultLocale);
  const isGone = entry.validUntil !== null || entry.deprecated !== null;
  const isOneOf = others.length > 0 ? " (compare `name`)" : "";
  const said = `${whenHeld(entry)}${title}${isOneOf}`;
  // Many a title says no more than the name.
  const isSame = said.toUpperCase().replace(/[^A-Z0-9]+/g, "_") === entry.name;
  return isSame && !isGone ? "" : phpComment(`${said}.`, isGone ? ["@deprecated"] : [], STEP);
}
