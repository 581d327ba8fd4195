// Generated from the catalog; do not edit.
import type { Report } from "./report.js";

const COLUMNS = [
  ...["provider", "space", "service", "code", "name", "outcome", "scope", "retry", "why", "open", "count"],
  ...["first_file", "first_line"],
] as const;

/**
 * Writes the rows of a report as CSV (RFC 4180, with line feeds).
 *
 * @param report - the report.
 * @returns a line of names and one per row; bodies of an unknown provider have the reason `provider_not_known`.
 */
export function reportCsv({ rows, providerNotKnown }: Report): string {
  const lines = [
    COLUMNS,
    ...rows.map((row) => [
      ...[row.provider, row.space, row.service, row.code, row.name, row.outcome, row.scope, row.retry, row.why],
      ...[String(row.isOpen), String(row.count), row.first.file, String(row.first.line)],
    ]),
    ...providerNotKnown.map(({ providers, count, first }) => [
      ...[providers.join(" "), "", "", "", "", "unknown", "transaction", "check_status_first", "provider_not_known"],
      ...["true", String(count), first.file, String(first.line)],
    ]),
  ];
  return lines.map((line) => `${line.map(cell).join(",")}\n`).join("");
}

function cell(value: string): string {
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
