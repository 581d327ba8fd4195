import type { Locale } from "../../../catalog/locales.ts";
import type { Model } from "../../../catalog/model.ts";
import { pascalCase } from "../../names.ts";

/** Words that name nothing in Java: keywords, literals, and the underscore. */
const RESERVED: ReadonlySet<string> = new Set(
  (
    "_ abstract assert boolean break byte case catch char class const continue default do double else enum extends " +
    "false final finally float for goto if implements import instanceof int interface long native new null package " +
    "private protected public return short static strictfp super switch synchronized this throw throws transient true " +
    "try void volatile while"
  ).split(" "),
);

/** Classes that the code of a class of codes names, or that every class can name without an import. */
const TAKEN: ReadonlySet<string> = new Set(
  (
    "Boolean Byte Character Class Comparable Deprecated Double Enum Error Exception Float Integer Iterable Known Index Long " +
    "Map Math Module Number Object Optional Override Package Process Record Runnable Runtime SafeVarargs Service Short " +
    "StackWalker String StringBuilder System Thread Throwable Void Code HashMap Collections"
  ).split(" "),
);

/** The names of a provider's Java package. */
export interface JavaNames {
  /** Group of the artifact, a package name as well. */
  readonly group: string;
  readonly artifact: string;
  /** The package, and the module: `org.dokucodes`. */
  readonly root: string;
  /** The class with all functions: `DokuCodes`. */
  readonly main: string;
}

/**
 * Names the Java package of a provider.
 *
 * @param model - the resolved provider.
 * @returns its names. The group is that of `catalog/project.yaml`, or else the npm scope.
 */
export function javaNames({ id, identifier, project }: Pick<Model, "id" | "identifier" | "project">): JavaNames {
  const group = project.mavenGroup ?? packagePart(project.scope.slice(1));
  return {
    group,
    artifact: `${id}-codes`,
    root: `${group}.${packagePart(`${id}codes`)}`,
    main: `${identifier}Codes`,
  };
}

/**
 * Part of the name of a package.
 *
 * @param name - an id, a scope or a language.
 * @returns its letters and digits in lower case, with a mark where that alone is no name.
 */
export function packagePart(name: string): string {
  const plain = name.toLowerCase().replace(/[^a-z0-9]/g, "");
  return RESERVED.has(plain) || /^[0-9]|^$/.test(plain) ? `_${plain}` : plain;
}

/**
 * Part of the package with the texts of a language.
 *
 * @param locale - a language.
 * @returns for example `zhhant`.
 */
export function localePart(locale: Locale): string {
  return packagePart(locale);
}

/**
 * Name of the class with the codes of a space.
 *
 * @param space - id of the space.
 * @returns for example `CardError`; with `Code` behind it where Java has a class of that name.
 */
export function codesClass(space: string): string {
  const name = pascalCase(space);
  const plain = /^[0-9]/.test(name) ? `_${name}` : name;
  return TAKEN.has(plain) ? `${plain}Code` : plain;
}

/**
 * Name of a constant.
 *
 * @param name - name of an entry or a service, or a value of a vocabulary.
 * @returns the name in capitals, with an underscore for whatever no name has.
 */
export function constantOf(name: string): string {
  const plain = name.toUpperCase().replace(/[^A-Z0-9_]/g, "_");
  return /^[0-9]|^_*$/.test(plain) ? `_${plain}` : plain;
}
