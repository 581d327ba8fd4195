// Runs the project's commands on a machine with nothing but Node.js and npm: installs what is
// needed first, then works with the versions that the project pins. Plain JavaScript without
// dependencies, as it runs before anything is installed and on whatever Node.js the machine has.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const bin = join(root, "node_modules", ".bin");
const windows = process.platform === "win32";
const environment = {
  ...process.env,
  PATH: `${bin}${delimiter}${process.env.PATH ?? ""}`,
  TURBO_TELEMETRY_DISABLED: "1",
  TURBO_NO_UPDATE_NOTIFIER: "1",
  DO_NOT_TRACK: "1",
};

const commands = {
  start() {
    install();
    build();
    run("codes", ["stats"]);
  },
  test() {
    install();
    // First all packages, as the tests of what stands in the repository look at all of them.
    build();
    run("turbo", ["run", "test", "test:repository"]);
  },
  trials() {
    install();
    build();
    run("turbo", ["run", "test:tree"]);
  },
  check() {
    install();
    run("biome", ["ci", "--colors=off", "."]);
    run("tsc", ["-p", "generator"]);
    run("tsc", ["-p", "consumers"]);
    run("tsc", ["-p", "explorer"]);
    run("codes", ["schemas", "--check"]);
    run("codes", ["docs", "check"]);
    run("codes", ["release", "rules", "--check"]);
    run("codes", ["generate", "--check"]);
    // Last, as a build brings packages/ up to date: the examples are checked against packages as their users have them.
    run("turbo", ["run", "build", "--filter=@org/midtrans-codes", "--filter=@org/doku-codes"]);
    run("tsc", ["-p", "consumers/shop"]);
    run("tsc", ["-p", "consumers/webhooks"]);
  },
  e2e() {
    install();
    const tests = join("generator", "test");
    run("vitest", ["run", "--config", join(tests, "release-registry", "vitest.config.ts")]);
    run("pnpm", ["--dir", join(tests, "remote-cache"), "install", "--frozen-lockfile"]);
    run("vitest", ["run", "--config", join(tests, "remote-cache", "vitest.config.ts")]);
  },
  sizes() {
    install();
    // Standard output is for the sizes, as programs may read them.
    build(["inherit", 2, "inherit"]);
    run("node", [join("consumers", "sizes", "main.ts"), ...process.argv.slice(3)]);
  },
  bench() {
    install();
    run("node", [join("bench", "run.ts"), ...process.argv.slice(3)]);
  },
  chaos() {
    install();
    run("node", [join("generator", "test", "chaos", "main.ts"), ...process.argv.slice(3)]);
  },
  codes() {
    install();
    run("codes", process.argv.slice(3));
  },
  matrix() {
    install();
    run("node", [join("consumers", "matrix", "src", "main.ts"), ...process.argv.slice(3)]);
  },
  explorer() {
    install();
    build();
    run("node", [join("explorer", "src", "make", "main.ts"), ...process.argv.slice(3)]);
  },
  "explorer:test"() {
    install();
    build();
    run("vitest", ["run", "--root", "explorer", ...process.argv.slice(3)]);
  },
  consumers() {
    install();
    run("node", [join("consumers", "run", "main.ts"), ...process.argv.slice(3)]);
  },
  vectors() {
    install();
    // Nothing but the result goes to standard output.
    build(["ignore", 2, 2]);
    run("node", [join("consumers", "vectors", "main.ts"), ...process.argv.slice(3)]);
  },
  mutants() {
    install();
    // Nothing but the result goes to standard output.
    build(["ignore", 2, 2]);
    run("node", [join("consumers", "vectors", "mutants.ts"), ...process.argv.slice(3)]);
  },
};

const command = Object.hasOwn(commands, process.argv[2]) ? commands[process.argv[2]] : undefined;
if (!command) stop(`usage: node generator/bootstrap.mjs ${Object.keys(commands).join("|")}`);
if (Number(process.versions.node.split(".")[0]) < 20) stop(`Node.js 20 or newer is needed; this is ${process.version}`);
command();

/** Installs with the pinned pnpm, unless what is installed is what the lock file asks for. */
function install() {
  if (!isInstalled()) {
    const { packageManager } = JSON.parse(read("package.json"));
    console.log(`Installing dependencies with ${packageManager} …`);
    run("npx", ["--yes", packageManager, "install", "--frozen-lockfile", "--reporter=append-only"], {
      npm_config_loglevel: "error",
    });
  }
}

function isInstalled() {
  const installed = join("node_modules", ".pnpm", "lock.yaml");
  if (!existsSync(join(root, installed)) || !existsSync(join(bin, "turbo"))) return false;
  return read(installed).trim() === read("pnpm-lock.yaml").trim();
}

/** A provider without a package yet gets one, so that turbo finds it. */
function addNewProviders() {
  const isNew = (id) =>
    existsSync(join(root, "catalog", id, "provider.yaml")) &&
    !existsSync(join(root, "packages", `${id}-codes`, "package.json"));
  const ids = readdirSync(join(root, "catalog")).filter(isNew);
  if (ids.length === 0) return;
  run("codes", ["generate", ...ids]);
  run("pnpm", ["install", "--no-frozen-lockfile"]);
}

/** Brings all packages up to date. Those that have to be made again are made in one process, which loads once. */
function build(stdio = "inherit") {
  addNewProviders();
  run("codes", ["generate"], {}, stdio);
  run("turbo", ["run", "build", "--filter=./packages/*"], {}, stdio);
}

function read(path) {
  return readFileSync(join(root, path), "utf8");
}

function run(name, parameters, more = {}, stdio = "inherit") {
  const { status, error } = spawnSync(name, parameters, {
    cwd: root,
    env: { ...environment, ...more },
    stdio,
    shell: windows,
  });
  if (error) stop(`${name} could not be started: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
