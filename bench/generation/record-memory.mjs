// Preloaded into every Node.js process of a command: leaves behind how much memory it had at most.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { isMainThread } from "node:worker_threads";

if (isMainThread)
  process.on("exit", () => {
    const file = join(process.env.BENCH_MEMORY, String(process.pid));
    writeFileSync(file, String(process.resourceUsage().maxRSS));
  });
