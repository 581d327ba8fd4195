import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { CommandError } from "../../command-error.ts";
import type { Question } from "../../compare/questions/question.ts";
import { ASKER } from "../../places.ts";
import type { Program } from "./program.ts";

/** Far more than our packages take for all their questions. */
const MOST_MILLISECONDS = 180_000;

/**
 * Puts questions to the program of a package. It is foreign code: it runs in a process of its own that may read and write no files,
 * start nothing and reach no network, and that knows no variable of this one.
 *
 * @param program - its CommonJS modules.
 * @param questions - what to ask.
 * @param most - how long it may take, in milliseconds.
 * @returns one reply per question as JSON, in their order.
 * @throws CommandError when the program cannot be loaded or does not reply in time.
 */
export async function askProgram(
  { of, main, files }: Program,
  questions: readonly Question[],
  most: number = MOST_MILLISECONDS,
): Promise<string[]> {
  if (questions.length === 0) return [];
  if (main === undefined)
    throw new CommandError(`${of} has no main module for \`require\`, so nothing can be asked of it`);
  const [asker, reply] = await Promise.all(
    ["asker.cjs", "reply.cjs"].map((name) => readFile(`${ASKER}/${name}`, "utf8")),
  );
  const request = JSON.stringify({ files, main, reply, questions });
  const { status, out, err } = await run(asker ?? "", request, most);
  const replies = out.split("\n").filter((line) => line !== "");
  if (status !== 0 || replies.length !== questions.length)
    throw new CommandError(`${of} cannot be asked what it says about a body: ${whyIn(err)}; nothing was compared`);
  return replies;
}

/** Newer versions of Node.js have it without a warning; both refuse files, processes, workers and addons. */
const LIMITED = process.allowedNodeEnvironmentFlags.has("--permission") ? "--permission" : "--experimental-permission";

function run(asker: string, request: string, most: number): Promise<{ status: number; out: string; err: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [LIMITED, "--no-warnings", "-e", asker], {
      env: {},
      stdio: ["pipe", "pipe", "pipe"],
      timeout: most,
      killSignal: "SIGKILL",
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
    child.on("error", (error) => resolve({ status: 1, out: "", err: error.message }));
    child.on("close", (status, signal) => {
      const text = (chunks: readonly Buffer[]) => Buffer.concat(chunks).toString("utf8");
      const isLate = signal !== null;
      resolve({
        status: status ?? 1,
        out: text(out),
        err: isLate ? `Error: no end after ${most / 1000} s` : text(err),
      });
    });
    // A package that ends its process early has read nothing of it; that is said by its status.
    child.stdin.on("error", () => {});
    child.stdin.end(request);
  });
}

function whyIn(err: string): string {
  const line = err.split("\n").find((text) => /Error\b/.test(text));
  return line?.trim() ?? "it did not reply to every question";
}
