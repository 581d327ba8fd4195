import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { lineOf } from "../../generator/src/package/vectors/lines.ts";
import { eachLine } from "./lines.ts";

/** A question as a runner gets it; what is wanted stays with the judge. */
export interface Question {
  readonly id: string;
  readonly [name: string]: unknown;
}

/** What a runner said to a question. */
export interface Answer {
  readonly id: string;
  readonly got?: unknown;
}

/** A program of a language that answers questions; it stays there for as long as it is asked. */
export interface Runner {
  /**
   * Asks questions.
   *
   * @param questions - what is asked.
   * @param isLast - nothing is asked afterwards: a runner that keeps what it prints until its input ends may do so.
   * @returns the answers in any order; fewer than the questions if the program ended before.
   */
  readonly ask: (questions: readonly Question[], isLast?: boolean) => Promise<readonly Answer[]>;
  /** Ends the program. What it printed as errors, and why it ended, if it did so by itself. */
  readonly end: () => Promise<string>;
}

/** How long nothing may be heard of a runner. */
const SILENCE = 120_000;

/**
 * Starts a runner.
 *
 * @param command - the program with its parameters.
 * @param cwd - folder in which it runs.
 * @param env - its environment; that of this program unless told.
 * @returns the runner; one that cannot be started answers nothing, and `end` says why.
 */
export function startRunner(
  [program = "", ...parameters]: readonly string[],
  cwd: string,
  env: Readonly<NodeJS.ProcessEnv> = process.env,
): Runner {
  const child = spawn(program, parameters, { cwd, env, stdio: "pipe" });
  const errors: string[] = [];
  let hear: (line: string) => void = () => undefined;
  const heard = eachLine(child.stdout, (line) => hear(line)).catch(() => undefined);
  const ended = Promise.all([endOf(child, errors), heard]);
  child.stderr.setEncoding("utf8").on("data", (text: string) => errors.push(text));
  // A program that ended does not read what it is asked.
  child.stdin.on("error", () => undefined);
  return {
    ask: async (questions, isLast = false) => {
      const answers: Answer[] = [];
      const { promise, resolve } = Promise.withResolvers<void>();
      const quiet = setTimeout(() => child.kill("SIGKILL"), SILENCE);
      hear = (line) => {
        quiet.refresh();
        const answer = readAnswer(line);
        if (answer === undefined) errors.push(`${line}\n`);
        else answers.push(answer);
        if (answers.length === questions.length) resolve();
      };
      if (questions.length === 0) resolve();
      child.stdin.write(questions.map((question) => `${lineOf(question)}\n`).join(""));
      if (isLast) child.stdin.end();
      await Promise.race([promise, ended]);
      clearTimeout(quiet);
      return answers;
    },
    end: async () => {
      child.stdin.end();
      const late = setTimeout(() => child.kill("SIGKILL"), 5_000);
      await ended;
      clearTimeout(late);
      return errors.join("").trim();
    },
  };
}

function endOf(child: ChildProcessWithoutNullStreams, errors: string[]): Promise<void> {
  return new Promise((resolve) => {
    child.on("error", (error) => {
      errors.push(`${error.message}\n`);
      resolve();
    });
    child.on("close", (status, signal) => {
      if (status !== 0) errors.push(`ended with ${signal ?? `status ${status}`}\n`);
      resolve();
    });
  });
}

function readAnswer(line: string): Answer | undefined {
  try {
    const answer = JSON.parse(line) as Answer | null;
    return typeof answer?.id === "string" ? answer : undefined;
  } catch {
    return undefined;
  }
}
