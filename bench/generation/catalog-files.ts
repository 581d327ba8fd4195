import { readFileSync } from "node:fs";
import { join } from "node:path";
import { END } from "../../generator/src/catalog/file-end.ts";
import { LINES_PER_CODE, type SyntheticCode, type SyntheticSpace } from "./synthetic.ts";

/** Id of the made-up provider. */
export const PROVIDER = "synthetic";

/** Most codes of a page: a lock has to stay small enough to be read. */
const CODES_PER_PAGE = 10_000;

/** Services of the composite spaces: one of each kind. */
const SERVICES = ["move", "reverse", "prepare", "read", "status", "token", "notify"] as const;

/** Every so many patterns of a composite space one has texts of its own for status queries. */
const WITH_VARIATION = 8;

/**
 * Writes made-up codes in the format of the catalog.
 *
 * @param spaces - the codes.
 * @param catalog - folder of the real catalog, for the vocabularies that all providers share.
 * @param providers - ids of made-up providers, each of which has all the codes.
 * @returns the files of a catalog by path, relative to its folder.
 */
export function catalogFiles(
  spaces: readonly SyntheticSpace[],
  catalog: string,
  providers: readonly string[] = [PROVIDER],
): Map<string, string> {
  const files = new Map<string, string>();
  for (const name of ["project.yaml", "taxonomy.yaml", "reasons.yaml"])
    files.set(name, readFileSync(join(catalog, name), "utf8"));
  for (const id of providers) {
    files.set(`${id}/provider.yaml`, providerFile(id, spaces));
    for (const space of spaces) files.set(`${id}/${space.id}.yaml`, spaceFile(space));
    for (const page of pagesOf(spaces)) files.set(`${id}/docs/${page}.rows.tsv`, rowsFile(spaces, page));
  }
  return files;
}

function providerFile(id: string, spaces: readonly SyntheticSpace[]): string {
  const [first] = spaces;
  const [example] = first?.codes ?? [];
  return lines([
    `id: ${id}`,
    `name: ${pascal(id)}`,
    `identifier: ${pascal(id)}`,
    "summary: Made-up response codes for measuring",
    "docs:",
    ...pagesOf(spaces).flatMap((page) => [
      `  - id: ${page}`,
      "    title: Response codes",
      `    url: https://example.com/${page}`,
      "    language: und",
      "    date: undated",
    ]),
    "spaces:",
    ...spaces.flatMap(spaceHead),
    "envelopes:",
    ...spaces.flatMap(({ id }) => [
      `  - id: ${id}-body`,
      "    codes:",
      `      - field: ${fieldOf(id)}`,
      `        space: ${id}`,
      "        layer: response",
      "        message: message",
    ]),
    "example:",
    "  body:",
    `    ${fieldOf(first?.id ?? "")}: ${quoted(example?.code ?? "")}`,
    `  space: ${first?.id}`,
    `  name: ${example?.name}`,
  ]);
}

function spaceHead({ id, kind }: SyntheticSpace): string[] {
  const head = [`  - id: ${id}`, `    title: Code of ${id.replace("-", " space ")}`, `    kind: ${kind}`];
  if (kind === "literal") return [...head, "    alphabet: upper", "    length:", '      min: "5"', '      max: "5"'];
  const segment = (name: string, length: number) => [`      - name: ${name}`, `        length: "${length}"`];
  return [
    ...head,
    "    alphabet: digits",
    "    open: XX",
    "    segments:",
    ...segment("http", 3),
    ...segment("service", 2),
    ...segment("case", 5),
  ];
}

function spaceFile({ id, kind, codes }: SyntheticSpace): string {
  const services = SERVICES.flatMap((service, index) => [
    `  - code: "${String(index + 1).padStart(2, "0")}"`,
    `    name: ${service.toUpperCase()}`,
    `    title: Service of kind ${service}`,
    `    kind: ${service}`,
  ]);
  return lines([
    `space: ${id}`,
    ...(kind === "composite" ? ["services:", ...services] : []),
    "entries:",
    ...codes.flatMap((code, index) => entry(code, kind === "composite" && index % WITH_VARIATION === 0)),
  ]);
}

function entry(code: SyntheticCode, hasVariation: boolean): string[] {
  const { advice, text } = code;
  return [
    `  - code: ${code.code}`,
    `    name: ${code.name}`,
    `    messages: [${quoted(code.message)}]`,
    ...(code.hasParameter ? ["    params:", '      field: ["{field name}"]'] : []),
    "    sources:",
    `      ${pageOf(code)}: ["${code.line}"]`,
    `    scope: ${advice.scope}`,
    `    outcome: ${advice.outcome}`,
    `    retry: ${advice.retry}`,
    `    reason: ${advice.reason}`,
    "    text:",
    ...Object.entries(text).flatMap(([locale, { title, detail, action }]) => [
      `      ${locale}:`,
      `        title: ${title}`,
      `        detail: ${detail}`,
      `        action: ${action}`,
    ]),
    ...(hasVariation
      ? [
          "    when:",
          "      - kinds: [status]",
          "        text:",
          ...Object.entries(text).flatMap(([locale, { detail }]) => [
            `          ${locale}:`,
            `            detail: Answer to a status query. ${detail}`,
          ]),
        ]
      : []),
  ];
}

/** The page that a code stands on. */
function pageOf({ line }: SyntheticCode): string {
  return `response-code-${1 + Math.floor(line / (LINES_PER_CODE * CODES_PER_PAGE))}`;
}

function pagesOf(spaces: readonly SyntheticSpace[]): string[] {
  return [...new Set(spaces.flatMap(({ codes }) => codes.map(pageOf)))];
}

function rowsFile(spaces: readonly SyntheticSpace[], page: string): string {
  const rows = spaces.flatMap(({ id, codes }) =>
    codes
      .filter((code) => pageOf(code) === page)
      .map(({ line, code, message }) => [line, id, 1, code, message, ""].join("\t")),
  );
  return lines(["line\tsection\ttable\tcode\tmessage\tdocumented", ...rows]);
}

/** Each space has a field of its own, as a body carries them all. */
function fieldOf(space: string): string {
  return `${space.replace("-", "_")}_code`;
}

function pascal(id: string): string {
  return id.charAt(0).toUpperCase() + id.slice(1);
}

function quoted(text: string): string {
  return JSON.stringify(text);
}

function lines(list: readonly string[]): string {
  return `${list.join("\n")}\n${END}\n`;
}
