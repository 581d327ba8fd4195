import { resolve } from "node:path";
import { styleText } from "node:util";
import { type Command, InvalidArgumentError, Option } from "commander";
import { fail, note, print } from "../../output.ts";
import { RELEASE } from "../../places.ts";
import type { Packed } from "./packed.ts";
import type { PublishResult } from "./publish.ts";
import { REGISTRIES, type Registry } from "./registries.ts";

interface PublishOptions {
  readonly from?: string;
  readonly only?: readonly Registry[];
  readonly stage?: string;
  readonly index?: string;
  readonly require?: true;
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
    .description("publish packed packages of all languages, registry by registry; completes an interrupted run")
    .argument("[package...]", "packages by name or provider id (default: all)")
    .option("--from <dir>", "folder of `release pack` (default: pack again)")
    .addOption(
      new Option("--only <registry>", "only this registry; repeatable")
        .choices(REGISTRIES)
        .argParser((item: string, earlier: readonly string[] = []) => [...earlier, registryIn(item)]),
    )
    .option("--stage <dir>", "pypi: folder for the files that the index lacks, from which they are uploaded")
    .option("--index <address>", "pypi: the index to compare with (default: the one that pip is set up for)")
    .option("--require", "fail if a registry is not set up")
    .option("--tag <tag>", "npm dist-tag of the version", "latest")
    .option("--no-provenance", "publish without a provenance statement")
    .option("--no-git-tag", "do not create Git tags")
    .option("--dry-run", "only print what would be done")
    .option(...jsonOption)
    .action(async (names: string[], { from, json, only = [], stage, index, require, ...options }: PublishOptions) => {
      const [{ packPackages }, { publishPackages }] = await Promise.all([import("./pack.ts"), import("./publish.ts")]);
      const folder = resolve(from ?? RELEASE);
      if (from === undefined) await packPackages(folder);
      const isDry = options.dryRun === true;
      const places = { from: folder, stage: stage === undefined ? undefined : resolve(stage), index };
      const { results, notSetUp } = await publishPackages({ ...options, ...places, names, only, dryRun: isDry });
      if (json) print(JSON.stringify(results, null, 2));
      else for (const result of results) print(describeResult(result, isDry));
      for (const { registry, mend } of notSetUp)
        (require ? fail : note)(`${registry} is not set up, and nothing was published there: ${mend}`);
    });
}

function registryIn(text: string): Registry {
  const found = REGISTRIES.find((registry) => registry === text);
  if (found === undefined) throw new InvalidArgumentError(`It is one of ${REGISTRIES.join(", ")}.`);
  return found;
}

function describePacked({ name, version, files, sha256, python = [] }: Packed): string {
  return [
    `${styleText("bold", name)}  ${version}  ${files} files  sha256 ${sha256}`,
    ...python.map((own) => `  ${own.file}  sha256 ${own.sha256}`),
  ].join("\n");
}

/** Registries that take files which were packed once; the others take sources. */
const BYTES: readonly Registry[] = ["npm", "pypi"];

function describeResult(result: PublishResult, isDry: boolean): string {
  const about = `${result.registry}  ${styleText("bold", result.name)}  ${result.version}`;
  switch (result.action) {
    case "skip":
      return `${about}  is there already, same ${BYTES.includes(result.registry) ? "bytes" : "content"}`;
    case "stage":
      return `${about}  ${isDry ? "would wait" : "waits"} to be uploaded: ${result.files.join(", ")}`;
    case "publish":
      return `${about}  ${isDry ? "would be published" : "published"}`;
  }
}
