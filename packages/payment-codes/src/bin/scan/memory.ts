// Generated from the catalog; do not edit.
import { setFlagsFromString } from "node:v8";

/** The first engine that has the compiler which is left out; Node.js 22 brought it. */
const WITH_SECOND_COMPILER = 12;

/**
 * Lets this program and its workers keep less in memory, for the same speed: a scan runs so long in so little code that the
 * quick compilers between the first and the best one only take up memory. To be called before anything is scanned.
 */
export function spareMemory(): void {
  setFlagsFromString("--optimize-for-size");
  if (Number.parseInt(process.versions.v8, 10) >= WITH_SECOND_COMPILER) setFlagsFromString("--no-maglev");
}
