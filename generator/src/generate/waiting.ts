import { blocksOf } from "../files/file-map.ts";
import type { Change, Stage } from "../files/together.ts";

/**
 * Changes that wait until all providers are checked. Content is staged whenever there is much of it, so that memory does
 * not grow with the number of providers.
 */
export class Waiting {
  readonly #stage: Stage;
  readonly #isMany: boolean;
  #changes: Change[] = [];
  #size = 0;

  /**
   * @param stage - takes the changes.
   * @param isMany - whether they are about several packages: of a single one, a large file is made piece by piece when it
   *   is written; of many, only bytes are kept, and no model.
   */
  constructor(stage: Stage, isMany: boolean) {
    this.#stage = stage;
    this.#isMany = isMany;
  }

  /**
   * Adds changes.
   *
   * @param changes - in the order in which files are replaced.
   */
  async add(changes: readonly Change[]): Promise<void> {
    for (const change of changes) {
      const { kept, size } = this.#isMany ? withBytes(change) : { kept: change, size: 0 };
      this.#changes.push(kept);
      this.#size += size;
    }
    if (this.#size >= MOST_BYTES) await this.flush();
  }

  /** Stages what waits. */
  async flush(): Promise<void> {
    await this.#stage(this.#changes);
    this.#changes = [];
    this.#size = 0;
  }
}

/** Few packages have more. */
const MOST_BYTES = 16 * 1024 * 1024;

function withBytes(change: Change): { readonly kept: Change; readonly size: number } {
  if (change.content === null) return { kept: change, size: 0 };
  const bytes = Buffer.from([...blocksOf(change.content)].join(""));
  return { kept: { ...change, content: { pieces: () => [bytes.toString()] } }, size: bytes.length };
}
