import type { Withdrawal } from "./said.ts";

/** Visibility of the content of an element. */
export interface Visibility {
  /** Not rendered: `display: none` and what browsers treat alike. Nothing inside can be visible. */
  readonly isRemoved: boolean;
  /** Hidden, unless an element inside says otherwise: `visibility: hidden`. */
  readonly isInvisible: boolean;
  readonly isStruck: boolean;
}

/** Visibility outside of any element. */
export const VISIBLE: Visibility = { isRemoved: false, isInvisible: false, isStruck: false };

/** Elements whose content no longer counts. */
const STRUCK = new Set(["del", "s", "strike"]);

/**
 * Visibility of the content of an element, from the element itself; style sheets are not read.
 *
 * @param outer - visibility of the surrounding element.
 * @param tag - name of the element.
 * @param attributes - its attributes.
 * @returns visibility of its content.
 */
export function visibilityIn(
  outer: Visibility,
  tag: string,
  attributes: Readonly<Record<string, string | undefined>>,
): Visibility {
  const style = attributes.style === undefined ? NO_STYLE : declarationsOf(attributes.style);
  const isHiddenByItself = attributes.hidden !== undefined || (tag === "dialog" && attributes.open === undefined);
  const display = style.get("display");
  const visibility = style.get("visibility");
  const isRemoved = display === undefined ? isHiddenByItself : display === "none";
  const isInvisible = visibility === "hidden" || visibility === "collapse";
  const line = `${style.get("text-decoration") ?? ""} ${style.get("text-decoration-line") ?? ""}`;
  return {
    isRemoved: outer.isRemoved || tag === "template" || isRemoved,
    isInvisible: isInvisible || (outer.isInvisible && visibility !== "visible"),
    isStruck: outer.isStruck || STRUCK.has(tag) || line.includes("line-through"),
  };
}

/**
 * Why something is withdrawn.
 *
 * @param visibility - what becomes of it.
 * @returns the reason; undefined if it counts.
 */
export function whyWithdrawn({ isRemoved, isInvisible, isStruck }: Visibility): Withdrawal | undefined {
  if (isRemoved || isInvisible) return "hidden";
  return isStruck ? "struck out" : undefined;
}

const NO_STYLE: ReadonlyMap<string, string> = new Map();

/** Reads a `style` attribute: of the declarations of one property the last important one counts, else the last. */
function declarationsOf(style: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const important = new Set<string>();
  for (const declaration of splitDeclarations(withoutComments(style.toLowerCase()))) {
    const colon = declaration.indexOf(":");
    const property = declaration.slice(0, Math.max(colon, 0)).trim();
    const [value = "", mark] = declaration.slice(colon + 1).split("!");
    const isImportant = mark?.trim() === "important";
    if (property === "" || (important.has(property) && !isImportant)) continue;
    if (isImportant) important.add(property);
    found.set(property, value.trim());
  }
  return found;
}

function withoutComments(style: string): string {
  const [first = "", ...others] = style.split("/*");
  return first + others.map((part) => part.split("*/").slice(1).join("*/")).join(" ");
}

/** Splits at semicolons that stand neither in quotes nor in brackets. */
function* splitDeclarations(style: string): Generator<string> {
  let quote = "";
  let depth = 0;
  let start = 0;
  for (let index = 0; index < style.length; index += 1) {
    const character = style.charAt(index);
    if (quote !== "") {
      if (character === "\\") index += 1;
      else if (character === quote) quote = "";
    } else if (character === '"' || character === "'") quote = character;
    else if (character === "(") depth += 1;
    else if (character === ")") depth = Math.max(0, depth - 1);
    else if (character === ";" && depth === 0) {
      if (index > start) yield style.slice(start, index);
      start = index + 1;
    }
  }
  yield style.slice(start);
}
