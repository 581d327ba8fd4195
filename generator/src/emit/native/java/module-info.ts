import type { Model } from "../../../catalog/model.ts";
import { docComment, HEADER } from "./comment.ts";
import { type JavaNames, localePart } from "./names.ts";

/**
 * The description of the module.
 *
 * @param model - the resolved provider.
 * @param names - names of the package.
 * @returns its source.
 */
export function writeModuleInfo(model: Model, { root }: JavaNames): string {
  const packages = [root, `${root}.codes`, ...model.locales.map((locale) => `${root}.messages.${localePart(locale)}`)];
  return `${HEADER}${docComment([`Response codes of ${model.name} with what they mean for the money.`])}module ${root} {
${packages.map((name) => `  exports ${name};\n`).join("")}}
`;
}

/**
 * The description of a package.
 *
 * @param name - name of the package.
 * @param about - what is in it.
 * @returns its source.
 */
export function writePackageInfo(name: string, about: string): string {
  return `${HEADER}${docComment([about])}package ${name};\n`;
}
