import type { ProviderSource } from "../load.ts";
import type { Problem } from "../problem.ts";
import type { Row } from "../rows.ts";
import type { RuleId } from "../rule-ids.ts";
import type { Rule } from "./rule.ts";

/** What a page prints for the types of the catalog. */
const TYPES: ReadonlyMap<string, string> = new Map([
  ["string", "string"],
  ["int", "integer"],
  ["integer", "integer"],
  ["object", "object"],
]);

/** What a page prints for a field that is always there, or not. */
const REQUIRED: ReadonlyMap<string, string> = new Map([
  ["Y", "true"],
  ["N", "false"],
]);

/** Services that a page lists are those of the space. */
export const rowIsService: Rule = (model, source) =>
  source.rows
    .filter(({ kind }) => kind === "service")
    .flatMap((row) => {
      const services = model.spaces.find(({ id }) => id === row.space)?.services ?? [];
      const service = services.find(({ code }) => code === row.code);
      if (service?.title === row.message) return [];
      return [
        rowProblem(source, row, "row-without-service", {
          found: `the service ${row.code} ${row.message}`,
          expected: service ? `${service.title}, as the catalog has it` : `a service of the space ${row.space}`,
          mend: `add it to services in catalog/${model.id}/${row.space}.yaml, or correct its title`,
        }),
      ];
    });

/** Fields that a page lists are those of the envelope, of the same type. The page does not print what a field is in. */
export const rowIsField: Rule = (model, source) =>
  source.rows
    .filter(({ kind }) => kind === "field")
    .flatMap((row) => {
      const fields = Object.entries(model.envelopes.find(({ id }) => id === row.space)?.fields ?? {});
      const named = fields.filter(([path]) => path.split(".").at(-1) === row.code);
      const fits = named.some(
        ([, { type, required }]) => type === TYPES.get(row.message) && required === REQUIRED.get(row.documented),
      );
      if (fits) return [];
      return [
        rowProblem(source, row, "row-without-field", {
          found: `the field ${row.code} ${row.message} ${row.documented}`,
          expected:
            named.length > 0 ? "the type and necessity that the catalog has" : `a field of the envelope ${row.space}`,
          mend: `add it to the envelope in catalog/${model.id}/provider.yaml, or correct it there`,
        }),
      ];
    });

function rowProblem(
  source: ProviderSource,
  row: Row,
  rule: RuleId,
  details: Pick<Problem, "found" | "expected" | "mend">,
): Problem {
  const file = `catalog/${source.provider.data.id}/docs/${row.doc}.rows.tsv`;
  return { file, line: row.at, column: 1, rule, ...details };
}
