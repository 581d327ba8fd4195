// Generated from the catalog; do not edit.
// Plots as inline SVG. Everything that colour says is said by a pattern, a number or a word, too.

/**
 * Makes a text harmless in HTML and SVG, also in attributes.
 *
 * @param text - any text.
 * @returns the text without control characters, with entities.
 */
export function escapeHtml(text: string): string {
  const plain = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu, " ");
  return plain.replace(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** One bar of a plot. */
export interface Bar {
  readonly label: string;
  readonly value: number;
  /** What stands at its end. */
  readonly text: string;
  /** Class of the pattern that fills it. */
  readonly fill: string;
}

const WIDTH = 720;

/**
 * Draws bars, one below the other.
 *
 * @param id - of the picture, for its title.
 * @param title - what it shows.
 * @param bars - the bars; at least one.
 * @returns an SVG element.
 */
export function barPlot(id: string, title: string, bars: readonly Bar[]): string {
  const [left, row, room] = [250, 26, 110];
  const most = Math.max(1, ...bars.map(({ value }) => value));
  const rows = bars.map(({ label, value, text, fill }, index) => {
    const y = index * row;
    const length = Math.max(2, (value / most) * (WIDTH - left - room));
    return (
      `<text x="${left - 8}" y="${y + 17}" text-anchor="end">${escapeHtml(short(label, 31))}</text>` +
      `<rect class="${fill}" x="${left}" y="${y + 4}" width="${round(length)}" height="18"/>` +
      `<text x="${round(left + length + 6)}" y="${y + 17}">${escapeHtml(text)}</text>`
    );
  });
  return picture(id, title, bars.length * row + 4, rows.join(""));
}

/**
 * Draws columns over time.
 *
 * @param id - of the picture.
 * @param title - what it shows.
 * @param columns - the times in order, with a number each; at least one.
 * @returns an SVG element.
 */
export function timePlot(
  id: string,
  title: string,
  columns: readonly { readonly time: string; readonly value: number }[],
): string {
  const [left, height] = [60, 160];
  const most = Math.max(1, ...columns.map(({ value }) => value));
  const width = (WIDTH - left - 10) / columns.length;
  const bars = columns.map(({ time, value }, index) => {
    const length = (value / most) * height;
    return (
      `<rect class="f-open" x="${round(left + index * width)}" y="${round(10 + height - length)}" width="${round(Math.max(1, width - 1))}" height="${round(length)}">` +
      `<title>${escapeHtml(`${time}: ${value}`)}</title></rect>`
    );
  });
  const [first, last] = [columns[0]?.time ?? "", columns.at(-1)?.time ?? ""];
  const axis =
    `<path class="axis" d="M${left} 10V${10 + height}H${WIDTH - 10}"/>` +
    `<text x="${left - 6}" y="18" text-anchor="end">${most}</text><text x="${left - 6}" y="${10 + height}" text-anchor="end">0</text>` +
    `<text x="${left}" y="${height + 28}">${escapeHtml(first)}</text>` +
    (last === first ? "" : `<text x="${WIDTH - 10}" y="${height + 28}" text-anchor="end">${escapeHtml(last)}</text>`);
  return picture(id, title, height + 36, bars.join("") + axis);
}

/**
 * Draws a table of numbers whose cells are darker for larger numbers.
 *
 * @param id - of the picture.
 * @param title - what it shows.
 * @param columns - names of the columns.
 * @param rows - names and numbers of the rows.
 * @returns an SVG element.
 */
export function heatMap(
  id: string,
  title: string,
  columns: readonly string[],
  rows: readonly { readonly label: string; readonly values: readonly number[] }[],
): string {
  const [left, line] = [220, 24];
  const width = (WIDTH - left) / Math.max(1, columns.length);
  const most = Math.max(1, ...rows.flatMap(({ values }) => values));
  const head = columns.map(
    (name, index) =>
      `<text x="${round(left + (index + 0.5) * width)}" y="16" text-anchor="middle">${escapeHtml(name)}</text>`,
  );
  const body = rows.map(({ label, values }, row) => {
    const y = 24 + row * line;
    const cells = values.map((value, index) => {
      // Steps by order of magnitude: rare outcomes show beside frequent ones.
      const step = value === 0 ? 0 : 1 + Math.round((4 * Math.log(value + 1)) / Math.log(most + 1));
      return (
        `<rect class="h${step}" x="${round(left + index * width + 1)}" y="${y + 1}" width="${round(width - 2)}" height="${line - 2}"/>` +
        `<text class="t${step}" x="${round(left + (index + 0.5) * width)}" y="${y + 16}" text-anchor="middle">${value}</text>`
      );
    });
    return `<text x="${left - 8}" y="${y + 16}" text-anchor="end">${escapeHtml(short(label, 30))}</text>${cells.join("")}`;
  });
  return picture(id, title, 28 + rows.length * line, head.join("") + body.join(""));
}

function picture(id: string, title: string, height: number, content: string): string {
  return `<svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="${id}"><title id="${id}">${escapeHtml(title)}</title>${content}</svg>`;
}

function short(text: string, most: number): string {
  const letters = [...text];
  return letters.length > most ? `${letters.slice(0, most - 1).join("")}…` : text;
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
