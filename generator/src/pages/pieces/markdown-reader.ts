import { Parser } from "htmlparser2";
import MarkdownIt, { type StateBlock, type StateInline, type Token } from "markdown-it";

/** Elements that authors use in Markdown; a placeholder such as `<field>` is not one. */
const MIXED_IN = "a b br code del div em font i img li ol p s small span strike strong sub sup template u ul";

/** Elements that end a line where they start and end. */
const BREAKING = new Set("br div li ol p ul".split(" "));

const TAG = new RegExp(`<(/?)(${MIXED_IN.replaceAll(" ", "|")})(?: [^<>]*)?/?>`, "iy");

/** A tag in Markdown. */
export interface Tag {
  readonly name: string;
  readonly isEnd: boolean;
  readonly isBreak: boolean;
  readonly attributes: Readonly<Record<string, string>>;
}

/**
 * The Markdown parser: GitHub's dialect, without links between lines. HTML stays text, except the tags that
 * authors use (see {@link tagOf}) and comments, which become tokens `comment` and `comment_block`. Nothing is
 * linked, replaced or loaded. Nothing deeper than 64 levels is read.
 */
export const MARKDOWN = new MarkdownIt("default", { html: false, linkify: false, typographer: false, maxNesting: 64 });
// Lines are taken apart one by one: marks over several lines are rare, and take long to match.
MARKDOWN.core.ruler.disable(["inline", "text_join"]);
// Links that only name their address say nothing of their own, and hide the lines they stand on.
MARKDOWN.disable(["reference"]);
MARKDOWN.inline.ruler.before("autolink", "tag", readTag);
MARKDOWN.inline.ruler.before("tag", "comment", readInlineComment);
MARKDOWN.block.ruler.before("fence", "comment", readComment, { alt: ["paragraph", "blockquote", "list", "table"] });

function readTag(state: StateInline, silent: boolean): boolean {
  if (state.src.charCodeAt(state.pos) !== 0x3c) return false;
  TAG.lastIndex = state.pos;
  const match = TAG.exec(state.src);
  if (!match) return false;
  state.pos += match[0].length;
  if (silent) return true;
  const name = (match[2] ?? "").toLowerCase();
  const isEnd = match[1] === "/";
  const tag: Tag = { name, isEnd, isBreak: BREAKING.has(name), attributes: isEnd ? {} : attributesOf(match[0]) };
  state.push("tag", "", 0).meta = { tag };
  return true;
}

/**
 * The tag of a token.
 *
 * @param token - the token.
 * @returns its tag; undefined where it is none.
 */
export function tagOf({ type, meta }: Pick<Token, "type" | "meta">): Tag | undefined {
  return type === "tag" ? (meta as { readonly tag: Tag } | null)?.tag : undefined;
}

function attributesOf(tag: string): Record<string, string> {
  let found: Record<string, string> = {};
  if (!tag.includes(" ")) return found;
  const parser = new Parser({
    onopentag(_name, attributes) {
      found = attributes;
    },
  });
  parser.end(tag);
  return found;
}

function readInlineComment(state: StateInline, silent: boolean): boolean {
  if (!state.src.startsWith("<!--", state.pos)) return false;
  const end = state.src.indexOf("-->", state.pos + 4);
  if (end < 0) return false;
  if (!silent) state.push("comment", "", 0).content = state.src.slice(state.pos + 4, end);
  state.pos = end + 3;
  return true;
}

/** A comment that starts a line hides all lines up to the one in which it ends. */
function readComment(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  if ((state.sCount[startLine] ?? 0) - state.blkIndent >= 4) return false;
  const line = (index: number) =>
    state.src.slice((state.bMarks[index] ?? 0) + (state.tShift[index] ?? 0), state.eMarks[index]);
  const first = line(startLine);
  if (!first.startsWith("<!--")) return false;
  // What stands behind the end of a short one is shown.
  const end = first.indexOf("-->", 4);
  if (end >= 0 && first.slice(end + 3).trim() !== "") return false;
  if (silent) return true;
  let last = startLine;
  while (last < endLine && !line(last).includes("-->")) last += 1;
  const next = Math.min(last + 1, endLine);
  const token = state.push("comment_block", "", 0);
  token.map = [startLine, next];
  token.content = Array.from({ length: next - startLine }, (_item, index) => line(startLine + index)).join("\n");
  state.line = next;
  return true;
}
