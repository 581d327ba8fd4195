import type { Model } from "../catalog/model.ts";
import { type LeftBehind, leftBehind } from "../compare/left-behind.ts";
import { codesData } from "../emit/codes-json.ts";
import type { Difference } from "../files/generated-folder.ts";
import { readText } from "../files/read.ts";

/**
 * Compares a provider with the existing package.
 *
 * @param model - the provider.
 * @param folder - folder of its package.
 * @param differences - how the folder differs from what is generated.
 * @returns what changed while related fields did not; nothing is compared where the old data cannot be read.
 */
export async function warningsOf(
  model: Model,
  folder: string,
  differences: readonly Difference[],
): Promise<LeftBehind[]> {
  if (!differences.some(({ path, change }) => path === CODES && change === "changed")) return [];
  const old = await readText(folder, CODES);
  const now = codesData(model);
  return old === undefined ? [] : leftBehind(jsonIn(old), { ...now, entries: [...now.entries] });
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const CODES = "codes.json";
