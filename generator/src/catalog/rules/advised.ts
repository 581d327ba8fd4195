import type { Kind } from "../../runtime/vocabulary.ts";
import type { Entry, Model, Variation } from "../model.ts";

/** One piece of advice of an entry. */
export interface Advised {
  readonly advice: Entry | Variation;
  /** Kind of the service that it is for. */
  readonly kind: Kind;
  /** Which codes, services or kinds it holds for, for people. */
  readonly where: string;
}

/** What was found once; several rules ask for it. */
const ADVISED = new WeakMap<Entry, readonly Advised[]>();

/**
 * Everything an entry advises: its own advice and that for other services and kinds.
 *
 * @param entry - the entry.
 * @param model - its provider, for the kinds of the services.
 * @returns its own advice first.
 */
export function advices(entry: Entry, model: Model): readonly Advised[] {
  const known = ADVISED.get(entry);
  if (known) return known;
  const { services = [], operation = "move" } = model.spaces.find((space) => space.id === entry.space) ?? {};
  const kindOf = (code: string | null | undefined) =>
    services.find((service) => service.code === code)?.kind ?? operation;
  const own = { advice: entry, kind: kindOf(entry.service), where: entry.code };
  const others = entry.when.flatMap((variation): Advised[] => {
    const { services: codes, kinds } = variation;
    const named = (list: readonly string[]) => `${list.length === 1 ? "service" : "services"} ${list.join(", ")}`;
    if (!codes) return (kinds ?? []).map((kind) => ({ advice: variation, kind, where: `${entry.code}, kind ${kind}` }));
    if (!kinds)
      // Services of one kind keep or break a rule together.
      return [...Map.groupBy(codes, kindOf)].map(([kind, list]) => ({
        advice: variation,
        kind,
        where: `${entry.code}, ${named(list)}`,
      }));
    return kinds.map((kind) => ({ advice: variation, kind, where: `${entry.code}, ${named(codes)}, kind ${kind}` }));
  });
  const advised = [own, ...others];
  ADVISED.set(entry, advised);
  return advised;
}
