import type { Progress } from "./progress.ts";
import type { Target } from "./target.ts";

/** What one benchmark found, as a table. */
export interface Section {
  readonly title: string;
  /** How it was measured. */
  readonly note: string;
  readonly head: readonly string[];
  readonly rows: readonly Row[];
  /** What a quick run did not measure. */
  readonly leftOut: readonly string[];
}

/** A line of the table. */
export interface Row {
  /** As many as the table has columns; that of the targets stands beside them. */
  readonly cells: readonly string[];
  readonly targets?: readonly Target[];
}

/** How a benchmark is run. */
export interface BenchmarkOptions {
  /** Fewer rounds, and nothing that takes long. */
  readonly quick: boolean;
  readonly progress: Progress;
}

/** One benchmark, by the name under which it is started. */
export interface Benchmark {
  readonly name: string;
  readonly run: (options: BenchmarkOptions) => Promise<Section>;
}
