// Generated from the catalog; do not edit.
import type { DecodeContext, DecodeResult } from "../../runtime/decode.js";
import type { Library } from "../library.js";
import { hasShape, type Shape } from "../shapes.js";
import { distinct } from "../values.js";
import { type EvidenceFields, evidenceKey, withNames } from "./evidence.js";
import type { Finding, Said } from "./finding.js";
import { type ReadProvider, readTraits } from "./traits.js";

/** Finds out what an object is; undefined for one that is no body. */
export type Recognize = (object: object) => Finding | undefined;

/**
 * Reads what has to be known of providers.
 *
 * @param library - the package.
 * @param told - the providers that come into question; all if there are none.
 * @returns what is known of each.
 */
export function readProviders(library: Pick<Library, "providers" | "traits">, told: readonly string[]): ReadProvider[] {
  return (told.length > 0 ? told : library.providers).map((id) => readTraits(id, library.traits(id)));
}

/**
 * Makes a function that tells whether an object may be a body. It asks for nothing but its names and the kinds of its
 * values, so that the answer is the same for all objects that are alike in them.
 *
 * @param read - the providers that come into question.
 * @param isTold - it is certain that all bodies are of the only one.
 * @returns the function; what it answers false to is no body, whatever its values are.
 */
export function bodyTest(read: readonly ReadProvider[], isTold: boolean): (object: object) => boolean {
  const shapes = read.flatMap((one) => one.shapes);
  return (object) => shapes.some((shape) => hasShape(shape, object, isTold) === true);
}

/** What may be read in objects with the same names. */
interface Plan {
  readonly shapes: readonly Shape[];
  readonly providers: readonly string[];
  readonly fields: readonly EvidenceFields[];
  readonly known: Map<string, Finding | "nothing">;
}

/** Names at the top of objects, in the order in which they stand there. */
interface Node {
  readonly next: Map<string, Node>;
  plan: Plan | null | undefined;
}

/** What is remembered is forgotten when it is more than this: whoever writes a log chooses names and values. */
const MOST_NODES = 5000;
const MOST_FINDINGS = 5000;

/**
 * Makes a function that recognizes bodies. What was read in one body is used again for another only if everything that
 * decides is the same in both.
 *
 * @param library - what decodes bodies.
 * @param read - the providers that come into question.
 * @param isTold - it is certain that all bodies are of the only one.
 * @param context - what else is known of all bodies.
 * @returns the function.
 */
export function recognizer(
  library: Pick<Library, "decode">,
  read: readonly ReadProvider[],
  isTold: boolean,
  context: DecodeContext,
): Recognize {
  const shapes = read.flatMap((one) => one.shapes);
  const fields = new Map(read.map((one) => [one.provider, one.fields]));
  let root: Node = { next: new Map(), plan: undefined };
  let nodes = 0;
  let findings = 0;
  let kinds = new Map<string, Finding>();
  const forget = () => {
    kinds = new Map();
    root = { next: new Map(), plan: undefined };
    nodes = 0;
    findings = 0;
  };

  const planFor = (object: object): Plan | null => {
    const names = new Set(Object.keys(object));
    const isThere = ([name = ""]: readonly string[]) => names.has(name);
    const able = shapes.filter(
      ({ codes, requires }) => codes.some(({ path }) => isThere(path)) && requires.every(isThere),
    );
    if (able.length === 0) return null;
    const own = distinct(able.map(({ provider }) => provider));
    return {
      shapes: able,
      providers: own,
      fields: own.map((provider) => withNames(fields.get(provider) as EvidenceFields, names)),
      known: new Map(),
    };
  };

  const nodeOf = (object: object): Node => {
    let node = root;
    for (const name in object) {
      let next = node.next.get(name);
      if (next === undefined) {
        nodes += 1;
        next = { next: new Map(), plan: undefined };
        node.next.set(name, next);
      }
      node = next;
    }
    return node;
  };

  const resolve = (plan: Plan, object: object): Finding | undefined => {
    const seen = plan.shapes.map((shape) => ({ shape, has: hasShape(shape, object, isTold) }));
    const fitting = distinct(seen.filter(({ has }) => has === true).map(({ shape }) => shape.provider));
    const bodies = fitting
      .map((provider) => ({ provider, result: library.decode(provider, object, context) }))
      .filter(({ result }) => result.codes.length > 0 || isTold);
    const [first, ...more] = bodies;
    if (first === undefined) return seen.some(({ has }) => has === "few") ? FEW : undefined;
    if (more.length === 0) return found(first.provider, first.result);
    const own = bodies.map(({ provider }) => provider);
    const isKnown = bodies.some(({ result }) => isListed(result));
    return once(`${isKnown} ${own}`, { is: "shared", providers: own, isListed: isKnown, counted: undefined });
  };

  /** Bodies with other ids and messages mostly say the same. */
  const once = (key: string, finding: Finding): Finding => {
    const known = kinds.get(key) ?? finding;
    kinds.set(key, known);
    return known;
  };
  const found = (provider: string, result: DecodeResult): Finding => {
    const [said, items] = [saidBy(result), (result.items ?? []).filter(({ codes }) => codes.length > 0).map(saidBy)];
    const finding = { provider, said, items, isListed: isListed(result) };
    return once(JSON.stringify(finding), { is: "body", ...finding, counted: undefined });
  };

  return (object) => {
    if (nodes > MOST_NODES || findings > MOST_FINDINGS) forget();
    const node = nodeOf(object);
    if (node.plan === undefined) node.plan = planFor(object);
    const { plan } = node;
    if (plan === null) return undefined;
    let key: string | undefined = "";
    for (const own of plan.fields) {
      const part = evidenceKey(own, object);
      if (part === undefined) {
        key = undefined;
        break;
      }
      key += part;
    }
    if (key === undefined) return resolve(plan, object);
    const known = plan.known.get(key);
    if (known !== undefined) return known === "nothing" ? undefined : known;
    const finding = resolve(plan, object);
    plan.known.set(key, finding ?? "nothing");
    findings += 1;
    return finding;
  };
}

const FEW: Finding = { is: "few" };

/** Whether what was read in a body is in the catalog, also if it decides nothing. */
function isListed(result: DecodeResult): boolean {
  return result.known || (result.why !== "not_in_catalog" && result.why !== "no_code" && result.why !== "withdrawn");
}

function saidBy(result: DecodeResult): Said {
  const { space = "", code = "", service = "", outcome, scope, retry } = result;
  const name = result.known ? result.name : "";
  const why = result.known ? "" : result.why;
  const isUnlisted = result.known && result.precision === "case";
  return { space, service, code, name, outcome, scope, retry, why, isUnlisted };
}
