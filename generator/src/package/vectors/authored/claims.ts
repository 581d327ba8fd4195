import type { Arrivals, Arriving } from "../arriving.ts";
import { bodyWith } from "../bodies.ts";
import { spread } from "../chance.ts";
import { type Codes, spaceIn, type Where } from "../codes.ts";
import { kindsAt, meetings } from "../pairs.ts";
import type { Question } from "../vector.ts";

/**
 * Two codes in a body that claim the same or something else about the money: every combination of what may be claimed,
 * once for each two layers.
 *
 * @param arrivals - the codes of the provider.
 * @returns the questions.
 */
export function claims(arrivals: Arrivals): Question[] {
  const { codes } = arrivals;
  const asked = new Map<string, Question>();
  for (const [one, other] of meetings(codes)) {
    const ways = [one, other].map((where) => alike(arrivals, where));
    for (const [said, first] of ways[0] ?? [])
      for (const [beside, second] of ways[1] ?? []) {
        const key = `${said} | ${beside}`;
        if (asked.has(key)) continue;
        const filled = [
          { ...one, value: first.code },
          { ...other, value: second.code },
        ];
        asked.set(key, { call: "decode", body: bodyWith(filled) });
      }
  }
  const groups = Map.groupBy(asked, ([key]) => weightOf(key));
  return [...MOST].flatMap(([weight, most]) => some(groups.get(weight) ?? [], most).map(([, question]) => question));
}

type Keyed = readonly [key: string, question: Question];

/** Of each two claims one, whatever else is said beside them; then others, spread evenly. */
function some(all: readonly Keyed[], most: number): Keyed[] {
  const roughly = (key: string) => key.split(" | ").map((said) => said.split(",").slice(0, 4));
  const alike = Map.groupBy(all, ([key]) => roughly(key).join(" | "));
  const first = [...alike.values()].map(([one]) => one as Keyed);
  const rest = all.filter((one) => !first.includes(one));
  return [...first, ...spread(rest, Math.max(most - first.length, 0))];
}

/** How much two codes can tell: a query may make another code one of a query; what claims the same seldom contradicts it. */
type Weight = "query" | "other claims" | "same claims";

const MOST: ReadonlyMap<Weight, number> = new Map([
  ["query", 16],
  ["other claims", 112],
  ["same claims", 24],
]);

function weightOf(key: string): Weight {
  const said = key.split(" | ");
  if (said.some((one) => one.includes("query")) && said.some((one) => one.includes("several"))) return "query";
  const [one, other] = said.map((text) => text.split(",")[1]);
  return one !== "" && other !== "" && one !== other ? "other claims" : "same claims";
}

/** One code for all that may be claimed in a field. */
function alike(arrivals: Arrivals, where: Where): Map<string, Arriving> {
  const found = new Map<string, Arriving>();
  for (const arriving of kindsAt(arrivals, where)) {
    const key = claimed(arrivals.codes, where, arriving);
    if (!found.has(key)) found.set(key, arriving);
  }
  return found;
}

/** What a code says about the money, as far as another one can contradict it. */
function claimed(codes: Codes, { place }: Where, { meaning }: Arriving): string {
  const { services = [] } = spaceIn(codes, place.space);
  const [first] = meaning;
  const service = services.find(({ code }) => code === first?.service);
  const kinds = service?.serves ?? [service?.kind ?? first?.kind];
  const line = codes.procedure.claims.find(
    ({ layer, outcome, scope, retry, follows }) =>
      (layer ?? [place.layer]).includes(place.layer) &&
      (outcome ?? first?.outcome) === first?.outcome &&
      (scope ?? first?.scope) === first?.scope &&
      (retry ?? first?.retry) === first?.retry &&
      (follows === undefined || service?.follows === true),
  );
  const asks = line === undefined && first?.retry === "check_status_first";
  const open = meaning.length > 1 ? first?.outcome : "";
  return [place.layer, line?.claims.join("+") ?? "", operationOf(kinds), open, asks].join();
}

/** What a service does, as far as a code of it is compared with others. */
function operationOf(kinds: readonly (string | undefined)[]): string {
  if (kinds.length > 1 && kinds.includes("status")) return "several with status";
  if (kinds.includes("reverse")) return "reverse";
  if (kinds.every((kind) => kind === "read" || kind === "token" || kind === "prepare")) return "idle";
  if (kinds.length > 1) return "several";
  return kinds[0] === "status" ? "query" : "";
}
