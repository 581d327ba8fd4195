/** Why text of a page does not count: it is struck out, or hidden. */
export type Withdrawal = "struck out" | "hidden";

/** A text of a page, with and without its struck-out and hidden parts. */
export interface Said {
  /** What counts. */
  readonly live: string;
  /** The same with what is withdrawn, where it stands. */
  readonly whole: string;
  /** Undefined where nothing is withdrawn. */
  readonly withdrawal: Withdrawal | undefined;
}

/**
 * Creates a text without withdrawn parts.
 *
 * @param text - the text.
 * @returns it.
 */
export function live(text: string): Said {
  return { live: text, whole: text, withdrawal: undefined };
}

/**
 * Joins texts.
 *
 * @param parts - the texts.
 * @param between - the separator.
 * @returns one text; struck out where any of it is, else hidden where any of it is.
 */
export function joinSaid(parts: readonly Said[], between: string): Said {
  return {
    live: parts.map((part) => part.live).join(between),
    whole: parts.map((part) => part.whole).join(between),
    withdrawal: withdrawalOf(parts),
  };
}

/**
 * What is withdrawn of several texts.
 *
 * @param parts - the texts.
 * @returns struck out where any of it is, else hidden where any of it is.
 */
export function withdrawalOf(parts: readonly Said[]): Withdrawal | undefined {
  const all = parts.map(({ withdrawal }) => withdrawal);
  return all.includes("struck out") ? "struck out" : all.find((item) => item !== undefined);
}
