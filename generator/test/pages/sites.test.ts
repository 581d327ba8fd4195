import { describe, expect, it } from "vitest";
import type { Row } from "../../src/catalog/rows.ts";
import { read } from "./layouts.ts";
import { copiedLines, lockRows, SITE_PAGES, SITES } from "./sites.ts";

/** What rows say; their explanation is the provider's, so pages of our own words have another one. */
const facts = (rows: readonly Partial<Row>[]) =>
  rows.map(({ section, table, kind, space, code, network, message, documented }) =>
    [section, table, kind, space, code, network, message, documented].join("|"),
  );

const NUMBERS: Readonly<Record<string, (index: number) => string>> = {
  "1.": (index) => `${index + 1}. `,
  "numbers that moved on": (index) => `${index + 4}. `,
  letters: (index) => `${"ABCDEFGHIJ".charAt(index)}. `,
  "no numbers": () => "",
};

describe.each(Object.entries(SITE_PAGES))("the page %s", (name, build) => {
  const [provider = "", doc = ""] = name.split(" ");

  describe.each(Object.entries(SITES))("as %s", (_site, render) => {
    it.each(Object.entries(NUMBERS))(
      "gives exactly the rows of its lock, its sections with %s",
      async (_how, number) => {
        const lock = await lockRows(provider, doc);
        const { text, format } = render(build(lock, number));
        const { rows, unread, broken } = await read(provider, doc, text, format);
        expect({ unread, broken }).toEqual({ unread: [], broken: [] });
        expect(facts(rows)).toEqual(facts(lock));
      },
    );
  });
});

describe("DOKU's big page, copied from its tables of roles", () => {
  it.each(Object.entries(NUMBERS))(
    "gives exactly the rows of its lock, with %s and the heads of its tables",
    async (_how, number) => {
      const lock = await lockRows("doku", "http-status-and-case-code");
      const page = SITE_PAGES["doku http-status-and-case-code"]?.(lock, number) ?? { title: "", blocks: [] };
      const blocks = page.blocks.flatMap((block, index) =>
        block.kind === "table" && block.titles[2] === "Category"
          ? [{ kind: "text" as const, text: "Payment Response Code" }, block]
          : [block, ...(index === 0 ? [{ kind: "text" as const, text: "More to come." }] : [])],
      );
      const { rows, unread, broken } = await read(
        "doku",
        "http-status-and-case-code",
        copiedLines({ ...page, blocks }),
      );
      expect({ unread, broken }).toEqual({ unread: [], broken: [] });
      expect(facts(rows)).toEqual(facts(lock));
    },
  );
});
