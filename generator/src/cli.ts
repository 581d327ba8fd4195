#!/usr/bin/env node
import { existsSync, readFileSync } from "node:fs";
import { enableCompileCache } from "node:module";
import { relative, resolve } from "node:path";
import { styleText } from "node:util";
import { Command } from "commander";
import { generatorDigest } from "./generator-digest.ts";
import { localeOption } from "./locale-option.ts";
import { fail, failWith, note, print, surviveClosedOutput } from "./output.ts";
import { addDocsCommands } from "./pages/command.ts";
import { CATALOG, COMPILE_CACHE, JOINT, PACKAGES } from "./places.ts";
import { addReleaseCommands } from "./release/command.ts";
import type { CodeRequest, ProviderRequest } from "./scaffold/index.ts";

enableCompileCache(COMPILE_CACHE);

const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
  version: string;
};

const program = new Command()
  .name("codes")
  .description("Reads the catalog of payment response codes and writes the packages.")
  .version(version)
  .showHelpAfterError();

const catalogOption = ["--catalog <dir>", "folder of the catalog", CATALOG] as const;
const jsonOption = ["--json", "print JSON for programs"] as const;

interface GenerateFlags {
  readonly check?: true;
  readonly cache: boolean;
  readonly out: string;
  readonly catalog: string;
  readonly json?: true;
}
interface NewOptions {
  readonly catalog: string;
  readonly json?: true;
}
/** Most warnings that are printed per package. */
const MOST_WARNINGS = 20;
type CodeOptions = Omit<CodeRequest, "provider" | "space" | "code"> & NewOptions;

program
  .command("generate")
  .description("write the package of each provider, and the joint package")
  .argument("[provider...]", `ids of providers, or ${JOINT} for the package with all of them (default: all packages)`)
  .option("--check", "write nothing; fail if a package differs from what would be written")
  .option("--no-cache", "make everything anew, and remember nothing of it")
  .option("--out <dir>", "folder of the packages", PACKAGES)
  .option(...catalogOption)
  .option(...jsonOption)
  .action(async (providers: string[], options: GenerateFlags) => {
    const { generateChanged } = await import("./generate/changed.ts");
    const done = await generateChanged(
      {
        catalog: resolve(options.catalog),
        out: resolve(options.out),
        providers,
        check: options.check === true,
        generator: options.cache ? generatorDigest() : undefined,
      },
      ({ provider, entries, files, differences }) => {
        if (options.json) return;
        const changed =
          differences.length === 0 ? "up to date" : `${differences.length} ${options.check ? "differ" : "written"}`;
        print(`${styleText("bold", provider)}  ${entries} entries, ${files} files, ${changed}`);
        if (options.check) for (const { path, change } of differences) print(`  ${change.padEnd(7)} ${path}`);
      },
    );
    if (!options.json && done.some(({ warnings }) => warnings.length > 0)) {
      const { leftBehindLine } = await import("./compare/left-behind.ts");
      for (const { provider, warnings } of done) {
        for (const item of warnings.slice(0, MOST_WARNINGS)) note(`warning: ${provider}: ${leftBehindLine(item)}`);
        const rest = warnings.length - MOST_WARNINGS;
        if (rest > 0) note(`warning: ${provider}: and ${rest} more, which --json prints`);
      }
    }
    if (options.json)
      print(
        JSON.stringify(
          done.map((item) => ({ ...item, folder: relative(process.cwd(), item.folder) })),
          null,
          2,
        ),
      );
    if (options.check && done.some(({ differences }) => differences.length > 0)) {
      fail("packages differ from what the generator writes; run: npm run codes -- generate");
    }
  });

program
  .command("build")
  .description("compile generated packages to dist")
  .argument("[provider...]", `ids of providers, or ${JOINT} for the package with all of them (default: all packages)`)
  .option("--if-needed", "only packages whose dist is out of date")
  .option("--out <dir>", "folder of the packages", PACKAGES)
  .option(...catalogOption)
  .action(async (providers: string[], options: { ifNeeded?: true; out: string; catalog: string }) => {
    const [{ buildPackage }, { listProviders }, { packageFolder }] = await Promise.all([
      import("./package/build.ts"),
      import("./catalog/list-providers.ts"),
      import("./places.ts"),
    ]);
    // A provider that is new in the catalog has no package before it is reviewed.
    const isGenerated = (id: string) => existsSync(resolve(options.out, packageFolder(id), "package.json"));
    const all = async () => [...(await listProviders(resolve(options.catalog))), JOINT].filter(isGenerated);
    const ids = providers.length > 0 ? providers : await all();
    if (ids.length === 0) fail(`there is no package in ${options.out}; generate it first`);
    for (const id of ids) {
      const folder = resolve(options.out, packageFolder(id));
      if (!(await buildPackage(folder, options.ifNeeded === true))) continue;
      print(`${styleText("bold", id)}  built`);
    }
  });

program
  .command("stats")
  .description("print statistics of the generated packages")
  .option("--out <dir>", "folder of the packages", PACKAGES)
  .option(...catalogOption)
  .option("--spaces", "one line per space")
  .option(...jsonOption)
  .action(async (options: { out: string; catalog: string; spaces?: true; json?: true }) => {
    const [{ packageStats, refuseUnfinishedPackages }, { listProviders }, tables] = await Promise.all([
      import("./stats/index.ts"),
      import("./catalog/list-providers.ts"),
      import("./stats/table.ts"),
    ]);
    const catalog = resolve(options.catalog);
    await refuseUnfinishedPackages(catalog, resolve(options.out));
    const stats = await Promise.all(
      (await listProviders(catalog)).map((id) => packageStats(catalog, resolve(options.out), id)),
    );
    if (options.json) print(JSON.stringify(stats, null, 2));
    else print(options.spaces ? tables.spacesTable(stats) : tables.providersTable(stats));
  });

