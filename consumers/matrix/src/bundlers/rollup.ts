import { join } from "node:path";
import commonjs from "@rollup/plugin-commonjs";
import json from "@rollup/plugin-json";
import resolve from "@rollup/plugin-node-resolve";
import terser from "@rollup/plugin-terser";
import { rollup } from "rollup";
import { refuseWarnings } from "./index.ts";

export async function bundle(entry: string, folder: string): Promise<void> {
  const warnings: string[] = [];
  const built = await rollup({
    input: entry,
    plugins: [resolve({ browser: true }), commonjs(), json(), terser()],
    onLog: (level, { message }) => {
      if (level === "warn") warnings.push(message);
    },
  });
  await built.write({ file: join(folder, "bundle.mjs"), format: "es" });
  await built.close();
  refuseWarnings(warnings);
}
