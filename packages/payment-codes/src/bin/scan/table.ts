// Generated from the catalog; do not edit.
import { bold, clean, type Terminal } from "../terminal.js";
import { grouped } from "../values.js";
import type { Row } from "./finding.js";
import { MOST, type Report, totalOf, type UnknownCode } from "./report.js";

/**
 * Writes a report as a table for people.
 *
 * @param report - the report.
 * @param terminal - where it is read.
 * @returns lines, with a line break at the end.
 */
export function reportText(report: Report, terminal: Terminal): string {
  const width = numberText(report.bodies).length;
  const line = (indent: number, count: number, text: string) =>
    `${" ".repeat(indent)}${numberText(count).padStart(width)}  ${clean(text)}`;
  const blocks = [
    headLines(report, terminal),
    ...[...grouped(report.rows, ({ provider }) => provider)].map(([provider, rows]) => [
      bold(terminal, line(0, totalOf(rows), provider)),
      ...[...grouped(rows, ({ outcome }) => outcome)].flatMap(([outcome, own]) => [
        line(2, totalOf(own), outcome),
        ...own.slice(0, MOST).map((row) => line(4, row.count, rowText(row))),
        ...(own.length > MOST ? [line(4, totalOf(own.slice(MOST)), `in ${own.length - MOST} more codes`)] : []),
      ]),
    ]),
    openLines(report, line),
    unknownLines(report, terminal, line),
    restLines(report, line),
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

type Line = (indent: number, count: number, text: string) => string;

/**
 * A number with separators.
 *
 * @param number - a whole number.
 * @returns such as `1,630,000`.
 */
export function numberText(number: number): string {
  return String(number).replace(/\B(?=(?:[0-9]{3})+$)/g, ",");
}

/**
 * A share in percent.
 *
 * @param part - a number.
 * @param whole - of which it is a part.
 * @returns such as `99.20 %`; never 100 or 0 unless it is exactly that.
 */
export function percentText(part: number, whole: number): string {
  if (whole === 0) return "–";
  const percent = (100 * part) / whole;
  const text = percent.toFixed(2);
  if (part > 0 && text === "0.00") return "< 0.01 %";
  return `${part < whole && text === "100.00" ? "99.99" : text} %`;
}

function headLines(report: Report, terminal: Terminal): string[] {
  const { lines, bodies, decoded, files, packageVersion, data, package: name } = report;
  const shown = files.slice(0, 3).map((file) => (file === "-" ? "standard input" : clean(file)));
  const more = files.length > 3 ? ` and ${files.length - 3} more files` : "";
  const share = bodies === 0 ? "" : `, ${percentText(decoded, bodies)} decoded`;
  return [
    bold(terminal, `${shown.join(", ")}${more}`),
    `${countText(lines, "line", "lines")}, ${countText(bodies, "body", "bodies")}${share}`,
    `read with ${name} ${packageVersion}, data ${data}`,
  ];
}

function countText(count: number, one: string, several: string): string {
  return `${numberText(count)} ${count === 1 ? one : several}`;
}

function rowText({ space, code, name, why, retry, scope, isUnlisted }: Row): string {
  const what = [space, code, name || why].filter(Boolean).join(" ");
  const more = [scope === "request" && "request", `retry: ${retry}`, isUnlisted && "service not listed"].filter(
    Boolean,
  );
  return `${what} (${more.join(", ")})`;
}

function openLines({ open, rows }: Report, line: Line): string[] {
  if (open === 0) return [];
  const own = grouped(
    rows.filter(({ isOpen }) => isOpen),
    ({ outcome }) => outcome,
  );
  return [
    line(0, open, "open money: ask for the status"),
    ...[...own].map(([outcome, list]) => line(2, totalOf(list), outcome)),
  ];
}

function unknownLines({ unknown, unknownCodes, bodies }: Report, terminal: Terminal, line: Line): string[] {
  if (unknown === 0) return [];
  return [
    bold(terminal, line(0, unknown, `unknown, ${percentText(unknown, bodies)}`)),
    ...unknownCodes.map((code) => line(2, code.count, unknownText(code))),
  ];
}

/**
 * A code that is not in the catalog, in one line.
 *
 * @param code - the code.
 * @returns whose it is, where it was first seen, and how it reads.
 */
export function unknownText({
  provider,
  space,
  code,
  why,
  first,
  http,
  service,
  case: caseOf,
  isServiceListed,
}: UnknownCode): string {
  const place = `${first.file}:${first.line}`;
  const parts =
    http === undefined
      ? ""
      : `, HTTP ${http}, service ${service}${isServiceListed ? "" : " not listed"}, case ${caseOf}`;
  return `${provider} ${space} ${code} ${why} ${place}${parts}`;
}

function restLines(report: Report, line: Line): string[] {
  const rest: (readonly [number, string])[] = [
    ...report.providerNotKnown.map(
      ({ count, providers, first }) =>
        [count, `provider not known: ${providers.join(", ")} (--provider), first ${first.file}:${first.line}`] as const,
    ),
    [report.conflicts, "conflicts between fields of a body"],
    [report.ambiguous, "ambiguous codes"],
    [report.unlistedServices, "services that are not listed"],
    [report.few, "objects with a code and too few fields of a body, not counted as bodies"],
    [report.unreadable, "lines and documents with the name of a field that are no JSON"],
    [report.tooLong, "values that are too long"],
  ];
  return rest.filter(([count]) => count > 0).map(([count, text]) => line(0, count, text));
}
