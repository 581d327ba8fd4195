import type { Token } from "markdown-it";
import { type Openings, openings } from "./markdown-openings.ts";
import { MARKDOWN, tagOf } from "./markdown-reader.ts";
import { live, type Said, type Withdrawal } from "./said.ts";
import { whyWithdrawn } from "./visibility.ts";

/** Longer lines with more brackets than this are not prose, and parsing their links takes long. */
const MAX_BRACKETS = 200;

/** A stretch of text, as a reader sees it. */
interface Stretch {
  readonly text: string;
  readonly withdrawal: Withdrawal | undefined;
  /** A mark for struck-out text that has no partner on its line. */
  readonly isMark: boolean;
}

/**
 * The visible text of a line, heading or cell: without markup and addresses. Breaks are line feeds.
 *
 * @param content - as written.
 * @param tags - the elements that are open at this point (default: none).
 * @returns the text.
 */
export function saidInMarkdown(content: string, tags: Openings = openings()): Said {
  return saidOf(stretchesOf(content, tags));
}

/**
 * The visible text of a paragraph, line by line; struck-out text may span several lines.
 *
 * @param lines - as written, each in its cells; one cell where a line has none.
 * @param tags - the elements that are open where it stands.
 * @returns the text of each cell of each line.
 */
export function linesInMarkdown(lines: readonly (readonly string[])[], tags: Openings): Said[][] {
  const stretches = lines.map((cells) =>
    cells.map((cell) => {
      const depth = tags.depth();
      const found = stretchesOf(cell, tags);
      if (cells.length > 1) tags.closeTo(depth);
      return found;
    }),
  );
  const marks = stretches.flat(2).filter(({ isMark }) => isMark);
  // The last one of an odd number stands alone.
  const paired = new Set(marks.slice(0, marks.length - (marks.length % 2)));
  let isStruck = false;
  const carriedOn = (stretch: Stretch): Stretch[] => {
    if (!paired.has(stretch))
      return [isStruck ? { ...stretch, withdrawal: stretch.withdrawal ?? "struck out" } : stretch];
    isStruck = !isStruck;
    return [];
  };
  return stretches.map((cells) => cells.map((cell) => saidOf(cell.flatMap(carriedOn))));
}

function saidOf(stretches: readonly Stretch[]): Said {
  const whole = stretches.map(({ text }) => text).join("");
  const gone = stretches.filter(({ text, withdrawal }) => withdrawal !== undefined && text.trim() !== "");
  if (gone.length === 0) return live(whole);
  return {
    live: stretches.map(({ text, withdrawal }) => (withdrawal === undefined ? text : "")).join(""),
    whole,
    withdrawal: gone.some(({ withdrawal }) => withdrawal === "struck out") ? "struck out" : "hidden",
  };
}

function stretchesOf(content: string, tags: Openings): Stretch[] {
  const source = content.trim();
  const stretches: Stretch[] = [];
  let struck = 0;
  const add = (text: string, isMark = false) => {
    const withdrawal = whyWithdrawn(tags.visibility()) ?? (struck > 0 ? "struck out" : undefined);
    stretches.push({ text, withdrawal, isMark });
  };
  for (const token of tokensOf(source)) {
    const tag = tagOf(token);
    if (tag) {
      tags.take(tag);
      if (tag.isBreak) add("\n");
    } else if (token.type === "s_open") struck += 1;
    else if (token.type === "s_close") struck -= 1;
    else if (token.type === "softbreak" || token.type === "hardbreak") add("\n");
    else if (token.type === "comment") stretches.push({ text: token.content, withdrawal: "hidden", isMark: false });
    else if (token.type === "text")
      for (const part of token.content.split(LONE_MARK)) add(part, part === "~~" && source !== "~~");
    else if (token.type === "code_inline" || token.type === "text_special" || token.type === "image")
      add(token.content);
  }
  return stretches;
}

/** A mark that may start or end struck-out text, because it has no space on one side. */
const LONE_MARK = /((?<!~)~~(?![~\s])|(?<![~\s])~~(?!~))/;

function tokensOf(source: string): readonly Pick<Token, "type" | "content" | "meta">[] {
  // Most cells contain no mark, and checking is faster than parsing.
  if (!/[\\`*_~[<&\n]/.test(source) || isBracketHeap(source)) return [{ type: "text", content: source, meta: null }];
  const tokens: Token[] = [];
  MARKDOWN.inline.parse(source, MARKDOWN, {}, tokens);
  return tokens;
}

function isBracketHeap(source: string): boolean {
  return source.length > MAX_BRACKETS && source.split("[").length > MAX_BRACKETS;
}
