import { join } from "node:path";
import { build } from "esbuild";
import { refuseWarnings } from "./index.ts";

export async function bundle(entry: string, folder: string): Promise<void> {
  const common = entry.endsWith(".cjs");
  const { warnings } = await build({
    entryPoints: [entry],
    outfile: join(folder, common ? "bundle.cjs" : "bundle.mjs"),
    bundle: true,
    minify: true,
    format: common ? "cjs" : "esm",
    platform: "browser",
    target: "es2022",
    logLevel: "silent",
  });
  refuseWarnings(warnings.map(({ text }) => text));
}
