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
  const received = lettersOf(message.slice(0, 1000));
  const weights = templatesOf(entry).flatMap(({ weight, pattern }) => (pattern.test(received) ? [weight] : []));
  return weights.length > 0 ? Math.max(...weights) : undefined;
}

interface Template {
  readonly weight: number;
  readonly pattern: RegExp;
}

const known = new WeakMap<Entry, readonly Template[]>();

function templatesOf(entry: Entry): readonly Template[] {
  const templates = known.get(entry) ?? readTemplates(entry);
  known.set(entry, templates);
  return templates;
}

function readTemplates({ messages, placeholders }: Entry): Template[] {
  const spellings = Object.values(placeholders ?? {}).flat();
  return messages.map((message) => {
    const literals = splitAt(message, spellings).map(lettersOf);
    const weight = literals.length === 1 ? Number.POSITIVE_INFINITY : literals.join("").length;
    return { weight, pattern: new RegExp(`^${literals.map(escaped).join(".*")}$`, "s") };
  });
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
