/** Where two values differ first. */
export interface Difference {
  /** JSON path, such as `$.result.codes[0].code`. */
  readonly path: string;
  /** What stands there in the vector; undefined for nothing. */
  readonly want: unknown;
  readonly got: unknown;
}

/**
 * Compares what a runner said with a vector. The order of fields makes no difference; a field that is null is another one
 * than a field that is not there.
 *
 * @param want - the value of the vector.
 * @param got - the value of the runner.
 * @param path - where both stand.
 * @returns the first difference; undefined for none.
 */
export function firstDifference(want: unknown, got: unknown, path = "$"): Difference | undefined {
  if (want === got) return undefined;
  if (!isObject(want) || !isObject(got) || Array.isArray(want) !== Array.isArray(got)) return { path, want, got };
  const names = [...new Set([...Object.keys(want), ...Object.keys(got)])];
  for (const name of names) {
    const at = Array.isArray(want) ? `${path}[${name}]` : `${path}${nameOf(name)}`;
    const [one, other] = [want, got].map((value) => (Object.hasOwn(value, name) ? value[name] : undefined));
    const difference = firstDifference(one, other, at);
    if (difference) return difference;
  }
  return undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function nameOf(name: string): string {
  return /^[A-Za-z_]\w*$/.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
}
