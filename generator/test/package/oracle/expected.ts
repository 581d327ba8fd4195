import { at, type Code, codesOf, toldApart } from "./body.ts";
import { adviceOf, isConflict } from "./claims.ts";
import { needsConfirmation } from "./confirm.ts";
import type { Codes, Context } from "./data.ts";
import { isWithdrawn, type Meaning, meaningsOf, serviceIn, spaceOf } from "./entries.ts";
import { explaining, retryOf } from "./explain.ts";
import { partsIn } from "./lookup.ts";
import { NOTHING_KNOWN } from "./merge.ts";
import { parametersOf } from "./messages.ts";

/** What the contract says about a body; everything that is left out is undefined. */
export interface Expected {
  readonly known: boolean;
  readonly why?: string | undefined;
  readonly space?: string | undefined;
  readonly code?: string | undefined;
  readonly name?: string | undefined;
  readonly outcome: string;
  readonly scope: string;
  readonly retry: string;
  readonly actor: string;
  readonly reason: string;
  readonly disclosure: string;
  readonly by?: string | undefined;
  /** As far as they are compared. */
  readonly params?: Readonly<Record<string, string>> | undefined;
  readonly contested?: true | undefined;
  readonly confirm?: "status" | undefined;
  readonly from: string;
  readonly fromSaid: boolean;
  readonly layer?: string | undefined;
  /** Where all codes of the body stand, in order. */
  readonly codes: string;
  readonly absent?: true | undefined;
  readonly ends?: string | undefined;
  readonly part?: true | undefined;
  readonly reuse?: string | undefined;
  readonly kind?: string | undefined;
  /** Of a known result: what its code consists of, and for which network its entry is. */
  readonly parts?: object | undefined;
  readonly statusCheck?: object | undefined;
}

/**
 * What a body says, by the rules of the contract alone: slow, plain, and written apart from the runtime.
 *
 * @param data - the content of `codes.json`.
 * @param body - the body.
 * @param context - what the caller says.
 * @returns what the result has to be.
 */
export function expectedResult(data: Codes, body: unknown, context: Context = {}): Expected {
  const result = expectedOfOne(data, body, context);
  // Of a list only its elements say how a transaction stands.
  const hasItems = data.envelopes.some(({ items }) => {
    const list = items === undefined ? undefined : at(body, items);
    return Array.isArray(list) && list.length > 0;
  });
  return hasItems ? { ...result, scope: "request" } : result;
}

function expectedOfOne(data: Codes, body: unknown, context: Context): Expected {
  const asCall = codesOf(data, body, { ...context, from: context.from ?? "call", said: { from: context.from } });
  const from = context.from ?? (asCall.some(isStatus) ? "status" : "call");
  const sent = { ...context, from, said: { from: context.from } };
  const found = codesOf(data, body, sent);
  const isChosen = ({ place }: Code) => context.space === undefined || place.space === context.space;
  const [first] = found.filter(isChosen);
  const prepared = first && redirected(data, body, sent, first);
  const codes = found.map((code) => (code === first ? (prepared as Code) : code));
  const chosen = codes.filter(isChosen);
  const inLayer = chosen.filter(({ place }) => place.layer === first?.place.layer);
  const missing = inLayer.find(({ meanings }) => meanings.length === 0);
  // What has another form is no code, and nothing beside or below it speaks in its place.
  const deciding = missing ? (missing.text === undefined ? undefined : missing) : prepared;
  const confirm = needsConfirmation(data, body, context, from, deciding?.place.field);
  const head = {
    from,
    fromSaid: context.from !== undefined,
    layer: deciding?.place.layer,
    space: deciding?.place.space,
    code: deciding?.text,
    codes: found
      .filter(({ text }) => text !== undefined)
      .map(({ place, text }) => `${place.layer} ${place.space} ${place.field ?? ""} ${text}`)
      .join(),
    ...(confirm && { confirm: "status" as const }),
  };
  // Where no code is about money, what nobody knows is about the call.
  const isCall = found.length > 0 && found.every(({ place }) => spaceOf(data, place.space).scope === "request");
  const undecided = { ...head, known: false, ...NOTHING_KNOWN, ...(isCall && { scope: "request" }) };
  if (!deciding) return { ...undecided, why: "no_code", statusCheck: generalCheck(data, context) };
  const check = (meaning: { kind?: string | undefined; retry: string }) => checkFor(data, body, deciding, meaning);
  const open = { ...undecided, statusCheck: check(NOTHING_KNOWN) };
  if (missing) {
    const { place, text } = missing;
    const isGone = text !== undefined && isWithdrawn(data, spaceOf(data, place.space), text);
    return { ...open, why: isGone ? "withdrawn" : "not_in_catalog" };
  }
  if (isConflict(data, body, context, codes, chosen, deciding)) return { ...open, why: "conflict" };
  const own = deciding.meanings.length === 1 ? (deciding.meanings[0] as Meaning) : undefined;
  const advice = own ?? adviceOf(deciding);
  const by = own ? explaining(data, codes, { code: deciding, meaning: own }) : undefined;
  const { retry, contested } = retryOf(data, {
    codes,
    deciding,
    outcome: advice.outcome,
    own: advice.retry,
    reason: advice.reason,
    by: by?.meaning ?? advice,
    from,
    isUnproven: confirm,
  });
  const { actor, reason, disclosure } = by?.meaning ?? advice;
  const kind = own?.kind;
  return {
    ...head,
    known: own !== undefined,
    ...(own ? { name: own.entry.name } : { why: "ambiguous" }),
    outcome: advice.outcome,
    scope: advice.scope,
    ...{ retry, actor, reason, disclosure },
    by: by && `${by.code.place.space} ${by.meaning.entry.name} ${by.code.text}`,
    params: own && by && { ...said(deciding, own), ...said(by.code, by.meaning) },
    contested: contested || undefined,
    absent: (own?.absent || undefined) as true | undefined,
    ends: own?.ends,
    part: (own?.part || undefined) as true | undefined,
    reuse: by?.meaning.reuse,
    kind,
    parts: own && partsOf(data, deciding, own),
    statusCheck: check({ kind: (own ?? deciding.meanings[0])?.kind, retry }),
  };
}

