// Packs the Python package of a provider as a release does: node pack.mjs <folder of the package's name> <folder for the archives>
// It prints the names of the archives, and where the tools are that build one of the sources.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PACKAGES } from "../../generator/src/places.ts";
import { buildTools } from "../../generator/src/release/publish/python/build-tools.ts";
import { packPython } from "../../generator/src/release/publish/python/pack-python.ts";

const [name, to] = process.argv.slice(2);
if (name === undefined || to === undefined) throw new Error("usage: pack.mjs <package> <folder>");
const { version } = JSON.parse(readFileSync(join(PACKAGES, name, "package.json"), "utf8"));
const packed = await packPython(new Map([[name, version]]), to);
const files = (packed.get(name) ?? []).map(({ file }) => join(to, "python", file));
console.log(JSON.stringify({ tools: await buildTools(), files }));
