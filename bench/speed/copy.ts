/** Which parts of a value are its own: the keys of objects inside it that another value of the same making does not share. */
export interface Plan {
  readonly own: readonly (readonly [key: string, plan: Plan])[];
}

/**
 * Finds out which objects of a result are made for it alone.
 *
 * @param value - a result.
 * @param twin - the result of the same work once more.
 * @returns the parts to be copied; what both share is data that exists once.
 */
export function planOf(value: object, twin: object): Plan {
  const pairs = Object.entries(value).map(
    ([key, part]) => [key, part, (twin as Record<string, unknown>)[key]] as const,
  );
  return {
    own: pairs.flatMap(([key, part, other]) =>
      isObject(part) && isObject(other) && part !== other ? [[key, planOf(part, other)] as const] : [],
    ),
  };
}

/**
 * The least that making a result takes: copies what is its own.
 *
 * @param value - the result.
 * @param plan - its parts.
 * @returns the copy.
 */
export function copy(value: object, plan: Plan): object {
  const made: Record<string, unknown> = Array.isArray(value)
    ? (value.slice() as unknown as Record<string, unknown>)
    : { ...value };
  for (const [key, below] of plan.own) made[key] = copy(made[key] as object, below);
  return made;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
