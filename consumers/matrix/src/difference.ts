/**
 * Says where two JSON values differ first.
 *
 * @param found - the value at hand.
 * @param expected - the value as it must be.
 * @param path - where in a larger value they stand.
 * @returns the path and both values, shortened; nothing when they are equal.
 */
export function difference(found: unknown, expected: unknown, path = ""): string {
  if (isObject(found) && isObject(expected)) {
    for (const key of [...new Set([...Object.keys(expected), ...Object.keys(found)])]) {
      const inner = difference(found[key], expected[key], path === "" ? key : `${path}.${key}`);
      if (inner !== "") return inner;
    }
    return "";
  }
  if (Object.is(found, expected)) return "";
  return `${path || "the value"} is ${short(found)}; expected ${short(expected)}`;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function short(value: unknown): string {
  const text = JSON.stringify(value) ?? "absent";
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
