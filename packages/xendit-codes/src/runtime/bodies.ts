// Generated from the catalog; do not edit.
import {
  type Alternatives,
  bare,
  type Catalog,
  readCheck,
  type SpaceTable,
  type StatusCheck,
  split,
  unpack,
} from "./catalog.js";
import { readConditions, readPaths } from "./field.js";
import type { PackedBodies, PackedCodeField, PackedSignature } from "./packed.js";
import { addSigns } from "./signs.js";

// What stands where in bodies. Only `decode` needs it.

/** The names on the way to a field. */
export type Path = readonly string[];

/** A field of a body that carries codes, with its path split. */
export interface Place
  extends Omit<PackedCodeField, "when" | "message" | "requires" | "excludes" | "positive" | "fallback"> {
  readonly path: Path;
  readonly requires: readonly Path[];
  readonly excludes: readonly Path[];
  readonly positive: readonly Path[];
  /** Tables of other spaces whose codes may stand here. */
  readonly fallback: readonly SpaceTable[];
  readonly when: readonly Alternatives[];
  readonly messagePath: Path | undefined;
  /** Undefined for a space that is not in this catalog. */
  readonly table: SpaceTable | undefined;
}

/** A field that carries codes of this catalog. */
export interface CodePlace extends Place {
  readonly table: SpaceTable;
}

/** Fields that hold ids and amounts, those that are looked at first in front. */
export type Facts<Name extends string> = readonly (readonly [name: Name, paths: readonly Path[]])[];

/** A catalog, with what stands where in bodies. */
export interface Bodies extends Catalog {
  /** All fields that carry codes, the deciding layers first. */
  readonly fields: readonly Place[];
  /** Those that carry codes of this catalog. */
  readonly places: readonly CodePlace[];
  /** Those that carry other codes of the provider. */
  readonly elsewhere: readonly Place[];
  readonly redirects: readonly Path[];
  readonly signatures: readonly PackedSignature[];
  readonly ids: Facts<"reference" | "payment" | "refund">;
  readonly money: Facts<"amount" | "currency" | "refunded" | "paidAt">;
  /** Adds up the refunds of a body, where some list them. */
  readonly refundedIn: ((body: unknown) => string | undefined) | undefined;
  readonly items: readonly Path[];
  /** Finds the card network of a body, where some name it. */
  readonly networkIn: ((body: unknown) => string | undefined) | undefined;
  /** The status check of the provider, where all its codes have the same. */
  readonly check: StatusCheck | undefined;
  /** The packed data, with the functions that only some providers need. */
  readonly packed: PackedBodies;
  /** Names at the top of a body that anything above begins with, each with a power of two. */
  readonly roots: ReadonlyMap<string | undefined, number>;
  /** What is left of all this for bodies with the same names at the top, by the sum of their powers. */
  readonly narrowed: Map<number, Bodies>;
}

/**
 * Unpacks what stands where on first use.
 *
 * @param packed - the packed data of a package.
 * @returns the same object on every call.
 */
export function unpackBodies(packed: PackedBodies & { read?: Bodies }): Bodies {
  packed.read ??= readBodies(packed);
  return packed.read;
}

/** How many kinds of bodies are remembered, and how many names a sum tells apart. */
const MAX_KINDS = 64;
const MAX_ROOTS = 52;

/**
 * Leaves out what cannot stand in a body, because its first name is not there: few names of many are in a body.
 *
 * @param bodies - what stands where.
 * @param body - the body.
 * @returns the same for all bodies with the same names at the top, as far as they are known.
 */
export function narrowedTo(bodies: Bodies, body: unknown): Bodies {
  if (Array.isArray(body)) return bodies;
  let sum = 0;
  // The message of an error is not enumerable.
  for (const name of Object.getOwnPropertyNames(body !== null && typeof body === "object" ? body : {}))
    sum += bodies.roots.get(name) ?? 0;
  const known = bodies.narrowed.get(sum);
  if (known) return known;
  // Whoever sends bodies chooses their names.
  if (bodies.narrowed.size >= MAX_KINDS) bodies.narrowed.clear();
  const narrowed = withRoots(bodies, sum);
  bodies.narrowed.set(sum, narrowed);
  return narrowed;
}

