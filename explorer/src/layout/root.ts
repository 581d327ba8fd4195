import { join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * Folder of this package. What renders the pages is bundled, and stands elsewhere when it runs: then it is told.
 */
export const ROOT = process.env.EXPLORER_ROOT ?? fileURLToPath(new URL("../..", import.meta.url));

/** Folder of all packages. */
export const PACKAGES = process.env.EXPLORER_PACKAGES ?? join(ROOT, "..", "packages");
