import { access, readFile } from "node:fs/promises";
import { join } from "node:path";
import { CommandFailed, run } from "./command.ts";
import { MATRIX, ROOT, toolFile } from "./places.ts";

/** What is wrong with packages of the matrix that cannot be used, by the name under which they are installed. */
export type Missing = ReadonlyMap<string, string>;

/**
 * Installs the tools of the matrix as its lock file says. Each tool is an optional dependency, so that
 * one that cannot be had here does not take the others with it.
 *
 * @returns the packages that are not there afterwards, with the reason.
 */
export async function installTools(): Promise<Missing> {
  const pnpm = join(ROOT, "node_modules", ".bin", "pnpm");
  const parameters = ["install", "--frozen-lockfile", "--reporter=ndjson"];
  const log = await run(pnpm, parameters, { cwd: MATRIX }).then(
    ({ stderr }) => stderr,
    (error: unknown) => {
      if (error instanceof CommandFailed) return error.message;
      throw error;
    },
  );
  const manifest = JSON.parse(await readFile(join(MATRIX, "package.json"), "utf8")) as Manifest;
  const missing = new Map<string, string>();
  for (const [name, version] of Object.entries({ ...manifest.dependencies, ...manifest.optionalDependencies })) {
    const installed = await access(toolFile(name, "package.json")).then(
      () => true,
      () => false,
    );
    if (!installed) {
      const specifier = version.startsWith("npm:") ? version.slice(4) : `${name}@${version}`;
      missing.set(name, `could not be installed: ${reasonIn(log, specifier)}`);
    }
  }
  return missing;
}

/**
 * Finds in the log of an install why a package was left out.
 *
 * @param log - one JSON object per line, as pnpm writes them; other lines do no harm.
 * @param specifier - name and version of the package in the registry.
 * @returns the reason as pnpm gives it: of the package, else of the whole install.
 */
export function reasonIn(log: string, specifier: string): string {
  const events = log.split("\n").flatMap(readEvent);
  const own = events.find(
    (event) =>
      event.name === "pnpm:skipped-optional-dependency" &&
      `${event.package?.name}@${event.package?.version}` === specifier,
  );
  if (own) return firstLine(own.details ?? own.reason ?? "left out by pnpm");
  const fatal = events.find(({ level }) => level === "error");
  if (fatal) return firstLine(fatal.err?.message ?? fatal.message ?? "the install failed");
  return events.length > 0 ? "left out by pnpm without a word" : firstLine(log);
}

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies: Readonly<Record<string, string>>;
}

interface LogEvent {
  readonly name?: string;
  readonly level?: string;
  readonly message?: string;
  readonly reason?: string;
  readonly details?: string;
  readonly package?: { readonly name?: string; readonly version?: string };
  readonly err?: { readonly message?: string };
}

function readEvent(line: string): LogEvent[] {
  try {
    return [JSON.parse(line) as LogEvent];
  } catch {
    return [];
  }
}

function firstLine(text: string): string {
  return text.trim().split("\n")[0] ?? "";
}
