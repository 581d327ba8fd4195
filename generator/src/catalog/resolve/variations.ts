import { type Advice, type Traits, UNKNOWN_ADVICE } from "../../runtime/advice.ts";
import { saysNothing } from "../../runtime/neutral.ts";
import { isAnotherAttempt } from "../../runtime/retry.ts";
import { KINDS, type Kind } from "../../runtime/vocabulary.ts";
import { inLocale, mapLocales } from "../locales.ts";
import type { Entry, Service, SpaceFrame, Variation } from "../model.ts";
import type { Problem } from "../problem.ts";
import type { TextsData, WhenData } from "../shape.ts";
import { composeText, servedBy, type TextSources } from "../text.ts";
import { fits } from "./partial-entries.ts";
import { kindsOf } from "./services.ts";
import { reasonOf, sharedNote, unknownReason } from "./words.ts";

/**
 * The advice of an entry for a kind of service, according to the taxonomy.
 *
 * @param advice - the advice for a service that moves money.
 * @param kind - kind of the service.
 * @param http - HTTP status in the code, if it has one.
 * @param sources - the taxonomy.
 * @returns the advice.
 */
export function adviceForKind(advice: Advice, kind: Kind, http: number | null, sources: TextSources): Advice {
  const effect = sources.taxonomy.kinds[kind];
  const open = http !== null && http >= 500 && advice.outcome === "unknown";
  return {
    ...advice,
    scope: effect.scope ?? advice.scope,
    retry: open && effect.serverError ? effect.serverError : advice.retry,
  };
}

/**
 * What is left of a failure where the service acts on something that is there already: only the call failed. What it was
 * about can still be paid, so there is no second attempt before its status is known; where nothing answers for it, such as
 * the removal of an account, the call is mended. The customer of a capture is gone, so nobody authenticates either.
 *
 * @param advice - the advice for the kind of the service.
 * @param service - the service; null or undefined for any.
 * @returns the advice.
 */
export function adviceForService(
  advice: Advice,
  service: Pick<Service, "follows" | "kind" | "status"> | null | undefined,
): Advice {
  if (!service?.follows || advice.outcome !== "failed") return advice;
  const { retry } = advice;
  const isUnfit = isAnotherAttempt(retry) || (retry === "with_authentication" && service.kind === "move");
  const instead = service.status ? UNKNOWN_ADVICE.retry : "after_fix";
  return { ...advice, scope: "request", retry: isUnfit ? instead : retry };
}

/** What the variations of an entry are made from. */
export interface Varying {
  /** The entry of the pattern, complete except for its variations. */
  readonly entry: Entry;
  /** The advice that was written for it. */
  readonly stated: Advice;
  /** The written exceptions; the first that fits is used. */
  readonly whens: readonly WhenData[];
  /** Texts that were written for it, the closest first. */
  readonly texts: readonly (TextsData | undefined)[];
  /** The space, for its services. */
  readonly space: SpaceFrame;
  readonly sources: TextSources;
  /** Notes that several entries share. */
  readonly notes: Readonly<Record<string, string>>;
}

/**
 * Spells out what holds for single services and kinds of them, then for each kind, where it differs from the pattern.
 *
 * @param varying - the entry, and what was written for it.
 * @param problems - receives what is wrong.
 * @returns the variations: those for a kind of a service, then those for services, then those for kinds.
 */
