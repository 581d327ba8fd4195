import { z } from "zod";
import { ROW_KINDS } from "../../catalog/rows.ts";
import { text } from "../../catalog/text-shape.ts";
import { compilePattern } from "./pattern.ts";

/** A regular expression that can be compiled, prepared as it will be then. */
const compiling = (prepare: (source: string) => string) =>
  z
    .string()
    .min(1)
    .max(1000)
    .superRefine((source, context) => {
      try {
        compilePattern(prepare(source));
      } catch (error) {
        context.addIssue({ code: "custom", message: `a regular expression (${(error as Error).message})` });
      }
    })
    .describe(
      "Regular expression, as RE2 has it (no lookahead, no references to groups), that the whole text has to match",
    );
const pattern = compiling((source) => source);
/** With the names of parts in braces; what they stand for is looked at where they are put in. */
const template = compiling((source) => source.replace(/\{[a-z][a-z0-9_]*\}/g, "x"));
const word = z.string().regex(/^[a-z][a-z0-9_]*$/);
const id = z
  .string()
  .max(40)
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
const digits = z.string().regex(/^[0-9]{1,4}$/);

const table = z
  .strictObject({
    kind: z.enum(ROW_KINDS).optional().describe("What its rows are about; code when left out"),
    space: id.optional().describe("Space of the codes or services; envelope of the fields"),
    letters: z
      .literal("capitals")
      .optional()
      .describe("Writes codes in capitals, as the catalog has them, where the page has small letters"),
    network: text.optional().describe("Card network of every row, where the page says it above the table"),
    parts: z
      .record(word, pattern)
      .describe(
        "Named parts of a row. The parts code, message, documented and network are the facts; a part may hold them as named groups; all others count as explanation",
      ),
    code: template.optional().describe("How the code is put together, {http}{case}; {code} when left out"),
    line: z
      .array(template)
      .min(1)
      .optional()
      .describe("A row on one line, its cells run together: text with {parts}; the first that matches is taken"),
    on: z.enum(["text", "heading"]).optional().describe("Whether such a line is a heading; either when left out"),
    below: z.literal("explanation").optional().describe("What stands below the line, up to the next row, explains it"),
    lines: z
      .array(
        z.union([
          word,
          z.strictObject({
            part: word,
            least: digits.describe("Least number of lines"),
            most: digits.optional().describe("Greatest number of lines; any when left out"),
          }),
        ]),
      )
      .min(1)
      .optional()
      .describe("A row on several lines, one part on each"),
    columns: z
      .array(
        z.strictObject({
          part: word,
          titles: z.array(text).optional().describe("What the head of the table calls it, in any spelling seen"),
          optional: z.literal("true").optional().describe("Some tables of this kind do not have it"),
        }),
      )
      .min(1)
      .optional()
      .describe("A row of a table, in the order of a table without a head"),
    split: pattern.optional().describe("What stands between several codes in one cell"),
    begins: word.optional().describe("Part that repeats the start of the code; another one contradicts it"),
    never: pattern.optional().describe("What no message holds, because it is a label that was not understood"),
    restarts: pattern.optional().describe("Code that the first row of a table has: it starts another one"),
  })
  .describe("One kind of table, in every layout it was seen in");

/** `catalog/<provider>/docs/<page>.yaml`: how to read a page. */
export const pageShape = z.strictObject({
  date: pattern.optional().describe("Line that says when the page was changed, with the group date"),
  plain: z
    .array(pattern)
    .optional()
    .describe("Lines and messages that hold what looks like a code or a heading of the page, and are neither"),
  ends: z
    .strictObject({
      lines: z.array(pattern).optional().describe("Lines that stand behind the last row"),
      rows: z.array(text).optional().describe("Codes of the last row, where the page ends with it"),
    })
    .optional()
    .describe("What ends the page, besides the usual end of a documentation site: without any of it, it was cut off"),
  tables: z.record(word, table),
  sections: z
    .array(
      z.strictObject({
        name: text.describe("As rows name it, whatever the page prints around it"),
        opens: z
          .array(pattern)
          .min(1)
          .optional()
          .describe("Lines or headings that open it; the start of the page when left out"),
        tables: z.array(word).optional().describe("Tables that it may hold"),
        least: digits.optional().describe("With fewer rows the layout has changed"),
        has: z.array(text).optional().describe("Without these codes the layout has changed"),
        prose: digits.optional().describe("Most lines of text that are no row; none may look like one"),
      }),
    )
    .min(1)
    .describe("Parts of the page in their order"),
});

export type PageData = z.infer<typeof pageShape>;
export type TableData = PageData["tables"][string];
