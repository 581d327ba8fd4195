import type { Change } from "../files/together.ts";
import type { Generated } from "./generated.ts";
import type { Listed } from "./readme-table.ts";

/** What is kept of a package that is generated: its content is on the disk, or waits to be put there. */
export interface Prepared {
  readonly done: Generated;
  /** What the README of the repository says about the provider. */
  readonly listed?: Listed;
}

/** A package that was compared with what there is, and what has to be changed. */
export interface Compared extends Prepared {
  readonly changes: readonly Change[];
}
