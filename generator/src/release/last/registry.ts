import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CommandError } from "../../command-error.ts";
import type { PublishedFiles } from "../../compare/published.ts";
import { wordsFor } from "../../files/system-error.ts";
import { ROOT } from "../../places.ts";
import { type NpmEnded, npm, registryOf } from "./npm.ts";
import { readTarball } from "./tarball.ts";

/**
 * Fetches the last published version of a package, with npm and its configured registry.
 *
 * @param name - name of the package.
 * @param cwd - folder whose npm settings count.
 * @returns the files of the version that is tagged `latest`; `undefined` when the package was never published.
 * @throws CommandError when the registry does not respond, or responds with another package; it names the registry.
 */
export async function readFromRegistry(name: string, cwd: string = ROOT): Promise<PublishedFiles | undefined> {
  const folder = await mkdtemp(join(tmpdir(), "codes-release-"));
  try {
    const ended = await npm(["pack", `${name}@latest`, "--json", "--pack-destination", folder], cwd);
    if (ended.status !== 0) {
      if (failureIn(ended).code === "E404") return undefined;
      throw new CommandError(await whyUnread(name, ended, cwd));
    }
    const files = await readTarball(join(folder, fileIn(ended.out, name)));
    const found = nameIn(files);
    if (found !== name)
      throw new CommandError(
        `the registry ${await registryOf(name, cwd)} answers for ${name} with the package ${JSON.stringify(found)}; ` +
          "nothing was compared. Set up npm for the registry of your packages, or use --baseline DIR|TARBALL",
      );
    return files;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function whyUnread(name: string, ended: NpmEnded, cwd: string): Promise<string> {
  const { code, summary } = failureIn(ended);
  const words = wordsFor(code);
  const what = words ? `${words.what}, ${code}` : summary || `npm ended with ${ended.status}`;
  const mend = words?.mend ?? "set up npm for the registry of your packages, or try again";
  return (
    `the last release of ${name} could not be read from the registry ${await registryOf(name, cwd)} (${what}); ` +
    `nothing was compared; ${mend}, or name the last release yourself: --baseline DIR|TARBALL`
  );
}

/** Why npm failed: from its JSON output, or else from its text output. */
function failureIn({ out, err }: NpmEnded): { readonly code: string | undefined; readonly summary: string } {
  const [line = ""] = err.split("\n").filter((text) => /error/i.test(text));
  try {
    const { error } = JSON.parse(out) as { error?: { code?: string; summary?: string } };
    if (error?.code !== undefined) return { code: error.code, summary: error.summary || line.trim() };
  } catch {
    // npm stopped before it printed any.
  }
  return { code: /^npm (?:error|ERR!) code (\w+)/m.exec(err)?.[1], summary: line.trim() };
}

function nameIn(files: PublishedFiles): unknown {
  try {
    return (JSON.parse(files.get("package.json") ?? "") as { name?: unknown } | null)?.name;
  } catch {
    return undefined;
  }
}

/** Name of the file that npm wrote; a list, or an object by name of package in newer versions. */
function fileIn(out: string, name: string): string {
  const [packed] = Object.values(JSON.parse(out) as Record<string, { filename?: string }>);
  if (packed?.filename === undefined) throw new CommandError(`npm pack did not say which file it wrote for ${name}`);
  return packed.filename.replace(/^@/, "").replaceAll("/", "-");
}
