import type { Entry } from "./data.ts";

/**
 * How well a received message fits the messages of an entry; case, spaces and punctuation do not count.
 *
 * @param entry - the entry.
 * @param message - what was received.
 * @returns the number of letters that had to be equal, more than there can be for a message without parameters;
 *   undefined where it is another message.
 */
export function fit(entry: Entry, message: string): number | undefined {
  const received = lettersOf(message);
  const spellings = Object.values(entry.placeholders ?? {}).flat();
  const weights = entry.messages.flatMap((template) => {
    const literals = splitAt(template, spellings).map(lettersOf);
    if (literals.length === 1) return literals[0] === received ? [Number.POSITIVE_INFINITY] : [];
    const pattern = new RegExp(`^${literals.map(escaped).join(".*")}$`, "s");
    return pattern.test(received) ? [literals.join("").length] : [];
  });
  return weights.length > 0 ? Math.max(...weights) : undefined;
}

/** The letters that count, in lower case. */
export function lettersOf(text: string): string {
  return text.replace(/[^0-9A-Za-z\u0080-\uffff]/g, "").replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

function splitAt(text: string, separators: readonly string[]): string[] {
  return separators.reduce((parts, separator) => parts.flatMap((part) => part.split(separator)), [text]);
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
