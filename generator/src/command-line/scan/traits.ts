import type { CodesData } from "../codes-data.ts";
import { type Carrier, type Path, type Shape, shapesOf, split } from "../shapes.ts";
import { type EvidenceFields, evidenceFields } from "./evidence.ts";

/** What has to be known of a provider to recognize its bodies, as plain data: less than a hundredth of all its data. */
export interface BodyTraits {
  readonly shapes: readonly {
    readonly requires: readonly string[];
    readonly excludes: readonly string[];
    readonly codes: readonly (Omit<Carrier, "path"> & { readonly field: string })[];
    readonly roots: readonly string[];
  }[];
  readonly fields: Readonly<Record<keyof EvidenceFields, readonly string[]>>;
}

/**
 * Sums up what has to be known to recognize bodies.
 *
 * @param data - all data of a provider.
 * @returns the part that matters, with dotted paths.
 */
export function traitsOf(data: CodesData): BodyTraits {
  const { values, presence, amounts, numbers, all } = evidenceFields(data);
  return {
    shapes: shapesOf(data).map(({ requires, excludes, codes, roots }) => ({
      requires: requires.map(join),
      excludes: excludes.map(join),
      codes: codes.map(({ path, ...rest }) => ({ field: join(path), ...rest })),
      roots: [...roots],
    })),
    fields: {
      values: values.map(join),
      presence: presence.map(join),
      amounts: amounts.map(join),
      numbers: numbers.map(join),
      all: all.map(join),
    },
  };
}

function join(path: Path): string {
  return path.join(".");
}

/** What has to be known of a provider to recognize its bodies. */
export interface ReadProvider {
  readonly provider: string;
  readonly shapes: readonly Shape[];
  readonly fields: EvidenceFields;
}

/**
 * Reads what is known of the bodies of a provider.
 *
 * @param provider - its id.
 * @param traits - what is known, as plain data.
 * @returns the same, with paths that are split.
 */
export function readTraits(provider: string, { shapes, fields }: BodyTraits): ReadProvider {
  const { values, presence, amounts, numbers, all } = fields;
  return {
    provider,
    shapes: shapes.map(({ requires, excludes, codes, roots }) => ({
      provider,
      requires: requires.map(split),
      excludes: excludes.map(split),
      codes: codes.map(({ field, ...rest }) => ({ path: split(field), ...rest })),
      roots: new Set(roots),
    })),
    fields: {
      values: values.map(split),
      presence: presence.map(split),
      amounts: amounts.map(split),
      numbers: numbers.map(split),
      all: all.map(split),
    },
  };
}
