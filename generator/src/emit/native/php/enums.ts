import type { Model } from "../../../catalog/model.ts";
import {
  ACTORS,
  DISCLOSURES,
  KINDS,
  NETWORKS,
  ORIGINS,
  OUTCOMES,
  RETRIES,
  SCOPES,
} from "../../../runtime/vocabulary.ts";
import { caseName } from "./names.ts";
import { classFile, phpComment, phpString } from "./source.ts";

/** An enum that follows from the taxonomy or from the model; the others are written by hand. */
export interface Enum {
  readonly name: string;
  readonly about: string;
  readonly values: readonly string[];
}

/**
 * Text of the file of an enum.
 *
 * @param item - the enum.
 * @param namespace - namespace of the package.
 * @returns its text; the cases stand in the order of the vocabulary, by which data refers to them.
 */
export function enumText({ name, about, values }: Enum, namespace: string): string {
  const cases = values.map((value) => `\tcase ${caseName(value)} = ${phpString(value)};\n`).join("");
  return classFile(namespace, `${phpComment(about)}enum ${name}: string\n{\n${cases}}\n`);
}

/**
 * The enums of a package that follow from the catalog.
 *
 * @param model - the resolved provider.
 * @returns the enums.
 */
export function enumsOf({ locales }: Pick<Model, "locales">): readonly Enum[] {
  return [
    { name: "Scope", about: "Whether an outcome is that of the payment, or only of this call.", values: SCOPES },
    { name: "Outcome", about: "What is known about the thing that the scope names.", values: OUTCOMES },
    {
      name: "Retry",
      about: "What to do before or when sending again; the first wins over the others.",
      values: RETRIES,
    },
    { name: "Actor", about: "Who has to do something.", values: ACTORS },
    {
      name: "Disclosure",
      about: "Who may be told a reason, from the most open to the most reserved.",
      values: DISCLOSURES,
    },
    { name: "Kind", about: "What a service does: the same code means different things by kind.", values: KINDS },
    { name: "Network", about: "A card network; codes may also name others.", values: NETWORKS },
    { name: "Origin", about: "Where a body comes from.", values: ORIGINS },
    { name: "Locale", about: "A language of the texts.", values: locales },
  ];
}
