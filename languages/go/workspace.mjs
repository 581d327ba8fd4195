// Programs and tests of this folder are written once, against the runtime that stands here. To use the package of a
// provider, they are copied into a module of their own, where its path stands in place of that of the runtime.

import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** This folder. */
export const HERE = dirname(fileURLToPath(import.meta.url));

/** Where the packages are. */
const PACKAGES = join(HERE, "..", "..", "packages");

/** The path by which the programs of this folder import the runtime. */
const RUNTIME = "example.org/payment-codes/languages/go/runtime";

/**
 * The providers that have a Go package.
 *
 * @returns their ids.
 */
export function providers() {
  return readdirSync(PACKAGES)
    .filter((name) => name.endsWith("-codes") && readdirSync(join(PACKAGES, name)).includes("go"))
    .map((name) => name.slice(0, -"-codes".length));
}

/**
 * The folder of a provider's Go package.
 *
 * @param {string} provider - its id.
 * @returns {string} the folder.
 */
export function packageOf(provider) {
  return join(PACKAGES, `${provider}-codes`, "go");
}

/** The path by which programs import the Go package in a folder: that of its module. */
function moduleIn(own) {
  const path = /^module (\S+)$/m.exec(readFileSync(join(own, "go.mod"), "utf8"))?.[1];
  if (path === undefined) throw new Error(`the package in ${own} has no module path`);
  return path;
}

/**
 * Makes a module of a folder's programs or tests that uses the package of a provider.
 *
 * @param {string} folder - a folder of this one.
 * @param {string} provider - id of the provider.
 * @param {string} [own] - folder of its package, where it is another one.
 * @param {string} [work] - where the module is made.
 * @returns {string} the folder of the module.
 */
export function copyFor(folder, provider, own = packageOf(provider), work = join(HERE, ".work", folder, provider)) {
  const module = moduleIn(own);
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  cpSync(join(HERE, folder), work, { recursive: true });
  for (const name of readdirSync(work).filter((name) => name.endsWith(".go"))) {
    const text = readFileSync(join(work, name), "utf8");
    writeFileSync(join(work, name), text.replaceAll(`"${RUNTIME}"`, `"${module}"`));
  }
  const name = packageNameIn(work);
  writeFileSync(join(work, name === "main" ? "texts.go" : "texts_test.go"), textsOf(own, module, name));
  // A module without a version has to be one of the major version that its path names.
  const major = /\/v([0-9]+)$/.exec(module)?.[1] ?? "0";
  const replaced = `require ${module} v${major}.0.0\n\nreplace ${module} => ${JSON.stringify(own)}`;
  writeFileSync(join(work, "go.mod"), `module example.org/payment-codes/work\n\ngo 1.21\n\n${replaced}\n`);
  return work;
}

/** The package that the files of a folder are of. */
function packageNameIn(folder) {
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith(".go"))
    .map((name) => readFileSync(join(folder, name), "utf8"));
  return /^package (\w+)$/m.exec(texts[0] ?? "")?.[1] ?? "main";
}

/** The file that registers the texts of all languages of a package. */
function textsOf(own, module, name) {
  const locales = readdirSync(join(own, "messages"));
  const imports = locales.map((locale, index) => `\tlocale${index} "${module}/messages/${locale}"\n`).join("");
  const lines = locales.map((locale, index) => `\tmessages["${locale}"] = locale${index}.Message\n`).join("");
  return `package ${name}\n\nimport (\n${imports})\n\nfunc init() {\n${lines}}\n`;
}

/**
 * Runs the go command without any module of others, and without another toolchain than is asked for.
 *
 * @param {readonly string[]} args - its arguments.
 * @param {string} cwd - where it runs.
 * @param {import("node:child_process").ExecFileSyncOptions} [options] - what else the process gets.
 * @returns {Buffer | string} what it prints.
 */
export function go(args, cwd, options = {}) {
  const env = { ...process.env, GOFLAGS: "-mod=mod", GOPROXY: "off", GOWORK: "off", ...options.env };
  return execFileSync("go", args, { stdio: "inherit", ...options, cwd, env });
}
