// Generated from the catalog; do not edit.
/**
 * Value of a field that may be left out: what stands in a prototype was said by nobody.
 *
 * @param object - an object.
 * @param name - name of the field.
 * @returns the value of the object's own field; undefined where it has none.
 */
export function ownOf<T extends object, Name extends keyof T>(object: T, name: Name): T[Name] | undefined {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

/**
 * The same for something that anybody may have handed in: it may be no object, or throw when it is looked at.
 *
 * @param value - anything.
 * @param name - name of the field.
 * @returns the value of its own field; undefined where there is none or it cannot be read.
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
