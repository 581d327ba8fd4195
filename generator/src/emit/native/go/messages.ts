import type { Locale } from "../../../catalog/locales.ts";
import type { Model } from "../../../catalog/model.ts";
import { languageName } from "../../languages.ts";
import { goComment, goString } from "./encode.ts";
import { packageName } from "./names.ts";
import { HEADER } from "./runtime-files.ts";

/**
 * The package of the texts of one language.
 *
 * @param locale - its tag.
 * @returns its name, which is that of its folder below `messages`.
 */
export function messagesPackage(locale: Locale): string {
  return packageName(locale);
}

/**
 * Writes the functions of the texts of one language.
 *
 * @param model - the resolved provider.
 * @param locale - the language.
 * @param own - the name of the provider's package.
 * @param module - the path of the module.
 * @returns the file `messages.go` of the package of the language.
 */
export function messagesText(model: Model, locale: Locale, own: string, module: string): string {
  const name = messagesPackage(locale);
  const language = languageName(model, locale);
  return `${HEADER}

${goComment([`Package ${name} says in ${language} what the codes of ${model.name} mean. A program that does not import it does not carry its texts.`])}package ${name}

import ${own} ${goString(module)}

// Message gives the texts about a result of Decode or an entry of Lookup. It never panics.
func Message(about ${own}.Described) ${own}.Message {
	return ${own}.MessageIn(&bundle, about)
}

// Customer gives only the text that is safe to show to the customer.
func Customer(about ${own}.Described) string {
	return Message(about).Customer
}
`;
}
