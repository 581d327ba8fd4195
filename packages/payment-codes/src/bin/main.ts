// Generated from the catalog; do not edit.
import { isMainThread } from "node:worker_threads";
import { openLibrary } from "./library.js";
import { run } from "./run.js";
import { startWorker } from "./scan/worker.js";
import { clean, terminalOf } from "./terminal.js";

/** The folder of the package; this file is `dist/esm/bin/main.js` in it. */
const ROOT = new URL("../../../", import.meta.url);

if (isMainThread) await main();
else await startWorker(ROOT);

async function main(): Promise<void> {
  const { stdin, stdout, stderr, env, argv } = process;
  // Whoever reads the output may have seen enough, as `head` has.
  stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));
  process.exitCode = await run(argv.slice(2), {
    library: await openLibrary(ROOT),
    terminal: terminalOf(stdout, env),
    isPiped: stdin.isTTY !== true,
    readInput: async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of stdin) chunks.push(chunk as Buffer);
      return Buffer.concat(chunks).toString("utf8");
    },
    write: (text) => stdout.write(text),
    warn: (text) => stderr.write(`${clean(text.trimEnd())}\n`),
    progress: stderr.isTTY ? (text) => stderr.write(`\r\u001b[K${clean(text)}`) : undefined,
  });
}
