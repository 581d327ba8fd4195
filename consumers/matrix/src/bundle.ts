// Runs one bundler in a process of its own: node bundle.ts <bundler> <entry> <folder>
import { BUNDLERS, type BundlerName } from "./bundlers/index.ts";

const [, , name = "", entry = "", folder = ""] = process.argv;
const { bundle } = await BUNDLERS[name as BundlerName].load();
await bundle(entry, folder);
