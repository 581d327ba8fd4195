import type { Problem } from "../../catalog/problem.ts";
import type { RowKind } from "../../catalog/rows.ts";
import type { SourceFile } from "../../catalog/source-file.ts";
import type { PageData, TableData } from "./grammar.ts";
import { compilePattern, type Pattern } from "./pattern.ts";

/** How many lines a part of a row takes. */
export interface Step {
  readonly part: Part;
  readonly least: number;
  readonly most: number;
}

/** A named part of a row. */
export interface Part {
  readonly name: string;
  readonly pattern: Pattern;
}

/** One column of a table. */
export interface Column {
  readonly part: Part;
  /** As {@link titleKey} spells them. */
  readonly titles: readonly string[];
  readonly isOptional: boolean;
}

/** A kind of table, compiled. */
export interface Table {
  readonly id: string;
  readonly kind: RowKind;
  readonly space: string;
  /** Whether codes are written in capitals, whatever the page has. */
  readonly isCapitals: boolean;
  /** Card network of every row; empty where the rows say it, or there is none. */
  readonly network: string;
  /** Text with `{parts}`. */
  readonly code: string;
  /** All parts in the order of the grammar: the explanation is put together in it, whatever the layout. */
  readonly names: readonly string[];
  readonly line: readonly Pattern[];
  readonly on: "text" | "heading" | undefined;
  readonly below: boolean;
  readonly steps: readonly Step[];
  /** How many steps at the start make up the code. */
  readonly keySteps: number;
  readonly columns: readonly Column[];
  readonly split: Pattern | undefined;
  readonly restarts: Pattern | undefined;
  /** Part that repeats the start of the code. */
  readonly begins: string | undefined;
  readonly never: Pattern | undefined;
  /** The whole code, then the parts it is put together of, to be found in text. */
  readonly codes: readonly Pattern[];
}

/** A section of a page, compiled. */
export interface Section {
  readonly name: string;
  /** Empty for the start of the page. */
  readonly opens: readonly Pattern[];
  readonly tables: readonly Table[];
  readonly least: number;
  readonly has: readonly string[];
  readonly prose: number;
}

/** How to read a page. */
export interface Grammar {
  readonly date: Pattern | undefined;
  readonly sections: readonly Section[];
  /** Tables of codes and services in any of them. */
  readonly codeTables: readonly Table[];
  /** Text that looks like a code or a heading, and is neither. */
  readonly plain: readonly Pattern[];
  readonly ends: PageEnd | undefined;
}

/** What ends a page. */
export interface PageEnd {
  readonly lines: readonly Pattern[];
  /** Codes of the last row. */
  readonly rows: readonly string[];
}

