import { enableCompileCache, flushCompileCache } from "node:module";
import { parentPort } from "node:worker_threads";
import { COMPILE_CACHE } from "../places.ts";

enableCompileCache(COMPILE_CACHE);
const { checkSyntax } = await import("./check-syntax.ts");
// A thread is ended with the process, which is too sudden for what it compiled to be kept.
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
