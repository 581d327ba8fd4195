import { describe, expect, it } from "vitest";
import type { Format } from "../../src/pages/open/page-text.ts";
import { htmlPieces } from "../../src/pages/pieces/html-pieces.ts";
import { readWith } from "./layouts.ts";

const GRAMMAR = `
tables:
  codes:
    space: card
    parts: { code: "[0-9A-Z]{2}", message: "[^|]+" }
    line: ["{code}, {message}"]
    columns: [{ part: code, titles: [Code] }, { part: message, titles: [Message] }]
sections:
  - { name: Codes, opens: [Codes], tables: [codes], least: "1", has: ["00"], prose: "1" }
  - { name: End, opens: [End, "---"], prose: "1" }
`;

/** What a page says: its rows, those that are withdrawn, and what nobody understood. */
function said(text: string, format: Format) {
  const { rows, withdrawn, unread, broken } = readWith(GRAMMAR, text, format);
  return {
    rows: rows.map(({ code, message }) => `${code} ${message}`),
    withdrawn: withdrawn.map(({ row, how }) => `${row.line} ${row.code} ${row.message}: ${how}`),
    unread: [...unread.map(({ line, text }) => `${line} ${text}`), ...broken],
  };
}

const table = (row: string) => `<h2>Codes</h2>
<table><tr><th>Code<th>Message
<tr><td>00<td>Good
${row}
<tr><td>51<td>Low
</table>`;

const ROWS = ["00 Good", "51 Low"];

describe("a row of HTML", () => {
  const STRUCK = [
    "<tr><td><del>05</del><td><del>Bad</del>",
    "<tr><td><s>05</s><td>Bad",
    "<tr><td><strike>05</strike><td><b>Bad</b>",
    '<tr style="text-decoration: line-through"><td>05<td>Bad',
    '<tr><td style="COLOR:red;text-decoration-line:Line-Through !important">05<td>Bad',
    '<tr><td><span style="background:url(a;b);text-decoration:red underline line-through">05</span><td>Bad',
  ];
  it.each(STRUCK)("%s is struck out, and no row", (row) => {
    expect(said(table(row), "html")).toEqual({ rows: ROWS, withdrawn: ["4 05 Bad: struck out"], unread: [] });
  });

  const HIDDEN = [
    "<tr hidden><td>05<td>Bad",
    '<tr hidden="until-found"><td>05<td>Bad',
    '<tr style="display:none"><td>05<td>Bad',
    '<tr style="display : block ; DISPLAY : None"><td>05<td>Bad',
    '<tr style="display:none!important;display:table-row"><td>05<td>Bad',
    '<tr style="visibility:hidden"><td>05<td>Bad',
    '<tr style="visibility:collapse"><td>05<td>Bad',
    '<tbody style="/* old */display:none"><tr><td>05<td>Bad</tbody>',
    "<tbody hidden><tr><td>05<td>Bad</tbody>",
    "</tr><template><tr><td>05<td>Bad</template>",
    "<tr><td><span hidden>05</span><td><span hidden>Bad</span>",
    '<tr><td><b style="display:none">05</b><td><b style="visibility:hidden">Bad</b>',
  ];
  it.each(HIDDEN)("%s is hidden, and no row", (row) => {
    expect(said(table(row), "html")).toEqual({ rows: ROWS, withdrawn: ["4 05 Bad: hidden"], unread: [] });
  });

  const SHOWN = [
    "<tr><td>05<td>Bad",
    '<tr style="display:none;display:table-row"><td>05<td>Bad',
    '<tr hidden style="display:table-row"><td>05<td>Bad',
    '<tr style="visibility:hidden"><td style="visibility:visible">05<td><i style="visibility:visible">Bad</i>',
    "<tr style=\"content:';display:none'\"><td>05<td>Bad",
    '<tr style="text-decoration:underline"><td>05<td>Bad',
    "<tr><td><del>04</del> 05<td>Bad <s>luck</s>",
    "<tr><td>05<span hidden>a copy</span><td>Bad<template><tr><td>99<td>x</template>",
    "<tr><td hidden>7<td>05<td>Bad",
    '<tr><td style="display:none">04<td>05<td style="display:none">Old<td>Bad',
    "<!-- <tr><td>04<td>Old --><tr><td>05<td>Bad",
  ];
  it.each(SHOWN)("%s is one for what it shows", (row) => {
    expect(said(table(row), "html")).toEqual({ rows: ["00 Good", "05 Bad", "51 Low"], withdrawn: [], unread: [] });
  });

  it.each(["<tr><td>05<td><del>Bad</del>", "<tr><td>05<td><span hidden>Bad</span>"])(
    "%s keeps its code but not its message: a person has to look at it",
    (row) => {
      expect(said(table(row), "html")).toEqual({ rows: ROWS, withdrawn: [], unread: ["4 05"] });
    },
  );

  it("that spans rows reaches into them only as far as it is shown", () => {
    const spans = "<tr><td>05<td rowspan=3>Bad\n<tr hidden><td>06\n<tr><td>07\n<tr><td><s>08</s>";
    expect(said(table(spans), "html")).toEqual({
      rows: ["00 Good", "05 Bad", "07 Bad", "51 Low"],
      withdrawn: ["7 08 Bad: struck out"],
      unread: [],
    });
  });

  it("in a hidden part of the page is no row, and hidden headings open nothing", () => {
    const page = `${table("")}<div style="display:none"><h2>End</h2><table><tr><td>05<td>Bad</table></div><p>51, Low again`;
    const { rows, unread } = said(page, "html");
    expect(rows).toEqual(["00 Good", "51 Low", "51 Low again"]);
    expect(unread).toEqual([]);
  });

  it("that is all a section has is missed: the layout has changed", () => {
    expect(said(table("").replace("<td>00", "<td><s>00</s>"), "html")).toEqual({
      rows: ["51 Low"],
      withdrawn: ["3 00 Good: struck out"],
      unread: ["Codes: the code 00 is not there"],
    });
  });
});

