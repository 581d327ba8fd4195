import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseRows, type Row } from "../../src/catalog/rows.ts";
import type { Format } from "../../src/pages/open/page-text.ts";
import { CATALOG } from "../../src/places.ts";

/** A piece of a page: a heading, a paragraph, items, or a table. */
export type Block =
  | { readonly kind: "heading"; readonly level: number; readonly text: string }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "items"; readonly texts: readonly string[] }
  | { readonly kind: "rule" }
  | { readonly kind: "table"; readonly titles: readonly string[]; readonly rows: readonly (readonly string[])[] };

/** A page as its author wrote it, before a documentation system renders it. */
export interface SitePage {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** What stands around the facts, in words of our own. */
const WHY = "Whatever it takes.";

const heading = (text: string, level = 2): Block => ({ kind: "heading", level, text });
const paragraph = (text: string): Block => ({ kind: "text", text });

/**
 * Reads what a page says by its lock.
 *
 * @param provider - id of the provider.
 * @param doc - id of the page.
 * @returns its rows, in the order of the page.
 */
export async function lockRows(provider: string, doc: string): Promise<Row[]> {
  return parseRows(doc, await readFile(join(CATALOG, provider, "docs", `${doc}.rows.tsv`), "utf8"));
}

/** How the rows of one table become cells: its titles, and the cells of a row. */
interface Shape {
  readonly titles: readonly string[];
  readonly cells: (row: Row) => readonly string[];
}

const halves = (code: string) => [code.slice(0, 5), code.slice(5)];
const labelled = ({ message, network }: Row) => (network ? `${message} (applies for ${network})` : message);

function dokuShape(rows: readonly Row[]): Shape {
  const [{ section, space }] = rows as [Row];
  if (section === "Kirim DOKU") {
    const isLabelled = rows.some(({ documented }) => documented !== "");
    return {
      titles: [
        "HTTP Status Code",
        "Response Code",
        "Response Message",
        "Description",
        ...(isLabelled ? ["Status"] : []),
      ],
      cells: ({ code, message, documented }) => [
        code.slice(0, 3),
        code,
        message,
        WHY,
        ...(isLabelled ? [documented] : []),
      ],
    };
  }
  if (space === "card")
    return {
      titles: ["Response Code", "Description", "Category"],
      cells: (row) => [row.code, labelled(row), row.documented],
    };
  if (space === "card-error") return { titles: ["Response Code", "Description"], cells: ({ code }) => [code, WHY] };
  const isDescribed = section === "Virtual Account";
  return {
    titles: ["HTTP Status Code", "Case Code", "Response Message", ...(isDescribed ? ["Description"] : [])],
    cells: ({ code, message }) => [...halves(code), message, ...(isDescribed ? [WHY] : [])],
  };
}

const GLOSSARY_SHAPES: Readonly<Record<string, Shape>> = {
  http: { titles: ["Code", "Meaning", "Description"], cells: ({ code, message }) => [code, message, WHY] },
  api: {
    titles: ["Error Code", "HTTP Status", "Message Example", "Description", "Suggested Action"],
    cells: ({ code, message }) => [code, "400", `"${message}"`, WHY, WHY],
  },
};

const KLIKOO_SHAPES: Readonly<Record<string, Shape>> = {
  code: { titles: ["Response Code", "Response Message"], cells: ({ code, message }) => [code, message] },
  service: { titles: ["Service Code", "Name"], cells: ({ code, message }) => [code, message] },
  field: {
    titles: ["Field", "Type", "Mandatory", "Description"],
    cells: ({ code, message, documented }) => [code, message, documented, WHY],
  },
};

/** Sections with their tables, as they follow on the page. */
function tablesOf(
  rows: readonly Row[],
  titleOf: (section: string, index: number) => string,
  shapeOf: (rows: readonly Row[]) => Shape,
): Block[] {
  return [...Map.groupBy(rows, ({ section }) => section)].flatMap(([section, inSection], index) => [
    heading(titleOf(section, index)),
    ...[...Map.groupBy(inSection, ({ table }) => table).values()].map((inTable): Block => {
      const { titles, cells } = shapeOf(inTable);
      return { kind: "table", titles, rows: inTable.map(cells) };
    }),
  ]);
}

/** How a code of Midtrans stands in a heading. */
const IN_HEADING: Readonly<Record<string, string>> = {
  status: "",
  card: "Deny by bank with code ",
  gopay: "Gopay failure with response code ",
};

/** How the pages of the catalog are built of their rows; `number` writes the number of a section. */
export const SITE_PAGES: Readonly<
  Record<string, (rows: readonly Row[], number: (index: number) => string) => SitePage>
> = {
  "doku http-status-and-case-code": (rows, number) => ({
    title: "HTTP Status and Case Code",
    blocks: [
      paragraph("All there is to say about what comes back."),
      ...tablesOf(rows, (section, index) => `${number(index)}${section}`, dokuShape),
    ],
  }),
  "doku error-codes-glossary": (rows, number) => ({
    title: "Error Codes Glossary",
    blocks: [
      paragraph("What can go wrong, and why."),
      ...tablesOf(
        rows,
        (section, index) => `${number(index)}${section}`,
        ([row]) => GLOSSARY_SHAPES[row?.space ?? ""] as Shape,
      ),
      heading("Error Response Format"),
      paragraph('"response_code": "INVALID_PARAMETER",'),
    ],
  }),
  "klikoo response-code": (rows, number) => ({
    title: "API’s Response Code",
    blocks: [
      heading(`${number(0)}Overview`),
      paragraph("Numbers tell what became of a request."),
      ...tablesOf(
        rows,
        (section, index) => `${number(index + 1)}${section}`,
        ([row]) => KLIKOO_SHAPES[row?.kind ?? ""] as Shape,
      ),
    ],
  }),
  "midtrans error-response-code": (rows) => ({
    title: "Kode Kesalahan dan Kode Respon",
    blocks: [
      heading("Definisi", 3),
      paragraph("Arti setiap angka."),
      heading("Kode kesalahan yang sering muncul", 3),
      ...rows.flatMap(({ space, code, message }): Block[] => [
        heading(`${IN_HEADING[space ?? ""]}\`${code}\`, \`${message}\``, 4),
        paragraph("**Solusi:**"),
        { kind: "items", texts: ["Periksa lagi.", "Tunggu sebentar."] },
      ]),
      { kind: "rule" },
      paragraph("Baca juga halaman lain."),
    ],
  }),
};

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
/** Marks of Markdown as a system renders them. */
const inline = (text: string) =>
  escaped(text)
    .replaceAll(/`([^`]*)`/g, "<code>$1</code>")
    .replaceAll(/\*\*([^*]*)\*\*/g, "<strong>$1</strong>");
const slug = (text: string) => text.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
const titles = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === "heading" && block.level < 4 ? [block.text] : []));
const each = <T>(items: readonly T[], render: (item: T) => string) => items.map(render).join("");

type Rendered = { readonly text: string; readonly format: Format };
type Render = (page: SitePage) => Rendered;

/** Renders blocks, with what a system makes of headings and tables. */
const blocksIn =
  (
    head: (block: Extract<Block, { kind: "heading" }>) => string,
    table: (block: Extract<Block, { kind: "table" }>) => string,
  ) =>
  (blocks: readonly Block[]) =>
    blocks
      .map((block) => {
        if (block.kind === "heading") return head(block);
        if (block.kind === "table") return table(block);
        if (block.kind === "rule") return "<hr>";
        if (block.kind === "items") return `<ul>${each(block.texts, (text) => `<li>${inline(text)}</li>`)}</ul>`;
        return `<p>${inline(block.text)}</p>`;
      })
      .join("\n");

const htmlTable = ({ titles, rows }: Extract<Block, { kind: "table" }>) =>
  `<table><thead><tr>${each(titles, (text) => `<th>${escaped(text)}</th>`)}</tr></thead><tbody>${each(
    rows,
    (cells) => `\n<tr>${each(cells, (text) => `<td>${escaped(text)}</td>`)}</tr>`,
  )}\n</tbody></table>`;

/** GitBook: tables of elements with roles, their head beside the table; contents left and right; feedback at the end. */
const gitbook: Render = ({ title, blocks }) => {
  const cell = (role: string) => (text: string) =>
    `<div role="${role}" class="flex-1 align-middle px-3 py-2"><div class="blocks w-full space-y-2"><p class="max-w-unset">${escaped(text)}</p></div></div>`;
  const body = blocksIn(
    ({ level, text }) =>
      `<h${level} id="${slug(text)}" class="text-3xl font-semibold flex"><div class="hash"><a href="#${slug(text)}" aria-label="Direct link to heading"><svg><title>hashtag</title></svg></a></div><div class="flex-1">${inline(text)}</div></h${level}>`,
    ({ titles: head, rows }) =>
      `<div class="relative grid"><div class="sticky"><div role="rowgroup" class="flex flex-col rounded-lg"><div role="row" class="flex w-full">${each(
        head,
        (text) => `<div role="columnheader" class="px-3 py-2" title="${text}">${escaped(text)}</div>`,
      )}</div></div></div><div class="overflow-x-auto"><div role="table" class="flex flex-col"><div role="rowgroup" class="flex flex-col">${each(
        rows,
        (cells) => `\n<div class="w-full group/row flex" role="row">${each(cells, cell("cell"))}</div>`,
      )}</div></div></div></div>`,
  )(blocks);
  const links = each(titles(blocks), (text) => `<li><a href="#${slug(text)}">${inline(text)}</a></li>`);
  return {
    format: "html",
    text: `<!DOCTYPE html><html lang="en"><head><title>${title} | Docs</title></head><body>
