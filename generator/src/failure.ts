import { CatalogError } from "./catalog/problem.ts";
import { CommandError } from "./command-error.ts";
import { explainSystemError } from "./files/system-error.ts";

/** The message and exit status of a failed command. */
export interface Failed {
  /** Printed unchanged, before the message. */
  readonly details: string;
  /** The last lines: what to do. */
  readonly message: string;
  readonly status: 1 | 3;
}

/**
 * Turns whatever a command threw into a message: what, where and how to fix it. The only place that
 * does so. Anything the user cannot fix is reported as a bug of the generator.
 *
 * @param error - what was thrown.
 * @returns the text and the exit status.
 */
export function describeFailure(error: unknown): Failed {
  if (error instanceof CatalogError) {
    const count = error.problems.length;
    const message = `${count} ${count === 1 ? "problem" : "problems"} in the catalog; nothing was written`;
    return { details: error.message, message, status: 1 };
  }
  if (error instanceof CommandError) return { details: "", message: error.message, status: error.status };
  const words = explainSystemError(error);
  if (words !== undefined) return { details: "", message: words, status: 1 };
  return {
    details: error instanceof Error ? (error.stack ?? error.message) : String(error),
    message:
      "This is a bug in the generator, not in your files. Please report the lines above, the command and the catalog it ran on.",
    status: 1,
  };
}
