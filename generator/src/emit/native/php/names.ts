import type { Model } from "../../../catalog/model.ts";
import { pascalCase } from "../../names.ts";

/** Words that no class can be called, in small letters. */
const RESERVED: ReadonlySet<string> = new Set(
  (
    "abstract and array as bool break callable case catch class clone const continue declare default die do echo else " +
    "elseif empty enddeclare endfor endforeach endif endswitch endwhile enum eval exit extends false final finally float " +
    "fn for foreach function global goto if implements include include_once instanceof insteadof int interface isset " +
    "iterable list match mixed namespace never new null numeric object or parent print private protected public readonly " +
    "require require_once resource return self static string switch throw trait true try unset use var void while xor yield"
  ).split(" "),
);

/** Namespace of the runtime in this repository, which each package replaces by its own. */
export const PLACEHOLDER = "PaymentCodes";

/**
 * Namespace of a provider's package.
 *
 * @param model - the resolved provider.
 * @returns vendor and package in PascalCase: `Org\DokuCodes`.
 */
export function namespaceOf({ packageName }: Pick<Model, "packageName">): string {
  return composerName({ packageName }).split("/").map(pascalCase).join("\\");
}

/**
 * Name of a provider's package for Composer.
 *
 * @param model - the resolved provider.
 * @returns `org/doku-codes` for `@org/doku-codes`.
 */
export function composerName({ packageName }: Pick<Model, "packageName">): string {
  return packageName.replace(/^@/, "");
}

/**
 * Name of the class with the codes of a space.
 *
 * @param id - id of the space.
 * @returns its words in PascalCase, with `Codes` behind a word that PHP has for itself.
 */
export function classNameOf(id: string): string {
  const name = pascalCase(id);
  const able = /^[A-Z]/.test(name) ? name : `Space${name}`;
  return RESERVED.has(able.toLowerCase()) ? `${able}Codes` : able;
}

/**
 * Names of constants for the names of a space.
 *
 * @param names - the names, each once.
 * @returns the constant of each: the same, with `_` behind the only word that no constant can be called.
 */
export function constantNamesOf(names: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set(names);
  const constants = new Map<string, string>();
  for (const name of names) {
    let constant = name;
    while (constant.toLowerCase() === "class" || (constant !== name && taken.has(constant))) constant += "_";
    taken.add(constant);
    constants.set(name, constant);
  }
  return constants;
}

/**
 * Name of an enum's case for a value.
 *
 * @param value - a value in snake case or capitals.
 * @returns its words in PascalCase.
 */
export function caseName(value: string): string {
  return pascalCase(value);
}