<header id="site-header"><a href="/"><div>Acme Docs</div></a><button><div>Search</div><kbd>Ctrl k</kbd></button></header>
<div class="flex"><aside data-testid="table-of-contents"><ul><li><a href="/start">Getting Started</a></li><li><a href="/paylater">Paylater</a></li></ul><a href="https://example.com/"><div>Powered by GitBook</div></a></aside>
<main class="flex-1"><header class="max-w-3xl"><nav aria-label="Breadcrumb"><ol><li><a href="/codes">Response Code</a></li></ol></nav><h1 class="text-4xl">${title}</h1><button>Copy</button></header>
<div class="grid">${body}</div>
<div class="flex"><a href="/before"><span><span>Previous</span><span>Response Code</span></span></a><a href="/after"><span><span>Next</span><span>Check Status API</span></span></a></div>
<div class="flex"><p class="text-sm">Last updated <time datetime="2026-01-02T03:04:05Z">2 months ago</time></p><div><p>Was this helpful?</p><div role="radiogroup"><button aria-label="No"></button></div></div></div></main>
<aside><div>On this page</div><ul>${links}</ul></aside></div></body></html>
`,
  };
};

/** The twin of a GitBook page for programs: Markdown, its tables in HTML or with pipes, and a note on how to ask it. */
const gitbookMarkdown =
  (table: (block: Extract<Block, { kind: "table" }>) => string, format: Format): Render =>
  ({ title, blocks }) => ({
    format,
    text: `> For the complete documentation index, see [llms.txt](https://docs.example.com/llms.txt). Markdown versions of documentation pages are available by appending \`.md\` to page URLs.

# ${title}

${blocks
  .map((block) => {
    if (block.kind === "heading") return `${"#".repeat(block.level)} ${block.text}`;
    if (block.kind === "table") return table(block);
    if (block.kind === "rule") return "---";
    if (block.kind === "items") return block.texts.map((text) => `* ${text}`).join("\n");
    return `${block.text}&#x20;`;
  })
  .join("\n\n")}


---

# Agent Instructions: Querying This Documentation

If you need more than this page says, ask for it with a request:

\`\`\`
GET https://docs.example.com/page.md?ask=<question>
\`\`\`
`,
  });

