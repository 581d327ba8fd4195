// Runs in a process of its own: node measure.ts <folder of the built package> <what>
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Body, type CodesJson, snapBodies } from "./bodies.ts";
import { copy, planOf } from "./copy.ts";
import { nanoseconds, nanosecondsOf, ROUNDS } from "./timing.ts";

const [, , folder = "", what = ""] = process.argv;

interface Api {
  decode(body: unknown): object;
  lookup(space: string, code: string): readonly { readonly name: string }[];
  compose(pattern: string, service: string): string;
}

const api = (await import(pathToFileURL(join(folder, "dist", "esm", "index.js")).href)) as Api;
const data = JSON.parse(readFileSync(join(folder, "codes.json"), "utf8")) as CodesJson;

/** Full codes of the space, in an order that no cache can guess. */
const codes = [
  ...new Set(
    data.entries
      .filter(({ space }) => space === "snap")
      .map(({ code, service }) => (service ? code : api.compose(code, "54"))),
  ),
].sort((a, b) => Number([...a].reverse().join("")) - Number([...b].reverse().join("")));
const keys = Array.from({ length: 4096 }, (_, index) => codes[(index * 7919) % codes.length] as string);
const body = { responseCode: "4034314", responseMessage: "Insufficient Funds" };
const MIXED = 4096;
const TEXT = JSON.stringify(snapBodies(data, api.compose, MIXED));
/** How often the mixed bodies are parsed anew for a round: no object and no text has been seen before. */
const BATCHES = 8;

function parsedAnew(batches: number): readonly Body[] {
  return Array.from({ length: batches }, () => JSON.parse(TEXT) as Body[]).flat();
}

const MEASURES: Readonly<Record<string, () => number>> = {
  map() {
    const map = new Map(codes.map((code) => [code, { code }]));
    return nanoseconds((index) => map.get(keys[index & 4095] as string));
  },
  lookup: () => nanoseconds((index) => api.lookup("snap", keys[index & 4095] as string)),
  "http-status-codes"() {
    const { getReasonPhrase, StatusCodes } = createRequire(import.meta.url)("http-status-codes") as {
      getReasonPhrase(status: number): string;
      readonly StatusCodes: Readonly<Record<string, unknown>>;
    };
    const statuses = Object.values(StatusCodes).filter((status) => typeof status === "number");
    const asked = Array.from({ length: 4096 }, (_, index) => statuses[(index * 7919) % statuses.length] as number);
    return nanoseconds((index) => getReasonPhrase(asked[index & 4095] as number));
  },
  decode: () => nanoseconds(() => api.decode(body)),
  "decode mixed": () =>
    nanosecondsOf(MIXED * BATCHES, () => {
      const bodies = parsedAnew(BATCHES);
      return (index) => api.decode(bodies[index]);
    }),
  "decode a status query": () => {
    const query = {
      responseCode: "2005500",
      latestTransactionStatus: "03",
      serviceCode: "54",
      originalResponseCode: "2025400",
    };
    return nanoseconds(() => api.decode(query));
  },
  "bytes per decode": () => bytes(() => api.decode(body)),
  "bytes per copy": () => {
    const result = api.decode(body);
    const plan = planOf(result, api.decode(body));
    return bytes(() => copy(result, plan));
  },
  "bytes per mixed decode": () => {
    const bodies = parsedAnew(1);
    return bytes((index) => api.decode(bodies[index % MIXED]));
  },
  "bytes per mixed copy": () => {
    const results = parsedAnew(1).map((one) => api.decode(one));
    const plans = parsedAnew(1).map((one, index) => planOf(results[index] as object, api.decode(one)));
    return bytes((index) => copy(results[index % MIXED] as object, plans[index % MIXED] as never));
  },
};

/**
 * Bytes of the heap that one turn takes, with all that it throws away: the young generation has room for every turn. The
 * least of several rounds, as the compiler works in the same heap.
 */
function bytes(turn: (index: number) => unknown): number {
  for (let index = 0; index < 10 * MIXED; index += 1) turn(index);
  return Math.min(...Array.from({ length: ROUNDS }, () => allocated(turn, MIXED) / MIXED));
}

function allocated(turn: (index: number) => unknown, turns: number): number {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  let sink: unknown;
  for (let index = 0; index < turns; index += 1) sink = turn(index);
  const taken = process.memoryUsage().heapUsed - before;
  if (sink === allocated) throw new Error("unreachable; keeps the work from being left out");
  if (taken <= 0) throw new Error("garbage was collected in between, so nothing is known");
  return taken;
}

const measure = MEASURES[what];
if (!measure) throw new Error(`nothing is measured under the name ${what}`);
process.stdout.write(`${measure()}\n`);
