import type { Rule } from "../../src/catalog/rules/rule.ts";
import type { SmallCatalog } from "./small-catalog.ts";

/** A small catalog that breaks one rule, and no other. */
export interface Example {
  /** What is wrong, for people. */
  readonly what: string;
  /** Changes a catalog that keeps every rule. */
  readonly catalog?: (catalog: SmallCatalog) => void;
  /** Changes its files: where what is wrong is no data. */
  readonly files?: (files: Map<string, string | Uint8Array>) => void;
  /** Provider that is asked for, where it is not the catalog's own. */
  readonly provider?: string;
}

/** At least one example for each rule of a file: the compiler and a test ask for it. */
export type ExamplesOf<Rules extends readonly Rule[]> = Readonly<
  Record<Rules[number]["id"], readonly [Example, ...Example[]]>
>;
