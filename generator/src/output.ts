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
 * Says on the error stream what people should know beside the result.
 *
 * @param text - the text, without a line break at the end.
 */
export function note(text: string): void {
  process.stderr.write(`${text}\n`);
}

/**
 * Says on the error stream what is wrong; the command goes on and ends with a status that is not 0.
 *
 * @param text - what is wrong, and how to mend it.
 * @param status - exit status.
 */
export function fail(text: string, status: number = 1): void {
  process.stderr.write(`${styleText("red", text, { stream: process.stderr })}\n`);
  process.exitCode = status;
}

/**
 * Says what a command died of, and sets its exit status.
 *
 * @param error - whatever was thrown.
 */
export function failWith(error: unknown): void {
  const { details, message, status } = describeFailure(error);
  if (details !== "") process.stderr.write(`${details}\n`);
  fail(message, status);
}

/**
 * Lets a command finish its work where nobody reads its output to the end, as in `| head`, and says
 * so where the output cannot be written, as on a full disk.
 */
export function surviveClosedOutput(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE" && stream === process.stdout) failWith(error);
    });
}
