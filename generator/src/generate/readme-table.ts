import { entriesOf } from "../emit/count-entries.ts";
import { markdownText } from "../emit/encode.ts";
import { packageFolder } from "../places.ts";

/** What the README of the repository says of a package. */
export interface Listed {
  readonly id: string;
  readonly packageName: string;
  readonly spaces: readonly { readonly id: string; readonly entries: { readonly length: number } }[];
  /** Documented rows; the rules see to it that each of them is in an entry. */
  readonly rows: number;
}

/** The table stands between these lines; a README without them has none. */
const START = "<!-- packages, written by `npm run codes -- generate` -->\n";
const END = "<!-- end of packages -->\n";
const HEAD = "| package | spaces | entries | documented rows |\n|---|---|---:|---:|\n";
const ROW = /^\| \[`[^`]*`\]\(packages\/([a-z0-9-]+)-codes\) \|.*$/gm;

/**
 * Whether a README has a place for the table.
 *
 * @param readme - its text.
 * @returns true where both lines are there, in order.
 */
export function hasTable(readme: string): boolean {
  return readme.includes(START) && readme.indexOf(END) > readme.indexOf(START);
}

/**
 * Brings the table of a README up to date.
 *
 * @param readme - its text.
 * @param known - ids of all providers; rows of others are left out.
 * @param packages - packages whose rows are made anew; those of others stay as they are.
 * @returns the text with the table; unchanged where it has no place for one.
 */
export function withTable(readme: string, known: readonly string[], packages: readonly Listed[]): string {
  if (!hasTable(readme)) return readme;
  const [from, to] = [readme.indexOf(START) + START.length, readme.indexOf(END)];
  const rows = new Map([...readme.slice(from, to).matchAll(ROW)].map(([row, id = ""]) => [id, row]));
  for (const item of packages) rows.set(item.id, rowOf(item));
  const lines = [...rows].filter(([id]) => known.includes(id)).sort(([a], [b]) => (a < b ? -1 : 1));
  return `${readme.slice(0, from)}\n${HEAD}${lines.map(([, row]) => `${row}\n`).join("")}\n${readme.slice(to)}`;
}

function rowOf(listed: Listed): string {
  const { id, packageName, spaces, rows } = listed;
  const cells = [
    `[\`${packageName}\`](packages/${packageFolder(id)})`,
    spaces.map((space) => markdownText(space.id)).join(", "),
    entriesOf(listed),
    `${rows} of ${rows}`,
  ];
  return `| ${cells.join(" | ")} |`;
}
