import type { Advice } from "../../generator/src/runtime/advice.ts";

/** What every language is asked, as `cases.json` holds it. */
export interface CaseFile {
  /** Verdicts that every validator has to give. */
  readonly cases: readonly Case[];
  /** Answers that a lookup over `codes.json` has to give. */
  readonly lookups: readonly Lookup[];
  /** Data of tomorrow that every generated type has to read. */
  readonly samples: readonly Sample[];
  /** Names that every generated enum has to have. */
  readonly names: readonly EnumName[];
}

/** One instance and whether it is valid. */
export interface Case {
  readonly id: string;
  readonly provider: string;
  /** Path of the schema below the folder of the packages. */
  readonly schema: string;
  /** Pointer of the type, `#` for the whole schema. */
  readonly type: string;
  readonly instance?: unknown;
  /** In place of `instance`: path of a JSON file below the folder of the packages. */
  readonly file?: string;
  readonly valid: boolean;
  /** What the case is about. */
  readonly note: string;
}

/** One question to a lookup, with the answers. */
export interface Lookup {
  readonly id: string;
  readonly provider: string;
  readonly space: string;
  readonly code: string;
  readonly network?: string;
  readonly service?: string;
  readonly kind?: string;
  /** In any order; empty where nothing is known. */
  readonly entries: readonly Answer[];
}

/** What a lookup says about a code. */
export interface Answer extends Advice {
  readonly name: string;
  /** In the language that the programs read; left out where no meaning has the advice as a whole. */
  readonly text?: Readonly<Record<string, { readonly title: string; readonly customer: string }>>;
}

/** A file for generated types: an instance of the root type, and what has to be read from it. */
export interface Sample {
  readonly provider: string;
  readonly schema: string;
  readonly instance: Readonly<Record<string, unknown>>;
  /** Values by JSON pointer. */
  readonly values: Readonly<Record<string, unknown>>;
}

/** A member of a generated enum. */
export interface EnumName {
  readonly provider: string;
  /** Name of the type in `codegen.schema.json`. */
  readonly type: string;
  readonly name: string;
  readonly value: string;
}
