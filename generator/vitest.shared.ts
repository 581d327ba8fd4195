import { fileURLToPath } from "node:url";

/**
 * What every set of tests has in common: time for a machine that is busy with other things, in hooks as in tests, and
 * that a test without an assertion fails.
 *
 * @param seconds - the longest that a test or a hook may take.
 * @returns options of `test` in a configuration of Vitest.
 */
export function sharedOptions(seconds: number) {
  return {
    testTimeout: seconds * 1000,
    hookTimeout: seconds * 1000,
    setupFiles: [fileURLToPath(new URL("test/setup.ts", import.meta.url))],
  };
}
