/** One cell of the matrix: a tool and what is asked of it. */
export interface Check {
  /** Kind of tool; each has a table of its own. */
  readonly group: "packages" | "runtimes" | "types" | "bundles" | "scripts";
  /** Row of the table. */
  readonly tool: string;
  /** Column of the table. */
  readonly name: string;
  /** Packages of the matrix without which it cannot be asked. */
  readonly needs: readonly string[];
  /** Asks; gives two words worth knowing or none, or throws with what is wrong. */
  readonly ask: () => Promise<string>;
}

/** What came of a check. */
export interface Result {
  readonly group: Check["group"];
  readonly tool: string;
  readonly name: string;
  readonly status: "ok" | "failed" | "skipped";
  /** What is worth knowing, what is wrong, or why it was skipped. */
  readonly detail: string;
  readonly seconds: number;
}

/** Something about the packages is not as it must be. */
export class CheckFailed extends Error {}
