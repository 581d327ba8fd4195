#!/usr/bin/env node
// Starts the command. Its sources are hundreds of modules, each of which Node.js would find, strip of types and compile on
// every start; one bundle with a compile cache starts in a third of the time. The bundle is made anew whenever a source
// or a dependency changed, and where it cannot be made the sources are run as they are.

import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { enableCompileCache } from "node:module";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const DAY = 24 * 60 * 60 * 1000;

const folder = fileURLToPath(new URL(".", import.meta.url));
const sources = join(folder, "src");
const cache = join(folder, "node_modules", ".cache", "codes");

const bundle = join(cache, fingerprint());
const main = join(bundle, "cli.js");
if (!existsSync(main)) await make();
if (existsSync(main)) {
  enableCompileCache(join(cache, "compiled"));
  await import(pathToFileURL(main).href);
} else await import("./src/cli.ts");

/** Changes with every source, with the lock file of the dependencies, and with the version of Node.js. */
function fingerprint() {
  const hash = createHash("sha256").update(`${process.version} ${import.meta.url}\n`);
  const files = readdirSync(sources, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name));
  for (const path of [...files.sort(), join(folder, "..", "pnpm-lock.yaml"), fileURLToPath(import.meta.url)]) {
    const { size, mtimeMs, ctimeMs } = statSync(path);
    hash.update(`${path} ${size} ${mtimeMs} ${ctimeMs}\n`);
  }
  return hash.digest("hex").slice(0, 32);
}

/** Made in a folder of its own and put in place at once, so that two commands never see half a bundle. */
async function make() {
  try {
    const { build } = await import("esbuild");
    mkdirSync(cache, { recursive: true });
    const fresh = join(cache, `new-${process.pid}`);
    await build({
      entryPoints: [join(sources, "cli.ts")],
      outdir: fresh,
      bundle: true,
      splitting: true,
      format: "esm",
      platform: "node",
      target: `node${process.versions.node}`,
      // Native code, and what is loaded by its own path.
      external: ["esbuild", "oxc-parser", "typescript", "ts-morph"],
      banner: {
        js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
      },
      plugins: [{ name: "places", setup: keepPlaces }],
      logLevel: "silent",
    });
    removeOld();
    renameSync(fresh, bundle);
  } catch {
    // A folder that cannot be written to, or another command that was first: the sources run as well.
  }
}

/** Modules find files beside them, so they keep the addresses of their sources. */
function keepPlaces({ onLoad }) {
  onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => {
    if (!path.startsWith(sources)) return undefined;
    const contents = readFileSync(path, "utf8")
      .replaceAll("import.meta.url", JSON.stringify(pathToFileURL(path).href))
      .replaceAll("import.meta.dirname", JSON.stringify(join(path, "..")));
    return { contents, loader: "ts" };
  });
}

/** A command that still runs may load parts of its bundle, so that one of today stays. */
function removeOld() {
  for (const name of readdirSync(cache)) {
    const path = join(cache, name);
    if (name !== "compiled" && Date.now() - statSync(path).mtimeMs > DAY)
      rmSync(path, { recursive: true, force: true });
  }
}
