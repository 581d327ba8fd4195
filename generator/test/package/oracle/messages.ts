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

/**
 * What stood in the placeholders of the message that fits an entry best, as far as its letters tell: which of the characters
 * around it belong to it is not compared.
 *
 * @param entry - the entry.
 * @param messages - what was received.
 * @returns letters by the name of the parameter; nothing where a message is the same as one without parameters.
 */
export function parametersOf(entry: Entry, messages: readonly string[]): Readonly<Record<string, string>> {
  let best = -1;
  let parameters: Readonly<Record<string, string>> = {};
  for (const message of messages) {
    const weight = fit(entry, message) ?? -1;
    if (weight < 0 || weight < best) continue;
    best = weight;
    const received = lettersOf(message.slice(0, 1000));
    const { names = [], pattern } = templatesOf(entry).find(
      (template) => template.weight === weight && template.pattern.test(received),
    ) as Template;
    const [, ...values] = pattern.exec(received) as RegExpExecArray;
    parameters = shownParameters(Object.fromEntries(names.map((name, index) => [name, values[index] ?? ""])));
  }
  return parameters;
}

/** Parameters as they are compared: what is invisible or a space is left out, and whatever consists of that alone. */
export function shownParameters(parameters: Readonly<Record<string, string>>): Record<string, string> {
  const shown = Object.entries(parameters).map(([name, value]) => [
    name,
    lettersOf(value.replace(/[\s\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "")),
  ]);
  return Object.fromEntries(shown.filter(([, letters]) => letters !== ""));
}

interface Template {
  readonly weight: number;
  readonly pattern: RegExp;
  /** Names of what the groups of the pattern hold. */
  readonly names: readonly string[];
}

const known = new WeakMap<Entry, readonly Template[]>();

function templatesOf(entry: Entry): readonly Template[] {
  const templates = known.get(entry) ?? readTemplates(entry);
  known.set(entry, templates);
  return templates;
}

function readTemplates({ messages, placeholders }: Entry): Template[] {
  const named = new Map(Object.entries(placeholders ?? {}).flatMap(([name, all]) => all.map((one) => [one, name])));
  // A spelling may stand in a longer one.
  const spellings = [...named.keys()].sort((a, b) => b.length - a.length).map(escaped);
  return messages.map((message) => {
    const parts = spellings.length > 0 ? message.split(new RegExp(`(${spellings.join("|")})`)) : [message];
    const literals = parts.filter((_, index) => index % 2 === 0).map(lettersOf);
    const names = parts.filter((_, index) => index % 2 === 1).map((spelling) => named.get(spelling) as string);
    const weight = literals.length === 1 ? Number.POSITIVE_INFINITY : literals.join("").length;
    return { weight, names, pattern: new RegExp(`^${literals.map(escaped).join("(.*?)")}$`, "s") };
  });
}

/** The letters that count, in lower case. */
export function lettersOf(text: string): string {
  return text.replace(/[^0-9A-Za-z\u0080-\uffff]/g, "").replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
