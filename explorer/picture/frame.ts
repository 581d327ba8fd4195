// The picture as a page: a terminal beside a window of the explorer.

/** Colours and light. */
export type Theme = "light" | "dark";

/** Size in CSS pixels: as wide as a README is read. */
export const SIZE = { width: 800, height: 500 } as const;

/** Size of the explorer's page in it, and how much smaller it is than in a browser. */
export const PAGE = { width: 372, height: 436, zoom: 0.72 } as const;

/** Columns of the terminal, so that they fill it. */
export const COLUMNS = 58;

/** What stands in the picture. */
export interface Content {
  readonly theme: Theme;
  readonly typed: string;
  readonly printed: string;
  /** The page, as a picture. */
  readonly page: Buffer;
  readonly address: string;
}

const COLOURS: Readonly<Record<Theme, string>> = {
  light: "--page: #fff; --edge: #d0d7de; --bar: #f3f4f6; --quiet: #57606a; --dot: #c9d1d9; --terminal: #1b1f27",
  dark: "--page: #0d1117; --edge: #343b45; --bar: #1c2128; --quiet: #9aa4af; --dot: #444c56; --terminal: #05070a",
};

/**
 * Draws the picture.
 *
 * @param content - what stands in it.
 * @returns a page of the given size that needs nothing else.
 */
export function pictureHtml({ theme, typed, printed, page, address }: Content): string {
  return `<!doctype html><meta charset="utf-8"><style>
:root { ${COLOURS[theme]} }
* { box-sizing: border-box; margin: 0 }
body { width: ${SIZE.width}px; height: ${SIZE.height}px; background: var(--page); position: relative; overflow: hidden;
  font: 11px/1 "DejaVu Sans", sans-serif; color: var(--quiet) }
section { position: absolute; border: 1px solid var(--edge); border-radius: 9px; overflow: hidden }
header { height: 28px; display: flex; align-items: center; gap: 6px; padding: 0 11px; background: var(--bar);
  border-bottom: 1px solid var(--edge) }
header u { width: 9px; height: 9px; border-radius: 50%; background: var(--dot) }
header span { flex: 1; text-align: center; margin-right: 39px; white-space: nowrap; overflow: hidden;
  text-overflow: ellipsis; direction: rtl }
.terminal { left: 4px; top: 4px; width: 414px; bottom: 4px; background: var(--terminal) }
.terminal header { background: #2a303b; border-color: #2a303b; color: #aeb7c2 }
.terminal header u { background: #55606e }
pre { padding: 10px 12px; font: 10.9px/1.42 "DejaVu Sans Mono", monospace; color: #d6dde6 }
pre b { color: #fff }
pre kbd { font: inherit; color: #fff }
pre kbd::before { content: "$ "; color: #6fce8a }
.terminal::after { content: ""; position: absolute; inset: auto 0 0; height: 48px;
  background: linear-gradient(transparent, var(--terminal)) }
.explorer { right: 4px; top: 30px; width: ${PAGE.width + 2}px; height: ${PAGE.height + 30}px;
  box-shadow: 0 8px 28px rgb(0 0 0 / .28) }
img { display: block; width: ${PAGE.width}px; height: ${PAGE.height}px }
</style>
<section class="terminal"><header><u></u><u></u><u></u><span>&lrm;terminal</span></header>
<pre><kbd>${typed}</kbd>\n${printed}</pre></section>
<section class="explorer"><header><u></u><u></u><u></u><span>&lrm;${address}</span></header>
<img alt="" src="data:image/png;base64,${page.toString("base64")}"></section>`;
}
