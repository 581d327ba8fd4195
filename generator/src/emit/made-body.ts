/** A body that is being made. */
export type Body = Record<string, unknown>;

/**
 * Begins a body.
 *
 * @param from - a body whose fields it has.
 * @returns a body of its own.
 */
export function newBody(from: Readonly<Record<string, unknown>> = {}): Body {
  return structuredClone(from) as Body;
}

/**
 * Writes a value at a dotted path.
 *
 * @param body - the body; changed.
 * @param path - names of fields, and numbers of elements; nothing is written where it is empty.
 * @param value - the value.
 */
export function put(body: Body, path: string, value: unknown): void {
  const keys = path.split(".");
  const last = keys.pop() ?? "";
  if (last === "") return;
  let parent = body;
  for (const [index, key] of keys.entries()) {
    const next = Object.hasOwn(parent, key) ? parent[key] : undefined;
    // A field that another one goes through gives way.
    const isPlace = typeof next === "object" && next !== null;
    const made: unknown = isPlace ? next : /^\d+$/.test(keys[index + 1] ?? last) ? [] : {};
    if (!isPlace) define(parent, key, made);
    parent = made as Body;
  }
  define(parent, last, value);
}

/** A name from a file, such as `__proto__`, is a field like any other. */
function define(body: Body, key: string, value: unknown): void {
  Object.defineProperty(body, key, { value, writable: true, enumerable: true, configurable: true });
}
