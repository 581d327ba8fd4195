import type { Model } from "../../catalog/model.ts";
import type { Advice, Traits } from "../../runtime/advice.ts";
import { type Path, type Place, unpackBodies } from "../../runtime/bodies.ts";
import type { Alternatives, Condition, EntryRecord, Service, SpaceTable } from "../../runtime/catalog.ts";
import { split } from "../../runtime/catalog.ts";
import { readCondition } from "../../runtime/field.ts";
import type { PackedNetworks, PackedRefunds } from "../../runtime/packed.ts";
import { ACTORS, DISCLOSURES, KINDS, NETWORKS, ORIGINS, OUTCOMES, RETRIES, SCOPES } from "../../runtime/vocabulary.ts";
import { packCatalog } from "../pack.ts";
import { procedureData } from "../procedure-json.ts";
import { oncePer } from "./once-per.ts";

// What the runtimes of other languages read: the same as the packed data of the npm package, unpacked, so that nobody
// has to write its encoding again. What is empty or false is left out; equal advice stands once.

/** A condition, as data. */
type ConditionData = { readonly fields?: readonly string[]; readonly values?: readonly string[] };

/**
 * The data of a provider for the runtimes of other languages.
 *
 * @param model - the resolved provider.
 * @returns plain JSON; the texts are in {@link textData}.
 */
export const catalogData = oncePer(makeCatalogData);

function makeCatalogData(model: Model) {
  const packed = packCatalog(model);
  const bodies = unpackBodies(packed);
  const advices = new Advices();
  const spaces = [...bodies.spaces.values()].map((table) => spaceData(table, advices));
  const { vectors: _vectors, ...procedure } = procedureData(model);
  return {
    provider: model.id,
    vocabulary: {
      scopes: SCOPES,
      outcomes: OUTCOMES,
      retries: RETRIES,
      actors: ACTORS,
      disclosures: DISCLOSURES,
      kinds: KINDS,
      networks: NETWORKS,
      origins: ORIGINS,
    },
    plain: [...bodies.plain],
    advices: advices.all,
    spaces,
    places: bodies.fields.map(placeData),
    ...some("redirects", bodies.redirects.map(dotted)),
    ...some("signatures", bodies.signatures),
    ...some("ids", factsData(bodies.ids)),
    ...some("money", factsData(bodies.money)),
    ...some("refunds", (packed.refunds?.packed ?? []).map(refundsData)),
    ...(packed.networks && { networks: networksData(packed.networks.packed) }),
    ...some("items", bodies.items.map(dotted)),
    ...(bodies.check && { check: bodies.check }),
    procedure,
  };
}

/** Numbers equal advice. */
class Advices {
  readonly all: (Advice & Traits)[] = [];
  readonly #known = new Map<string, number>();

  numberOf(advice: Advice & Traits): number {
    const key = JSON.stringify(advice);
    const known = this.#known.get(key) ?? this.all.push(advice) - 1;
    this.#known.set(key, known);
    return known;
  }
}

function spaceData(table: SpaceTable, advices: Advices) {
  const { id, foreign, min, max, segments, open, services, operation, check, withdrawn } = table;
  return {
    id,
    foreign,
    min,
    max,
    ...(table.capitals && { capitals: true }),
    ...(table.small && { small: true }),
    ...(table.scope && { scope: table.scope }),
    ...(operation && { operation: serviceData(operation) }),
    ...(segments && {
      segments: segments.map(([name, start, end]) => ({ name, start, end })),
      open,
      services: [...services].map(([code, service]) => ({ code, ...serviceData(service) })),
    }),
    ...(check && { check }),
    ...some("withdrawn", split(withdrawn, " ")),
    entries: table.records.map((record) => entryData(record, advices)),
  };
}

function serviceData({ kinds, paysOut, follows, check }: Service) {
  return { kinds, ...(paysOut && { paysOut }), ...(follows && { follows }), ...(check && { check }) };
}

function entryData(record: EntryRecord, advices: Advices) {
  const { name, code, advice, network, services, exceptions, row, companions, only, fingerprints, templates } = record;
  return {
    name,
    code,
    advice: advices.numberOf(advice),
    row,
    ...(network !== null && { network }),
    ...some("services", services),
    ...some(
      "exceptions",
      exceptions.map((item) => ({
        advice: advices.numberOf(item.advice),
        row: item.row,
        ...some("kinds", item.kinds),
        ...some("services", item.services),
      })),
    ),
    ...some("with", companions.map(alternativesData)),
    ...some("only", only.map(conditionData)),
    ...some("fingerprints", fingerprints),
    ...some("templates", templates),
  };
}

function placeData(place: Place) {
  const { field, space, layer, path, requires, excludes, positive, when, messagePath, fallback } = place;
  const { from, families, assumed, service, code } = place;
  return {
    field,
    space,
    layer,
    ...some("path", dotted(path)),
    ...(messagePath && { message: dotted(messagePath) }),
    ...some("when", when.map(alternativesData)),
    ...(from && { from }),
    ...(families && { families }),
    ...(assumed !== undefined && { assumed }),
    ...(code !== undefined && { code }),
    ...some("requires", requires.map(dotted)),
    ...some("excludes", excludes.map(dotted)),
    ...some("positive", positive.map(dotted)),
    ...some(
      "fallback",
      fallback.map(({ id }) => id),
    ),
    ...(service && { service }),
  };
}

function alternativesData(alternatives: Alternatives): readonly ConditionData[] {
  return alternatives.map(conditionData);
}

function conditionData({ fields, values }: Condition): ConditionData {
  return {
    ...some(
      "fields",
      fields.map(({ name }) => name),
    ),
    ...some("values", values),
  };
}

function factsData(facts: readonly (readonly [name: string, paths: readonly Path[]])[]) {
  return Object.fromEntries(facts.map(([name, paths]) => [name, paths.map(dotted)]));
}

function refundsData([list, number, amount, status]: PackedRefunds) {
  return { list, number, amount, ...(status !== undefined && { status: conditionData(readCondition(status)) }) };
}

function networksData({ numbers, brands, known }: PackedNetworks) {
  return {
    ...some("numbers", split(numbers, " ")),
    ...some("brands", split(brands, " ")),
    known: known.map(([network, ranges, names]) => ({
      network,
      ...some("numbers", split(ranges, ",")),
      ...some("names", split(names, ",")),
    })),
  };
}

function dotted(path: Path): string {
  return path.join(".");
}

/** A property, left out where it is empty. */
function some<Name extends string, Value extends string | readonly unknown[] | object>(
  name: Name,
  value: Value,
): { readonly [Key in Name]?: Value } {
  const isEmpty = typeof value === "string" ? value === "" : Object.keys(value).length === 0;
  return (isEmpty ? {} : { [name]: value }) as { readonly [Key in Name]?: Value };
}
