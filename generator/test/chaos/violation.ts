/** Something that must never happen, and did. */
export class Violation extends Error {
  readonly expected: string;
  readonly seen: string;

  /**
   * @param expected - what has to be so.
   * @param seen - what was so.
   */
  constructor(expected: string, seen: string) {
    super(`expected ${expected}; saw ${seen}`);
    this.name = "Violation";
    this.expected = expected;
    this.seen = seen;
  }
}

/**
 * Ends the round where something is not as it has to be.
 *
 * @param isSo - whether it is.
 * @param expected - what has to be so.
 * @param seen - what is so; only asked for where it is not.
 * @throws Violation.
 */
export function demand(isSo: boolean, expected: string, seen: () => string): asserts isSo {
  if (!isSo) throw new Violation(expected, seen());
}
