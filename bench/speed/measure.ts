// Runs in a process of its own: node measure.ts <folder of the built package> <what>
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [, , folder = "", what = ""] = process.argv;

interface Api {
  decode(body: unknown): { readonly outcome: string };
  lookup(space: string, code: string): readonly { readonly name: string }[];
  compose(pattern: string, service: string): string;
}

const api = (await import(pathToFileURL(join(folder, "dist", "esm", "index.js")).href)) as Api;
const data = JSON.parse(readFileSync(join(folder, "codes.json"), "utf8")) as {
  readonly entries: readonly { readonly space: string; readonly code: string; readonly service?: string | null }[];
};

/** Nanoseconds of processor time that one turn takes; the best of several rounds, as disturbances only add. */
function nanoseconds(turn: (index: number) => unknown, turns: number): number {
  let sink: unknown;
  const rounds = Array.from({ length: 9 }, () => {
    const begin = process.cpuUsage();
    for (let index = 0; index < turns; index += 1) sink = turn(index);
    return (process.cpuUsage(begin).user * 1000) / turns;
  });
  if (sink === nanoseconds) throw new Error("unreachable; keeps the work from being left out");
  return Math.min(...rounds);
}

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

const MEASURES: Readonly<Record<string, () => number>> = {
  map() {
    const map = new Map(codes.map((code) => [code, { code }]));
    return nanoseconds((index) => map.get(keys[index & 4095] as string), 2_000_000);
  },
  lookup: () => nanoseconds((index) => api.lookup("snap", keys[index & 4095] as string), 2_000_000),
  "http-status-codes"() {
    const { getReasonPhrase, StatusCodes } = createRequire(import.meta.url)("http-status-codes") as {
      getReasonPhrase(status: number): string;
      readonly StatusCodes: Readonly<Record<string, unknown>>;
    };
    const statuses = Object.values(StatusCodes).filter((status) => typeof status === "number");
    const asked = Array.from({ length: 4096 }, (_, index) => statuses[(index * 7919) % statuses.length] as number);
    return nanoseconds((index) => getReasonPhrase(asked[index & 4095] as number), 500_000);
  },
  decode: () => nanoseconds(() => api.decode(body), 400_000),
  "decode a status query": () => {
    const query = {
      responseCode: "2005500",
      latestTransactionStatus: "03",
      serviceCode: "54",
      originalResponseCode: "2025400",
    };
    return nanoseconds(() => api.decode(query), 200_000);
  },
  "bytes per decode": () => bytes(() => api.decode(body)),
  "bytes per object": () => {
    const result = api.decode(body);
    return bytes(() => ({ ...result, codes: [{ ...body }] }));
  },
};

/** Bytes of the heap that one turn takes. */
function bytes(turn: () => unknown): number {
  const turns = 20_000;
  const kept = Array.from({ length: turns }, () => undefined as unknown);
  for (let index = 0; index < turns; index += 1) turn();
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  for (let index = 0; index < turns; index += 1) kept[index] = turn();
  return (process.memoryUsage().heapUsed - before) / kept.length;
}

const measure = MEASURES[what];
if (!measure) throw new Error(`nothing is measured under the name ${what}`);
process.stdout.write(`${measure()}\n`);
