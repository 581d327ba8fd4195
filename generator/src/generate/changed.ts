import type { Asked } from "./asked.ts";
import type { Generated } from "./generated.ts";
import { openMemory } from "./made/memory.ts";
import { unchanged } from "./unchanged.ts";

/** What to generate, where, and with which code. */
export interface ChangedOptions extends Asked {
  /** Compare only, write nothing. */
  readonly check: boolean;
  /** Identifies the code that runs; without it, everything is made anew. */
  readonly generator: string | undefined;
}

/**
 * Generates the packages that would not come out as they are, as `generate` does. The others are not made again, and
 * where there are no others, the generator is not even loaded.
 *
 * @param options - what, where, and with which code.
 * @param onDone - called after each package, for progress.
 * @returns what was done, in the order of the providers' ids, the joint package last.
 * @throws CatalogError with the problems of all providers; nothing is written then.
 */
export async function generateChanged(
  { generator, ...options }: ChangedOptions,
  onDone: (done: Generated) => void,
): Promise<Generated[]> {
  const memory = generator === undefined ? undefined : await openMemory(generator, options.catalog);
  const known = memory && (await unchanged(options, memory));
  if (known !== undefined) {
    for (const done of known) onDone(done);
    return known;
  }
  const { generate } = await import("./index.ts");
  const done = await generate({ ...options, memory }, onDone);
  await memory?.keep();
  return done;
}
