import { execFile } from "node:child_process";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { emptyFolder, tree } from "../catalog-copy.ts";
import { GLOSSARY, pageIn } from "./layouts.ts";

const cli = fileURLToPath(new URL("../../src/cli.ts", import.meta.url));
const MIB = 1024 * 1024;

interface Read {
  readonly status: number;
  readonly err: string;
  /** Of the processor, whatever else the machine does. */
  readonly milliseconds: number;
  readonly bytes: number;
}

/** Says at the end what the process took. */
const MEASURE = `
import { writeFileSync } from "node:fs";
process.on("exit", () => writeFileSync(process.env.USAGE, JSON.stringify(process.resourceUsage())));
`;

/** Reads a page as a command, and measures it. */
async function readHostile(name: string, content: string | Buffer): Promise<Read> {
  const folder = await emptyFolder();
  const measure = join(folder, "measure.mjs");
  const usage = join(folder, "usage.json");
  await writeFile(measure, MEASURE);
  await writeFile(join(folder, name), content);
  const before = [...(await tree(folder)).keys()];
  const parameters = ["--import", measure, cli, "docs", "read", "doku", "error-codes-glossary", join(folder, name)];
  const env = { ...process.env, NO_COLOR: "1", USAGE: usage };
  const { status, err } = await new Promise<Pick<Read, "status" | "err">>((resolve) => {
    execFile(process.execPath, parameters, { env }, (error, _out, errors) => {
      resolve({ status: error ? Number(error.code ?? -1) : 0, err: errors });
    });
  });
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(await readFile(usage, "utf8")) as NodeJS.ResourceUsage;
  await rm(usage);
  expect([...(await tree(folder)).keys()]).toEqual(before);
  return { status, err, milliseconds: (userCPUTime + systemCPUTime) / 1000, bytes: maxRSS * 1024 };
}

const real = (layout: "run together" | "html table") => pageIn(layout, GLOSSARY).text;
const many = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_item, index) => line(index)).join("\n");

