import { closeSync, openSync, writeSync } from "node:fs";

/** A body and how often it was planted. */
export interface Planted {
  readonly body: Readonly<Record<string, unknown>>;
  count: number;
}

/** A log whose content is known. */
export interface PlantedLog {
  readonly lines: number;
  readonly bytes: number;
  readonly planted: readonly Planted[];
}

/** Share of lines with a body, as in logs of a shop. */
const WITH_BODY = 0.3;

/**
 * Writes a log as a shop has it: lines of JSON, three of ten with the answer of a provider.
 *
 * @param path - where to.
 * @param bodies - the answers, without what differs in each of them.
 * @param bytes - how large it becomes at least.
 * @returns what is in it.
 */
export function writeLog(path: string, bodies: readonly Planted["body"][], bytes: number): PlantedLog {
  const planted = bodies.map((body) => ({ body, count: 0 }));
  const random = randomNumbers(1);
  const handle = openSync(path, "w");
  const sum = { lines: 0, bytes: 0 };
  let time = Date.UTC(2026, 0, 1);
  let waiting: string[] = [];
  const write = () => {
    const text = waiting.join("");
    sum.bytes += writeSync(handle, text);
    waiting = [];
  };
  while (sum.bytes < bytes) {
    time += Math.floor(random() * 200);
    const head = { time: new Date(time).toISOString(), level: "info", request_id: idOf(random) };
    if (random() < WITH_BODY) {
      const one = planted[Math.floor(random() * planted.length)] as Planted;
      one.count += 1;
      waiting.push(
        `${JSON.stringify({ ...head, msg: "answer", status: 200, response: { ...one.body, ...idsOf(random) } })}\n`,
      );
    } else
      waiting.push(
        `${JSON.stringify({ ...head, msg: "request", path: `/orders/${idOf(random)}`, status: 200, ...NOISE })}\n`,
      );
    sum.lines += 1;
    if (waiting.length === 5000) write();
  }
  closeSync(handle);
  // What was not written was not planted.
  return { ...sum, planted };
}

const NOISE = {
  ms: 17,
  host: "app-3",
  message: "done",
  user_agent: "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36",
};

function idsOf(random: () => number): object {
  const amount = { value: `${Math.floor(random() * 1e6)}.00`, currency: "IDR" };
  return { referenceNo: idOf(random), partnerReferenceNo: idOf(random), amount };
}

function idOf(random: () => number): string {
  return `INV-${Math.floor(random() * 1e12).toString(36)}`;
}

function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}
