import { inLocale } from "../catalog/locales.ts";
import type { Entry, Model, Source } from "../catalog/model.ts";

/** Most wire messages that a comment names; `codes.json` has all of them. */
const MOST_MESSAGES = 3;

/** Words that do not change what a short sentence says. */
const FILLERS: ReadonlySet<string> = new Set("a an the this is are was were be been has have had it".split(" "));

/**
 * Describes what a code means and where that is documented, for a doc comment.
 *
 * @param model - the provider.
 * @param entry - the entry.
 * @returns paragraphs with an empty line between them: the title, with the dates between which it holds or held, the detail as far as it says more, wire messages and
 *   source.
 */
export function meaningLines(model: Model, entry: Entry): string[] {
  const { title, detail } = inLocale(entry.text, model.defaultLocale);
  const more = withoutTitle(title, detail);
  const paragraphs = [more, messagesOf(entry.messages), sourceOf(model, entry.sources)];
  return [`${whenHeld(entry)}${title}.`, ...paragraphs.flatMap((text) => (text === "" ? [] : ["", text]))];
}

/**
 * Says since when a code has a meaning, or until when it had one.
 *
 * @param entry - the entry.
 * @returns the start of a sentence, such as `From 2018 until 2020-06: `; empty where no date is known.
 */
export function whenHeld({ validFrom, validUntil }: Entry): string {
  if (validUntil === null) return validFrom === null ? "" : `Since ${validFrom}: `;
  return validFrom === null ? `Until ${validUntil}: ` : `From ${validFrom} until ${validUntil}: `;
}

/** The detail without a first sentence that only repeats the title. */
function withoutTitle(title: string, detail: string): string {
  const first = firstSentence(detail);
  return first !== "" && wordsOf(first) === wordsOf(title) ? detail.slice(first.length).trimStart() : detail;
}

/** The text to the first mark that ends a sentence; nothing where no such mark stands on its first line. */
function firstSentence(text: string): string {
  const end = /[.!?](?!\S)|[\n\r\u2028\u2029]/.exec(text);
  return end !== null && ".!?".includes(end[0]) ? text.slice(0, end.index + 1) : "";
}

function wordsOf(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !FILLERS.has(word)).join(" ");
}

function messagesOf(messages: readonly string[]): string {
  const present = messages.filter((message) => message !== "");
  if (present.length === 0) return "";
  const shown = present.slice(0, MOST_MESSAGES).map((message) => `"${message}"`);
  const rest = present.length - shown.length;
  const list = rest > 0 ? `${shown.join(", ")} and ${rest} more` : shown.join(" or ");
  return `Message: ${list}.`;
}

function sourceOf({ docs }: Model, [first, ...more]: readonly Source[]): string {
  if (first === undefined) return "";
  const page = "doc" in first ? docs.find(({ id }) => id === first.doc)?.url : first.url;
  if (page === undefined) return "";
  const line = "doc" in first ? ` line ${first.line}` : "";
  return `Source: ${page}${line}${more.length > 0 ? ` (and ${more.length} more)` : ""}`;
}
