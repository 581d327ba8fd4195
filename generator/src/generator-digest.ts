/** Set in the bundle that `codes.mjs` makes; sources that are run as they are have none. */
declare const GENERATOR_DIGEST: string | undefined;

/**
 * Identifies the code that runs.
 *
 * @returns hash of all code of the bundle; undefined where the sources are run as they are, which may have changed since
 *   they were loaded, so that nothing may be remembered of what they make.
 */
export function generatorDigest(): string | undefined {
  return typeof GENERATOR_DIGEST === "undefined" ? undefined : GENERATOR_DIGEST;
}
