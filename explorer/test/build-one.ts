// Builds the site of some packages into a folder: build-one.ts PACKAGES OUT. A file OUT.done says that it is complete.
import { rm, writeFile } from "node:fs/promises";
import { ROOT } from "../src/layout/root.ts";
import { buildSite } from "../src/make/build.ts";

const [packages, out] = process.argv.slice(2);
if (!packages || !out) throw new Error("usage: build-one.ts PACKAGES OUT");
await rm(`${out}.done`, { force: true });
const started = process.cpuUsage();
const { pages } = await buildSite({ root: ROOT, packages, out, work: `${out}.work` });
const { user, system } = process.cpuUsage(started);
await writeFile(`${out}.done`, `${JSON.stringify({ pages, cpuSeconds: (user + system) / 1e6 })}\n`);
