// Takes the picture of the README: the command and the explorer, which say the same about a code.
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import sharp from "sharp";
import { serve } from "../src/make/serve.ts";
import { chromiumPath } from "./browser-path.ts";
import { COLUMNS, PAGE, pictureHtml, SIZE, type Theme } from "./frame.ts";
import { type Asked, explained } from "./terminal.ts";

/** A timeout: the code that costs most when it is misread. */
const ASKED: Asked = { provider: "doku", code: "5044300" };
const PATH = "en/doku/snap/5044300/";

/** Pixels for each of the page: it stays sharp on fine screens. */
const SCALE = 2;

/**
 * Takes the picture, once for each theme.
 *
 * @param site - folder of the site, built.
 * @param packages - folder of all packages, built.
 * @param to - folder for the files.
 * @returns their paths.
 */
export async function takePicture(site: string, packages: string, to: string): Promise<string[]> {
  const { address, server } = await serve(site, 0);
  const args = ["--no-sandbox", "--disable-gpu", "--font-render-hinting=none", "--disable-lcd-text"];
  const browser = await chromium.launch({ executablePath: await chromiumPath(), args });
  try {
    await mkdir(to, { recursive: true });
    const said = await explained(join(packages, "payment-codes"), ASKED, COLUMNS);
    const paths: string[] = [];
    for (const theme of ["light", "dark"] as const) {
      const { zoom } = PAGE;
      const window = { width: Math.round(PAGE.width / zoom), height: Math.round(PAGE.height / zoom) };
      const page = await shot(browser, theme, window, SCALE * zoom, (one) => one.goto(`${address}${PATH}`));
      const html = pictureHtml({ theme, ...said, page, address: PATH.replace(/\/$/, "") });
      const path = join(to, `three-ways-${theme}.png`);
      await writeFile(path, await smaller(await shot(browser, theme, SIZE, SCALE, (one) => one.setContent(html))));
      paths.push(path);
    }
    return paths;
  } finally {
    await browser.close();
    server.close();
  }
}

/** Letters on plain ground need few colours. */
function smaller(png: Buffer): Promise<Buffer> {
  return sharp(png).png({ palette: true, colours: 64, dither: 0, effort: 10 }).toBuffer();
}

type Page = Awaited<ReturnType<Browser["newPage"]>>;

async function shot(
  browser: Browser,
  colorScheme: Theme,
  viewport: { readonly width: number; readonly height: number },
  deviceScaleFactor: number,
  open: (page: Page) => Promise<unknown>,
): Promise<Buffer> {
  const page = await browser.newPage({ viewport, colorScheme, deviceScaleFactor, reducedMotion: "reduce" });
  try {
    await open(page);
    return await page.screenshot();
  } finally {
    await page.close();
  }
}
