import { parseDecimal } from "../runtime/decimal.ts";
import { ORIGINS, type Origin } from "../runtime/vocabulary.ts";

/** A condition over other fields of a body, as it is written. */
export interface FieldCondition {
  readonly field?: string | undefined;
  /** Fields that say the same: one of them is there, and all that are there have one of the values. */
  readonly fields?: readonly string[] | undefined;
  /** Left out for any value. */
  readonly values?: readonly string[] | undefined;
  /** Instead of all this: conditions of which one holds, whatever the others say. */
  readonly either?: readonly FieldCondition[] | undefined;
}

/**
 * The fields of a condition.
 *
 * @param condition - with one field, several, or conditions of its own.
 * @returns their dotted paths.
 */
export function fieldsOf({ field, fields, either }: FieldCondition): readonly string[] {
  return either?.flatMap(fieldsOf) ?? fields ?? (field === undefined ? [] : [field]);
}

/**
 * The conditions of which one has to hold.
 *
 * @param condition - with or without `either`.
 * @returns the list of `either`, or the condition itself.
 */
export function alternativesOf(condition: FieldCondition): readonly FieldCondition[] {
  return condition.either ?? [condition];
}

/** What a body has to be like. Whatever is left out asks for nothing. */
export interface Demand {
  /** Conditions that hold, all of them. */
  readonly with?: readonly FieldCondition[] | null | undefined;
  /** Fields that are missing or have one of the values. */
  readonly only?: readonly { readonly field: string; readonly values?: readonly string[] | undefined }[] | null;
  /** Fields that have a value. */
  readonly requires?: readonly string[] | undefined;
  /** Fields that have none. */
  readonly excludes?: readonly string[] | undefined;
  /** Fields that hold an amount above zero. */
  readonly positive?: readonly string[] | undefined;
  /** Where the body comes from. */
  readonly from?: readonly Origin[] | null | undefined;
}

/** What a field may be in a body that meets all demands. */
interface Allowed {
  empty: boolean;
  full: boolean;
  /** Values that it may have; undefined for any. */
  values: readonly string[] | undefined;
  positive: boolean;
}

/**
 * Whether one body can meet several demands at once. Exact: each field is free of the others but for paths that lead
 * through one another, and a field with a value never hinders that another one has one.
 *
 * @param demands - what the body has to be like.
 * @returns true where there is such a body.
 */
export function canMeet(...demands: readonly Demand[]): boolean {
  const conditions = demands.flatMap((demand) => demand.with ?? []);
  const open = conditions.find(({ either }) => either);
  if (open) {
    const without = demands.map((demand) => ({ ...demand, with: demand.with?.filter((item) => item !== open) }));
    return alternativesOf(open).some((item) => canMeet(...without, { with: [item] }));
  }
  if (!ORIGINS.some((origin) => demands.every(({ from }) => !from || from.includes(origin)))) return false;
  const fields = new Map<string, Allowed>();
  const at = (field: string) => {
    const known = fields.get(field) ?? { empty: true, full: true, values: undefined, positive: false };
    fields.set(field, known);
    return known;
  };
  const limit = (field: string, values: readonly string[] | undefined) => {
    const known = at(field);
    if (values) known.values = known.values?.filter((value) => values.includes(value)) ?? values;
  };
  const anyOf: (readonly string[])[] = [];
  for (const demand of demands) {
    for (const condition of demand.with ?? []) {
      const names = fieldsOf(condition);
      for (const name of names) limit(name, condition.values);
      anyOf.push(names);
    }
    for (const { field, values = [] } of demand.only ?? []) limit(field, values);
    for (const field of demand.requires ?? []) at(field).empty = false;
    for (const field of demand.excludes ?? []) at(field).full = false;
    for (const field of demand.positive ?? []) Object.assign(at(field), { empty: false, positive: true });
  }
  const canBeObject = ({ full, values, positive }: Allowed) => full && values === undefined && !positive;
  const canBeFull = (field: string) => {
    const { full, values, positive } = at(field);
    const hasValue = values === undefined || values.some((value) => !positive || isAboveZero(value));
    const above = [...fields].filter(([other]) => field.startsWith(`${other}.`));
    return full && hasValue && above.every(([, other]) => canBeObject(other));
  };
  return (
    [...fields].every(([field, { empty }]) => empty || canBeFull(field)) &&
    anyOf.every((names) => names.some((name) => canBeFull(name)))
  );
}

function isAboveZero(value: string): boolean {
  const amount = parseDecimal(value);
  return amount !== undefined && amount.units > 0n;
}
