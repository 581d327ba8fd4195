import type { z } from "zod";
import type { Path } from "./position.ts";
import type { Problem } from "./problem.ts";
import type { ReadingRule } from "./rules/reading.ts";
import type { ReadFile } from "./source-file.ts";
import { VISIBLE } from "./text-safety.ts";

/**
 * Checks the data of a file against its shape.
 *
 * @param file - the file as read.
 * @param shape - what it should look like.
 * @returns the typed data, or every deviation as a problem that points at its place.
 */
export function checkShape<S extends z.ZodType>(
  file: ReadFile,
  shape: S,
): { data: z.infer<S> | undefined; problems: Problem[] } {
  const parsed = shape.safeParse(file.value);
  if (parsed.success) return { data: parsed.data, problems: [] };
  return { data: undefined, problems: parsed.error.issues.flatMap((issue) => toProblems(file, issue)) };
}

function toProblems(file: ReadFile, issue: z.core.$ZodIssue): Problem[] {
  const path = issue.path.map((key) => (typeof key === "number" ? key : String(key))) as Path;
  const where = path.length > 0 ? path.join(".") : "the file";
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) =>
        file.problem([...path, key], "unknown-field", {
          found: `the field ${JSON.stringify(key)} in ${where}`,
          // Shapes whose keys are no fields say what they are.
          expected: issue.message.startsWith(ZOD_UNKNOWN_KEY) ? "only documented fields" : issue.message,
          mend: "correct its spelling or remove it",
        }),
      );
    case "invalid_value":
      return [
        file.problem(path, "vocabulary", {
          found: describe(valueAt(file.value, path)),
          expected: `one of ${issue.values.map(String).join(", ")}`,
          mend: `choose a value for ${where}`,
        }),
      ];
    case "invalid_key":
      return [
        file.problem(path, "vocabulary", {
          found: `the key ${JSON.stringify(path.at(-1))}`,
          expected: keyForm(issue),
          mend: "correct its spelling or remove it",
        }),
      ];
    case "invalid_format":
      if (issue.pattern === String(VISIBLE))
        return [
          file.problem(path, "blank-text", {
            found: describe(valueAt(file.value, path)),
            expected: "text that can be seen",
            mend: `write ${where}, or remove it`,
          }),
        ];
      return [
        file.problem(path, "format", {
          found: describe(valueAt(file.value, path)),
          expected: `text of the form ${issue.pattern ?? issue.format}`,
          mend: `correct ${where}`,
        }),
      ];
    default: {
      const value = valueAt(file.value, path);
      const own = issue.code === "custom" ? ownRule(issue.params) : undefined;
      if (own) return [file.problem(path, own.rule, { found: own.found, expected: issue.message, mend: own.mend })];
      return [
        file.problem(path, value === undefined ? "missing-field" : "shape", {
          found: value === undefined ? `no ${where}` : describe(value),
          expected: "expected" in issue ? withArticle(String(issue.expected)) : issue.message,
          mend: value === undefined ? `add ${where}` : `correct ${where}`,
        }),
      ];
    }
  }
}

/** How zod's own message of an unknown key begins. */
const ZOD_UNKNOWN_KEY = "Unrecognized key";

/** What a key has to look like, where it follows a pattern. */
function keyForm({ issues }: z.core.$ZodIssueInvalidKey): string {
  const [pattern] = issues.flatMap((issue) => (issue.code === "invalid_format" ? (issue.pattern ?? []) : []));
  return pattern === undefined ? "a key of the vocabulary" : `a key of the form ${pattern}`;
}

/** The rule that a check of a shape says is broken, what it found and how to mend it. */
function ownRule(params: Record<string, unknown> | undefined): OwnRule | undefined {
  const { rule, found, mend } = params ?? {};
  return typeof rule === "string" ? { rule: rule as ReadingRule, found: String(found), mend: String(mend) } : undefined;
}

interface OwnRule extends Pick<Problem, "found" | "mend"> {
  readonly rule: ReadingRule;
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, key) => (inner !== null && typeof inner === "object" ? (inner as Record<string, unknown>)[key] : undefined),
    value,
  );
}

function describe(value: unknown): string {
  if (value === undefined) return "nothing";
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function withArticle(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun}`;
}
