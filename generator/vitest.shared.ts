import { fileURLToPath } from "node:url";
import type { Plugin } from "vitest/config";
import { type Inputs, inputsOf, mayRead } from "./test/reads/inputs.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));

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
    setupFiles: [file("test/setup.ts")],
  };
}

/**
 * The same for tests that a task of turbo runs again only if its inputs change: one that reads anything else fails.
 *
 * @param seconds - the longest that a test or a hook may take.
 * @param workspace - folder of the workspace whose task it is, from the folder of the repository.
 * @param task - name of the task.
 * @param env - variables of the tests.
 * @returns the configuration, to which `include` is added.
 */
export function cachedTests(
  seconds: number,
  workspace: string,
  task: string,
  env: Readonly<Record<string, string>> = {},
) {
  const inputs = inputsOf(ROOT, workspace, task);
  const { setupFiles, ...options } = sharedOptions(seconds);
  return {
    plugins: [refuseOthers(inputs)],
    options: {
      ...options,
      setupFiles: [...setupFiles, file("test/reads/setup.ts")],
      env: { ...env, CODES_TEST_INPUTS: JSON.stringify(inputs) },
    },
  };
}

/** Modules are read by Vite, not by the process of the tests. */
function refuseOthers(inputs: Inputs): Plugin {
  return {
    name: "declared-inputs",
    enforce: "pre",
    load(id) {
      const path = id.replace(/[?#].*$/, "");
      if (!mayRead(inputs, path))
        throw new Error(`${path} is imported, and the task ${inputs.task} does not list it in turbo.json`);
    },
  };
}
