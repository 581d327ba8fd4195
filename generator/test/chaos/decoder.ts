// Decodes changed bodies with one package, in a thread of its own: the package is that of PACKAGE_FOLDER, and a
// body that never comes to an end can be ended.
import { parentPort } from "node:worker_threads";
import { api, bodyOf, data, en, fullCode, type Item, id, placeOf } from "../package/subject.ts";
import { attackDecode, type Target } from "./attack-decode.ts";
import { chanceOf } from "./chance.ts";
import { claimsReader } from "./claims.ts";
import { Violation } from "./violation.ts";

type Result = Parameters<Target["readers"][string]>[0];
const call = (name: string) => api[name] as (result: Result) => unknown;

/** Bodies of an entry, as it is documented: with its message, alone, and where the customer is sent on. */
function bodiesOf(item: Item): object[] {
  if (placeOf(item.space) === undefined) return [];
  const code = fullCode(item);
  const redirects = data.envelopes.flatMap((envelope) => envelope.redirects);
  return [
    bodyOf(item, code),
    ...item.messages.slice(0, 2).map((message) => bodyOf(item, code, message)),
    ...redirects
      .slice(0, 1)
      .map((path) => ({ ...bodyOf(item, code), [path.split(".")[0] ?? ""]: "https://pay.example" })),
  ];
}

const target: Target = {
  name: data.provider,
  decode: api.decode,
  readers: {
    "message (en)": (result) => en.message(result),
    "message (id)": (result) => id.message(result),
    logFields: call("logFields"),
    metricLabels: call("metricLabels"),
  },
  claimsOf: claimsReader(data),
  bodies: data.entries.flatMap(bodiesOf),
  spaces: data.spaces.map((space) => space.id),
};

parentPort?.on("message", ({ seed, times }: { seed: number; times: number }) => {
  try {
    parentPort?.postMessage({ outcomes: attackDecode(target, chanceOf(seed), times) });
  } catch (error) {
    if (!(error instanceof Violation)) throw error;
    parentPort?.postMessage({ expected: error.expected, seen: error.seen });
  }
});
