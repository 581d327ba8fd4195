// Measures `payment-codes scan` on a log of known content: node bench/scan/index.ts [megabytes]
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Planted, writeLog } from "./planted-log.ts";

const PACKAGE = fileURLToPath(new URL("../../packages/payment-codes/", import.meta.url));
const MAIN = join(PACKAGE, "dist", "esm", "bin", "main.js");
const ROUNDS = 5;

/** What a run cost. */
interface Cost {
  readonly seconds: number;
  readonly mebibytes: number;
}

const megabytes = Number(process.argv[2] ?? 1000);
const folder = mkdtempSync(join(tmpdir(), "scan-bench-"));
try {
  const { decode, PROVIDERS } = await import(join(PACKAGE, "dist", "esm", "index.js"));
  const bodies = bodiesOf(PROVIDERS, decode);
  if (bodies === undefined) throw new Error("no provider has composite codes with messages");
  const log = join(folder, "planted.log");
  const { lines, bytes, planted } = writeLog(log, bodies.list, megabytes * 1e6);
  const scan = [process.execPath, MAIN, "scan", "--provider", bodies.provider, "--json", log];
  checkCounts(bodies.provider, planted, JSON.parse(output(scan)), lines, decode);
  const ways: (readonly [string, readonly string[]])[] = [
    ["payment-codes scan", scan],
    ["parse lines with a code", [process.execPath, fileURLToPath(new URL("parse-all.ts", import.meta.url)), log]],
    ...tool("rg", ["rg", "--count", '"responseCode":"[0-9]{7}"', log]),
    ...tool("duckdb", [
      "duckdb",
      "-c",
      `SET threads=1; SELECT response->>'responseCode' AS code, count(*) FROM read_ndjson('${log}', columns={response:'JSON'}) WHERE response IS NOT NULL GROUP BY 1`,
    ]),
  ];
  console.log(`${lines} lines, ${(bytes / 1e9).toFixed(2)} GB; counts are exact; medians of ${ROUNDS} runs in turns`);
  const costs = ways.map(() => [] as Cost[]);
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [index, [, command]] of ways.entries()) costs[index]?.push(costOf(command));
  for (const [index, [name]] of ways.entries()) {
    const seconds = median(costs[index]?.map((cost) => cost.seconds) ?? []);
    const mebibytes = median(costs[index]?.map((cost) => cost.mebibytes) ?? []);
    console.log(
      `${name.padEnd(26)}${seconds.toFixed(2)} s of CPU, ${(bytes / 1e9 / seconds).toFixed(2)} GB/s per core, ${mebibytes.toFixed(0)} MiB`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

type Decode = (
  provider: string,
  body: unknown,
) => { readonly known: boolean; readonly code?: string; readonly name?: string };

/** Answers under SNAP, of the first provider that has enough of them; one is not in the catalog. */
function bodiesOf(providers: readonly string[], decode: Decode) {
  for (const provider of providers) {
    const list = ["2005400", "2004300", "5044300", "4034314", "2024300", "4094300", "4039999"].map((responseCode) => ({
      responseCode,
      responseMessage: "",
    }));
    if (list.filter((body) => decode(provider, body).known).length >= 4) return { provider, list };
  }
  return undefined;
}

function checkCounts(
  provider: string,
  planted: readonly Planted[],
  report: { readonly lines: number; readonly rows: readonly { readonly code: string; readonly count: number }[] },
  lines: number,
  decode: Decode,
): void {
  if (report.lines !== lines) throw new Error(`${report.lines} lines were read of ${lines}`);
  for (const { body, count } of planted) {
    const { code } = decode(provider, body);
    const found = report.rows.filter((row) => row.code === code).reduce((sum, row) => sum + row.count, 0);
    if (found !== count) throw new Error(`${code} was counted ${found} times and planted ${count} times`);
  }
}

function output([command = "", ...args]: readonly string[]): string {
  const { stdout, stderr, status } = spawnSync(command, args, { encoding: "utf8", maxBuffer: 1e8 });
  if (status !== 0) throw new Error(`${command} failed: ${stderr}`);
  return stdout;
}

function costOf(command: readonly string[]): Cost {
  const { stderr } = spawnSync("/usr/bin/time", ["-f", "%U %S %M", ...command], { encoding: "utf8", maxBuffer: 1e8 });
  const [user = 0, system = 0, kibibytes = 0] = (stderr.trim().split("\n").at(-1) ?? "").split(" ").map(Number);
  return { seconds: user + system, mebibytes: kibibytes / 1024 };
}

/** A tool that is installed, or nothing. */
function tool(name: string, command: readonly string[]): (readonly [string, readonly string[]])[] {
  return spawnSync(name, ["--version"]).status === 0 ? [[name, command]] : [];
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
