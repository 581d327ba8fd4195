import { Worker } from "node:worker_threads";

let worker: Worker | undefined;

/** Pending requests; the worker responds in order. */
const waiting: { answer: (problem: string | null) => void; fail: (error: Error) => void }[] = [];

/** Loads the compiler in another thread, so that it is ready when something has to be checked. */
export function prepareSyntaxCheck(): void {
  startWorker();
}

/**
 * Checks a generated file in another thread, while this one goes on.
 *
 * @param path - path of the file in its package.
 * @param text - its TypeScript.
 * @returns what is wrong with it, or null; a value rather than an exception, because it may be read much later.
 */
export async function checkInBackground(path: string, text: string): Promise<string | null> {
  const thread = startWorker();
  thread.ref();
  try {
    return await new Promise((answer, fail) => {
      waiting.push({ answer, fail });
      thread.postMessage({ path, text });
    });
  } finally {
    if (waiting.length === 0) thread.unref();
  }
}

/** Ends the other thread and frees its memory; a later check starts another one. */
export async function endSyntaxCheck(): Promise<void> {
  const thread = worker;
  worker = undefined;
  await thread?.terminate();
}

/** An idle thread does not keep the process alive. */
function startWorker(): Worker {
  if (worker) return worker;
  // Syntax trees become garbage right away; without a limit, much of it would pile up.
  worker = new Worker(new URL("./syntax-worker.ts", import.meta.url), {
    resourceLimits: { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 512 },
  });
  worker.on("message", (problem: string | null) => waiting.shift()?.answer(problem));
  worker.on("error", (error: Error) => {
    worker = undefined;
    for (const { fail } of waiting.splice(0)) fail(error);
  });
  worker.unref();
  return worker;
}
