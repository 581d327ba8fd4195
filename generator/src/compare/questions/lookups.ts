import { KINDS, NETWORKS, ORIGINS } from "../../runtime/vocabulary.ts";
import { kindsOf, patternOf, type SpaceRecord, spacesOf } from "../entry-data.ts";
import { type JsonObject, objectsIn, textIn } from "../json.ts";
import type { About, LookupQuestion } from "./question.ts";

/**
 * Lists every code that can be looked up, with what narrows it down.
 *
 * @param data - `codes.json` of a version.
 * @returns the questions.
 */
export function lookupsOf(data: JsonObject): LookupQuestion[] {
  return [...spacesOf(data)].flatMap(([id, space]) =>
    space.node.kind === "composite" ? compositeLookups(id, space) : literalLookups(id, space),
  );
}

function literalLookups(space: string, { entries }: SpaceRecord): LookupQuestion[] {
  const byCode = Map.groupBy(entries, (entry) => textIn(entry.code));
  return [...byCode].flatMap(([code, same]) => {
    const own = same.map(({ network }) => textIn(network)).filter((network) => network !== "");
    const networks = own.length > 0 ? [...new Set([...NETWORKS, ...own])].sort() : [];
    return [
      { call: "lookup", space, code, qualifiers: {}, about: [`code ${code}`] } as const,
      ...networks.map(
        (network) => ({ call: "lookup", space, code, qualifiers: { network }, about: [`network ${network}`] }) as const,
      ),
    ];
  });
}

function compositeLookups(space: string, { node, entries }: SpaceRecord): LookupQuestion[] {
  const patterns = [...new Set(entries.map(patternOf))].sort();
  const services = objectsIn(node.services).map((service) => [textIn(service.code), kindsOf(service)] as const);
  return patterns.flatMap((code) => {
    const ask = (qualifiers: LookupQuestion["qualifiers"], ...about: About) =>
      ({ call: "lookup", space, code, qualifiers, about }) as const;
    return [
      ask({}, `code ${code}`),
      ...KINDS.map((kind) => ask({ kind }, `kind ${kind}`)),
      ...services.flatMap(([service, kinds]) => [
        ask({ service }, `service ${service}`),
        // A service that does several things is asked about each, and as the query that tells its status.
        ...(kinds.length < 2
          ? []
          : [
              ...KINDS.filter((kind) => kinds.includes(kind)).map((kind) =>
                ask({ service, kind }, `service ${service}`, `as ${kind}`),
              ),
              ...ORIGINS.map((from) => ask({ service, from }, `service ${service}`, `from ${from}`)),
            ]),
      ]),
    ];
  });
}
