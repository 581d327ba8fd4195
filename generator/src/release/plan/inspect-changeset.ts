import { parseChangesetFile } from "@changesets/parse";
import MarkdownIt, { type Env, type Token } from "markdown-it";
import { findForbidden } from "../../catalog/text-safety.ts";

/** What changesets may refer to. */
export interface ReleaseGround {
  /** Packages of this repository. */
  readonly packages: readonly string[];
  /** Hosts that a link may lead to: those that the packages themselves name. */
  readonly hosts: ReadonlySet<string>;
}

/** Something that must not go into a changelog. */
interface Finding {
  /** Counted from 1. */
  readonly line: number;
  readonly found: string;
  readonly mend: string;
}

const AS_CODE = "remove it, or put it in backticks";

/**
 * Checks a changeset before it becomes part of a changelog and of release notes on a forge, where markup is
 * rendered, mentions notify people, and references and links are active.
 *
 * @param file - name of the file.
 * @param text - its content.
 * @param ground - the packages and hosts of this repository.
 * @returns every problem on one line with file, line, what was found and how to fix it; none for a plain changeset.
 */
export function inspectChangeset(file: string, text: string, ground: ReleaseGround): string[] {
  let parsed: ReturnType<typeof parseChangesetFile>;
  try {
    parsed = parseChangesetFile(text);
  } catch (error) {
    const [reason] = (error as Error).message.split("\n");
    return [`.changeset/${file}:1 cannot be read: ${reason}; mend the file`];
  }
  const { releases, summary } = parsed;
  const body = text.trimEnd();
  const first = lineAt(text, body.length - summary.length);
  const findings = [
    ...hiddenIn(text),
    ...releases.flatMap(({ name }) => foreign(name, text, ground.packages)),
    ...CONTEXTS.flatMap((context) => markupIn(context(summary), first, ground.hosts)),
  ];
  const lines = findings
    .sort((a, b) => a.line - b.line)
    .map(({ line, found, mend }) => `.changeset/${file}:${line} found ${found}; ${mend}`);
  return [...new Set(lines)];
}

/** A summary as changesets formats it, with and without the commit: code in one form can be markup in the other. */
const CONTEXTS: readonly ((summary: string) => string)[] = [
  (summary) => `- ${indented(summary)}`,
  (summary) => `- 0123abc: ${indented(summary)}`,
];

function indented(summary: string): string {
  return summary
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n  ");
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}

function hiddenIn(text: string): Finding[] {
  return text.split(/\r?\n/).flatMap((line, index) => {
    const hidden = findForbidden(line.replaceAll("\t", " "));
    return hidden ? [{ line: index + 1, found: hidden, mend: "remove it" }] : [];
  });
}

function foreign(name: string, text: string, packages: readonly string[]): Finding[] {
  if (packages.includes(name)) return [];
  const at = text.split("\n").findIndex((line) => {
    const [, key] = /^\s*["']?([^"':]+)["']?\s*:/.exec(line) ?? [];
    return key?.trim() === name;
  });
  return [
    {
      line: at < 0 ? 1 : at + 1,
      found: `the package ${JSON.stringify(name)}, which is not of this repository`,
      mend: `name one of ${packages.join(", ")}, or remove the line`,
    },
  ];
}

// With HTML, so that it is seen as what it is.
const MARKDOWN = new MarkdownIt({ html: true });

function markupIn(markdown: string, first: number, hosts: ReadonlySet<string>): Finding[] {
  const env: Env = {};
  const findings: Finding[] = [];
  let line = first;
  for (const token of MARKDOWN.parse(markdown, env)) {
    if (token.map) line = first + token.map[0];
    if (token.type === "html_block") findings.push({ line, found: `HTML, ${quoted(token.content)}`, mend: AS_CODE });
    else if (token.type === "heading_open")
      findings.push({ line, found: "a heading, which a changelog has for versions", mend: "write it as **bold**" });
    else if (token.type === "inline") findings.push(...inlineIn(token.children ?? [], line, hosts));
  }
  for (const { href } of Object.values(env.references ?? {})) {
    const at = markdown.split("\n").findIndex((text) => text.includes(href));
    findings.push(...linkTo(href, first + Math.max(0, at), hosts));
  }
  return findings;
}

function inlineIn(tokens: readonly Token[], first: number, hosts: ReadonlySet<string>): Finding[] {
  let line = first;
  return tokens.flatMap((token): Finding[] => {
    switch (token.type) {
      case "softbreak":
      case "hardbreak":
        line += 1;
        return [];
      case "html_inline":
        return [{ line, found: `HTML, ${quoted(token.content)}`, mend: AS_CODE }];
      case "image":
        return [{ line, found: `an image, ${quoted(String(token.attrGet("src")))}`, mend: AS_CODE }];
      case "link_open":
        return linkTo(String(token.attrGet("href")), line, hosts);
      case "text":
        return textIn(token.content, line, hosts);
      default:
        return [];
    }
  });
}

/** What a forge makes an address of, wherever it stands in a text. */
const ADDRESS = /(?:[a-z][a-z0-9+.-]*:\/\/|www\.)\S*/gi;
const MENTION = /\S*@[\p{L}\p{N}]\S*/u;
const REFERENCE = /\S*(?:#|\bGH-)[0-9]+/i;

function textIn(text: string, line: number, hosts: ReadonlySet<string>): Finding[] {
  const findings = [...text.matchAll(ADDRESS)].flatMap(([address]) => linkTo(address, line, hosts));
  const rest = text.replace(ADDRESS, " ");
  const hidden = findForbidden(rest);
  const mention = MENTION.exec(rest)?.[0];
  const reference = REFERENCE.exec(rest)?.[0];
  if (hidden) findings.push({ line, found: hidden, mend: "remove it" });
  if (mention) findings.push({ line, found: `a mention, ${quoted(mention)}`, mend: AS_CODE });
  if (reference) findings.push({ line, found: `a reference, ${quoted(reference)}`, mend: AS_CODE });
  return findings;
}

function linkTo(address: string, line: number, hosts: ReadonlySet<string>): Finding[] {
  const host = hostOf(address.replace(/[)\]}.,;:!?'"*_~]+$/, ""));
  if (host !== undefined && hosts.has(host)) return [];
  const known = [...hosts].sort().join(", ");
  return [
    {
      line,
      found: `a link, ${quoted(address)}, to a host that no package names`,
      mend: `${AS_CODE}${known === "" ? "" : `; links may lead to ${known}`}`,
    },
  ];
}

/**
 * Host of an address on the web.
 *
 * @param address - an address, with or without `https://`.
 * @returns the host as browsers read it; `undefined` for anything else.
 */
export function hostOf(address: string): string | undefined {
  const url = URL.parse(/^www\./i.test(address) ? `https://${address}` : address);
  return url !== null && /^https?:$/.test(url.protocol) ? url.hostname : undefined;
}

function quoted(text: string): string {
  const [line = ""] = text.trim().split("\n");
  const characters = [...line];
  return JSON.stringify(characters.length > 60 ? `${characters.slice(0, 59).join("")}…` : line);
}
