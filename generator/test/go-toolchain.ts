import { spawnSync } from "node:child_process";

/**
 * Whether programs in Go can be made here.
 *
 * @returns false where there is no toolchain; CI has one.
 */
export function hasGo(): boolean {
  return spawnSync("gofmt", ["-h"]).error === undefined && spawnSync("go", ["version"]).status === 0;
}
