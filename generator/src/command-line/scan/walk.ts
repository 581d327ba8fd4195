import type { Finding } from "./finding.ts";
import type { Recognize } from "./recognize.ts";
import { spansIn } from "./spans.ts";

/** Is given what was found in a value. */
export type Found = (finding: Finding) => void;

/** How deep values and texts are looked into. */
const DEEPEST = 64;
const DEEPEST_TEXT = 4;

/**
 * Finds the bodies in a value: in its objects, and in texts that hold JSON. What is inside a body is its own; but an object
 * whose code is not listed may only look like a body, so that a body inside it counts instead.
 *
 * @param value - any JSON value.
 * @param recognize - finds out what an object is.
 * @param found - is given each body.
 * @returns whether a body was found.
 */
export function walk(value: unknown, recognize: Recognize, found: Found): boolean {
  return visit(value, 0, 0);

  function visit(value: unknown, depth: number, texts: number): boolean {
    if (typeof value === "string") return value.length > 2 && value.includes("{") && visitText(value, texts);
    if (value === null || typeof value !== "object" || depth > DEEPEST) return false;
    if (Array.isArray(value)) {
      let any = false;
      for (const item of value) any = visit(item, depth + 1, texts) || any;
      return any;
    }
    const finding = recognize(value);
    if (finding !== undefined && isSure(finding)) {
      found(finding);
      return true;
    }
    let any = false;
    for (const name in value) {
      const inner = (value as Record<string, unknown>)[name];
      if (typeof inner === "string" || (inner !== null && typeof inner === "object"))
        any = visit(inner, depth + 1, texts) || any;
    }
    if (any || finding === undefined) return any;
    found(finding);
    return true;
  }

  function visitText(text: string, texts: number): boolean {
    if (texts >= DEEPEST_TEXT) return false;
    const whole = MAY_BE_WHOLE.test(text) ? parse(text) : undefined;
    if (whole !== undefined) return typeof whole === "object" && visit(whole, 0, texts + 1);
    const bytes = Buffer.from(text, "utf8");
    let any = false;
    for (const { from, to } of spansIn(bytes, 0, bytes.length).closed)
      any = visit(parse(bytes.toString("utf8", from, to)), 0, texts + 1) || any;
    return any;
  }
}

/** Parsing what begins otherwise costs time; no number or word has a brace in it. */
const MAY_BE_WHOLE = /^[ \t\r\n]*[[{"]/;

function isSure(finding: Finding): boolean {
  return finding.is !== "few" && finding.isListed;
}

/**
 * Reads JSON.
 *
 * @param text - a text.
 * @returns the value; undefined if it is no JSON.
 */
export function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
