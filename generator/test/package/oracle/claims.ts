import { at, type Code, readStatus } from "./body.ts";
import { type Advice, type Codes, type Context, flat } from "./data.ts";
import { hasForm, serviceIn, spaceOf } from "./entries.ts";
import { merged } from "./merge.ts";
import { fit } from "./messages.ts";

/** What a code says: where several entries are left, what is safe for all of them. */
export function adviceOf({ meanings }: Code): Advice {
  return merged(meanings);
}

/** Rule 2: what a code claims. */
export function claimsOf(data: Codes, code: Code): string[] {
  if (code.meanings.length === 0) return [];
  const { outcome, scope, retry } = adviceOf(code);
  const isAboutPayment = scope === "transaction";
  // A capture that got nothing is as good as a payment that failed, whatever its call says about itself.
  const isNothingMoved = (outcome === "rejected" || outcome === "failed") && isFollowUp(data, code);
  if (outcome === "rejected") return isNothingMoved ? ["refused", "unpaid"] : ["refused"];
  if (isNothingMoved) return ["unpaid"];
  if (code.place.layer !== "detail") {
    if (!isAboutPayment) return [];
    return { success: ["paid"], failed: ["unpaid"], reversed: ["undone"] }[outcome] ?? [];
  }
  if (outcome === "failed" && isAboutPayment) return ["unpaid"];
  if (outcome === "reversed" && isAboutPayment) return ["undone"];
  if (outcome === "success" && (isAboutPayment || retry === "check_status_first")) return ["approved"];
  if (outcome === "action_required" && isAboutPayment) return ["part", "approved"];
  return [];
}

/** Whether a code is that of a call that moves what another one prepared. */
function isFollowUp(data: Codes, { place, text = "" }: Code): boolean {
  const space = spaceOf(data, place.space);
  const service = space.services?.find(({ code }) => code === serviceIn(space, text));
  return service?.follows === true && (service.serves ?? [service.kind]).includes("move");
}

/** Which claim of another code contradicts a claim of the deciding one; the second list only where a response decides. */
const CLASHES: Record<string, { always: string[]; response: string[] }> = {
  paid: { always: ["unpaid", "undone", "part"], response: [] },
  unpaid: { always: ["paid"], response: ["approved"] },
  undone: { always: ["unpaid"], response: [] },
  refused: { always: [], response: ["approved"] },
};

/**
 * Rule 3: whether a body contradicts itself, its HTTP status, its message or its companion fields.
 *
 * @param data - the codes.
 * @param body - the body.
 * @param context - what the caller knows.
 * @param codes - all codes of the body.
 * @param chosen - those among which the deciding one was found: of the caller's space, if there is one.
 * @param deciding - the one that decides.
 * @returns true for a conflict.
 */
export function isConflict(
  data: Codes,
  body: unknown,
  context: Context,
  codes: readonly Code[],
  chosen: readonly Code[],
  deciding: Code,
): boolean {
  return (
    differsInLayer(chosen, deciding) ||
    codes.some((other) => other !== deciding && clash(data, deciding, other)) ||
    isChosenAgainst(codes, deciding) ||
    hasOtherMessage(data, deciding) ||
    codes.some((other) => isPaidForNothing(data, deciding, other)) ||
    hasStrangeCompanion(data, body, codes, deciding) ||
    contradictsHttp(data, context, deciding)
  );
}

function differsInLayer(codes: readonly Code[], deciding: Code): boolean {
  const layer = codes.filter(({ place }) => place.layer === deciding.place.layer);
  return new Set(layer.map(adviceOf).map(({ outcome, scope }) => `${outcome} ${scope}`)).size > 1;
}

function clash(data: Codes, deciding: Code, other: Code): boolean {
  if ([deciding, other].some(({ meanings }) => meanings.some(({ kind }) => kind === "reverse"))) return false;
  const claimed = claimsOf(data, other);
  return claimsOf(data, deciding).some((claim) => {
    const against = CLASHES[claim];
    return (
      against?.always.some((word) => claimed.includes(word)) ||
      (deciding.place.layer === "response" && against?.response.some((word) => claimed.includes(word)))
    );
  });
}