const pipes = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
const pipeTable = ({ titles: head, rows }: Extract<Block, { kind: "table" }>) =>
  [pipes(head), pipes(head.map(() => "---")), ...rows.map(pipes)].join("\n");

/** ReadMe: a bar above, links beside, anchors in headings, the date and the question for thumbs below. */
const readme: Render = ({ title, blocks }) => {
  const body = blocksIn(
    ({ level, text }) =>
      `<h${level} class="heading heading-${level} header-scroll"><div class="heading-anchor anchor waypoint" id="${slug(text)}"></div><div class="heading-text">${inline(text)}</div><a aria-label="Skip link to ${slug(text)}" class="heading-anchor-icon fa fa-regular fa-anchor" href="#${slug(text)}"></a></h${level}>`,
    (block) => `<div class="rdmd-table"><div class="rdmd-table-inner">${htmlTable(block)}</div></div>`,
  )(blocks);
  return {
    format: "html",
    text: `<!DOCTYPE html><html lang="en"><head><title>${title}</title><style>td{}</style></head><body class="body-none"><div id="ssr-top"></div><div id="ssr-main"><div class="App">
<header class="rm-Header"><div class="rm-Header-top"><a href="/" class="rm-Logo"></a></div><nav aria-label="Primary navigation"><a href="/docs">Guides</a><a href="/reference">API Reference</a><button class="rm-SearchToggle">Search<div>CTRL-K</div></button></nav></header>
<main class="Main"><div class="rm-Guides"><nav aria-label="Secondary navigation" class="rm-Sidebar"><section class="Sidebar-listWrapper"><h2 class="Sidebar-heading">Documentation</h2><ul><li><a href="/docs/start">Memulai</a></li></ul></section></nav>
<article class="rm-Article" id="content"><header id="content-head"><h1>${title}</h1><a class="suggestEdits" href="/edit">Suggest Edits</a></header>
<div class="grid-75"><div class="content-body"><div class="rm-Markdown markdown-body" data-testid="RDMD">
${body}
</div></div><section class="content-toc"><ul class="toc-list"><li><a class="tocHeader" href="#">Table of Contents</a></li>${each(
      titles(blocks),
      (text) => `<li class="toc-children"><a href="#${slug(text)}">${inline(text)}</a></li>`,
    )}</ul></section></div>
<div class="DateLine"><i class="icon icon-watch"></i>Updated over 1 year ago</div><hr class="NextStepsDivider"><div class="PageThumbs"><span>Did this page help you?</span><div><button>Yes</button><button>No</button></div></div></article></div></main></div></div></body></html>
`,
  };
};

