import { CommandError } from "../command-error.ts";

/** Why a file is not read or written; the user can fix each of these. */
export type Fault = "link" | "special" | "folder" | "too-large" | "outside";

/** A path that is not a regular file in its folder. */
export class FileError extends CommandError {
  readonly fault: Fault;
  readonly found: string;
  readonly expected: string;
  readonly mend: string;

  /**
   * @param path - the file, as named by the user.
   * @param fault - what is wrong.
   * @param found - what is there.
   * @param mend - what to do about it.
   */
  constructor(path: string, fault: Fault, found: string, mend: string) {
    const expected = fault === "too-large" ? "a smaller file" : "a regular file of this folder";
    super(`${path}: found ${found}, expected ${expected}; ${mend}`);
    this.fault = fault;
    this.found = found;
    this.expected = expected;
    this.mend = mend;
  }
}
