import type { Tag } from "./markdown-reader.ts";
import { VISIBLE, type Visibility, visibilityIn, whyWithdrawn } from "./visibility.ts";

/** Tags without an end. */
const VOID = new Set(["br", "img"]);

/** Deepest nesting of tags that is tracked; deeper content belongs to the deepest tracked tag. */
const MAX_DEPTH = 256;

/** The open elements in Markdown that strike out or hide their content. */
export interface Openings {
  /** Visibility of text at this point. */
  readonly visibility: () => Visibility;
  /** Records a tag. */
  readonly take: (tag: Tag) => void;
  /** Closes the open paragraph, because another block starts. */
  readonly startBlock: () => void;
  /** How many elements are open. */
  readonly depth: () => number;
  /** Closes all elements above a given number. */
  readonly closeTo: (depth: number) => void;
}

/**
 * Creates a record without open elements.
 *
 * @returns the record.
 */
export function openings(): Openings {
  const open: { readonly name: string; readonly visibility: Visibility }[] = [];
  const counts = new Map<string, number>();
  const visibility = () => open.at(-1)?.visibility ?? VISIBLE;
  const closeTo = (depth: number) => {
    for (const { name } of open.splice(depth)) counts.set(name, (counts.get(name) ?? 1) - 1);
  };
  const closeTop = (name: string) => {
    if (open.at(-1)?.name === name) closeTo(open.length - 1);
  };
  return {
    visibility,
    take({ name, isEnd, attributes }) {
      if (VOID.has(name)) return;
      if (isEnd) {
        if ((counts.get(name) ?? 0) > 0) closeTo(open.findLastIndex((element) => element.name === name));
        return;
      }
      // The next one ends the one before.
      if (name === "p" || name === "li") closeTop(name);
      const inside = visibilityIn(visibility(), name, attributes);
      // Elsewhere nothing depends on what is open.
      if (open.length === 0 && whyWithdrawn(inside) === undefined) return;
      if (open.length === MAX_DEPTH) return;
      open.push({ name, visibility: inside });
      counts.set(name, (counts.get(name) ?? 0) + 1);
    },
    startBlock: () => closeTop("p"),
    depth: () => open.length,
    closeTo,
  };
}
