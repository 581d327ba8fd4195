import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { ROOT } from "../../src/places.ts";
import { freePort } from "../release-registry/registry.ts";
import { temporary } from "../release-registry/repository.ts";
import { run } from "../release-registry/run.ts";

/** A cache server on this machine, empty at first. */
export interface CacheServer {
  /** Where it keeps what it was given: a folder for each team. */
  readonly storage: string;
  /** What somebody of the team has in the environment. */
  readonly env: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

/**
 * Starts a cache server as CONTRIBUTING.md says, but for the port and the home folder.
 *
 * @returns the server, ready for requests.
 * @throws Error with what it printed when it does not start.
 */
export async function startCacheServer(): Promise<CacheServer> {
  const [server = "", client = ""] = await commandsOfPage();
  const port = String(await freePort());
  const home = await temporary();
  const env = await variablesOf(client.replace(/^npm test$/m, "").replaceAll(":3000", `:${port}`));
  // Its program takes the place of the shell, so that it ends with the process.
  const script = server.replace("PORT=3000", `PORT=${port}`).replace(/^TURBO_TOKEN=/m, "exec env TURBO_TOKEN=");
  const child = spawn("sh", ["-ec", script], {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "pipe"],
    env: { PATH: process.env.PATH, XDG_DATA_HOME: process.env.XDG_DATA_HOME, HOME: home },
  });
  const kill = () => child.kill("SIGKILL");
  process.once("exit", kill);
  await untilReady(child, env.TURBO_API ?? "");
  return {
    storage: join(home, "turbo-cache"),
    env,
    async stop() {
      const ended = once(child, "exit");
      kill();
      await ended;
    },
  };
}

/** The commands of the section about the cache: those that start a server, and those of its users. */
async function commandsOfPage(): Promise<string[]> {
  const page = await readFile(join(ROOT, "CONTRIBUTING.md"), "utf8");
  const [, section = ""] = page.split("## A cache for the team\n");
  const blocks = [...(section.split("\n## ")[0] ?? "").matchAll(/```sh\n([\s\S]*?)```/g)].map(
    ([, block = ""]) => block,
  );
  if (blocks.length !== 2)
    throw new Error("CONTRIBUTING.md does not say how to start a cache server, and how to use it");
  return blocks;
}

/** Variables of turbo that commands export. */
async function variablesOf(commands: string): Promise<Record<string, string>> {
  const printed = await run(ROOT, ["sh", "-ec", `${commands}\nenv`]);
  return Object.fromEntries(
    [...printed.matchAll(/^(TURBO_[A-Z_]+)=(.*)$/gm)].map(([, name = "", value = ""]) => [name, value]),
  );
}

async function untilReady(child: ChildProcess, address: string): Promise<void> {
  let printed = "";
  const collect = (text: Buffer) => {
    printed += text;
  };
  child.stdout?.on("data", collect);
  child.stderr?.on("data", collect);
  for (let waited = 0; waited < 120_000; waited += 100) {
    if (child.exitCode !== null) throw new Error(`the cache server ended: ${printed}`);
    // Whatever the status is, it listens.
    if (await fetch(`${address}/v8/artifacts/status`).catch(() => undefined)) return;
    await setTimeout(100);
  }
  child.kill("SIGKILL");
  throw new Error(`the cache server did not start: ${printed}`);
}
