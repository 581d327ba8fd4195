import { join } from "node:path";
import type { Check } from "./check.ts";
import { runScript } from "./command.ts";
import { MATRIX, ROOT } from "./places.ts";

/**
 * Checks the matrix itself: a check that cannot fail proves nothing.
 *
 * @returns the checks.
 */
export function scriptChecks(): Check[] {
  const check = (name: string, script: string, parameters: readonly string[]): Check => ({
    group: "scripts",
    tool: "matrix",
    name,
    needs: [],
    async ask() {
      await runScript(join(ROOT, "node_modules", script), parameters, { cwd: MATRIX });
      return "";
    },
  });
  return [
    check("compile", join("typescript", "bin", "tsc"), ["-p", "."]),
    check("tests", join("vitest", "vitest.mjs"), ["run", "--root", "."]),
  ];
}
