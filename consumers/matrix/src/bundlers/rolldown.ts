import { join } from "node:path";
import { rolldown } from "rolldown";
import { refuseWarnings } from "./index.ts";

export async function bundle(entry: string, folder: string): Promise<void> {
  const warnings: string[] = [];
  const built = await rolldown({
    input: entry,
    platform: "browser",
    onLog: (level, { message }) => {
      if (level === "warn") warnings.push(message);
    },
  });
  await built.write({ file: join(folder, "bundle.mjs"), format: "esm", minify: true });
  await built.close();
  refuseWarnings(warnings);
}
