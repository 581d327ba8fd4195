// What stands inside pages instead of in files of its own, with the hashes by which the policy of the page allows it.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { transformSync } from "esbuild";
import { ROOT } from "./root.ts";

const SOURCE = join(ROOT, "src");

/** Text that stands inside a page, and its hash. */
export interface Inline {
  readonly text: string;
  readonly hash: string;
}

/** The style of every page. */
export const PAGE_STYLE: Inline = inline("css", "styles/page.css");

/** The style of pages that list providers, spaces or reasons. */
export const LISTS_STYLE: Inline = inline("css", "styles/page.css", "styles/lists.css");

/** The style of the start page. */
export const TOOLS_STYLE: Inline = inline("css", "styles/page.css", "styles/lists.css", "styles/tools.css");

/** The script of every page. */
export const COPY_SCRIPT: Inline = inline("js", "browser/copy.js");

function inline(loader: "css" | "js", ...paths: string[]): Inline {
  const source = paths.map((path) => readFileSync(join(SOURCE, path), "utf8")).join("\n");
  const text = transformSync(source, {
    loader,
    minify: true,
    target: loader === "js" ? "es2022" : "chrome111",
  }).code.trim();
  return { text, hash: `'sha256-${createHash("sha256").update(text).digest("base64")}'` };
}

/**
 * The content policy of a page: nothing is loaded, run or sent but what the page is made of.
 *
 * @param style - the style inside it.
 * @param loadsScripts - whether it loads the scripts of the site.
 * @returns the policy.
 */
export function policyOf(style: Inline, loadsScripts: boolean): string {
  return [
    "default-src 'none'",
    `style-src ${style.hash}`,
    `script-src ${COPY_SCRIPT.hash}${loadsScripts ? " 'self'" : ""}`,
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join("; ");
}