const add = program.command("new").description("add a provider or a code to the catalog, as a draft for review");

// What is read for the help of a command is loaded with that command alone.
let helpFor: ((catalog: string) => string) | undefined;
add.hook("preSubcommand", async () => {
  helpFor = (await import("./scaffold/index.ts")).languagesHelp;
});

add
  .command("provider")
  .description("create the folder of a provider, with places to fill in")
  .argument("<id>", "name of the folder and start of the package's name, as acme-pay")
  .option("--name <text>", "as the company writes it")
  .option("--identifier <Name>", "start of the exported type names")
  .option("--space <id>", 'id of the first space (default: "api")')
  .option("--kind <kind>", 'literal, or composite for codes of HTTP status, service and case (default: "literal")')
  .option("--page <id>", 'id of the page with the codes (default: "response-code")')
  .option("--url <address>", "address of that page")
  .option("--title <text>", "title of that page")
  .option(...catalogOption)
  .option(...jsonOption)
  .action(async (id: string, { catalog, json, ...given }: Omit<ProviderRequest, "id"> & NewOptions) => {
    const { describeWritten, newProvider } = await import("./scaffold/index.ts");
    const written = await newProvider(resolve(catalog), { ...given, id });
    print(json ? JSON.stringify(written, null, 2) : describeWritten(written));
  });

add
  .command("code")
  .description("add a code to a space; anything not given is inherited, or else set cautiously")
  .argument("<provider>", "id of the provider")
  .argument("<space>", "id of the space")
  .argument("<code>", "code or pattern, spelled as on the page; one such as -E10 goes last, behind --")
  .option("--name <NAME>", "UPPER_SNAKE name, never changed afterwards")
  .option(
    "--message <text>",
    "wire message exactly as printed; repeatable, the one of the row first",
    (text: string, earlier: readonly string[] = []) => [...earlier, text],
  )
  .option("--documented <label>", "the label that the page prints")
  .option("--valid-from <date>", "since when the code has this meaning, as exactly as the page says")
  .option("--valid-until <date>", "until when it had this meaning: an earlier one, with a --name of its own")
  .option("--network <NETWORK>", "card network")
  .option("--doc <page>", "id of the page; with --line")
  .option("--line <n>", "line of the page on which the row starts")
  .option("--section <text>", "section of the page (default: that of the previous row)")
  .option("--url <address>", "another public page as source")
  .option("--scope <scope>", "what the outcome is about")
  .option("--outcome <outcome>", "what happened")
  .option("--retry <retry>", "what to do next")
  .option("--reason <reason>", "why, from reasons.yaml")
  .option("--note <text>", "why the outcome differs from the label")
  .option("--title <locale=text>", "title, once per language (default: that of the reason)", localeOption)
  .option("--detail <locale=text>", "detail, once per language", localeOption)
  .option("--reviewed", "the entry is complete and was checked by a person: do not mark it for review")
  .option(...catalogOption)
  .option(...jsonOption)
  .showHelpAfterError(
    "A code that begins with a hyphen and is no number goes last, behind two hyphens:\n" +
      "  codes new code <provider> <space> --name <NAME> -- -E10\n" +
      "All options: codes new code --help",
  )
  .addHelpText("after", ({ command }) => `\n${helpFor?.(command.opts<NewOptions>().catalog) ?? ""}`)
  .action(async (provider: string, space: string, code: string, { catalog, json, ...given }: CodeOptions) => {
    const { describeWritten, newCode } = await import("./scaffold/index.ts");
    const written = await newCode(resolve(catalog), { ...given, provider, space, code });
    print(json ? JSON.stringify(written, null, 2) : describeWritten(written));
  });

program
  .command("reasons")
  .description("list the reasons that an entry may name, with the outcomes that each allows")
  .argument("[word...]", "only those whose name, title, meaning or name in another system holds every word")
  .option(...catalogOption)
  .option(...jsonOption)
  .action(async (words: string[], { catalog, json }: NewOptions) => {
    const { findReasons, reasonsTable } = await import("./scaffold/index.ts");
    const found = await findReasons(resolve(catalog), words);
    print(json ? JSON.stringify(found, null, 2) : reasonsTable(found));
  });

addDocsCommands(program);
addReleaseCommands(program);

program
  .command("schemas")
  .description("write what follows from the catalog's shapes: its vocabularies, and JSON Schemas for editors")
  .option(...catalogOption)
  .option("--check", "write nothing; fail if they are out of date")
  .action(async ({ catalog, check = false }: { catalog: string; check?: boolean }) => {
    const { writeSchemas } = await import("./schemas/index.ts");
    const stale = await writeSchemas(resolve(catalog), check);
    if (check && stale.length > 0) fail(`out of date: ${stale.join(", ")}; run: npm run codes -- schemas`);
    else print(stale.length === 0 ? "up to date" : `${stale.length} written`);
  });

surviveClosedOutput();
await program.parseAsync().catch(failWith);
