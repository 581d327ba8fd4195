import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { describe, expect, it } from "vitest";
import { loadProject } from "../../src/catalog/load.ts";
import { filesOnDisk } from "../../src/catalog/read-file.ts";
import { CATALOG, ROOT } from "../../src/places.ts";

// A language is added in the catalog alone, so no line of code names one.

/** Code that serves every language. Programs under `consumers/` that show how to read one are users, and choose it. */
const CODE = [
  "generator/src",
  "templates",
  "bench",
  "consumers/run",
  "consumers/cases",
  "consumers/sizes",
  "consumers/matrix/src",
];
const IS_CODE = /\.(ts|mjs|cjs|js|hbs)$/;
const IS_TEST = /\.test\.ts$/;

/** Tags that are words of code as well: that they name a language shows only by what stands beside them. */
const AMBIGUOUS = new Set(["id"]);

const { data: project } = await loadProject(filesOnDisk(CATALOG));
const TAGS = Object.keys(project.locales);

/** What a line that names a language looks like. */
function patterns(tags: readonly string[], names: readonly string[]): RegExp[] {
  const any = `(?:${tags.join("|")})`;
  const plain = tags.filter((tag) => !AMBIGUOUS.has(tag)).join("|");
  const quote = "[\"'`]";
  return [
    new RegExp(`\\bmessages[/-]${any}\\b`),
    new RegExp(`--[a-z]+-${any}\\b`),
    // One beside another: a list, a union, a destructuring.
    new RegExp(`\\b(${any})\\b${quote}?\\s*[,|&]\\s*${quote}?(?!\\1\\b)\\b${any}\\b(?![.(])`),
    // A text in one of them.
    new RegExp(
      `\\b(?:texts?|titles?|details?|actions?|customers?|meanings?|fallbacks?)(?:\\??\\.|\\[${quote})${any}\\b`,
    ),
    new RegExp(`\\b${any}: \\{ ?(?:title|detail|action|customer)\\b`),
    new RegExp(
      `\\b(?:title|detail|action|customer)(?:${tags.map((tag) => tag.charAt(0).toUpperCase() + tag.slice(1)).join("|")})\\b`,
    ),
    new RegExp(`${quote}(?:${plain})${quote}|\\.(?:${plain})\\b|\\b(?:${plain}): `),
    new RegExp(`(?:${names.join("|")})`, "i"),
  ];
}

function filesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && IS_CODE.test(item.name) && !IS_TEST.test(item.name))
    .map((item) => relative(ROOT, join(item.parentPath, item.name)).split(sep).join("/"))
    .filter((path) => !/\/(node_modules|dist)\//.test(path));
}

function named(path: string, text: string): string[] {
  const all = patterns(
    TAGS,
    Object.values(project.locales).map(({ name }) => name),
  );
  return text
    .split("\n")
    .flatMap((line, index) =>
      all.some((pattern) => pattern.test(line)) ? [`${path}:${index + 1}: ${line.trim()}`] : [],
    );
}

describe("a language of the project", () => {
  it("is named by no line of code", () => {
    const files = CODE.flatMap(filesIn);
    expect(files.length).toBeGreaterThan(200);
    expect(files.flatMap((path) => named(path, readFileSync(join(ROOT, path), "utf8")))).toEqual([]);
  });

  it.each([
    'export const LOCALES = ["en", "id"] as const;',
    "const localized = z.strictObject({ en: text, id: text });",
    "const { title, customer } = held.text.id;",
    "const [en, id] = [pack(model), pack(model)];",
    'import { message } from "./messages/id.js";',
    '  .option("--title-id <text>", "title")',
    "  readonly detailId?: string;",
    "      id: { title: undefined, detail: text },",
    '    say(result, "en");',
    "  english: text,",
    "// In Indonesian there is no plural.",
    "  writer.write(entry.text.en.title);",
    'type Locale = "id" | "en";',
  ])("is noticed in %s", (line) => {
    expect(named("a.ts", `\n${line}\n`)).toEqual([`a.ts:2: ${line.trim()}`]);
  });

  it.each([
    'file.problem(["docs", index, "id"], "space-name", {',
    "const { id, title } = space;",
    "  readonly id: string;",
    "spaces.find((space) => space.id === entry.space)",
    "own.text = { id: 5 };",
    "when, then, end, enough: 5",
    'if (key === "$id") return;',
  ])("is not seen in %s", (line) => {
    expect(named("a.ts", line)).toEqual([]);
  });
});
