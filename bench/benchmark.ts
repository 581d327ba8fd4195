/** What one benchmark found, as a table. */
export interface Section {
  readonly title: string;
  /** How it was measured. */
  readonly note: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** How a benchmark is run. */
export interface BenchmarkOptions {
  /** Told what is being measured. */
  readonly progress: (what: string) => void;
}

/** One benchmark, by the name under which it is started. */
export interface Benchmark {
  readonly name: string;
  readonly run: (options: BenchmarkOptions) => Promise<Section>;
}
