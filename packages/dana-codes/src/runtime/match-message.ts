// Generated from the catalog; do not edit.
import { fingerprint, letterAt, MAX_MESSAGE_LENGTH } from "./fingerprint.js";

/** How well a message fits a template, and the values of its parameters. */
export interface MessageMatch {
  /** Number of letters that had to be equal: the more, the more specific. */
  readonly weight: number;
  readonly params: Readonly<Record<string, string>>;
}

/** The documented messages of an entry. */
export interface Documented {
  readonly fingerprints: readonly number[];
  readonly templates: readonly string[];
}

/** A message that is the same as a documented one without parameters. */
export const EXACT: MessageMatch = { weight: MAX_MESSAGE_LENGTH, params: /* @__PURE__ */ Object.freeze({}) };

/**
 * Finds how well a message fits what is documented for an entry.
 *
 * @param documented - messages of the entry.
 * @param message - the message received.
 * @returns the best match, or `undefined` if the message does not fit.
 */
export function bestMatch({ fingerprints, templates }: Documented, message: string): MessageMatch | undefined {
  if (fingerprints.includes(fingerprint(message))) return EXACT;
  let best: MessageMatch | undefined;
  for (const template of templates) {
    const match = matchMessage(template, message);
    if (match && match.weight > (best?.weight ?? -1)) best = match;
  }
  return best;
}

/**
 * Compares a message with a template; case, spaces and punctuation are ignored. Takes time
 * proportional to the length of the message.
 *
 * @param template - a documented message, its parameters as a name between two U+0001.
 * @param message - the message received.
 * @returns the match, or `undefined` if the message does not fit.
 */
export function matchMessage(template: string, message: string): MessageMatch | undefined {
  const text = message.slice(0, MAX_MESSAGE_LENGTH);
  const parts = partsOf(template);
  const { letters, positions } = lettersOf(text);
  const params: Record<string, string> = {};
  let position = 0;
  let weight = 0;
  for (let index = 0; index < parts.length; index += 2) {
    const literal = parts[index] ?? "";
    const name = parts[index - 1];
    const isLast = index + 1 >= parts.length;
    // A parameter ends where the text behind it first stands; behind the last one, that is the end of the message.
    const next = isLast ? letters.length - literal.length : letters.indexOf(literal, position);
    const found = name === undefined ? position : next;
    if (found < position || !letters.startsWith(literal, found)) return undefined;
    if (name !== undefined) {
      const value = text.slice(position === 0 ? 0 : (positions[position - 1] ?? 0) + 1, positions[found]);
      // Invisible characters could forge log lines.
      const visible = value.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, " ");
      const trimmed = visible.replace(/^[\s.:,;/([{]+|[\s.:,;/)\]}]+$/g, "");
      if (trimmed !== "") params[name] = trimmed;
    }
    position = found + literal.length;
    weight += literal.length;
  }
  return position === letters.length ? { weight, params } : undefined;
}

/** Texts and, between them, names of the parameters of each template that was ever compared. */
const known = /* @__PURE__ */ new Map<string, readonly string[]>();

function partsOf(template: string): readonly string[] {
  let parts = known.get(template);
  if (parts === undefined) {
    parts = template.split("\u0001").map((part, index) => (index % 2 === 0 ? lettersOf(part).letters : part));
    known.set(template, parts);
  }
  return parts;
}

/** Letters and digits of a text in lower case, and where each stood. */
function lettersOf(text: string): { letters: string; positions: number[] } {
  let letters = "";
  const positions: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const letter = letterAt(text, index);
    if (letter === 0) continue;
    letters += String.fromCharCode(letter);
    positions.push(index);
  }
  return { letters, positions };
}
