// Generated from the catalog; do not edit.
import { createHash } from "node:crypto";
import { grouped } from "../values.js";
import type { Row } from "./finding.js";
import { MOST, openOf, type Report, totalOf } from "./report.js";
import { barPlot, escapeHtml, heatMap, timePlot } from "./svg.js";
import { numberText, percentText, unknownText } from "./table.js";

/** Most rows and columns: a report is for people, and at most 300 kB. */
const MOST_ROWS = 200;
const MOST_SERVICES = 20;
const MOST_COLUMNS = 120;

/** The outcomes, those that need somebody first. */
const OUTCOMES = ["unknown", "pending", "action_required", "failed", "rejected", "reversed", "success"];

/**
 * Writes a report as one file of HTML that loads and runs nothing.
 *
 * @param report - the report.
 * @returns the file.
 */
export function reportHtml(report: Report): string {
  const { lines, bodies, decoded, unknown, open, files } = report;
  const policy = `default-src 'none'; style-src 'sha256-${createHash("sha256").update(STYLE).digest("base64")}'; base-uri 'none'; form-action 'none'`;
  const facts: (readonly [string, string])[] = [
    ["Lines", numberText(lines)],
    ["Bodies", numberText(bodies)],
    ["Decoded", percentText(decoded, bodies)],
    ["Open money", numberText(open)],
    ["Not in the catalog", `${numberText(unknown)} (${percentText(unknown, bodies)})`],
    ["Conflicts", numberText(report.conflicts)],
    ["Ambiguous", numberText(report.ambiguous)],
    ["Services not listed", numberText(report.unlistedServices)],
    ["Provider not known", numberText(totalOf(report.providerNotKnown))],
    ["Too few fields", numberText(report.few)],
    ["Not readable", numberText(report.unreadable + report.tooLong)],
  ];
  return `<!doctype html>
<html lang=en>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Payment codes in ${numberText(lines)} lines</title>
<style>${STYLE}</style>
</head>
<body>
${PATTERNS}
<main>
<h1>Payment codes in ${numberText(lines)} lines</h1>
<p>${files.slice(0, 5).map(escapeHtml).join(", ")}${files.length > 5 ? ` and ${files.length - 5} more files` : ""}.
Read with ${escapeHtml(report.package)} ${escapeHtml(report.packageVersion)}, data ${escapeHtml(report.data)}. Only codes, counts and places are in this report, nothing else of the bodies.</p>
<dl>${facts.map(([name, value]) => `<div><dt>${name}</dt><dd>${value}</dd></div>`).join("")}</dl>
${outcomePart(report)}
${timePart(report)}
${codePart(report)}
${unknownPart(report)}
${servicePart(report)}
${rowsPart(report)}
</main>
</body>
</html>
`;
}

function section(title: string, content: string): string {
  return content === "" ? "" : `<section><h2>${title}</h2>${content}</section>`;
}

function outcomePart({ outcomes }: Report): string {
  const all = Object.values(outcomes).reduce((sum, count) => sum + count, 0);
  const names = OUTCOMES.filter((name) => outcomes[name] !== undefined);
  if (names.length === 0) return "";
  const bars = names.map((name) => {
    const value = outcomes[name] ?? 0;
    return { label: name, value, text: `${percentText(value, all)} (${numberText(value)})`, fill: `f-${name}` };
  });
  return section("Outcomes", barPlot("plot-outcomes", "Share of each outcome among the bodies that were read", bars));
}

function timePart({ times, open }: Report): string {
  if (times.length === 0) return open > 0 ? section("Open money over time", "<p>The lines say no time.</p>") : "";
  const size = Math.ceil(times.length / MOST_COLUMNS);
  const columns = Array.from({ length: Math.ceil(times.length / size) }, (_, index) => {
    const part = times.slice(index * size, (index + 1) * size);
    return { time: part[0]?.time ?? "", value: part.reduce((sum, time) => sum + openOf(time), 0) };
  });
  const rows = columns.filter(({ value }) => value > 0).map(({ time, value }) => [time, numberText(value)]);
  return section(
    "Open money over time",
    `<p>Bodies after which nobody knows yet whether money moved, by the time of their lines.</p>${timePlot("plot-open", "Bodies with open money over time", columns)}${details(table(["From", "Open"], rows))}`,
  );
}

function codePart({ rows }: Report): string {
  const bars = rows.slice(0, MOST).map((row) => ({
    label: [row.provider, row.space, row.code, row.name || row.why].filter(Boolean).join(" "),
    value: row.count,
    text: numberText(row.count),
    fill: `f-${row.outcome}`,
  }));
  return bars.length === 0
    ? ""
    : section("Most frequent codes", barPlot("plot-codes", "The most frequent codes", bars));
}

function unknownPart({ unknownCodes, providerNotKnown }: Report): string {
  const rows = unknownCodes.map((code) => [numberText(code.count), unknownText(code), code.first.hour ?? ""]);
  const shared = providerNotKnown.map(({ providers, count, first }) => [
    numberText(count),
    `provider not known: ${providers.join(", ")} ${first.file}:${first.line}`,
    first.hour ?? "",
  ]);
  if (rows.length + shared.length === 0) return "";
  const dated = grouped(
    unknownCodes.filter(({ first }) => first.hour !== undefined),
    ({ first }) => first.hour ?? "",
  );
  const columns = [...dated].sort(([a], [b]) => (a < b ? -1 : 1)).map(([time, list]) => ({ time, value: list.length }));
  const plot =
    columns.length > 1
      ? timePlot("plot-unknown", "When codes that are not in the catalog were first seen", columns)
      : "";
  return section(
    "Not in the catalog",
    `<p>Treat these payments as open: ask for the status first.</p>${plot}${table(["Bodies", "Code, and where it was first seen", "First seen"], [...rows, ...shared])}`,
  );
}

