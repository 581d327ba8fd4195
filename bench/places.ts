import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Folder of the benchmarks. */
export const BENCH = fileURLToPath(new URL("./", import.meta.url));

/** Folder of the repository. */
export const ROOT = join(BENCH, "..");
