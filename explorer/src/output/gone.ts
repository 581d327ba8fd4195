// Pages for addresses that were published once and have moved or gone. They are plain, and never change.
import { absolute, at } from "../layout/address.ts";
import { PAGE_STYLE } from "../layout/inline.ts";
import { fill } from "../wording/text.ts";
import { wordsOf } from "../wording/words.ts";
import { xml } from "./feeds.ts";

/**
 * A page that leads to where another one has moved.
 *
 * @param locale - language.
 * @param to - the new path, without the language.
 * @returns the page.
 */
export function movedPage(locale: string, to: string): string {
  const target = at(`${locale}/${to}`);
  return shell(
    locale,
    to,
    `<link rel="canonical" href="${xml(absolute(`${locale}/${to}`))}"><meta http-equiv="refresh" content="0;url=${xml(target)}">`,
    `<p><a href="${xml(target)}">${xml(target)}</a></p>`,
  );
}

/**
 * A page for what is not in the catalog any more.
 *
 * @param locale - language.
 * @param path - its path, without the language.
 * @returns the page, which says that a code without a meaning is unknown.
 */
export function gonePage(locale: string, path: string): string {
  const { ui } = wordsOf(locale);
  const [provider = "", space = "", slug] = path.split("/");
  const isCode = slug !== undefined && slug !== "";
  const title = isCode ? fill(ui.goneTitle, { code: slug.toUpperCase() }) : ui.notFoundTitle;
  const body = [
    `<h1>${xml(title)}</h1>`,
    `<p>${xml(isCode ? ui.goneLead : ui.goneOther)}</p>`,
    `<p><a href="${at(`${locale}/`)}">${xml(ui.search)}</a>${isCode ? ` · <span>${xml(`${provider} ${space}`)}</span>` : ""}</p>`,
  ].join("");
  return shell(locale, title, '<meta name="robots" content="noindex">', body);
}

function shell(locale: string, title: string, head: string, body: string): string {
  return [
    `<!doctype html><html lang="${xml(locale)}"><head><meta charset="utf-8">`,
    `<meta http-equiv="content-security-policy" content="default-src 'none'; style-src ${PAGE_STYLE.hash}; base-uri 'none'; form-action 'none'">`,
    `<meta name="viewport" content="width=device-width"><title>${xml(title)}</title>${head}<style>${PAGE_STYLE.text}</style></head>`,
    `<body><main id="main">${body}</main></body></html>\n`,
  ].join("");
}
