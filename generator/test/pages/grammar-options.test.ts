import { describe, expect, it } from "vitest";
import { readWith } from "./layouts.ts";

const grammar = (option: string) => `
tables:
  codes:
    space: card
    ${option}
    parts: { code: "[0-9A-Za-z_]{2,}", network: "VISA|JCB|", meaning: .+ }
    columns: [{ part: code, titles: [Code] }, { part: network, titles: [Network] }, { part: meaning, titles: [Meaning] }]
sections:
  - { name: Codes, tables: [codes], least: "2" }
`;

const PAGE = `| Code | Network | Meaning |
| --- | --- | --- |
| 05 | | Bad |
| n7 | JCB | Worse |
`;

const said = (option: string) =>
  readWith(grammar(option), PAGE, "markdown").rows.map(({ code, network }) => [code, network]);

describe("a table of a grammar", () => {
  it("has rows of the network that stands above it, unless a row says another one", () => {
    expect(said("kind: code")).toEqual([
      ["05", ""],
      ["n7", "JCB"],
    ]);
    expect(said("network: VISA")).toEqual([
      ["05", "VISA"],
      ["n7", "JCB"],
    ]);
  });

  it("has codes in capitals where the grammar says so", () => {
    expect(said("letters: capitals")).toEqual([
      ["05", ""],
      ["N7", "JCB"],
    ]);
  });
});