/** The caller chose a code that speaks of the payment, and a transaction field says something else. */
function isChosenAgainst(codes: readonly Code[], deciding: Code): boolean {
  const { outcome, scope } = adviceOf(deciding);
  const isSaying = scope === "transaction" && ["success", "failed", "reversed"].includes(outcome);
  return (
    isSaying &&
    codes.some((code) => code !== deciding && code.place.layer === "transaction" && adviceOf(code).outcome !== outcome)
  );
}

/** Paid in the answer to a call that, whatever it did, paid nothing. */
function isPaidForNothing(data: Codes, deciding: Code, { place, text }: Code): boolean {
  const space = spaceOf(data, place.space);
  if (place === deciding.place || place.layer !== "response" || text === undefined) return false;
  const service = space.services?.find(({ code }) => code === serviceIn(space, text));
  const kinds = service?.serves ?? [service?.kind ?? space.operation].filter((kind) => kind !== undefined);
  const isIdle = kinds.length > 0 && !kinds.some((kind) => ["move", "reverse", "status", "notify"].includes(kind));
  return isIdle && claimsOf(data, deciding).includes("paid");
}

/** A message belongs to another entry of the space, and that one ends in another way. */
function hasOtherMessage(data: Codes, deciding: Code): boolean {
  return deciding.messages.some((message) => isOfOther(data, deciding, message));
}

function isOfOther(data: Codes, deciding: Code, message: string): boolean {
  const { meanings, place } = deciding;
  if (meanings.some(({ entry }) => fit(entry, message) !== undefined)) return false;
  const patterns = meanings.map(({ entry }) => entry.pattern);
  const others = data.entries.filter((entry) => entry.space === place.space && (fit(entry, message) ?? 0) > 0);
  // A pattern and its full codes mean the same, in other words.
  if (others.some(({ pattern, service }) => pattern !== undefined && !service && patterns.includes(pattern)))
    return false;
  return others.some(({ outcome }) => outcome !== adviceOf(deciding).outcome);
}

/** A success or failure whose companion field, such as the verdict of the fraud check, nobody knows. */
function hasStrangeCompanion(data: Codes, body: unknown, codes: readonly Code[], deciding: Code): boolean {
  const { place, meanings } = deciding;
  if (!["success", "failed"].includes(adviceOf(deciding).outcome)) return false;
  const companions = data.entries
    .filter(({ space, code }) => space === place.space && meanings.some((meaning) => meaning.entry.code === code))
    .flatMap((entry) => flat(entry.with).flatMap(({ fields }) => fields))
    // What it may stand beside is said, and an empty field is no other value.
    .filter((field) => !meanings.every(({ entry }) => entry.only?.some((condition) => condition.field === field)));
  return companions.some((field) => {
    const value = at(body, field);
    if (value === undefined || value === null || value === "") return isToldInWords(data, body, field);
    return !isInCatalog(data, codes, field, String(value));
  });
}

/** The code that would tell is missing, and its message is there. */
function isToldInWords(data: Codes, body: unknown, field: string): boolean {
  const places = data.envelopes.flatMap(({ codes }) => codes).filter((place) => place.field === field);
  return places.some(({ message }) => {
    const said = message === undefined ? undefined : at(body, message);
    return (Array.isArray(said) ? said.slice(0, 10) : [said]).some((text) => typeof text === "string" && text !== "");
  });
}

/** Whether a value is a code or a service that somebody knows; a field that holds neither tells what it tells. */
function isInCatalog(data: Codes, codes: readonly Code[], field: string, value: string): boolean {
  const places = data.envelopes.flatMap(({ codes }) => codes);
  const services = places.flatMap(({ service }) => (service?.field === field ? [service.space] : []));
  if (services.length > 0) return services.some((id) => spaceOf(data, id).services?.some(({ code }) => code === value));
  const own = places.filter((place) => place.field === field);
  // What is no code at all is no more known than a code that is not in the catalog.
  if (own.length > 0 && own.every(({ space }) => !hasForm(spaceOf(data, space), value))) return false;
  return codes.filter(({ place }) => place.field === field).every(({ meanings }) => meanings.length > 0);
}

function contradictsHttp(data: Codes, { httpStatus }: Context, deciding: Code): boolean {
  const status = Number(readStatus(httpStatus) ?? 200);
  const claims = claimsOf(data, deciding);
  if (status >= 500 || status === 408) return claims.length > 0 && claims[0] !== "refused";
  const isComposite = spaceOf(data, deciding.place.space).kind === "composite";
  return status >= 400 && status <= 499 && isComposite && claims.includes("paid");
}