/** What the message of a code said in the places of its parameters. */
function said({ messages }: Code, { entry }: Meaning): Readonly<Record<string, string>> {
  return parametersOf(entry, messages);
}

function partsOf(data: Codes, { place, text = "" }: Code, { entry }: Meaning): object {
  const space = spaceOf(data, place.space);
  return space.segments === undefined ? { network: entry.network } : partsIn(space, text);
}

function isStatus({ meanings }: Code): boolean {
  return meanings.some(({ kind }) => kind === "status");
}

/** Whether a field has a value. */
function isThere(value: unknown): boolean {
  return value !== undefined && value !== null && value !== "";
}

/** A field that sends the customer on: what succeeded or is pending was only prepared. */
function redirected(data: Codes, body: unknown, context: Context, code: Code): Code {
  const { place, text, messages, meanings } = code;
  const { outcome, scope } = adviceOf(code);
  const isSentOn = data.envelopes.some(({ redirects }) => redirects.some((path) => isThere(at(body, path))));
  const isDone = (outcome === "success" || outcome === "pending") && scope === "transaction" && meanings.length > 0;
  // A field about the transaction itself knows that the customer came back.
  if (!isSentOn || !isDone || place.layer === "transaction" || text === undefined) return code;
  const asPrepared = toldApart(meaningsOf(data, place.space, text, context, "prepare"), body, context, messages);
  const isPrepared = outcome === "success" || adviceOf({ ...code, meanings: asPrepared }).outcome === "success";
  // What is pending stays as cautious as it was, unless the page is all that was asked for.
  const prepared = isPrepared ? asPrepared : meanings;
  return { ...code, meanings: prepared.map((meaning) => ({ ...meaning, scope: "request" })) };
}

/** The check of the service or the space that the caller names, or of a provider that documents one for everything. */
function generalCheck({ spaces }: Codes, context: Context): object | undefined {
  const own = spaces.filter(({ id }) =>
    spaces.some((space) => space.id === context.space) ? id === context.space : true,
  );
  const service = own.flatMap(({ services = [] }) => services).find(({ code }) => code === context.service);
  const ofService = service?.status ?? (service?.kind === "status" ? { service: service.code } : undefined);
  const named = spaces.find(({ id }) => id === context.space)?.status;
  const checks = [...spaces, ...spaces.flatMap(({ services = [] }) => services)].flatMap(({ status }) => status ?? []);
  const isOne = checks.every((check) => JSON.stringify(check) === JSON.stringify(checks[0]));
  return ofService ?? named ?? (isOne ? checks[0] : undefined);
}

/** Who answers how it ended, where it is documented and there is something to ask about. */
function checkFor(
  data: Codes,
  body: unknown,
  { place, text }: Code,
  { kind, retry }: { kind?: string | undefined; retry: string },
): object | undefined {
  const leavesNothing = kind === "read" || kind === "token" || kind === "notify";
  if (leavesNothing && retry !== "check_status_first") return undefined;
  const space = spaceOf(data, place.space);
  const said = place.service && at(body, place.service.field);
  const isMissing = said === undefined || said === null || said === "";
  const named = place.service && { ...place.service, code: isMissing ? place.service.assumed : String(said) };
  const service = named ? named.code : text === undefined ? "" : serviceIn(space, text);
  const services = named ? spaceOf(data, named.space).services : space.services;
  const found = services?.find(({ code }) => code === service);
  // A status query answers itself.
  const own = found?.kind === "status" ? { service: found.code } : undefined;
  return found?.status ?? own ?? space.status;
}
