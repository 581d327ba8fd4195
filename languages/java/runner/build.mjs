// Builds the runner for the Java package of a provider: node build.mjs <folder of the package> <folder to build in>
// It needs a JDK, and nothing else. Then: java -cp <folder to build in> <the package>.Runner
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";

const [folder, target] = process.argv.slice(2);
if (folder === undefined || target === undefined) throw new Error("usage: build.mjs <package> <folder to build in>");
const here = fileURLToPath(new URL(".", import.meta.url));
const sources = join(folder, "src", "main", "java");
const files = filesIn(sources);
const main = files.find((file) => /Codes\.java$/.test(file) && read(file).includes("public static Result decode("));
const [, root = ""] = /^package (.*);$/m.exec(read(main)) ?? [];
const locales = files
  .filter((file) => file.endsWith("Messages.java"))
  .map((file) => /^package (?:.*)\.messages\.(.*);$/m.exec(read(file))[1]);

rmSync(target, { recursive: true, force: true });
mkdirSync(join(target, "runner"), { recursive: true });
for (const name of ["Runner.java", "RunnerLocales.java"]) {
  const text = readFileSync(join(here, name), "utf8")
    .replace(/ *\/\/ each language\n([\s\S]*?) *\/\/ end of each language\n/, (_all, each) =>
      locales.map((locale) => each.replaceAll("LOCALEPART", locale).replaceAll("LOCALE", locale)).join(""),
    )
    .replaceAll("provider.codes", root)
    .replaceAll("ProviderCodes", basename(main, ".java"));
  writeFileSync(join(target, "runner", name), text);
}
const own = ["Runner.java", "RunnerLocales.java"].map((name) => join(target, "runner", name));
const all = [...files.filter((file) => !file.endsWith("module-info.java")), ...own];
execFileSync("javac", ["-Xlint:all", "-Werror", "--release", "11", "-encoding", "UTF-8", "-d", target, ...all], {
  stdio: "inherit",
});
console.log(`${root}.Runner`);

function filesIn(path) {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && item.name.endsWith(".java"))
    .map((item) => join(item.parentPath, item.name));
}

function read(file) {
  return readFileSync(file, "utf8");
}
