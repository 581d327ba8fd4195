// Generated from the catalog; do not edit.
import type { Carrier, Path, Shape } from "../shapes.js";

/** What stands behind the name of a field. */
export type Behind = "word" | "code" | "inner" | "anything";

/** The name of a field that shows a body. */
export interface Telltale {
  readonly name: string;
  /** `word`: a text; `code`: a text or number; `inner`: an object or list. */
  readonly behind: Behind;
}

/** Names that are in many lines that are no bodies, with a text or a number. */
const COMMON = [
  "status",
  "message",
  "error",
  "code",
  "type",
  "id",
  "name",
  "result",
  "state",
  "data",
  "event",
  "reason",
];

/**
 * Names of fields of which one is in every body that can be recognized: of all names on the way to a field that such a
 * body has, that which is in the fewest other lines.
 *
 * @param shapes - the kinds of bodies.
 * @returns the names.
 */
export function telltalesOf(shapes: readonly Shape[]): Telltale[] {
  const found = new Map<string, Telltale>();
  for (const shape of shapes)
    for (const telltale of ofShape(shape)) found.set(`${telltale.name} ${telltale.behind}`, telltale);
  return [...found.values()];
}

/** What all bodies of a kind have is better than what only some have. */
function ofShape({ requires, codes }: Shape): Telltale[] {
  const required = requires.flatMap((path) => onTheWay({ path, isCode: false, isWord: false }));
  const [best] = required.sort(rarest);
  const carried = codes.map((carrier) => onTheWay(carrier).sort(rarest)[0]);
  if (best && carried.every((one) => one === undefined || rarity(best) >= rarity(one))) return [best];
  const own = carried.filter((one): one is Telltale => one !== undefined);
  return own.length === codes.length || best === undefined ? own : [best];
}

function onTheWay({ path, isCode, isWord }: Carrier): Telltale[] {
  return path.flatMap((name, index) => {
    if (!isName(name)) return [];
    const isLast = index === path.length - 1;
    return [{ name, behind: isLast ? (isWord ? "word" : isCode ? "code" : "anything") : "inner" } as const];
  });
}

/** A number is a place in a list. Other letters may be written in several ways. */
function isName(name: Path[number]): boolean {
  return /^[\x21-\x7e]+$/.test(name) && !/^[0-9]+$|["\\]/.test(name);
}

function rarest(a: Telltale, b: Telltale): number {
  return rarity(b) - rarity(a);
}

/** Long names are rare, and names of objects are rarer than others. */
function rarity({ name, behind }: Telltale): number {
  if (behind === "inner") return name.length + 4;
  return name.length - (COMMON.includes(name) ? 10 : 0) + (behind === "word" ? 1 : 0);
}
