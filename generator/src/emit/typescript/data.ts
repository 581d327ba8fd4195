import type { Family, Model, Space } from "../../catalog/model.ts";
import type { PackedBodies as Bodies, Feature } from "../../runtime/packed.ts";
import { identifierOf } from "../names.ts";
import { dataDigest } from "../native/digest.ts";
import { functionsFor, packCatalog, packEarlier, reasonGroups } from "../pack.ts";
import { data, docComment, type Fragment, identifier, joined, moduleOf, quoted, ts, type, value } from "./fragment.ts";
import type { Module } from "./write.ts";

const PackedBodies = type("./runtime/packed.js", "PackedBodies");
const PackedCatalog = type("./runtime/packed.js", "PackedCatalog");
const PackedEarlier = type("./runtime/earlier.js", "PackedEarlier");
const Featured = type("./runtime/packed.js", "Featured");
const PackedSpace = type("./runtime/packed.js", "PackedSpace");

/**
 * Writes the module with the packed data: a constant for every part, so that a bundler drops those that are not used.
 *
 * @param model - the provider.
 * @returns the module.
 */
export function writePacked(model: Model): Module {
  return moduleOf(() => {
    const packed = packCatalog(model);
    return [
      ts`export const provider = ${quoted(packed.provider)};`,
      ts`${docComment([
        "SHA-256 of the data. Two packages with the same digest, of whatever language and version, answer from the same table with the same texts.",
      ])}
export const DATA_DIGEST: string = ${quoted(dataDigest(model))};`,
      ...packed.reasons.map((group, index) => ts`export const ${reasonsConstant(index)} = ${data(group)};`),
      // What was unpacked to read examples is no part of the data.
      ...packed.spaces.map(
        (space) =>
          ts`export const ${spaceConstant(space.id)}: ${PackedSpace} = ${data({ ...space, unpacked: undefined })};`,
      ),
      ...packed.signs.map(
        (signs, index) => ts`export const ${signsConstant(packed.spaces[index]?.id ?? "")} = ${data(signs)};`,
      ),
      ...partsOf(packed).map((name) => {
        const isFeature = READERS[name] !== undefined;
        const part = isFeature ? (packed[name] as Feature<unknown>).packed : packed[name];
        const type = ts`${PackedBodies}[${quoted(name)}]`;
        const featured = ts`${Featured}<${type}>`;
        return ts`export const ${identifier(name)}: ${isFeature ? featured : type} = ${data(part)};`;
      }),
    ];
  });
}

/**
 * Writes the module that puts the packed data together, for all spaces and for each family.
 *
 * @param model - the provider.
 * @returns the module.
 */
export function writeData(model: Model): Module {
  return moduleOf(() => {
    const parts = partsOf(packCatalog(model));
    const groups = reasonGroups(model);
    const whole = joined(
      groups.map((_, index) => packedPart(reasonsConstant(index).text)),
      ", ",
    );
    const families = [allOf(model), ...model.families].flatMap((family) =>
      catalogOf(
        family,
        joined(
          groups.map(({ families, reasons }, index) =>
            family.id === "" || families.includes(family.id)
              ? packedPart(reasonsConstant(index).text)
              : data(reasons.length),
          ),
          ", ",
        ),
        parts.filter((name) => name !== "networks" || isByNetwork(model, family)),
        Object.keys(functionsFor(spacesOf(model, family), model)),
      ),
    );
    return [...families, earlierOf(model, whole)];
  });
}

function partsOf(packed: Bodies) {
  return BODY_PARTS.filter((name) => packed[name] !== undefined);
}

/** The functions that read what only some providers have. */
const READERS: Readonly<Record<string, Fragment>> = {
  refunds: value("./runtime/refunds.js", "refundReader"),
  networks: value("./runtime/network.js", "networkReader"),
};

/** Functions that only some spaces need. */
const FUNCTIONS: Readonly<Record<string, Fragment>> = {
  join: value("./runtime/readings.js", "joinReadings"),
  contradiction: value("./runtime/contradiction.js", "contradiction"),
  isWithdrawn: value("./runtime/withdrawn.js", "isWithdrawn"),
};

