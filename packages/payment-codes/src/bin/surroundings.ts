// Generated from the catalog; do not edit.
import type { Library } from "./library.js";
import type { Terminal } from "./terminal.js";

/** What a command needs of the process it runs in. */
export interface Surroundings {
  readonly library: Library;
  readonly terminal: Terminal;
  /** Whether something comes on the standard input. */
  readonly isPiped: boolean;
  readonly readInput: () => Promise<string>;
  readonly write: (text: string) => void;
  readonly warn: (text: string) => void;
  /** Shows how far a long command is; undefined where nobody looks. */
  readonly progress: ((text: string) => void) | undefined;
}
