import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { explainSystemError } from "../files/system-error.ts";

/**
 * Keeps the memory for new objects at the size that it has. What comes after a provider is loaded makes text that is
 * written and forgotten: it would make that memory several times as large, and be no faster for it.
 */
export function keepYoungGeneration(): void {
  setFlagsFromString("--semi-space-growth-factor=1");
}

/**
 * The same before a provider is loaded. Where there is much to load, what is read for a moment only would be moved to
 * where all that stays is, and take more memory there; where there is little, that memory does not grow by it.
 *
 * @param folder - folder of the provider in the catalog; where it cannot be read, loading it reports that.
 */
export function keepYoungGenerationFor(folder: string): void {
  try {
    const sizes = readdirSync(folder).map((name) => statSync(join(folder, name)).size);
    const bytes = sizes.reduce((sum, size) => sum + size, 0);
    if (bytes > LITTLE_BYTES && bytes < MUCH_BYTES) keepYoungGeneration();
  } catch (error) {
    if (explainSystemError(error) === undefined) throw error;
  }
}

const LITTLE_BYTES = 1024 * 1024;
const MUCH_BYTES = 8 * 1024 * 1024;
