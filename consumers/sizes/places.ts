import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Folder of the guarded programs. */
const SIZES = fileURLToPath(new URL("./", import.meta.url));

/** The programs. */
export const PROGRAMS = join(SIZES, "programs.yaml");

/** What the programs may weigh. */
export const BUDGETS = join(SIZES, "budgets.json");
