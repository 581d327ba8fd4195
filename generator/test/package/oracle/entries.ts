import type { Advice, Codes, Context, Entry, Service, Space, Traits } from "./data.ts";
import { merged, NOTHING_KNOWN } from "./merge.ts";

/** An entry as it holds for one full code, one service and the kinds of operation that are left. */
export interface Meaning extends Advice, Traits {
  readonly entry: Entry;
  readonly kind: string | undefined;
}

const KINDS = ["move", "reverse", "prepare", "read", "status", "token", "notify"];
const NETWORKS = ["AMEX", "GPN", "JCB", "MASTERCARD", "VISA"];

/** The space with an id. */
export function spaceOf(data: Codes, id: string): Space {
  return data.spaces.find((space) => space.id === id) as Space;
}

/** Whether a text has exactly the form of a space's codes. */
export function hasForm(space: Space, text: string): boolean {
  const { length, alphabet } = space;
  const spelled = asWritten(space, text);
  if (text.length < length.min || text.length > length.max || new RegExp(`[^${alphabet}]`).test(spelled)) return false;
  return segmentsOf(space, text).every((part, index) => {
    const segment = space.segments?.[index];
    return part !== space.open && new RegExp(`^[${segment?.alphabet ?? alphabet}]+$`).test(part);
  });
}

/** A code in the letters of the catalog, where it may also arrive in those of the other case. */
function asWritten({ capitals, small }: Space, text: string): string {
  if (capitals && !/[a-z]/.test(text)) return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  return small && !/[A-Z]/.test(text) ? text.replace(/[a-z]/g, (letter) => letter.toUpperCase()) : text;
}

/** The service of a full code; empty in a literal space. */
export function serviceIn({ segments }: Space, code: string): string {
  let position = 0;
  for (const { name, length } of segments ?? []) {
    if (name === "service") return code.slice(position, position + length);
    position += length;
  }
  return "";
}

/**
 * Everything that a full code may stand for.
 *
 * @param data - the codes.
 * @param id - the space.
 * @param code - a full code.
 * @param context - what narrows it.
 * @param as - the kind that it certainly was.
 * @returns its meanings; none where the code is not in the catalog.
 */
export function meaningsOf(data: Codes, id: string, code: string, context: Context, as?: string): readonly Meaning[] {
  const { network, kind, from } = context;
  return remembered(data, [id, code, network, kind, from === "status", as].join("|"), () =>
    findMeanings(data, id, code, context, as),
  );
}

function findMeanings(data: Codes, id: string, code: string, context: Context, as: string | undefined): Meaning[] {
  const space = spaceOf(data, id);
  if (space.kind === "literal")
    return literalEntries(data, space, code, context).map((entry) => ({
      ...adviceFor(data, [entry]),
      entry,
      // All its codes are those of one call.
      kind: space.operation,
    }));
  const service = serviceIn(space, code);
  const listed = space.services?.find((item) => item.code === service);
  const kinds = as === undefined ? kindsFor(listed, context) : [as];
  return compositeEntries(data, space, code, service).map((entry) => {
    const meaning = meaningFor(data, entry, service, kinds);
    return listed ? meaning : unproven(meaning);
  });
}

const answers = new WeakMap<Codes, Map<string, readonly Meaning[]>>();

/** The same question has the same answer; only the time differs. */
function remembered(data: Codes, question: string, find: () => readonly Meaning[]): readonly Meaning[] {
  const known = answers.get(data) ?? new Map<string, readonly Meaning[]>();
  answers.set(data, known);
  const answer = known.get(question) ?? find();
  known.set(question, answer);
  return answer;
}

function literalEntries(data: Codes, space: Space, code: string, { network }: Context): Entry[] {
  const all = entriesUnder(data, space, asWritten(space, code));
  if (typeof network !== "string") return all;
  const stated = network.replace(/[a-z]/g, (letter) => letter.toUpperCase());
  const own = all.filter((entry) => entry.network === stated);
  if (own.length > 0) return own;
  return NETWORKS.includes(stated) ? all.filter((entry) => entry.network === null) : all;
}

