// Generated from the catalog; do not edit.
import { fingerprint, MAX_MESSAGE_LENGTH } from "./fingerprint.js";
import { lowerCase } from "./letters.js";

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

const EXACT: MessageMatch = { weight: MAX_MESSAGE_LENGTH, params: /* @__PURE__ */ Object.freeze({}) };

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
  const parts = template.split("\u0001");
  const { letters, positions } = lettersOf(text);
  const params: Record<string, string> = {};
  let position = 0;
  let weight = 0;
  let openSince = 0;
  let openName: string | undefined;
  for (let index = 0; index < parts.length; index += 2) {
    const literal = lettersOf(parts[index] ?? "").letters;
    const isLast = index + 1 >= parts.length;
    let found: number;
    if (openName === undefined) found = letters.startsWith(literal, position) ? position : -1;
    else if (isLast && literal !== "") found = letters.endsWith(literal) ? letters.length - literal.length : -1;
    else if (literal === "") found = isLast ? letters.length : position;
    else found = letters.indexOf(literal, position);
    if (found < position) return undefined;
    if (openName !== undefined) {
      const value = text.slice(openSince, found < positions.length ? positions[found] : text.length);
      // Invisible characters could forge log lines.
      const visible = value.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, " ");
      const trimmed = visible.replace(/^[\s.:,;/([{]+|[\s.:,;/)\]}]+$/g, "");
      if (trimmed !== "") params[openName] = trimmed;
    }
    position = found + literal.length;
    weight += literal.length;
    const lastLetter = position > 0 ? positions[position - 1] : undefined;
    openSince = lastLetter === undefined ? 0 : lastLetter + 1;
    openName = parts[index + 1];
  }
  return position === letters.length ? { weight, params } : undefined;
}

/** Letters and digits of a text in lower case, and where each stood. */
function lettersOf(text: string): { letters: string; positions: number[] } {
  let letters = "";
  const positions: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index] as string;
    if (!/[0-9A-Za-z\u0080-\uffff]/.test(character)) continue;
    letters += lowerCase(character);
    positions.push(index);
  }
  return { letters, positions };
}