/** Groups that a pattern names. */
const GROUPS = /\(\?<([a-z][a-z0-9_]*)>/g;
const REFERENCES = /\{([a-z][a-z0-9_]*)\}/g;

/** Replaces a pattern that is reported as a problem. */
const NEVER: Pattern = { fits: () => false, groups: () => undefined, split: (text) => [text], places: () => [] };

/**
 * Compiles a grammar.
 *
 * @param file - the grammar's file, for problems.
 * @param data - what it says.
 * @returns the grammar, or the problems of undefined names.
 */
export function compileGrammar(file: SourceFile, data: PageData): { grammar: Grammar; problems: Problem[] } {
  const problems: Problem[] = [];
  const unknown = (path: readonly (string | number)[], found: string, expected: string) =>
    problems.push(
      file.problem(path, "vocabulary", { found, expected, mend: "correct its spelling, or add what it names" }),
    );
  const tables = new Map(
    Object.entries(data.tables).map(([id, table]) => [id, compileTable(id, table, unknown)] as const),
  );
  const sections = data.sections.map(
    (section, index): Section => ({
      name: section.name,
      opens: (section.opens ?? []).map(compilePattern),
      tables: (section.tables ?? []).flatMap((id, place) => {
        const table = tables.get(id);
        if (!table)
          unknown(["sections", index, "tables", place], `the table ${id}`, `one of ${[...tables.keys()].join(", ")}`);
        return table ? [table] : [];
      }),
      least: Number(section.least ?? (section.tables ? "1" : "0")),
      has: section.has ?? [],
      prose: Number(section.prose ?? "0"),
    }),
  );
  const grammar: Grammar = {
    date: data.date === undefined ? undefined : compilePattern(data.date),
    sections,
    codeTables: [...new Set(sections.flatMap((section) => section.tables))].filter(({ kind }) => kind !== "field"),
    plain: (data.plain ?? []).map(compilePattern),
    ends: data.ends && { lines: (data.ends.lines ?? []).map(compilePattern), rows: data.ends.rows ?? [] },
  };
  return { grammar, problems };
}

function compileTable(
  id: string,
  data: TableData,
  unknown: (path: readonly (string | number)[], found: string, expected: string) => void,
): Table {
  const parts = new Map(Object.entries(data.parts).map(([name, source]) => [name, source]));
  const expected = `one of ${[...parts.keys()].join(", ")}`;
  // A pattern that is valid by itself can become invalid or too large when combined.
  const compiled = (source: string, path: (string | number)[], wanted: string): Pattern => {
    try {
      return compilePattern(source);
    } catch (error) {
      unknown(["tables", id, ...path], (error as Error).message, wanted);
      return NEVER;
    }
  };
  const part = (name: string, ...path: (string | number)[]): Part => {
    const source = parts.get(name);
    if (source === undefined) unknown(["tables", id, ...path], `the part ${name}`, expected);
    return { name, pattern: compiled(withGroup(name, source ?? ".+"), path, "a part that can be compiled") };
  };
  const template = (source: string, ...path: (string | number)[]): Pattern => {
    const joined = source.replace(REFERENCES, (_all, name: string) => {
      const own = parts.get(name);
      if (own === undefined) unknown(["tables", id, ...path], `the part ${name}`, expected);
      return withGroup(name, own ?? ".+");
    });
    return compiled(joined, path, "parts that can stand on one line, each once");
  };
  const groups = new Set([...parts.keys(), ...[...parts.values()].flatMap(groupsIn)]);
  const code = data.code ?? "{code}";
  const keys = [...code.matchAll(REFERENCES)].map((match) => match[1] ?? "");
  for (const key of keys)
    if (!groups.has(key)) unknown(["tables", id, "code"], `the part ${key}`, `one of ${[...groups].join(", ")}`);
  if (data.begins !== undefined && !groups.has(data.begins))
    unknown(["tables", id, "begins"], `the part ${data.begins}`, `one of ${[...groups].join(", ")}`);
  const bare = (name: string) => (parts.get(name) ?? "").replaceAll(GROUPS, "(?:");
  // A code that is only a group of a part is not looked for in text.
  const isFindable = keys.length > 0 && keys.every((key) => parts.has(key));
  const whole = code.replace(REFERENCES, (_all, name: string) => `(?:${bare(name)})`);
  const findable = isFindable ? [whole, ...(keys.length > 1 ? keys.map(bare) : [])] : [];
  const steps = (data.lines ?? []).map((step, index): Step => {
    if (typeof step === "string") return { part: part(step, "lines", index), least: 1, most: 1 };
    return {
      part: part(step.part, "lines", index),
      least: Number(step.least),
      most: step.most === undefined ? Number.POSITIVE_INFINITY : Number(step.most),
    };
  });
  if (steps.filter(({ most }) => most === Number.POSITIVE_INFINITY).length > 1)
    unknown(["tables", id, "lines"], "two parts of any number of lines", "one at most, as nothing tells them apart");
  const names = steps.map(({ part: { name } }) => name);
  return {
    id,
    kind: data.kind ?? "code",
    space: data.space ?? "",
    isCapitals: data.letters === "capitals",
    network: data.network ?? "",
    code,
    names: [...parts].flatMap(([name, source]) => [name, ...groupsIn(source)]),
    line: (data.line ?? []).map((source, index) => template(source, "line", index)),
    on: data.on,
    below: data.below !== undefined,
    steps,
    keySteps:
      Math.max(
        0,
        ...keys.map((key) => names.findIndex((name) => name === key || groupsIn(parts.get(name) ?? "").includes(key))),
      ) + 1,
    columns: (data.columns ?? []).map(({ part: name, titles, optional }, index) => ({
      part: part(name, "columns", index),
      titles: (titles ?? []).map(titleKey),
      isOptional: optional !== undefined,
    })),
    split: data.split === undefined ? undefined : compilePattern(data.split),
    restarts: data.restarts === undefined ? undefined : compilePattern(data.restarts),
    begins: data.begins,
    never: data.never === undefined ? undefined : compilePattern(data.never),
    codes: findable.map((source) => compiled(source, ["code"], "parts that can be put together")),
  };
}

function groupsIn(source: string): string[] {
  return [...source.matchAll(GROUPS)].map((match) => match[1] ?? "");
}

/** A part without groups of its own is one. */
function withGroup(name: string, source: string): string {
  return source.search(GROUPS) >= 0 ? `(?:${source})` : `(?<${name}>${source})`;
}

/**
 * Normalizes the title of a column for comparison: layouts differ in case and white space.
 *
 * @param title - as printed.
 * @returns lower case without white space.
 */
export function titleKey(title: string): string {
  return title.replace(/\s+/g, "").toLowerCase();
}
