import { resolve } from "node:path";
import { styleText } from "node:util";
import type { Command } from "commander";
import { print } from "../../output.ts";
import { RELEASE } from "../../places.ts";
import type { Packed } from "./packed.ts";
import type { PublishResult } from "./publish.ts";

interface PublishOptions {
  readonly from?: string;
  readonly tag: string;
  readonly provenance: boolean;
  readonly gitTag: boolean;
  readonly dryRun?: true;
  readonly json?: true;
}

const jsonOption = ["--json", "print JSON for programs"] as const;

/**
 * Adds the commands that pack the packages and publish them.
 *
 * @param release - the command `release`.
 */
export function addPublishCommands(release: Command): void {
  release
    .command("pack")
    .description("build and pack each package once; the same sources give the same bytes")
    .option("--to <dir>", "folder for the tarballs and their record", RELEASE)
    .option(...jsonOption)
    .action(async (options: { to: string; json?: true }) => {
      const { packPackages } = await import("./pack.ts");
      const packed = await packPackages(resolve(options.to), (done) => {
        if (!options.json) print(describePacked(done));
      });
      if (options.json) print(JSON.stringify(packed, null, 2));
    });

  release
    .command("publish")
    .description("publish packed packages to the registry configured for npm; completes an interrupted run")
    .argument("[package...]", "packages by name or provider id (default: all)")
    .option("--from <dir>", "folder of `release pack` (default: pack again)")
    .option("--tag <tag>", "npm dist-tag of the version", "latest")
    .option("--no-provenance", "publish without a provenance statement")
    .option("--no-git-tag", "do not create Git tags")
    .option("--dry-run", "only print what would be done")
    .option(...jsonOption)
    .action(async (names: string[], { from, json, ...options }: PublishOptions) => {
      const [{ packPackages }, { publishPackages }] = await Promise.all([import("./pack.ts"), import("./publish.ts")]);
      const folder = resolve(from ?? RELEASE);
      if (from === undefined) await packPackages(folder);
      const isDry = options.dryRun === true;
      const results = await publishPackages({ ...options, names, from: folder, dryRun: isDry });
      if (json) print(JSON.stringify(results, null, 2));
      else for (const result of results) print(describeResult(result, isDry));
    });
}

function describePacked({ name, version, files, sha256 }: Packed): string {
  return `${styleText("bold", name)}  ${version}  ${files} files  sha256 ${sha256}`;
}

function describeResult({ name, version, action }: PublishResult, isDry: boolean): string {
  const published = isDry ? "would be published" : "published";
  return `${styleText("bold", name)}  ${version}  ${action === "skip" ? "is there already, same bytes" : published}`;
}
