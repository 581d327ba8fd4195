import type { BodyCaseData, BodyCasesData } from "../case-shape.ts";
import type { Loaded } from "../load.ts";
import type { BodyCase } from "../model.ts";
import type { Problem } from "../problem.ts";

/** Properties whose values are not texts. */
const BOOLEANS: ReadonlySet<string> = new Set(["known", "fromSaid", "contested", "part", "absent", "verified"]);
const NUMBERS: ReadonlySet<string> = new Set(["http", "httpStatus", "notBeforeSeconds", "validForDays"]);
/** Properties that contain only texts, whatever their names are. */
const TEXTS: ReadonlySet<string> = new Set(["params", "ids", "money"]);

/**
 * Reads the bodies of cases, and gives the values of their properties the types that results have.
 *
 * @param source - the file, if the provider has one.
 * @param problems - receives bodies that are not JSON.
 * @returns the cases whose bodies could be read.
 */
export function resolveCases(source: Loaded<BodyCasesData> | undefined, problems: Problem[]): BodyCase[] {
  return (source?.data.cases ?? []).flatMap((data, index): BodyCase[] => {
    const { name, context = {}, expect = {}, oneOf = {}, never = [], next = {}, source: page, note = null } = data;
    try {
      return [
        {
          name,
          ...bodyOf(data),
          context: typed(context),
          expect: typed(expect),
          oneOf: typed(oneOf) as BodyCase["oneOf"],
          never: never.map(typed),
          next,
          valid: data.valid === undefined,
          source: page,
          note,
          shows: data.shows ?? null,
        },
      ];
    } catch (error) {
      const problem = source?.file.problem(["cases", index, "body"], "case-body", {
        found: (error as Error).message,
        expected: "JSON",
        mend: "correct it; where no answer came at all, leave body out",
      });
      if (problem) problems.push(problem);
      return [];
    }
  });
}

function bodyOf({ body }: BodyCaseData): { body?: unknown } {
  return body === undefined ? {} : { body: JSON.parse(body) as unknown };
}

function typed(properties: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, typedValue(key, value)]));
}

function typedValue(key: string, value: unknown): unknown {
  if (TEXTS.has(key)) return value;
  if (Array.isArray(value)) return value.map((item) => typedValue(key, item));
  if (typeof value === "object" && value !== null) return typed(value);
  if (BOOLEANS.has(key)) return value === "true";
  return NUMBERS.has(key) ? Number(value) : value;
}
