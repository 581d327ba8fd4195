import { Worker } from "node:worker_threads";
import { Violation } from "./violation.ts";

/** A catalog to load or, with `doc`, a page to read. */
export interface Question {
  readonly catalog: string;
  readonly provider: string;
  readonly doc?: string;
  /** File of the page. */
  readonly page?: string;
}

/** What became of it. */
export interface Answer {
  /** Whether it was read, refused in words, or neither. */
  readonly is: "read" | "refused" | "crash";
  readonly text: string;
  /** Milliseconds of the processor. */
  readonly cpu: number;
}

/** A thread that reads. */
export interface Reader {
  /** @throws Violation where there is no answer in time, it takes too much memory, or it is no words for people. */
  readonly ask: (question: Question, what: string) => Promise<Answer>;
  readonly end: () => Promise<void>;
}

const MOST_MS = 60_000;
const MOST_MIB = 512;

/** Starts a thread that reads catalogs and pages. */
export function startReader(): Reader {
  const worker = new Worker(new URL("reader.ts", import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: MOST_MIB },
  });
  const ask = async (question: Question, what: string): Promise<Answer> => {
    const answer = await answerOf(worker, question, what);
    if (answer.is === "crash") throw new Violation(`${what} to be read or refused in words`, answer.text);
    return answer;
  };
  return { ask, end: async () => void (await worker.terminate()) };
}

function answerOf(worker: Worker, question: Question, what: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const done = (settle: () => void) => {
      clearTimeout(late);
      worker.off("message", onMessage).off("error", onError);
      settle();
    };
    const refuse = (expected: string, seen: string) => done(() => reject(new Violation(`${what} ${expected}`, seen)));
    const onMessage = (answer: Answer) => done(() => resolve(answer));
    const onError = (error: Error) => refuse(`to be read within ${MOST_MIB} MiB, without a crash`, String(error));
    const late = setTimeout(() => refuse("to be read in time", `nothing after ${MOST_MS} ms`), MOST_MS);
    worker.on("message", onMessage).on("error", onError);
    worker.postMessage(question);
  });
}
