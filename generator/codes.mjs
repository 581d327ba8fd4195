#!/usr/bin/env node
// Starts the command. Its sources are hundreds of modules, each of which Node.js would find, strip of types and compile on
// every start; one bundle with a compile cache starts in a third of the time. The bundle is made anew whenever a source
// or a dependency changed, and where it cannot be made the sources are run as they are.

import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { enableCompileCache } from "node:module";
import { basename, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { setFlagsFromString } from "node:v8";

const DAY = 24 * 60 * 60 * 1000;

// A command takes about a second, and the best code of V8 is ready when that is over: its middle tier is as fast in the
// end, for a fraction of the work.
setFlagsFromString("--no-opt");

/** Stands for the hash of the bundle in its own code. */
const DIGEST = "hash of this bundle, put in when it is made";

const folder = fileURLToPath(new URL(".", import.meta.url));
const sources = join(folder, "src");
const cache = join(folder, "node_modules", ".cache", "codes");
/** The dependencies as they are asked for, and as they are installed. */
const locks = ["pnpm-lock.yaml", "node_modules/.pnpm/lock.yaml"]
  .map((path) => join(folder, "..", path))
  .filter((path) => existsSync(path));

const bundle = join(cache, fingerprint());
const main = join(bundle, "cli.js");
if (!existsSync(main)) await make();
if (existsSync(main)) {
  enableCompileCache(join(cache, "compiled"));
  await import(pathToFileURL(main).href);
} else await import("./src/cli.ts");

/** Changes with every source, with the dependencies, and with the version of Node.js. */
function fingerprint() {
  const hash = createHash("sha256").update(`${process.version} ${import.meta.url}\n`);
  const files = readdirSync(sources, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name));
  for (const path of [...files.sort(), ...locks, fileURLToPath(import.meta.url)]) {
    const { size, mtimeMs, ctimeMs } = statSync(path);
    hash.update(`${path} ${size} ${mtimeMs} ${ctimeMs}\n`);
  }
  return hash.digest("hex").slice(0, 32);
}

/** Made in a folder of its own and put in place at once, so that two commands never see half a bundle. */
async function make() {
  try {
    const { build } = await import("esbuild");
    const fresh = join(cache, `new-${process.pid}`);
    mkdirSync(fresh, { recursive: true });
    const { outputFiles } = await build({
      entryPoints: [join(sources, "cli.ts")],
      outdir: fresh,
      write: false,
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
      define: { GENERATOR_DIGEST: JSON.stringify(DIGEST) },
      plugins: [{ name: "places", setup: keepPlaces }],
      logLevel: "silent",
    });
    const digest = digestOf(outputFiles);
    for (const { path, text } of outputFiles)
      writeFileSync(join(fresh, basename(path)), text.replaceAll(DIGEST, digest));
    removeOld();
    renameSync(fresh, bundle);
  } catch {
    // A folder that cannot be written to, or another command that was first: the sources run as well.
  }
}

/**
 * Identifies the code that runs, so that what it made can be told from what other code made. What is loaded by its own
 * path is not in the bundle; the lock files say which version that is.
 */
function digestOf(files) {
  const hash = createHash("sha256");
  for (const path of locks) hash.update(readFileSync(path));
  for (const { path, contents } of files.toSorted((a, b) => (a.path < b.path ? -1 : 1)))
    hash.update(`\0${basename(path)}\0${contents.length}\0`).update(contents);
  return hash.digest("hex");
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
