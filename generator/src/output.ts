import { styleText } from "node:util";
import { describeFailure } from "./failure.ts";

/**
 * Prints a result on the output stream.
 *
 * @param text - the text, without a line break at the end.
 */
export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/**
 * Prints additional information on the error stream.
 *
 * @param text - the text, without a line break at the end.
 */
export function note(text: string): void {
  process.stderr.write(`${text}\n`);
}

/**
 * Prints an error on the error stream and sets the exit status; the command continues.
 *
 * @param text - what is wrong, and how to fix it.
 * @param status - exit status.
 */
export function fail(text: string, status: number = 1): void {
  process.stderr.write(`${styleText("red", text, { stream: process.stderr })}\n`);
  process.exitCode = status;
}

/**
 * Prints why a command failed, and sets its exit status.
 *
 * @param error - whatever was thrown.
 */
export function failWith(error: unknown): void {
  const { details, message, status } = describeFailure(error);
  if (details !== "") process.stderr.write(`${details}\n`);
  fail(message, status);
}

/**
 * Lets a command finish when its output is closed early, as by `| head`, and reports when the output
 * cannot be written, as on a full disk.
 */
export function surviveClosedOutput(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE" && stream === process.stdout) failWith(error);
    });
}
