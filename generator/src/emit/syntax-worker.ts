import { parentPort } from "node:worker_threads";
import { Project } from "ts-morph";
import { checkSyntax } from "./check-syntax.ts";

const project = new Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true });

parentPort?.on("message", ({ path, text }: { readonly path: string; readonly text: string }) => {
  parentPort?.postMessage(problemOf(path, text));
});

function problemOf(path: string, text: string): string | null {
  const file = project.createSourceFile(path, text);
  try {
    checkSyntax(file);
    return null;
  } catch (error) {
    return (error as Error).message;
  } finally {
    file.forget();
  }
}
