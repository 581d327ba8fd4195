// Generated from the catalog; do not edit.
/**
 * Value of an optional field; values inherited from a prototype do not count.
 *
 * @param object - an object.
 * @param name - name of the field.
 * @returns the value of the object's own field; undefined if it has none.
 */
export function ownOf<T extends object, Name extends keyof T>(object: T, name: Name): T[Name] | undefined {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

/**
 * Same as {@link ownOf} for untrusted input, which may not be an object or may throw on access.
 *
 * @param value - anything.
 * @param name - name of the field.
 * @returns the value of its own field; undefined if there is none or it cannot be read.
 */
export function ownOfAny(value: unknown, name: string | symbol): unknown {
  try {
    return value !== null && typeof value === "object"
      ? ownOf(value as Record<string | symbol, unknown>, name)
      : undefined;
  } catch {
    return undefined;
  }
}