function withRoots(bodies: Bodies, sum: number): Bodies {
  const { places, elsewhere, redirects, ids, money, items } = bodies;
  const isThere = ([root]: Path) => {
    const power = bodies.roots.get(root);
    return power === undefined || Math.floor(sum / power) % 2 === 1;
  };
  const mayStand = ({ path, code, requires }: Place) =>
    (code !== undefined || isThere(path)) && requires.every(isThere);
  const left = <Name extends string>(facts: Facts<Name>): Facts<Name> =>
    facts.map(([name, paths]) => [name, paths.filter(isThere)] as const).filter(([, paths]) => paths.length > 0);
  return {
    ...bodies,
    places: places.filter(mayStand),
    elsewhere: elsewhere.filter(mayStand),
    redirects: redirects.filter(isThere),
    ids: left(ids),
    money: left(money),
    items: items.filter(isThere),
  };
}

/** The first names of all paths. A name beyond what a sum tells apart has no power, and counts as always there. */
function rootsOf(paths: readonly Path[]): Map<string | undefined, number> {
  const names = new Set(paths.flatMap(([root]) => root ?? []));
  return new Map([...names].slice(0, MAX_ROOTS).map((name, index) => [name, 2 ** index]));
}

function readBodies(packed: PackedBodies): Bodies {
  const catalog = unpack(packed);
  [...catalog.spaces.values()].forEach((table, index) => {
    addSigns(table, packed.signs[index] ?? "");
  });
  const own = bare(packed);
  const { redirects, check, ids, money, refunds, items, networks } = own;
  const fields = packed.codes.map((place) => readPlace(bare(place), catalog.spaces));
  const bodies = {
    ...catalog,
    fields,
    places: fields.filter((place) => place.table !== undefined) as CodePlace[],
    elsewhere: fields.filter((place) => place.table === undefined),
    redirects: readPaths(redirects),
    signatures: packed.signatures,
    ids: readFacts(ids),
    money: readFacts(money),
    refundedIn: refunds?.read(refunds.packed),
    items: readPaths(items),
    networkIn: networks?.read(networks.packed),
    check: check ? readCheck(check) : undefined,
    packed: own,
  };
  const paths = [
    ...fields.flatMap(({ path, requires }) => [path, ...requires]),
    ...[...bodies.ids, ...bodies.money].flatMap(([, found]) => found),
    ...bodies.redirects,
    ...bodies.items,
  ];
  return { ...bodies, roots: rootsOf(paths), narrowed: new Map() };
}

function readPlace(place: PackedCodeField, spaces: ReadonlyMap<string, SpaceTable>): Place {
  const { field, space, layer, message, when, assumed, service, code, fallback } = place;
  const { requires, excludes, positive, from, families } = place;
  return {
    // Each of them own, also in copies: what is missing is not looked for in a prototype.
    ...{ space, layer, assumed, service, code, from, families },
    table: spaces.get(space),
    when: readConditions(when),
    // A body that is itself the evidence is named by the fields that make it.
    field: code === undefined ? field : (requires ?? "").replaceAll(" ", "+"),
    path: split(field),
    requires: readPaths(requires),
    excludes: readPaths(excludes),
    positive: readPaths(positive),
    fallback: (fallback ?? []).flatMap((id) => spaces.get(id) ?? []),
    messagePath: message?.split("."),
  };
}

function readFacts<Name extends string>(packed: Readonly<Partial<Record<Name, string>>> | undefined): Facts<Name> {
  const facts = Object.entries<string | undefined>(packed ?? {}).map(
    ([name, fields]) => [name, readPaths(fields)] as const,
  );
  return facts as unknown as Facts<Name>;
}
