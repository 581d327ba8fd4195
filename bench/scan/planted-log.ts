import { closeSync, openSync, writeSync } from "node:fs";

/** A body and how often it was planted. */
export interface Planted {
  readonly body: object;
  count: number;
}

/** A log whose content is known. */
export interface PlantedLog {
  readonly path: string;
  readonly lines: number;
  readonly bytes: number;
  readonly planted: readonly Planted[];
}

/** How a log is written. */
export type Style =
  /** Each line is JSON, with the body as an object under one field. */
  | "lines"
  /** As logs of several programs in one stream are: texts, JSON, JSON in texts, bodies of several lines. */
  | "mixed";

/** Share of entries with a body, as in logs of a shop. */
const WITH_BODY = 0.3;

/**
 * Writes a log as a shop has it.
 *
 * @param path - where to.
 * @param style - how its lines are written.
 * @param bodies - the bodies; `INV-0001` and `PAY-0001` in them are replaced by an id of each.
 * @param bytes - how large it becomes at least.
 * @returns what is in it.
 */
export function writeLog(path: string, style: Style, bodies: readonly object[], bytes: number): PlantedLog {
  const planted = bodies.map((body) => ({ body, count: 0 }));
  const texts = bodies.map((body) => JSON.stringify(body));
  const random = randomNumbers(1);
  const [noise, ways] = style === "lines" ? [NOISE_LINES, WAYS.slice(0, 1)] : [NOISE, WAYS];
  const handle = openSync(path, "w");
  const sum = { lines: 0, bytes: 0 };
  let time = Date.UTC(2026, 0, 1);
  while (sum.bytes < bytes) {
    let waiting = "";
    for (let entry = 0; entry < 2000; entry += 1) {
      time += Math.floor(random() * 200);
      const head: Head = { time: new Date(time).toISOString(), id: idOf(random), ms: Math.floor(random() * 300) };
      let text: string;
      if (random() < WITH_BODY) {
        // A few codes are most of what comes.
        const index = Math.floor(random() ** 2 * texts.length);
        (planted[index] as Planted).count += 1;
        const body = (texts[index] as string).replaceAll("INV-0001", idOf(random)).replaceAll("PAY-0001", idOf(random));
        text = pick(ways, random())(head, body);
      } else text = pick(noise, random())(head);
      waiting += `${text}\n`;
      sum.lines += newlines(text) + 1;
    }
    sum.bytes += writeSync(handle, waiting);
  }
  closeSync(handle);
  return { path, ...sum, planted };
}

/** What the beginning of an entry says. */
interface Head {
  readonly time: string;
  readonly id: string;
  readonly ms: number;
}

const AGENT = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36";

const answer = ({ time, id, ms }: Head, more: string) =>
  `{"time":"${time}","level":"info","request_id":"${id}","msg":"answer","status":200,"ms":${ms},${more}}`;

/** The ways in which a body may stand in a log; those that come more often stand here more often. */
const WAYS: readonly ((head: Head, body: string) => string)[] = [
  (head, body) => answer(head, `"response":${body}`),
  (head, body) => answer(head, `"response":${body}`),
  (head, body) => answer(head, `"body":${JSON.stringify(body)},"host":"app-3"`),
  (head, body) => answer(head, `"body":${JSON.stringify(body)},"host":"app-3"`),
  (head, body) => `${head.time} INFO  [${head.id}] answer ${body} in ${head.ms} ms`,
  ({ time, id }, body) =>
    `{"timestamp":"${time}","severity":"INFO","trace":"${id}","message":${JSON.stringify(`callback received: ${body}`)}}`,
  ({ time, id }, body) => `${time} DEBUG [${id}] callback\n${JSON.stringify(JSON.parse(body), null, 2)}`,
];

/** Entries of JSON without a body. */
const NOISE_LINES: readonly ((head: Head) => string)[] = [
  ({ time, id, ms }) =>
    `{"time":"${time}","level":"info","request_id":"${id}","msg":"GET /orders/${id} 200 in ${ms} ms","status":200,"ms":${ms},"host":"app-3","user_agent":"${AGENT}"}`,
  ({ time, id, ms }) =>
    `{"time":"${time}","level":"info","request_id":"${id}","msg":"request","path":"/orders/${id}","status":200,"ms":${ms},"host":"app-3","message":"done","user_agent":"${AGENT}"}`,
  ({ time, id, ms }) =>
    `{"timestamp":"${time}","severity":"INFO","trace":"${id}","message":"order ${id} saved after ${ms} ms","labels":{"app":"shop","pod":"shop-7d9f-${ms}"},"tags":["orders","db"]}`,
];

/** Entries of any kind without a body. */
const NOISE: readonly ((head: Head) => string)[] = [
  ...NOISE_LINES,
  ...NOISE_LINES,
  ({ time, id, ms }) =>
    `10.0.3.${ms % 256} - - [${time}] "POST /callbacks/${id} HTTP/1.1" 200 ${ms} "-" "${AGENT}" rt=0.${ms}`,
  ({ time, id, ms }) => `${time} INFO  [${id}] picked job reconcile:${ms} from queue payments, 12 waiting`,
  ({ time, id }) =>
    `${time} ERROR [${id}] Error: connect ECONNREFUSED\n    at TCPConnectWrap.afterConnect [as oncomplete] (node:net:1555:16)\n    at Socket.emit (node:events:519:28) { code: 'ECONNREFUSED' }`,
  ({ time, id, ms }) =>
    `{"level":30,"time":${Date.parse(time)},"pid":17,"req":{"id":"${id}","method":"POST","url":"/pay","headers":{"host":"shop","content-type":"application/json"}},"res":{"statusCode":200},"responseTime":${ms},"msg":"request \\"pay\\" completed"}`,
];

function pick<T>(list: readonly T[], chance: number): T {
  return list[Math.floor(chance * list.length)] as T;
}

function newlines(text: string): number {
  return text.split("\n").length - 1;
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
