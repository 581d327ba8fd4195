import { MANIFEST } from "../../files/generated-folder.ts";
import type { Output } from "../output.ts";
import { generatedPaths, testInputs } from "../package-files.ts";
import type { Part } from "./part.ts";

/**
 * Which files each task of the joint package reads and writes: the whole catalog, as every provider is in it.
 *
 * @param parts - the providers.
 * @param outputs - all files of the package.
 * @returns the package's `turbo.json`.
 */
export function jointTurboJson(parts: readonly Part[], outputs: readonly Output[]) {
  const [catalog, generator] = ["$TURBO_ROOT$/catalog/**", "$TURBO_ROOT$/generator"];
  return {
    extends: ["//"],
    tasks: {
      generate: {
        inputs: [catalog, "$TURBO_ROOT$/templates/**", `${generator}/src/**`, "$TURBO_ROOT$/LICENSE"],
        outputs: [...generatedPaths(outputs), MANIFEST],
      },
      // Its tests compare it with the packages of the providers.
      test: {
        dependsOn: ["build", ...parts.map(({ packageName }) => `${packageName}#build`)],
        inputs: ["$TURBO_DEFAULT$", catalog, ...testInputs("joint"), RANDOM, ...PACKAGES],
      },
    },
  };
}

/** All packages, as they are committed: what is built in them follows from that, and one machine has more of it. */
const PACKAGES = [
  "$TURBO_ROOT$/packages/**",
  ...[".dist-source", ".turbo/**", "data/**", "dist/**", "node_modules/**"].map(
    (path) => `!$TURBO_ROOT$/packages/*/${path}`,
  ),
];

/** Tests of the command make logs of random lines. */
const RANDOM = "$TURBO_ROOT$/generator/test/random.ts";