/** A constant of the module with the packed data. */
function packedPart(name: string): Fragment {
  return value("./packed.js", name);
}

/** Whether a code of a family means something else with another card network. */
function isByNetwork(model: Model, family: Family): boolean {
  return spacesOf(model, family).some(({ entries }) => entries.some(({ network }) => network !== null));
}

function spacesOf({ spaces }: Model, family: Family): readonly Space[] {
  return spaces.filter(({ id }) => family.spaces.includes(id));
}

/** The parts of the data that only `decode` needs. */
const BODY_PARTS: readonly (keyof Bodies)[] = [
  "codes",
  "redirects",
  "signatures",
  "ids",
  "money",
  "refunds",
  "networks",
  "items",
  "check",
];

/** The whole provider, as if it were a family without a name. */
function allOf({ name, spaces }: Model): Family {
  return { id: "", title: name, spaces: spaces.map(({ id }) => id) };
}

/** The two ways in: what `lookup` reads, and what `decode` reads. */
function catalogOf(
  { id, title, spaces }: Family,
  reasons: Fragment,
  parts: readonly string[],
  functions: readonly string[],
): Fragment[] {
  const names = familyNames(id);
  const list = joined(
    spaces.map((space) => packedPart(spaceConstant(space).text)),
    ", ",
  );
  const signs = joined(
    spaces.map((space) => packedPart(signsConstant(space).text)),
    ", ",
  );
  const own = parts.map((part) => {
    const reader = READERS[part];
    const packed = packedPart(part);
    return ts`${identifier(part)}: ${reader ? ts`{ packed: ${packed}, read: ${reader} }` : packed}`;
  });
  const needed = functions.flatMap((name) => {
    const needs = FUNCTIONS[name];
    return needs ? [ts`${identifier(name)}: ${needs}`] : [];
  });
  const provider = packedPart("provider");
  const common = ts`provider: ${provider}, reasons: [${reasons}], spaces: ${identifier(names.spaces)}`;
  return [
    ts`const ${identifier(names.spaces)} = [${list}];`,
    ts`${docComment([`For \`lookup\` and texts: codes of ${title}.`])}
export const ${identifier(names.catalog)}: ${PackedCatalog} = { ${common} };`,
    ts`${docComment([`For \`decode\`: codes of ${title}.`])}
export const ${identifier(names.bodies)}: ${PackedBodies} = { ${common}, signs: [${signs}], ${joined([...own, ...needed], ", ")} };`,
  ];
}

/** What the codes meant before, for `lookupEarlier`. */
function earlierOf(model: Model, reasons: Fragment): Fragment {
  const spaces = packEarlier(model).map(
    ({ id, entries, periods }) =>
      ts`{ space: ${packedPart(spaceConstant(id).text)}, entries: ${data(entries)}, periods: ${data(periods)} }`,
  );
  return ts`${docComment([`For \`lookupEarlier\`: what codes of ${model.name} meant before.`])}
export const earlier: ${PackedEarlier} = { provider: ${packedPart("provider")}, reasons: [${reasons}], spaces: [${joined(spaces, ", ")}] };`;
}

/**
 * What the constants of a family are called in the module with the data.
 *
 * @param family - id of the family; empty for the whole provider.
 * @returns the names.
 */
export function familyNames(family: string): {
  readonly spaces: string;
  readonly catalog: string;
  readonly bodies: string;
} {
  const named = (part: string) => identifierOf(family === "" ? part : `${family}-${part}`);
  return { spaces: named("spaces"), catalog: named("catalog"), bodies: named("bodies") };
}

function reasonsConstant(index: number): Fragment {
  return identifier(`reasons${index + 1}`);
}

function signsConstant(id: string): Fragment {
  return identifier(identifierOf(`${id}-signs`));
}

function spaceConstant(id: string): Fragment {
  return identifier(identifierOf(`${id}-space`));
}
