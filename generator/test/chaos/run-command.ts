import { type ChildProcess, spawn } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";

/** A command of a workspace, and where and how it runs. */
export interface Call {
  /** Arguments of Node.js: the script, and its own. */
  readonly parameters: readonly string[];
  readonly folder: string;
  readonly env: NodeJS.ProcessEnv;
  /** Text for standard input; none when left out. */
  readonly input?: string;
}

/** How a command ended. */
export interface Outcome {
  /** Exit status; null where it was killed. */
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
  readonly milliseconds: number;
  /** It ran for longer than it may, and was ended. */
  readonly isLate: boolean;
}

/** How a command is killed. */
export interface Kill {
  /** Milliseconds after it was started, or after it was seen to write. */
  readonly after: number;
  /** Whether it writes; the time is taken from when it does. From its start when left out. */
  readonly since?: () => boolean;
  /** Only the command itself, so that tools that it started live on, as when the system runs out of memory. */
  readonly isAlone: boolean;
}

/** Longest time that any command may take, whatever it is given, on a machine that does much else. */
export const MOST_MS = 120_000;

/** Commands that run now. */
const running = new Set<ChildProcess>();
process.on("exit", () => {
  for (const child of running) end(child, false);
});

const MOST_OUTPUT = 4 * 1024 * 1024;

/**
 * Runs a command. All that it started is ended with it.
 *
 * @param call - the command.
 * @param kill - when and how to kill it; it comes to its end when left out.
 * @returns how it ended.
 */
export async function runCommand({ parameters, folder, env, input }: Call, kill?: Kill): Promise<Outcome> {
  const began = performance.now();
  // A group of its own, so that it can be ended with all that it started.
  const child = spawn(process.execPath, [...parameters], { cwd: folder, env, detached: true, stdio: "pipe" });
  running.add(child);
  const out = collect(child.stdout);
  const err = collect(child.stderr);
  child.stdin?.on("error", () => {});
  child.stdin?.end(input ?? "");
  let isLate = false;
  const late = setTimeout(() => {
    isLate = true;
    end(child, false);
  }, MOST_MS);
  const forget = kill && killLater(child, kill);
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", resolve);
  });
  const milliseconds = performance.now() - began;
  clearTimeout(late);
  forget?.();
  // What was left alone has a moment to do its harm.
  if (kill?.isAlone === true && status === null) await pause(kill.after / 4);
  end(child, false);
  running.delete(child);
  return { status, out: out(), err: err(), milliseconds, isLate };
}

/** @returns what calls it off. */
function killLater(child: ChildProcess, { after, isAlone, since }: Kill): () => void {
  let timer: NodeJS.Timeout | undefined;
  const start = () => {
    timer = setTimeout(() => end(child, isAlone), after);
  };
  if (since === undefined) start();
  const watch = setInterval(() => {
    if (timer === undefined && since?.() === true) start();
  }, 1);
  return () => {
    clearInterval(watch);
    clearTimeout(timer);
  };
}

function collect(stream: NodeJS.ReadableStream | null): () => string {
  let text = "";
  stream?.setEncoding("utf8");
  stream?.on("data", (part: string) => {
    if (text.length < MOST_OUTPUT) text += part;
  });
  return () => text;
}

function end({ pid }: ChildProcess, isAlone: boolean): void {
  if (pid === undefined) return;
  try {
    process.kill(isAlone ? pid : -pid, "SIGKILL");
  } catch {
    // It has ended by itself.
  }
}
