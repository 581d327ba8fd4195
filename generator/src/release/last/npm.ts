import { execFile } from "node:child_process";

/** Output and exit status of npm. */
export interface NpmEnded {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** By default, npm retries for more than a minute before it reports that there is no network. */
const PATIENCE = ["--fetch-retries", "1", "--fetch-retry-mintimeout", "1000", "--fetch-timeout", "30000"];

/**
 * Runs npm with the settings of a folder.
 *
 * @param parameters - its arguments.
 * @param cwd - the folder.
 * @returns what it printed; a failure is not an error here.
 */
export function npm(parameters: readonly string[], cwd: string): Promise<NpmEnded> {
  return new Promise((resolve) => {
    execFile(
      "npm",
      [...parameters, "--loglevel", "error", ...PATIENCE],
      { cwd, maxBuffer: MOST_OUTPUT, shell: process.platform === "win32" },
      (error, out, err) => {
        const status = error ? (typeof error.code === "number" ? error.code : 1) : 0;
        resolve({ status, out, err: err || (error && status !== 0 ? error.message : "") });
      },
    );
  });
}

const MOST_OUTPUT = 16 * 1024 * 1024;

const asked = new Map<string, Promise<Readonly<Record<string, unknown>>>>();

/**
 * The registry that npm uses for a package: that of its scope, or else the default one.
 *
 * @param name - name of the package.
 * @param cwd - folder whose npm settings count.
 * @returns the address, without a password that may be in it.
 */
export async function registryOf(name: string, cwd: string): Promise<string> {
  const settings = asked.get(cwd) ?? npm(["config", "list", "--json"], cwd).then(({ out }) => settingsIn(out));
  asked.set(cwd, settings);
  const scope = name.startsWith("@") ? name.slice(0, name.indexOf("/")) : undefined;
  const { registry, ...own } = await settings;
  const address = (scope !== undefined && own[`${scope}:registry`]) || registry;
  return typeof address === "string" ? withoutPassword(address) : "that npm is set up for";
}

function settingsIn(out: string): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(out) as Record<string, unknown>;
  } catch {
    return {};
  }
}

function withoutPassword(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  url.username = "";
  url.password = "";
  return url.href;
}
