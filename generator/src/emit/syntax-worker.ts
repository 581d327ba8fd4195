import { enableCompileCache, flushCompileCache } from "node:module";
import { parentPort } from "node:worker_threads";
import { COMPILE_CACHE } from "../places.ts";

enableCompileCache(COMPILE_CACHE);
const { checkSyntax } = await import("./check-syntax.ts");
// A worker is killed with the process before its compile cache is written, so flush it now.
flushCompileCache();

parentPort?.on("message", ({ path, text }: { readonly path: string; readonly text: string }) => {
  parentPort?.postMessage(problemOf(path, text));
});

function problemOf(path: string, text: string): string | null {
  try {
    checkSyntax(path, text);
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}
