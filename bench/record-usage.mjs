// Preloaded into every Node.js process of a command: leaves behind what it took.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { isMainThread } from "node:worker_threads";

if (isMainThread)
  process.on("exit", () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    const usage = { peakKiB: maxRSS, cpuMicroseconds: userCPUTime + systemCPUTime };
    writeFileSync(join(process.env.BENCH_USAGE, String(process.pid)), JSON.stringify(usage));
  });