function servicePart({ rows }: Report): string {
  const services = [
    ...grouped(
      rows.filter(({ service }) => service !== ""),
      (row) => `${row.provider} ${row.space} ${row.service}`,
    ),
  ]
    .sort(([, a], [, b]) => totalOf(b) - totalOf(a))
    .slice(0, MOST_SERVICES);
  if (services.length === 0) return "";
  const columns = OUTCOMES.filter((name) => services.some(([, list]) => list.some(({ outcome }) => outcome === name)));
  const lines = services.map(([label, list]) => ({
    label,
    values: columns.map((name) => totalOf(list.filter(({ outcome }) => outcome === name))),
  }));
  return section("Services", heatMap("plot-services", "Bodies by service and outcome", columns, lines));
}

function rowsPart({ rows }: Report): string {
  const cells = rows
    .slice(0, MOST_ROWS)
    .map((row: Row) => [
      ...[
        numberText(row.count),
        row.provider,
        row.space,
        row.code,
        row.name || row.why,
        row.outcome,
        row.scope,
        row.retry,
      ],
      `${row.first.file}:${row.first.line}`,
    ]);
  if (cells.length === 0) return "";
  const more = rows.length > MOST_ROWS ? `<p>${numberText(rows.length - MOST_ROWS)} more rows are in the CSV.</p>` : "";
  const names = ["Bodies", "Provider", "Space", "Code", "Name", "Outcome", "About", "Retry", "First seen"];
  return section("All codes", details(table(names, cells)) + more);
}

function details(content: string): string {
  return `<details><summary>As a table</summary>${content}</details>`;
}

/** Longer texts in a cell are cut: a name of a file may be of any length. */
const MOST_LETTERS = 160;

function table(names: readonly string[], rows: readonly (readonly string[])[]): string {
  const head = names.map((name) => `<th scope="col">${name}</th>`).join("");
  const body = rows.map(
    (cells) => `<tr>${cells.map((cell) => `<td>${escapeHtml(cell.slice(0, MOST_LETTERS))}</td>`).join("")}</tr>`,
  );
  return `<div class="wide"><table><thead><tr>${head}</tr></thead><tbody>${body.join("")}</tbody></table></div>`;
}

/** What fills the bars, so that they differ without colours. */
const PATTERNS = `<svg class="none" aria-hidden="true"><defs>
<pattern id="p-lines" width="6" height="6" patternUnits="userSpaceOnUse"><rect class="back" width="6" height="6"/><path class="ink" d="M0 6L6 0"/></pattern>
<pattern id="p-cross" width="6" height="6" patternUnits="userSpaceOnUse"><rect class="back" width="6" height="6"/><path class="ink" d="M0 0L6 6M0 6L6 0"/></pattern>
<pattern id="p-dots" width="6" height="6" patternUnits="userSpaceOnUse"><rect class="back" width="6" height="6"/><circle class="dot" cx="3" cy="3" r="1.6"/></pattern>
<pattern id="p-rows" width="6" height="6" patternUnits="userSpaceOnUse"><rect class="back" width="6" height="6"/><path class="ink" d="M0 3H6"/></pattern>
</defs></svg>`;

const STYLE = `:root{color-scheme:light dark;--ink:#1b1b1b;--paper:#fff;--faint:#d8d8d8;--mark:#0b5cad;--back:#eef3f9}
@media (prefers-color-scheme:dark){:root{--ink:#ececec;--paper:#151515;--faint:#444;--mark:#7db7f5;--back:#22303f}}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,sans-serif}
main{max-width:60rem;margin:0 auto;padding:1rem}
h1{font-size:1.5rem}h2{font-size:1.2rem;margin-top:2rem}
dl{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem}dl div{min-width:7rem}dt{font-size:.85rem}dd{margin:0;font-size:1.2rem;font-weight:600}
svg{width:100%;height:auto;font-size:12px}svg text{fill:var(--ink)}svg.none{position:absolute;width:0;height:0}
.axis{fill:none;stroke:var(--ink)}.back{fill:var(--back)}.ink{stroke:var(--mark);stroke-width:1.5}.dot{fill:var(--mark)}
rect{stroke:var(--ink);stroke-width:.5}pattern rect{stroke:none}
.f-success{fill:var(--mark)}.f-unknown{fill:url(#p-cross)}.f-pending{fill:url(#p-dots)}.f-action_required{fill:url(#p-dots)}
.f-failed{fill:url(#p-lines)}.f-rejected{fill:url(#p-rows)}.f-reversed{fill:var(--back)}.f-open{fill:var(--mark)}
.h0{fill:var(--paper)}.h1{fill:#dbe9f8}.h2{fill:#b3d3f2}.h3{fill:#7db1e6}.h4{fill:#3f7fc0}.h5{fill:#0b4a8a}
svg .t1,svg .t2,svg .t3{fill:#111}svg .t4,svg .t5{fill:#fff}
.wide{overflow-x:auto}table{border-collapse:collapse;font-size:.85rem}th,td{padding:.2rem .6rem;border-bottom:1px solid var(--faint);text-align:left;vertical-align:top}
td:first-child{text-align:right;font-variant-numeric:tabular-nums}summary{cursor:pointer;padding:.3rem 0}
@media print{body{font-size:11px}section{break-inside:avoid}.wide{overflow:visible}}
`;