function compositeEntries(data: Codes, space: Space, code: string, service: string): Entry[] {
  const own = entriesUnder(data, space, code);
  if (own.length > 0) return own;
  const [http, , caseOf] = segmentsOf(space, code);
  const pattern = `${http}${space.open}${caseOf}`;
  return entriesUnder(data, space, pattern).filter(({ services }) => (services ?? [service]).includes(service));
}

/** Whether a code without a meaning had one, which ended. */
export function isWithdrawn(data: Codes, { id, open, ...space }: Space, text: string): boolean {
  const [http, service = "", caseOf] = segmentsOf({ id, ...space }, text);
  const ended = (data.earlier ?? []).filter((entry) => entry.space === id);
  const lives = (code: string) => data.entries.some((entry) => entry.space === id && entry.code === code);
  return ended.some(({ code, services }) => {
    // A code with a new meaning may only not have it here.
    if (code === asWritten({ id, ...space }, text)) return !lives(code);
    if (space.segments === undefined || code !== `${http}${open}${caseOf}`) return false;
    return services ? services.includes(service) : !lives(code);
  });
}

const index = new WeakMap<Codes, Map<string, Entry[]>>();

function entriesUnder(data: Codes, { id }: Space, code: string): Entry[] {
  const known = index.get(data) ?? Map.groupBy(data.entries, (entry) => `${entry.space} ${entry.code}`);
  index.set(data, known);
  return known.get(`${id} ${code}`) ?? [];
}

function segmentsOf({ segments }: Space, code: string): string[] {
  let position = 0;
  return (segments ?? []).map(({ length }) => {
    position += length;
    return code.slice(position - length, position);
  });
}

/** A service nobody knows counts as one that moves money, unless the caller says what it does. */
function kindsFor(service: Service | undefined, { kind, from }: Context): string[] {
  const served = service ? [...(service.serves ?? [service.kind])] : undefined;
  if (kind !== undefined && (served ?? KINDS).includes(kind)) return [kind];
  if (!served) return ["move"];
  const fitting = served.filter((item) => (from === "status" ? item === "status" : item !== "status"));
  return fitting.length > 0 ? fitting : served;
}

function meaningFor(data: Codes, entry: Entry, service: string, kinds: readonly string[]): Meaning {
  const options = kinds.map((kind) => {
    const variation = entry.when?.find(
      ({ services, kinds }) => (services ?? [service]).includes(service) && (kinds ?? [kind]).includes(kind),
    );
    return { kind, ...entry, ...variation };
  });
  const advice = adviceFor(data, options);
  const closest = options.find(
    ({ scope, outcome, retry, reason }) =>
      scope === advice.scope && outcome === advice.outcome && retry === advice.retry && reason === advice.reason,
  );
  return { ...advice, entry, kind: (closest ?? options[0])?.kind };
}

/** The advice that is safe for all options, with what is known beside it where all have one reason. */
function adviceFor(data: Codes, options: readonly (Advice & Traits)[]): Advice & Traits {
  const advice = merged(options);
  const [first] = options;
  const isOne = options.every(({ reason }) => reason === first?.reason);
  const reason = data.reasons.find(({ name }) => name === first?.reason);
  if (!isOne || !first) return advice;
  return {
    ...advice,
    ...(first.ends && { ends: first.ends }),
    ...(first.part && { part: first.part }),
    ...(reason?.absent && { absent: true }),
    ...((first.reuse ?? reason?.reuse) && { reuse: first.reuse ?? reason?.reuse }),
  } as Advice & Traits;
}

/** A service that is not in the catalog may do anything: its success proves nothing, its failure frees no reference. */
function unproven(meaning: Meaning): Meaning {
  const { entry, kind } = meaning;
  if (meaning.outcome === "success") return { ...NOTHING_KNOWN, entry, kind };
  const isFree = ["with_new_reference", "with_other_method"].includes(meaning.retry);
  return isFree ? { ...meaning, retry: "check_status_first" } : meaning;
}
