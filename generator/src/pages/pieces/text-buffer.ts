import { MAX_LINE_LENGTH } from "../open/page-text.ts";
import type { Said, Withdrawal } from "./said.ts";

/** Long enough to show that a text is longer than any fact, whatever white space is at its end. */
const MOST = MAX_LINE_LENGTH + 2;

/** Text that arrives in parts. White space is normalized, and text longer than any fact is cut. */
export interface TextBuffer {
  /** Whether it contains only white space. */
  readonly isBlank: () => boolean;
  /**
   * Adds text.
   *
   * @param text - the text.
   * @param withdrawal - why it does not count, if it does not.
   */
  readonly add: (text: string, withdrawal: Withdrawal | undefined) => void;
  /** Adds a line break, which is white space that stays. */
  readonly addBreak: () => void;
  /** What was added so far. */
  readonly said: () => Said;
}

/**
 * Creates an empty buffer.
 *
 * @returns the buffer; adding takes time in proportion to the added text.
 */
export function textBuffer(): TextBuffer {
  const live = line();
  const whole = line();
  let withdrawal: Withdrawal | undefined;
  return {
    isBlank: () => whole.text() === "",
    add(text, why) {
      const joined = text.replace(/\s+/g, " ");
      if (why !== undefined && withdrawal !== "struck out" && joined !== "" && joined !== " ") withdrawal = why;
      whole.add(joined);
      if (why === undefined) live.add(joined);
    },
    addBreak() {
      whole.addBreak();
      live.addBreak();
    },
    said: () => ({ live: live.text(), whole: whole.text(), withdrawal }),
  };
}

/** A text without white space at its start, and with one character of it between words. */
function line() {
  let text = "";
  // Asking the text itself would copy it every time.
  let space: "" | " " | "\n" = "\n";
  const put = (more: string) => {
    text += more.slice(0, MOST - text.length);
  };
  return {
    text: () => text,
    add(joined: string) {
      const words = joined.trim();
      if (joined.startsWith(" ") && space === "") space = " ";
      if (words === "") return;
      if (text !== "") put(space);
      put(words);
      space = joined.endsWith(" ") ? " " : "";
    },
    addBreak() {
      space = "\n";
    },
  };
}
