/** Keys and indexes that lead from the top of a YAML file to a value. */
export type Path = readonly (string | number)[];

/** A position in a file; both counted from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}
