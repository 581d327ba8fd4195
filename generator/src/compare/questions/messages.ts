import { type JsonObject, objectIn, textsIn } from "../json.ts";

/** A wording that stands on no page. */
export const UNLISTED = "Wording 7341 of nobody";

/** What stands for a parameter: a name as of a field, and several words. */
const SAMPLES: readonly string[] = ["order_id", "Kolom pesanan, A-1"];

/**
 * Messages as they arrive with an entry: its parameters hold values.
 *
 * @param entry - the entry in `codes.json`.
 * @returns each message; one with parameters once per sample.
 */
export function wordingsOf(entry: JsonObject): string[] {
  const spellings = Object.values(objectIn(entry.placeholders))
    .flatMap(textsIn)
    .filter((spelling) => spelling !== "")
    // Longer ones first: `{{name}}` contains `{name}`.
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const filled = textsIn(entry.messages).flatMap((message) =>
    spellings.some((spelling) => message.includes(spelling))
      ? SAMPLES.map((sample) => fill(message, spellings, sample))
      : [message],
  );
  return [...new Set(filled)];
}

function fill(message: string, spellings: readonly string[], sample: string): string {
  // Placeholders of their own value each, so that a value that goes to another parameter is seen.
  let number = 0;
  return spellings.reduce(
    (text, spelling) =>
      text.replaceAll(spelling, () => {
        number += 1;
        return number === 1 ? sample : `${sample} ${number}`;
      }),
    message,
  );
}
