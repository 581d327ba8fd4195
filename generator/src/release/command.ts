import { dirname, join, resolve } from "node:path";
import { type Command, Option } from "commander";
import { fail, print } from "../output.ts";
import { PACKAGES, ROOT } from "../places.ts";
import { addPublishCommands } from "./publish/command.ts";

/** Options of every command that compares packages with their last releases. */
interface CompareOptions {
  readonly baseline?: string;
  readonly out: string;
  readonly changesets?: string;
  readonly json?: true;
}

/**
 * Adds the commands for releases.
 *
 * @param program - the command line.
 */
export function addReleaseCommands(program: Command): void {
  const release = program.command("release").description("compute the next version of each package, pack and publish");
  addPlan(release);
  addCheck(release);
  addVersion(release);
  addRules(release);
  addPublishCommands(release);
}

function addPlan(release: Command): void {
  comparing(release.command("plan"))
    .description("compare packages with their last release and write changesets with the required bump")
    .option(
      "--accept <finding>",
      'accept a refused difference, as "<rule> <subject>" or "<rule> *"; repeatable',
      (item: string, earlier: readonly string[] = []) => [...earlier, item],
    )
    .action(async (names: string[], options: CompareOptions & { accept?: readonly string[] }) => {
      const [{ planAndWrite }, { describePlans }] = await Promise.all([
        import("./plan/plan.ts"),
        import("./plan/describe.ts"),
      ]);
      const { done, written } = await planAndWrite({ ...requestOf(names, options), accepted: options.accept ?? [] });
      const refused = done.plans.filter(({ refusals }) => refusals.length > 0);
      if (options.json) print(JSON.stringify({ ...done, written }, null, 2));
      else {
        print(describePlans(done));
        for (const { file, change } of written) print(`${change} ${join(".changeset", file)}`);
      }
      if (refused.length > 0)
        fail(`refused for ${refused.map((plan) => plan.package).join(", ")}; no changeset was written`);
    });
}

function addCheck(release: Command): void {
  comparing(release.command("check"))
    .description("fail if a package differs from its last release and the bump in its changesets is too low")
    .action(async (names: string[], options: CompareOptions) => {
      const [{ planReleases }, { describePlans }] = await Promise.all([
        import("./plan/plan.ts"),
        import("./plan/describe.ts"),
      ]);
      const done = await planReleases({ ...requestOf(names, options), accepted: [] });
      print(options.json ? JSON.stringify(done, null, 2) : describePlans(done));
      for (const problem of done.plans.flatMap(({ problems }) => problems)) fail(problem);
    });
}

function addVersion(release: Command): void {
  release
    .command("version")
    .description("raise versions as the changesets ask for, in the packages of all languages")
    .action(async () => {
      const { raiseVersions } = await import("./raise-versions.ts");
      const changed = (await raiseVersions()).filter(({ differences }) => differences.length > 0);
      for (const { provider, differences } of changed) print(`${provider}  ${differences.length} files written`);
    });
}

function addRules(release: Command): void {
  release
    .command("rules")
    .description("write docs/versioning.md: what each difference means for a version")
    .option("--check", "write nothing; fail if it is out of date")
    .option("--out <dir>", "folder of the page", join(ROOT, "docs"))
    .action(async (options: { check?: true; out: string }) => {
      const [{ versioningPage }, { readText }, { placeOf }, { inTurn, refuseUnfinished, write }] = await Promise.all([
        import("./versioning-page.ts"),
        import("../files/read.ts"),
        import("../files/place.ts"),
        import("../files/turn.ts"),
      ]);
      const place = await placeOf("docs", resolve(options.out));
      const content = versioningPage();
      const isSame = async () => (await readText(place.folder, VERSIONING)) === content;
      if (options.check) {
        await refuseUnfinished([place]);
        if (await isSame()) return print("up to date");
        return fail(`docs/${VERSIONING} is out of date; run: npm run codes -- release rules`);
      }
      await inTurn({ write: [place] }, async () => {
        if (await isSame()) return print("up to date");
        await write([{ place, path: VERSIONING, content }]);
        print(`written ${join("docs", VERSIONING)}`);
      });
    });
}

const VERSIONING = "versioning.md";

function comparing(command: Command): Command {
  return command
    .argument("[package...]", "packages by name or provider id (default: all)")
    .option(
      "--baseline <source>",
      "the last release: folder or tarball of a package, or a folder of either (default: the registry)",
    )
    .option("--out <dir>", "folder of the packages", PACKAGES)
    .option("--changesets <dir>", "folder of the changesets (default: beside the packages)")
    .addOption(new Option("--json", "print JSON for programs"));
}

function requestOf(names: readonly string[], { baseline, out, changesets }: CompareOptions) {
  const packages = resolve(out);
  return {
    names,
    packages,
    changesets: changesets === undefined ? join(dirname(packages), ".changeset") : resolve(changesets),
    baseline: baseline === undefined ? undefined : resolve(baseline),
  };
}
