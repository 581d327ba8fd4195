import { Worker } from "node:worker_threads";

let worker: Worker | undefined;

/** Who waits for an answer; the worker answers in the order in which it is asked. */
const waiting: { answer: (problem: string | null) => void; fail: (error: Error) => void }[] = [];

/** Loads the compiler in another thread, so that it is there by the time something has to be checked. */
export function prepareSyntaxCheck(): void {
  startWorker();
}

/**
 * Checks a generated file in another thread, while this one goes on.
 *
 * @param path - path of the file in its package.
 * @param text - its TypeScript.
 * @returns what is wrong with it, or null where nothing is; a value, as it may be looked at much later.
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

/** A thread that has nothing to do does not keep the process alive. */
function startWorker(): Worker {
  if (worker) return worker;
  // Trees are garbage as soon as they were looked at; without a limit a lot of it would gather.
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
