import type { Texts } from "../data/shapes.ts";
import type { CodePage } from "../data/site.ts";
import { absolute, pathOf } from "./address.ts";

/**
 * Writes JSON into HTML.
 *
 * @param value - what to write.
 * @returns text that cannot end the element that it stands in.
 */
export function jsonInHtml(value: unknown): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}

/**
 * Describes a code for search engines.
 *
 * @param page - the page of the code.
 * @param texts - its texts.
 * @param locale - their language.
 * @returns a defined term of schema.org.
 */
export function termOf(page: CodePage, texts: Texts | undefined, locale: string): object {
  const { provider, space, code } = page;
  return {
    "@context": "https://schema.org",
    "@type": "DefinedTerm",
    termCode: code,
    name: texts?.title ?? code,
    ...(texts && { description: texts.detail }),
    inLanguage: locale,
    url: absolute(`${locale}/${pathOf(page)}`),
    inDefinedTermSet: {
      "@type": "DefinedTermSet",
      name: `${provider.name} ${space.title}`,
      url: absolute(`${locale}/${provider.id}/${space.id}/`),
    },
  };
}