/** docsify, as a browser saves it: links in a sidebar, headings that are links. */
const docsify: Render = ({ title, blocks }) => {
  const link = (text: string) => `#/page?id=${slug(text)}`;
  const body = blocksIn(
    ({ level, text }) =>
      `<h${level} id="${slug(text)}"><a href="${link(text)}" data-id="${slug(text)}" class="anchor"><span>${inline(text)}</span></a></h${level}>`,
    htmlTable,
  )([heading(title, 1), ...blocks]);
  return {
    format: "html",
    text: `<!DOCTYPE html><html lang="id"><head><title>${title}</title></head><body class="ready sticky"><nav class="app-nav"><ul><li><a href="#/">English</a></li></ul></nav>
<main><button class="sidebar-toggle" aria-label="Menu"><div class="sidebar-toggle-button"><span></span><span></span><span></span></div></button><aside class="sidebar"><h1 class="app-name"><a class="app-name-link" data-nosearch="" href="/">Acme Docs</a></h1><div class="search"><div class="results-panel"></div></div><div class="sidebar-nav"><ul><li><a href="#/start">Memulai</a></li><li class="active"><a class="section-link" href="${link(title)}">${title}</a></li></ul></div></aside>
<section class="content"><article class="markdown-section" id="main">${body}</article></section></main></body></html>
`,
  };
};

/** Apidog: lists of links without a landmark, headings with a sign behind, the day of the change below. */
const apidog: Render = ({ title, blocks }) => {
  const body = blocksIn(
    ({ level, text }) =>
      `<h${level} id="${slug(text)}"><span>${inline(text)}</span><a class="anchor" href="#${slug(text)}">#</a></h${level}>`,
    (block) => `<div class="table-wrapper">${htmlTable(block)}</div>`,
  )(blocks);
  return {
    format: "html",
    text: `<!DOCTYPE html><html><head><title>${title}</title></head><body><div id="__next"><div class="app">
<div class="topbar"><a href="/">API Reference</a></div><div class="sidebar"><ul><li>Introduction</li><li>Getting Started<ul><li>Create Account</li></ul></li><li>Use Case Guides</li></ul></div>
<div class="content"><div class="title"><h1>${title}</h1></div><div class="markdown">
${body}
</div><div class="date">Modified at 2026-01-02 03:04:05</div><div class="neighbours"><a href="/before"><div>Previous</div><div>Balance</div></a><a href="/after"><div>Next</div><div>Change Log</div></a></div><div>Built with<a href="https://example.com"></a></div></div></div></div></body></html>
`,
  };
};

/** What a browser copies of a page: tabs between cells; lists and titles on lines of their own. */
const copied: Render = ({ title, blocks }) => ({
  format: "text",
  text: `${title}
Copy
${blocks
  .map((block) => {
    if (block.kind === "table") return [block.titles, ...block.rows].map((cells) => cells.join("\t")).join("\n");
    if (block.kind === "rule") return "---";
    if (block.kind === "items") return block.texts.map((text) => `  • ${text}`).join("\n");
    return block.text.replaceAll(/[`*]/g, "");
  })
  .join("\n\n")}

PreviousResponse Code
NextCheck Status API
Last updated 2 months ago
Was this helpful?
On this page
${titles(blocks).join("\n")}
`,
});

/**
 * What a browser copies of a GitBook page, whose tables are none to it: each cell on a line.
 *
 * @param page - the page.
 * @returns its text.
 */
export function copiedLines({ title, blocks }: SitePage): string {
  const lines = blocks.flatMap((block) => {
    if (block.kind === "table") return [block.titles, ...block.rows].flat();
    if (block.kind === "items") return block.texts;
    return block.kind === "rule" ? ["---"] : [block.text];
  });
  return [title, "Copy", ...lines, "PreviousResponse Code", "Last updated 2 months ago", "Was this helpful?", ""].join(
    "\n\n",
  );
}

/** Documentation systems, and other ways in which a page comes. */
export const SITES: Readonly<Record<string, Render>> = {
  GitBook: gitbook,
  "GitBook for programs": gitbookMarkdown((block) => htmlTable(block).replaceAll("\n", ""), "html"),
  "GitBook for programs, with pipes": gitbookMarkdown(pipeTable, "markdown"),
  "GitBook for programs, with both": (page) => {
    let count = 0;
    return gitbookMarkdown(
      (block) => (count++ % 2 === 0 ? htmlTable(block).replaceAll("\n", "") : pipeTable(block)),
      "html",
    )(page);
  },
  ReadMe: readme,
  docsify,
  Apidog: apidog,
  "copied tabs": copied,
};
