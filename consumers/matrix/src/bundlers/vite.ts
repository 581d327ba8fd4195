import { dirname } from "node:path";
import { build, createLogger } from "vite";
import { refuseWarnings } from "./index.ts";

export async function bundle(entry: string, folder: string): Promise<void> {
  const warnings: string[] = [];
  const logger = createLogger("silent");
  logger.warn = (message) => void warnings.push(message);
  logger.warnOnce = logger.warn;
  await build({
    root: dirname(entry),
    configFile: false,
    publicDir: false,
    logLevel: "warn",
    customLogger: logger,
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: "es2022",
      minify: true,
      reportCompressedSize: false,
      // Size is looked at by the check.
      chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
      // It is for pages, and there is no page.
      modulePreload: { polyfill: false },
      rolldownOptions: { input: entry, output: { entryFileNames: "bundle.mjs" } },
    },
  });
  refuseWarnings(warnings);
}