export function variationsOf(varying: Varying, problems: Problem[]): Variation[] {
  const { entry, stated, whens, texts, space, sources, notes } = varying;
  const make = (when: WhenData | undefined, kind: Kind, service: Service | null): Variation => {
    const reason = reasonOf(when?.reason, sources);
    if (when?.reason !== undefined && !reason) problems.push(unknownReason(entry.origin, "when", when.reason));
    const base: Advice = {
      ...adviceForService(adviceForKind(stated, kind, entry.http, sources), service),
      ...(reason && { actor: reason.actor, disclosure: reason.disclosure }),
    };
    const advice: Advice = {
      scope: when?.scope ?? base.scope,
      outcome: when?.outcome ?? base.outcome,
      retry: when?.retry ?? base.retry,
      actor: when?.actor ?? base.actor,
      reason: when?.reason ?? base.reason,
      disclosure: when?.disclosure ?? base.disclosure,
    };
    return {
      services: service && [service.code],
      kinds: service && !when?.kinds ? null : [kind],
      documented: when?.documented ?? null,
      note: sharedNote(when?.note, notes),
      ...advice,
      ...inheritedTraits(entry),
      ...traitsOf(when ?? {}),
      text: composeText(
        [when?.text, ...inherited(texts, stated, advice, kind, service)],
        advice,
        servedBy(space, service, kind),
        sources,
      ),
    };
  };
  const ofService = (service: Service): Variation[] => {
    const reached = kindsOf(service).map((kind) => ({
      kind,
      when: whens.find((item) => fits(item, service.code, kind)),
    }));
    const named = reached
      .filter(({ when }) => when?.services)
      // Without kinds it says the same of each.
      .filter(({ when }, index, all) => when?.kinds || all.findIndex((item) => item.when === when) === index)
      .map(({ when, kind }) => make(when, kind, service));
    const [own] = reached;
    if (own?.when?.services || (!service.follows && (!service.isPayout || service.serves))) return named;
    // A service that pays out differs only where the customer would be told to pay in another way.
    const general = make(own?.when, service.kind, null);
    const special = { ...make(own?.when, service.kind, service), kinds: null };
    return sameContent(special, general) ? named : [...named, special];
  };
  const listed = space.services.filter(({ code }) => entry.services === null || entry.services.includes(code));
  const named = listed.flatMap((service) => joinEqual(ofService(service), "kinds"));
  const kinds = entry.services
    ? KINDS.filter((kind) => listed.some((service) => kindsOf(service).includes(kind)))
    : KINDS;
  const general = kinds.flatMap((kind) => {
    const when = whens.find((item) => fits(item, undefined, kind));
    const variation = make(when, kind, null);
    const isSame = sameContent(variation, entry) && variation.note === null && variation.documented === null;
    return kind === "move" || isSame ? [] : [variation];
  });
  // The first that fits is taken, so what holds for one kind of a service stands before what holds for all of them.
  return [
    ...joinEqual(
      named.filter((variation) => variation.kinds),
      "services",
    ),
    ...joinEqual(
      named.filter((variation) => !variation.kinds),
      "services",
    ),
    ...joinEqual(general, "kinds"),
  ];
}

/**
 * Further facts about a meaning, as written.
 *
 * @param data - an entry, or what differs for some services or kinds.
 * @returns only what was written.
 */
export function traitsOf({ ends, part, reuse }: Pick<WhenData, "ends" | "part" | "reuse">): Traits {
  return { ...(ends && { ends }), ...(part && { part: true as const }), ...(reuse && { reuse }) };
}

function inheritedTraits({ ends, part, reuse }: Entry): Traits {
  return { ...(ends && { ends }), ...(part && { part }), ...(reuse && { reuse }) };
}

/** An action written for other advice would be wrong; the action of the advice is used instead. */
function inherited(
  texts: readonly (TextsData | undefined)[],
  stated: Advice,
  advice: Advice,
  kind: Kind,
  service: Service | null,
): (TextsData | undefined)[] {
  const isCallOnly = service?.follows && stated.scope !== advice.scope;
  const isNews = stated.outcome === advice.outcome && !saysNothing(kind, advice.outcome);
  const drop = [
    ...(stated.retry === advice.retry && !isCallOnly ? [] : (["action"] as const)),
    ...(stated.reason === advice.reason ? [] : (["title"] as const)),
    ...(isNews && !(service?.follows && advice.outcome !== "success") ? [] : (["customer"] as const)),
  ];
  if (drop.length === 0) return [...texts];
  return texts.map((text) => {
    if (!text) return text;
    return mapLocales(text, (texts) =>
      Object.fromEntries(Object.entries(texts).filter(([field]) => !drop.some((name) => name === field))),
    );
  });
}

function joinEqual(variations: readonly Variation[], key: "services" | "kinds"): Variation[] {
  const other = key === "services" ? "kinds" : "services";
  const groups: Variation[] = [];
  for (const variation of variations) {
    const index = groups.findIndex(
      (group) =>
        sameContent(group, variation) &&
        group.note === variation.note &&
        group.documented === variation.documented &&
        (group[key] === null) === (variation[key] === null) &&
        String(group[other] ?? "") === String(variation[other] ?? ""),
    );
    const group = groups[index];
    if (group) groups[index] = { ...group, [key]: [...(group[key] ?? []), ...(variation[key] ?? [])] };
    else groups.push(variation);
  }
  return groups;
}

const ADVICE = ["scope", "outcome", "retry", "actor", "reason", "disclosure", "ends", "part", "reuse"] as const;
const TEXT = ["title", "detail", "action", "customer"] as const;

/** Whether two meanings have the same advice and texts. */
function sameContent(a: Variation | Entry, b: Variation | Entry): boolean {
  return (
    ADVICE.every((field) => a[field] === b[field]) &&
    Object.entries(a.text).every(([locale, text]) =>
      TEXT.every((field) => text[field] === inLocale(b.text, locale)[field]),
    )
  );
}
