// Runs in a process of its own: node examples.ts <folder of the built package>
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { nanosecondsOf } from "./timing.ts";

const [, , folder = ""] = process.argv;

const load = (path: string) => import(pathToFileURL(join(folder, "dist", "esm", path)).href);
const { decode } = (await load("index.js")) as { decode(body: unknown, context?: object): object };
const { examples } = (await load("testing.js")) as {
  examples(): readonly { readonly body: unknown; readonly context?: object }[];
};

/** Bodies of a round at the least. */
const LEAST = 16_384;

const text = JSON.stringify(examples().map(({ body, context }) => ({ body, context })));
const few = JSON.parse(text) as readonly { readonly body: unknown; readonly context?: object }[];
const copies = Math.ceil(LEAST / few.length);
const taken = nanosecondsOf(few.length * copies, () => {
  const all = Array.from({ length: copies }, () => JSON.parse(text) as typeof few).flat();
  // In an order that no cache can guess.
  return (index) => {
    const { body, context } = all[(index * 7919) % all.length] as (typeof few)[number];
    return decode(body, context);
  };
});
process.stdout.write(`${taken}\n`);
