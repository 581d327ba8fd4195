import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CommandError } from "../command-error.ts";
import { ROOT } from "../places.ts";
import type { PackageFiles } from "./published.ts";
import { readTarball } from "./tarball.ts";

/**
 * Fetches the last published version of a package, with npm and the registry that it is set up for.
 *
 * @param name - name of the package.
 * @param cwd - folder whose npm settings count.
 * @returns the files of the version that is tagged `latest`; `undefined` when the package was never published.
 * @throws CommandError when the registry does not answer.
 */
export async function readFromRegistry(name: string, cwd: string = ROOT): Promise<PackageFiles | undefined> {
  const folder = await mkdtemp(join(tmpdir(), "codes-release-"));
  try {
    const { status, out, err } = await npm(["pack", `${name}@latest`, "--json", "--pack-destination", folder], cwd);
    if (status !== 0) {
      if (codeIn(out, err) === "E404") return undefined;
      const [line = ""] = err.split("\n").filter((text) => /error/i.test(text));
      throw new CommandError(
        `the last release of ${name} could not be read from the registry (${line.trim() || `npm ended with ${status}`});` +
          " nothing was compared. Try again, or name the last release yourself: --baseline DIR|TARBALL",
      );
    }
    return await readTarball(join(folder, fileIn(out, name)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The code of npm's error: in what it prints for programs, or else in what it prints for people. */
function codeIn(out: string, err: string): string | undefined {
  try {
    const { error } = JSON.parse(out) as { error?: { code?: string } };
    if (error?.code !== undefined) return error.code;
  } catch {
    // npm stopped before it printed any.
  }
  return /^npm (?:error|ERR!) code (\w+)/m.exec(err)?.[1];
}

/** Name of the file that npm wrote; a list, or an object by name of package in newer versions. */
function fileIn(out: string, name: string): string {
  const printed = JSON.parse(out) as unknown;
  const packed = Object.values(printed as Record<string, { name?: string; filename?: string }>);
  const file = packed.find((item) => item.name === name)?.filename;
  if (file === undefined) throw new CommandError(`npm pack did not say which file it wrote for ${name}`);
  return file.replace(/^@/, "").replaceAll("/", "-");
}

function npm(parameters: readonly string[], cwd: string): Promise<{ status: number; out: string; err: string }> {
  return new Promise((resolve) => {
    execFile(
      "npm",
      [...parameters, "--loglevel", "error"],
      { cwd, maxBuffer: MOST_OUTPUT, shell: process.platform === "win32" },
      (error, out, err) => {
        const status = error ? (typeof error.code === "number" ? error.code : 1) : 0;
        resolve({ status, out, err: err || (error && status !== 0 ? error.message : "") });
      },
    );
  });
}

const MOST_OUTPUT = 16 * 1024 * 1024;
