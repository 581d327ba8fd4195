#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import { styleText } from "node:util";
import { Command } from "commander";
import { CatalogError } from "./catalog/problem.ts";
import { CATALOG, PACKAGES } from "./places.ts";

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

program
  .command("generate")
  .description("write the package of each provider")
  .argument("[provider...]", "ids of providers; all when left out")
  .option("--check", "write nothing; fail when a package is not what would be written")
  .option("--out <dir>", "folder under which the packages stand", PACKAGES)
  .option(...catalogOption)
  .option(...jsonOption)
  .action(async (providers: string[], options: { check?: true; out: string; catalog: string; json?: true }) => {
    const { generate } = await import("./generate.ts");
    const done = await generate(
      { catalog: resolve(options.catalog), out: resolve(options.out), providers, check: options.check === true },
      ({ provider, entries, files, differences }) => {
        if (options.json) return;
        const changed =
          differences.length === 0 ? "up to date" : `${differences.length} ${options.check ? "differ" : "written"}`;
        print(`${styleText("bold", provider)}  ${entries} entries, ${files} files, ${changed}`);
        if (options.check) for (const { path, change } of differences) print(`  ${change.padEnd(7)} ${path}`);
      },
    );
    if (options.json)
      print(
        JSON.stringify(
          done.map((item) => ({ ...item, folder: relative(process.cwd(), item.folder) })),
          null,
          2,
        ),
      );
    if (options.check && done.some(({ differences }) => differences.length > 0)) {
      fail("packages are not what the generator writes; run: npm run codes -- generate");
    }
  });

program
  .command("build")
  .description("compile generated packages to dist")
  .argument("[provider...]", "ids of providers; all when left out")
  .option("--if-needed", "only those whose dist is not that of their sources")
  .option("--out <dir>", "folder under which the packages stand", PACKAGES)
  .option(...catalogOption)
  .action(async (providers: string[], options: { ifNeeded?: true; out: string; catalog: string }) => {
    const [{ buildPackage, isBuilt }, { listProviders }, { packageFolder }] = await Promise.all([
      import("./build.ts"),
      import("./catalog/index.ts"),
      import("./places.ts"),
    ]);
    const ids = providers.length > 0 ? providers : await listProviders(resolve(options.catalog));
    for (const id of ids) {
      const folder = resolve(options.out, packageFolder(id));
      if (options.ifNeeded && (await isBuilt(folder))) continue;
      await buildPackage(folder);
      print(`${styleText("bold", id)}  built`);
    }
  });

program
  .command("stats")
  .description("print what the generated packages hold")
  .option("--out <dir>", "folder under which the packages stand", PACKAGES)
  .option(...catalogOption)
  .option("--spaces", "one line per space")
  .option(...jsonOption)
  .action(async (options: { out: string; catalog: string; spaces?: true; json?: true }) => {
    const [{ packageStats }, { listProviders }, tables] = await Promise.all([
      import("./stats.ts"),
      import("./catalog/index.ts"),
      import("./stats-table.ts"),
    ]);
    const catalog = resolve(options.catalog);
    const stats = await Promise.all(
      (await listProviders(catalog)).map((id) => packageStats(catalog, resolve(options.out), id)),
    );
    if (options.json) print(JSON.stringify(stats, null, 2));
    else print(options.spaces ? tables.spacesTable(stats) : tables.providersTable(stats));
  });

program
  .command("schemas")
  .description("write the JSON Schemas with which editors complete catalog files")
  .option("--check", "write nothing; fail when they are out of date")
  .action(async (options: { check?: true }) => {
    const { editorSchemas } = await import("./catalog/editor-schemas.ts");
    const { compareFiles, writeFiles } = await import("./write.ts");
    const folder = resolve(import.meta.dirname, "../schemas");
    const differences = await (options.check ? compareFiles : writeFiles)(folder, editorSchemas());
    if (options.check && differences.length > 0) fail("editor schemas are out of date; run: npm run codes -- schemas");
    else print(differences.length === 0 ? "up to date" : `${differences.length} written`);
  });

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

function fail(text: string): void {
  process.stderr.write(`${styleText("red", text, { stream: process.stderr })}\n`);
  process.exitCode = 1;
}

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CatalogError) {
    process.stderr.write(`${error.message}\n`);
    const count = error.problems.length;
    fail(`${count} ${count === 1 ? "problem" : "problems"} in the catalog; nothing was written`);
  } else if (error instanceof Error && error.constructor.name === "BuildError") {
    fail(error.message);
  } else throw error;
}
