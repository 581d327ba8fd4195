import { CommandError } from "../command-error.ts";

/** Why a file is not read or written: each is something that a person put there and can mend. */
export type Fault = "link" | "special" | "folder" | "too-large" | "outside";

/** A path that holds something else than a regular file of its own folder. */
export class FileError extends CommandError {
  readonly fault: Fault;
  readonly found: string;
  readonly expected: string;
  readonly mend: string;

  /**
   * @param path - the file as it is called by the person.
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
