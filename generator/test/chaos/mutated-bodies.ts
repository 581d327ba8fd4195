import { existsSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { Worker } from "node:worker_threads";
import { buildPackage } from "../../src/package/build.ts";
import { PACKAGES } from "../../src/places.ts";
import type { Outcomes } from "./attack-decode.ts";
import type { Kind } from "./kind.ts";
import { Violation } from "./violation.ts";

/** Bodies of a package in each round. */
const BODIES = 20_000;
const MOST_MS = 120_000;

/** Decodes bodies that were changed. */
export const mutatedBodies: Kind = {
  name: "mutated-bodies",
  about: "decodes changed bodies with all packages, and compares what they claim with codes.json",
  async start() {
    const folders = readdirSync(PACKAGES)
      .map((name) => join(PACKAGES, name))
      .filter((folder) => existsSync(join(folder, "codes.json")));
    for (const folder of folders) await buildPackage(folder, true);
    const workers = folders.map((folder) => ({ name: basename(folder), worker: startWorker(folder) }));
    return {
      async round({ chance, count }) {
        for (const { name, worker } of workers) {
          const outcomes = await attack(worker, name, chance.below(2 ** 32));
          count(`bodies decoded by ${name}`, BODIES);
          for (const [outcome, times] of Object.entries(outcomes))
            if (/transaction (?:success|failed|reversed)/.test(outcome)) count(`of them ${outcome}`, times);
        }
      },
      end: async () => void (await Promise.all(workers.map(({ worker }) => worker.terminate()))),
    };
  },
};

function startWorker(folder: string): Worker {
  const env = { ...process.env, PACKAGE_FOLDER: folder };
  return new Worker(new URL("decoder.ts", import.meta.url), { env, resourceLimits: { maxOldGenerationSizeMb: 1024 } });
}

type Reply = { readonly outcomes: Outcomes } | { readonly expected: string; readonly seen: string };

function attack(worker: Worker, name: string, seed: number): Promise<Outcomes> {
  return new Promise((resolve, reject) => {
    const done = (settle: () => void) => {
      clearTimeout(late);
      worker.off("message", onMessage).off("error", onError);
      settle();
    };
    const onMessage = (reply: Reply) =>
      done(() => ("outcomes" in reply ? resolve(reply.outcomes) : reject(new Violation(reply.expected, reply.seen))));
    const onError = (error: Error) =>
      done(() => reject(new Violation(`${name}: no crash`, error.stack ?? String(error))));
    const late = setTimeout(
      () => done(() => reject(new Violation(`${name}: an end`, `nothing after ${MOST_MS} ms, seed ${seed}`))),
      MOST_MS,
    );
    worker.on("message", onMessage).on("error", onError);
    worker.postMessage({ seed, times: BODIES });
  });
}
