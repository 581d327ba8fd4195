import type { Advice, Traits } from "../../runtime/advice.ts";
import { saysNothing } from "../../runtime/neutral.ts";
import { KINDS, type Kind } from "../../runtime/vocabulary.ts";
import { inLocale, mapLocales } from "../locales.ts";
import type { Entry, Service, SpaceFrame, Variation } from "../model.ts";
import type { Problem } from "../problem.ts";
import type { TextsData, WhenData } from "../shape.ts";
import { composeText, servedBy, type TextSources } from "../text.ts";
import { fits } from "./drafts.ts";
import { reasonOf, sharedNote, unknownReason } from "./words.ts";

/**
 * What an entry advises for a service of a kind, by what the taxonomy says about the kind.
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
 * Spells out what holds for single services, then for each kind, where it differs from the pattern.
 *
 * @param entry - the entry of the pattern, complete but for its variations.
 * @param stated - the advice that was written for it.
 * @param whens - what was written to differ; the first that fits is taken.
 * @param texts - texts that were written for it, the closest first.
 * @param space - the space, for its services.
 * @param sources - reasons and taxonomy.
 * @param notes - notes that several entries share.
 * @param problems - takes what is wrong.
 * @returns the variations, those for services first.
 */
export function variationsOf(
  entry: Entry,
  stated: Advice,
  whens: readonly WhenData[],
  texts: readonly (TextsData | undefined)[],
  space: SpaceFrame,
  sources: TextSources,
  notes: Readonly<Record<string, string>>,
  problems: Problem[],
): Variation[] {
  const make = (when: WhenData | undefined, kind: Kind, service: Service | null): Variation => {
    const reason = reasonOf(when?.reason, sources);
    if (when?.reason !== undefined && !reason) problems.push(unknownReason(entry.origin, "when", when.reason));
    const base: Advice = {
      ...adviceForKind(stated, kind, entry.http, sources),
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
      kinds: service ? null : [kind],
      documented: when?.documented ?? null,
      note: sharedNote(when?.note, notes),
      ...advice,
      ...inheritedTraits(entry),
      ...traitsOf(when ?? {}),
      text: composeText(
        [when?.text, ...inherited(texts, stated, advice, kind)],
        advice,
        servedBy(space, service, kind),
        sources,
      ),
    };
  };
  const named = space.services
    .filter((service) => entry.services === null || entry.services.includes(service.code))
    .flatMap((service) => {
      const when = whens.find((item) => fits(item, service.code, service.kind));
      if (!when?.services && (!service.isPayout || service.serves)) return [];
      const variation = make(when, service.kind, service);
      // A service that pays out differs only where the customer would be told to pay in another way.
      const isAsKind = !when?.services && sameContent(variation, make(when, service.kind, null));
      return isAsKind ? [] : [variation];
    });
  const kinds = entry.services
    ? KINDS.filter((kind) =>
        space.services.some(({ code, kind: own }) => own === kind && entry.services?.includes(code)),
      )
    : KINDS;
  const general = kinds.flatMap((kind) => {
    const when = whens.find((item) => fits(item, undefined, kind));
    const variation = make(when, kind, null);
    const isSame = sameContent(variation, entry) && variation.note === null && variation.documented === null;
    return kind === "move" || isSame ? [] : [variation];
  });
  return [...joinEqual(named, "services"), ...joinEqual(general, "kinds")];
}

/**
 * What else is known about a meaning, as it was written.
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

/** An action written for other advice would contradict; the advice's own stands instead. */
function inherited(
  texts: readonly (TextsData | undefined)[],
  stated: Advice,
  advice: Advice,
  kind: Kind,
): (TextsData | undefined)[] {
  const drop = [
    ...(stated.retry === advice.retry ? [] : (["action"] as const)),
    ...(stated.reason === advice.reason ? [] : (["title"] as const)),
    ...(stated.outcome === advice.outcome && !saysNothing(kind, advice.outcome) ? [] : (["customer"] as const)),
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
  const groups: Variation[] = [];
  for (const variation of variations) {
    const index = groups.findIndex(
      (group) =>
        sameContent(group, variation) && group.note === variation.note && group.documented === variation.documented,
    );
    const group = groups[index];
    if (group) groups[index] = { ...group, [key]: [...(group[key] ?? []), ...(variation[key] ?? [])] };
    else groups.push(variation);
  }
  return groups;
}

const ADVICE = ["scope", "outcome", "retry", "actor", "reason", "disclosure", "ends", "part", "reuse"] as const;
const TEXT = ["title", "detail", "action", "customer"] as const;

/** Whether two advise the same in the same words. */
function sameContent(a: Variation | Entry, b: Variation | Entry): boolean {
  return (
    ADVICE.every((field) => a[field] === b[field]) &&
    Object.entries(a.text).every(([locale, text]) =>
      TEXT.every((field) => text[field] === inLocale(b.text, locale)[field]),
    )
  );
}
