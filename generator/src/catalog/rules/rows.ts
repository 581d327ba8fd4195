import type { ProviderSource } from "../load.ts";
import type { Finding } from "../problem.ts";
import type { Row } from "../rows.ts";
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

/** Rows of services and fields. */
export const ROWS = [
  {
    id: "row-without-service",
    says: "Every accepted row of a service is one of the space's services, under the printed name.",
    open: "update",
    shownBy: ["docs check"],
    check: (model, source) =>
      source.rows
        .filter(({ kind }) => kind === "service")
        .flatMap((row) => {
          const services = model.spaces.find(({ id }) => id === row.space)?.services ?? [];
          const service = services.find(({ code }) => code === row.code);
          if (service?.title === row.message) return [];
          return [
            rowFinding(source, row, {
              found: `the service ${row.code} ${row.message}`,
              expected: service ? `${service.title}, as the catalog has it` : `a service of the space ${row.space}`,
              mend: `add it to services in catalog/${model.id}/${row.space}.yaml, or correct its title`,
            }),
          ];
        }),
  },
  {
    id: "row-without-field",
    says: "Every accepted row of a field is one of the envelope's fields, of the printed type.",
    open: "update",
    shownBy: ["docs check"],
    // The page does not print what a field is in.
    check: (model, source) =>
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
            rowFinding(source, row, {
              found: `the field ${row.code} ${row.message} ${row.documented}`,
              expected:
                named.length > 0
                  ? "the type and necessity that the catalog has"
                  : `a field of the envelope ${row.space}`,
              mend: `add it to the envelope in catalog/${model.id}/provider.yaml, or correct it there`,
            }),
          ];
        }),
  },
] as const satisfies readonly Rule[];
function rowFinding(source: ProviderSource, row: Row, details: Pick<Finding, "found" | "expected" | "mend">): Finding {
  return { file: `catalog/${source.id}/docs/${row.doc}.rows.tsv`, line: row.at, column: 1, ...details };
}
