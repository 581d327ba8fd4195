import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";

const HOST = "127.0.0.1";

/** A real registry on this machine, empty at first, that asks no other one. */
export interface Registry {
  /** Its address, without a slash at the end. */
  readonly address: string;
  /** What a user of the registry has in the environment: npm settings and caches of its own. */
  readonly env: NodeJS.ProcessEnv;
  /** The same for a user who reaches the registry at another address. */
  at(address: string): Promise<NodeJS.ProcessEnv>;
  /** Ends the process at once, as a crash would. */
  kill(): Promise<void>;
  /** Starts it again at the same address with what it holds. */
  start(): Promise<void>;
  /** Ends it for good and removes what it holds. */
  stop(): Promise<void>;
  /** What it says about a package; `undefined` when it has none of that name. */
  read(name: string): Promise<Packument | undefined>;
}

/** What a registry says about a package. */
export interface Packument {
  readonly "dist-tags": Readonly<Record<string, string>>;
  readonly versions: Readonly<
    Record<string, { readonly dist: { readonly integrity: string; readonly shasum: string } }>
  >;
}

/**
 * Starts a registry.
 *
 * @returns the registry, ready for requests.
 */
export async function startRegistry(): Promise<Registry> {
  const folder = await mkdtemp(join(tmpdir(), "registry-"));
  const config = join(folder, "config.yaml");
  await writeFile(config, CONFIG);
  const address = `http://${HOST}:${await freePort()}`;
  let child: ChildProcess | undefined;

  const start = async () => {
    child = await startProcess(config, address);
  };
  const kill = async () => {
    if (child === undefined) return;
    const ended = once(child, "exit");
    child.kill("SIGKILL");
    await ended;
    child = undefined;
  };

  await start();
  const token = await newUser(address);
  const at = async (place: string): Promise<NodeJS.ProcessEnv> => {
    const home = join(folder, "users", new URL(place).port);
    await mkdir(home, { recursive: true });
    const npmrc = join(home, "npmrc");
    await writeFile(npmrc, `registry=${place}/\n//${new URL(place).host}/:_authToken=${token}\n`);
    return {
      NPM_CONFIG_USERCONFIG: npmrc,
      NPM_CONFIG_CACHE: join(home, "npm-cache"),
      XDG_CACHE_HOME: join(home, "cache"),
      NPM_CONFIG_FETCH_RETRIES: "0",
      PNPM_CONFIG_FETCH_RETRIES: "0",
    };
  };
  return {
    address,
    env: await at(address),
    at,
    kill,
    start,
    async stop() {
      await kill();
      await rm(folder, { recursive: true, force: true });
    },
    async read(name) {
      const answer = await fetch(`${address}/${name.replace("/", "%2f")}`);
      if (answer.status === 404) return undefined;
      if (!answer.ok) throw new Error(`${name}: ${answer.status} ${await answer.text()}`);
      return (await answer.json()) as Packument;
    },
  };
}

const CONFIG = `storage: ./storage
auth:
  htpasswd:
    file: ./htpasswd
uplinks: {}
packages:
  "**":
    access: $all
    publish: $authenticated
web:
  enable: false
max_body_size: 50mb
log: { type: stdout, format: json, level: error }
`;

/** A port that nothing listens at. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, HOST);
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}

async function startProcess(config: string, address: string): Promise<ChildProcess> {
  const manifest = createRequire(import.meta.url).resolve("verdaccio/package.json");
  const program = join(dirname(manifest), "bin", "verdaccio");
  const child = spawn(process.execPath, [program, "--config", config, "--listen", address], {
    cwd: dirname(config),
    stdio: ["ignore", "pipe", "pipe"],
    env: { PATH: process.env.PATH, HOME: dirname(config) },
  });
  process.once("exit", () => child.kill("SIGKILL"));
  let printed = "";
  child.stdout?.on("data", (text: Buffer) => {
    printed += text;
  });
  child.stderr?.on("data", (text: Buffer) => {
    printed += text;
  });
  for (let waited = 0; waited < 60_000; waited += 50) {
    if (child.exitCode !== null) throw new Error(`the registry ended: ${printed}`);
    const answer = await fetch(`${address}/-/ping`).catch(() => undefined);
    if (answer?.ok) return child;
    await setTimeout(50);
  }
  child.kill("SIGKILL");
  throw new Error(`the registry did not start: ${printed}`);
}

async function newUser(address: string): Promise<string> {
  const answer = await fetch(`${address}/-/user/org.couchdb.user:tester`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ name: "tester", password: "correct horse battery staple" }),
  });
  const { token } = (await answer.json()) as { token?: string };
  if (token === undefined) throw new Error(`the registry took no user: ${answer.status}`);
  return token;
}