/** What it is, its name, its content, and what is said about it. */
const PAGES: readonly (readonly [what: string, name: string, content: () => string | Buffer, message: RegExp])[] = [
  ["10 MiB of text", "x.txt", () => "x\n".repeat(5 * MIB), /is larger than 512 KiB, the most that is read of/],
  ["10 MiB of HTML", "x.html", () => "<p>x".repeat(2.5 * MIB), /is larger than 4 MiB, the most that is read of HTML/],
  [
    "4 MiB of blank lines",
    "x.md",
    () => "\n".repeat(4 * MIB),
    /is larger than 512 KiB, the most that is read of Markdown/,
  ],
  ["half a MiB of blank lines", "x.md", () => "\n".repeat(MIB / 2), /at most 10000 are read/],
  ["4 MiB of white space in a line", "x.md", () => `${" ".repeat(4_000_000)}<`, /is larger than 512 KiB/],
  ["one endless line", "x.txt", () => "x".repeat(MIB / 2), /x\.txt:1 is a line of more than 8000 characters/],
  ["one endless line of Markdown", "x.md", () => `ok\n${"[".repeat(MIB / 3)}`, /x\.md:2 is a line of more than/],
  ["one endless line of HTML", "x.html", () => "x".repeat(MIB), /is not the one that its grammar describes/],
  ["100,000 headings", "x.md", () => "# a\n".repeat(100_000), /has 100001 lines, at most 10000 are read/],
  ["9,500 headings", "x.md", () => "# a\n".repeat(9500), /is not the one that its grammar describes/],
  [
    "100,000 headings of HTML",
    "x.html",
    () => "<h2>a</h2>".repeat(100_000),
    /x\.html:1 has more than 50000 lines and rows/,
  ],
  [
    "9,500 headings of a section",
    "x.txt",
    () => "HTTP Status Codes Overview\n".repeat(9500),
    /is not the one that its grammar describes/,
  ],
  [
    "lists nested deeper and deeper",
    "x.md",
    () => many(6000, (index) => `${" ".repeat(index % 150)}- a`),
    /is not the one that its grammar describes/,
  ],
  [
    "lists nested 3,900 deep in one line",
    "x.md",
    () => `${"- ".repeat(3900)}a\n`.repeat(64),
    /is not the one that its grammar describes/,
  ],
  [
    "quotes nested in one line",
    "x.md",
    () => many(64, () => ">".repeat(7900)),
    /is not the one that its grammar describes/,
  ],
  ["4 MiB of entities", "x.html", () => `<p>${"&amp;".repeat(800_000)}`, /is not the one that its grammar describes/],
  ["4 MiB of angles", "x.html", () => `<p>${"<".repeat(4_000_000)}`, /is not the one that its grammar describes/],
  [
    "4 MiB of struck-out words",
    "x.html",
    () => `<p>${"<del>x</del>y".repeat(300_000)}`,
    /is not the one that its grammar describes/,
  ],
  [
    "4 MiB of lines that nearly are rows",
    "x.html",
    () => `<h2>HTTP Status Codes Overview${`<p>400${"Aa ".repeat(1000)}`.repeat(1300)}`,
    /is not the one that its grammar describes/,
  ],
  ["lists of HTML nested 10,000 deep", "x.html", () => "<ul><li>".repeat(10_000), /nests elements more than 256 deep/],
  ["200,000 open elements", "x.html", () => "<b><i><p>".repeat(70_000), /nests elements more than 256 deep/],
  [
    "a table with 100,000 rows",
    "x.md",
    () => "|1|a|\n".repeat(100_000),
    /is larger than 512 KiB, the most that is read of/,
  ],
  ["a table with 80,000 rows", "x.md", () => "|1|a|\n".repeat(80_000), /at most 10000 are read/],
  [
    "a table with 9,500 rows",
    "x.md",
    () => `|Code|Meaning|\n|---|---|\n${"|1|a|\n".repeat(9500)}`,
    /is not the one that its grammar describes/,
  ],
  [
    "a table of HTML with 100,000 rows",
    "x.html",
    () => `<table>${"<tr><td>1<td>a".repeat(100_000)}`,
    /more than 50000 lines and rows/,
  ],
  [
    "9,500 rows that are good",
    "x.txt",
    () => real("run together").replace("404Not Found", `${"404Not FoundXy\n".repeat(9500)}404Not Found`),
    /more than 5000 rows/,
  ],
  [
    "a table that spans the world",
    "x.html",
    () => `<table>${"<tr><td rowspan=65534 colspan=1000>a".repeat(30_000)}`,
    /is not the one that its grammar describes/,
  ],
  [
    "a long cell that spans the world",
    "x.html",
    () => `<table><tr><td rowspan=65534 colspan=64>${"a ".repeat(100_000)}${"<tr>".repeat(100_000)}`,
    /x\.html:1 has cells that span so many rows and columns/,
  ],
  [
    "a table with 100,000 columns",
    "x.html",
    () => `<table><tr>${"<td>a".repeat(100_000)}`,
    /is not the one that its grammar describes/,
  ],
  [
    "brackets that never close",
    "x.md",
    () => many(65, () => "[a](".repeat(1900)),
    /is not the one that its grammar describes/,
  ],
  [
    "stars that never match",
    "x.md",
    () => many(64, () => "*a **b _c ".repeat(780)),
    /is not the one that its grammar describes/,
  ],
  [
    "backticks of every length",
    "x.md",
    () => many(100, (index) => `${"`".repeat(1 + (index % 90))}a `.repeat(60)),
    /is not the one that its grammar describes/,
  ],
  [
    "lines that nearly match a row",
    "x.txt",
    () => many(65, () => `400${"Aa ".repeat(2600)}`),
    /is not the one that its grammar describes/,
  ],
  ["NUL bytes", "x.txt", () => `a\nb\u0000c\n`, /x\.txt:2 holds the control character U\+0000/],
  ["escape sequences", "x.txt", () => `a\n\u001b[2Jb\n`, /x\.txt:2 holds the control character U\+001B/],
  ["UTF-16", "x.txt", () => Buffer.from(`\ufeff${real("run together")}`, "utf16le"), /is not UTF-8/],
  ["Latin-1", "x.txt", () => Buffer.from("caf\u00e9 200OK", "latin1"), /is not UTF-8/],
  ["half a character", "x.txt", () => Buffer.from([0x61, 0xe2, 0x82]), /is not UTF-8/],
  ["nothing", "x.txt", () => "", /is not the one that its grammar describes/],
];

describe("a hostile page", () => {
  it.each(PAGES)("%s is refused in bounded time and memory, with a clear error", async (_what, name, make, message) => {
    const content = make();
    const { status, err, milliseconds, bytes } = await readHostile(name, content);
    expect(err).toMatch(message);
    // Only what the command itself says: no stack, no crash.
    expect(err).not.toMatch(/\n {4}at |heap out of memory|RangeError/);
    expect([1, 3]).toContain(status);
    // Two seconds per MiB, and as much for starting Node.
    expect(milliseconds).toBeLessThan(2000 + 2000 * Math.ceil(content.length / MIB));
    expect(bytes).toBeLessThan(512 * MIB);
  });

  it("with scripts and hidden parts is read for what it shows, and nothing is run or loaded", async () => {
    const scripts = `<script>document.write("<td>x")</script><style>td{}</style><img src="https://x.example/a.png" onerror="alert(1)">
<iframe src="https://x.example/"><p>x</iframe><template><p>x</template><!-- <p>x -->`;
    const page = real("html table").replaceAll(
      "<table>",
      `${scripts}<table onclick="alert(1)">${scripts.replaceAll("\n", "")}`,
    );
    const { status, err } = await readHostile("x.html", page);
    expect({ status, err }).toEqual({ status: 0, err: "" });
  });
});

describe("names that objects have of their own", () => {
  it.each(["constructor", "__proto__", "toString", "hasOwnProperty"])(
    "such as %s are text like any other",
    async (name) => {
      const rows = real("run together").replace("INVALID_TOKEN401", `${name}401`);
      const { status, err } = await readHostile("x.txt", rows);
      expect(status).toBe(1);
      expect(err).toContain(`${name}401`);
    },
  );
});