describe("a row of Markdown", () => {
  const page = (row: string) => `## Codes\n\n| Code | Message |\n|---|---|\n| 00 | Good |\n${row}\n| 51 | Low |\n`;

  it.each([
    ["| ~~05~~ | ~~Bad~~ |", "struck out"],
    ["| ~~05~~ | Bad |", "struck out"],
    ["| **~~05~~** | `Bad` |", "struck out"],
    ["| <del>05</del> | <s>Bad</s> |", "struck out"],
    ["| <STRIKE>05</STRIKE> | Bad |", "struck out"],
    ['| <span style="text-decoration:line-through">05</span> | Bad |', "struck out"],
    ["| <span hidden>05</span> | <span hidden>Bad</span> |", "hidden"],
    ['| <span style="display:none">05 | Bad</span> |', "hidden"],
    ["| <!-- 05 --> | <!-- Bad --> |", "hidden"],
  ])("%s is %s, and no row", (row, how) => {
    expect(said(page(row), "markdown")).toEqual({ rows: ROWS, withdrawn: [`6 05 Bad: ${how}`], unread: [] });
  });

  it.each([
    "| `05` | Bad |",
    "| ~~04~~ 05 | Bad ~~luck~~ |",
    "| 05 | Bad <!-- luck --> |",
    "| 05<span hidden>x</span> | Bad |",
  ])("%s is one for what it shows", (row) => {
    expect(said(page(row), "markdown")).toEqual({ rows: ["00 Good", "05 Bad", "51 Low"], withdrawn: [], unread: [] });
  });

  it.each([
    ["05, Bad", "05 Bad"],
    ["- 05, Bad", "05 Bad"],
    ["05, `~~Bad~~`", "05 ~~Bad~~"],
    ["05, \\~~Bad\\~~", "05 ~~Bad~~"],
    ["05, a ~~ b", "05 a ~~ b"],
    ["05, <field>", "05 <field>"],
  ])("on one line, %j is read as it shows", (line, row) => {
    expect(said(`## Codes\n\n00, Good\n\n${line}\n`, "markdown")).toEqual({
      rows: ["00 Good", row],
      withdrawn: [],
      unread: [],
    });
  });

  it.each([
    ["~~05, Bad~~", "struck out"],
    ["- ~~05, Bad~~", "struck out"],
    ["### ~~05, Bad~~", "struck out"],
    ["### <s>05, Bad</s>", "struck out"],
    ["~~Gone:\n05, Bad\nas well~~", "struck out"],
    ["<del>\n\n05, Bad\n\n</del>", "struck out"],
    ["<div hidden>\n\n05, Bad\n\n<div>Nested</div></div>", "hidden"],
    ["<!--\n05, Bad\n-->", "hidden"],
    ["<!-- old\n\n05, Bad\n\n-->", "hidden"],
    ["<p hidden>\n05, Bad", "hidden"],
    ["<template>\n\n```\n05, Bad\n```\n</template>", "hidden"],
  ])("on one line, %j is withdrawn", (lines, how) => {
    const { rows, withdrawn, unread } = said(`## Codes\n\n00, Good\n\n${lines}\n\n51, Low\n`, "markdown");
    expect({ rows, unread }).toEqual({ rows: ROWS, unread: [] });
    expect(withdrawn.map((line) => line.replace(/^\d+ /, ""))).toEqual([`05 Bad: ${how}`]);
  });

  it("around HTML tables is struck out there, too", () => {
    const html = "## Codes\n\n<table><tr><td>00<td>Good</table>\n\n### ~~05, Bad~~\n\n### 51, Low\n";
    expect(said(html, "html")).toEqual({ rows: ROWS, withdrawn: ["5 05 Bad: struck out"], unread: [] });
  });

  it("around HTML tables is no mark in an element, and is one in front of an element", () => {
    const texts = (html: string) => htmlPieces("page", html).map(({ kind, text }) => `${kind} ${text}`);
    const raw = ["# Codes", "- 05, *Bad*"];
    for (const tag of ["p", "div", "section"])
      expect(texts(raw.map((line) => `<${tag}>${line}</${tag}>`).join("\n"))).toEqual(
        raw.map((line) => `text ${line}`),
      );
    expect(texts(`${raw.join("\n")}\n`)).toEqual(["heading Codes", "text 05, Bad"]);
    expect(texts("- ~~05~~ *Bad*\n- 05 *Bad*\n")).toEqual(["text Bad", "text 05 Bad"]);
    expect(texts("- *Bad*<br>**Low**<br>\n")).toEqual(["text Bad", "text Low"]);
    expect(texts("## Codes<table><tr><td>00</table>")).toEqual(["heading Codes", "cells 00"]);
    expect(texts("<b>05</b>, *Bad*\n- <b>51</b>, *Low*\n")).toEqual(["text 05, Bad", "text 51, Low"]);
  });
});

describe("text", () => {
  it("has no marks: what is written is what it says", () => {
    const { rows, withdrawn } = said("Codes\n00, Good\n05, ~~Bad~~ <del>x</del>\n", "text");
    expect(rows).toEqual(["00 Good", "05 ~~Bad~~ <del>x</del>"]);
    expect(withdrawn).toEqual([]);
  });
});
