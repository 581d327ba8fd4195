import type { KnownEntry } from "../../../runtime/lookup.ts";
import type { Arrivals, Arriving } from "../arriving.ts";
import { type Beside, bodyWith, held } from "../bodies.ts";
import type { Entry, Where } from "../codes.ts";
import { meetings } from "../pairs.ts";
import type { Question } from "../vector.ts";
import { filled, hasParameters, VALUES } from "../wording.ts";

/** The layers, the one that decides first. */
const LAYERS = ["transaction", "response", "detail"];

/** Outcomes of which another code can say why. */
const ENDED = ["failed", "rejected"];

const CONTEXTS = [undefined, { from: "status" }, { from: "call" }];

/** A code that stands in a body with its message. */
interface Told {
  readonly code: string;
  readonly entry: Entry;
  /** Left out where the message has no parameters. */
  readonly message?: string;
}

/**
 * A code that says that something ended and not why, beside one whose message says it with parameters: the result has the
 * parameters of both.
 *
 * @param arrivals - the codes of the provider.
 * @returns the questions; none where no code of a lower layer has a message with parameters.
 */
export function explained(arrivals: Arrivals): Question[] {
  const pairs = meetings(arrivals.codes).flatMap((two) => {
    const [deciding, other] = two.toSorted((a, b) => layerOf(a) - layerOf(b)) as [Where, Where];
    if (layerOf(deciding) === layerOf(other) || other.place.message === undefined) return [];
    const reasons = reasonsAt(arrivals, other);
    return endsAt(arrivals, deciding).flatMap((end) => reasons.map((reason) => ({ deciding, end, other, reason })));
  });
  return pairs.map(({ deciding, end, other, reason }, index): Question => {
    const codes = [
      { ...deciding, value: end.code },
      { ...other, value: reason.code },
    ];
    const said = [...saying(deciding, end, index), ...saying(other, reason, index + 1)];
    const context = CONTEXTS[index % CONTEXTS.length];
    return { call: "decode", body: bodyWith(codes, said), ...(context && { context }) };
  });
}

function layerOf({ place }: Where): number {
  return LAYERS.indexOf(place.layer);
}

/** Codes with a plain reason, each entry once. */
function endsAt({ codes, groups }: Arrivals, { place }: Where): Told[] {
  return toldIn(groups(place.space).flat(), ({ reason }) => codes.procedure.plain.includes(reason));
}

/** Codes whose messages have parameters, each entry once: those of calls that move money, as only these explain others. */
function reasonsAt({ groups }: Arrivals, { place }: Where): Told[] {
  const all = toldIn(groups(place.space).flat(), ({ kind }) => kind === undefined || kind === "move");
  return all.filter(({ message }) => message !== undefined);
}

function toldIn(all: readonly Arriving[], isWanted: (meaning: KnownEntry) => boolean): Told[] {
  const known = new Set<Entry>();
  return all.flatMap(({ code, entries, meaning }) => {
    const names = meaning.filter((one) => ENDED.includes(one.outcome) && isWanted(one)).map(({ name }) => name);
    return entries
      .filter((entry) => names.includes(entry.name) && !known.has(entry) && known.add(entry))
      .map((entry) => told(code, entry));
  });
}

function told(code: string, entry: Entry): Told {
  const message = entry.messages.find((one) => hasParameters(entry, one));
  return { code, entry, ...(message !== undefined && { message }) };
}

/** What stands beside a code: what its entry depends on, and its message. */
function saying({ place }: Where, { entry, message }: Told, index: number): Beside[] {
  const beside = held(entry.with);
  if (place.message === undefined || message === undefined) return beside;
  const values = [...VALUES.slice(index % VALUES.length), ...VALUES];
  return [...beside, [place.message, filled(entry, message, values)]];
}
