import type { DecodeContext, DecodeResult } from "../../src/runtime/decode.ts";
import { KINDS, NETWORKS } from "../../src/runtime/vocabulary.ts";
import type { Chance } from "./chance.ts";
import type { ClaimsOf } from "./claims.ts";
import { mutateBody } from "./mutate-body.ts";
import { Violation } from "./violation.ts";

/** What is attacked. */
export interface Target {
  readonly name: string;
  readonly decode: (body: unknown, context?: DecodeContext) => DecodeResult;
  /** Functions that take a result. */
  readonly readers: Readonly<Record<string, (result: DecodeResult) => unknown>>;
  readonly claimsOf: ClaimsOf;
  readonly bodies: readonly object[];
  readonly spaces: readonly string[];
}

/** How often each outcome was given. */
export type Outcomes = Record<string, number>;

/** Longest time that one body may take, on a machine that does much else. */
const MOST_MS = 2000;

/**
 * Decodes changed bodies.
 *
 * @param target - what is attacked.
 * @param chance - decides how bodies are changed.
 * @param times - number of bodies.
 * @returns how often each outcome was given.
 * @throws Violation where something throws, takes long, or claims more than the codes of the body.
 */
export function attackDecode(target: Target, chance: Chance, times: number): Outcomes {
  const outcomes: Outcomes = {};
  for (let left = times; left > 0; left--) {
    const body = mutateBody(target.bodies, chance);
    const context = contextOf(target, chance);
    const began = performance.now();
    const result = decoded(target, body, context);
    demandNoMore(target, body, context, result);
    for (const [name, read] of Object.entries(target.readers))
      attempt(`${target.name}: ${name}`, body, context, () => read(result));
    const took = performance.now() - began;
    if (took > MOST_MS)
      throw new Violation(
        `${target.name}: a body to be read at once`,
        `${Math.round(took)} ms for ${shown(body, context)}`,
      );
    const key = `${result.known ? "" : "unknown, "}${result.scope} ${result.outcome}`;
    outcomes[key] = (outcomes[key] ?? 0) + 1;
  }
  return outcomes;
}

const decoded = ({ name, decode }: Target, body: unknown, context: DecodeContext) =>
  attempt(`${name}: decode`, body, context, () => decode(body, context));

function attempt<T>(what: string, body: unknown, context: DecodeContext, call: () => T): T {
  try {
    return call();
  } catch (error) {
    throw new Violation(`${what} never to throw`, `${String(error)} for ${shown(body, context)}`);
  }
}

/** Outcomes that let somebody act on money. */
const CLAIMED = ["success", "failed", "reversed"] as const;

function demandNoMore({ name, claimsOf }: Target, body: unknown, context: DecodeContext, result: DecodeResult): void {
  const { scope, outcome } = result;
  if (!(CLAIMED as readonly string[]).includes(outcome)) return;
  // That a call was carried out is no claim about the payment; that it failed is never said of another code.
  if (outcome !== "failed" && scope !== "transaction") return;
  const claims = claimsOf(body, context);
  const isMeant = claims.some((claim) => claim.outcome === outcome && (outcome === "failed" || claim.scope === scope));
  if (isMeant) return;
  throw new Violation(
    `${name}: ${outcome} of the ${scope} only where a code that decides says so`,
    `${JSON.stringify(pick(result))} where codes.json says ${JSON.stringify(claims)} for ${shown(body, context)}`,
  );
}

function pick(result: DecodeResult) {
  const { known, scope, outcome, space, code } = result;
  return { known, scope, outcome, space, code, name: result.known ? result.name : result.why };
}

/** What the caller knows beside the body: mostly nothing. */
function contextOf({ spaces }: Target, chance: Chance): DecodeContext {
  if (chance.is(0.6)) return {};
  return {
    ...(chance.is(0.4) && { httpStatus: chance.of([200, 201, 202, 400, 401, 404, 407, 409, 500, 502, 99, 1e9]) }),
    ...(chance.is(0.3) && { space: chance.of([...spaces, "nowhere", "__proto__"]) }),
    ...(chance.is(0.3) && { kind: chance.of(KINDS) }),
    ...(chance.is(0.2) && { network: chance.of([...NETWORKS, "constructor"]) }),
    ...(chance.is(0.2) && { service: chance.of(["00", "11", "24", "__proto__", "x"]) }),
  } as DecodeContext;
}

function shown(body: unknown, context: DecodeContext): string {
  try {
    const text = JSON.stringify(body, (_key, value) => (typeof value === "bigint" ? `${value}n` : value));
    return `${(text ?? String(body)).slice(0, 1500)} with ${JSON.stringify(context)}`;
  } catch {
    return `a body that cannot be printed, with ${JSON.stringify(context)}`;
  }
}
