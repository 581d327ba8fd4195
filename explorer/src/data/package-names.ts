// What the package of a provider is called in each programming language: its manifest says so.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** What a package is called, and what programs name when they use it. */
export interface PackageNames {
  /** As it is installed. */
  readonly package: string;
  /** What programs import: a module, a namespace or a package. */
  readonly module: string;
  /** The class with all functions, where the language needs one. */
  readonly main?: string;
}

const found = new Map<string, PackageNames | undefined>();

/**
 * Reads the names of a package.
 *
 * @param manifest - path of its manifest: JSON, TOML, `go.mod` or `pom.xml`.
 * @returns the names; undefined where there is no such package.
 */
export function packageNames(manifest: string): PackageNames | undefined {
  if (!found.has(manifest)) found.set(manifest, existsSync(manifest) ? read(manifest) : undefined);
  return found.get(manifest);
}

function read(path: string): PackageNames {
  const text = readFileSync(path, "utf8");
  if (path.endsWith(".toml")) return ofToml(text);
  if (path.endsWith(".mod")) return ofGo(path, text);
  if (path.endsWith(".xml")) return ofMaven(path, text);
  return ofJson(text);
}

function ofToml(text: string): PackageNames {
  const name = first(text, /^name = "([^"]+)"$/m);
  return { package: name, module: name.replaceAll("-", "_") };
}

function ofJson(text: string): PackageNames {
  const { name, autoload } = JSON.parse(text) as { name: string; autoload?: { "psr-4": Record<string, string> } };
  const [namespace] = Object.keys(autoload?.["psr-4"] ?? {});
  return { package: name, module: namespace?.replace(/\\$/, "") ?? name };
}

/** The last word of a path is not the name of the package, which only its files say. */
function ofGo(path: string, text: string): PackageNames {
  const module = first(readFileSync(join(dirname(path), "doc.go"), "utf8"), /^package (\w+)$/m);
  return { package: first(text, /^module (\S+)$/m), module };
}

function ofMaven(path: string, text: string): PackageNames {
  const [group, artifact, version] = ["groupId", "artifactId", "version"].map((tag) =>
    first(text, new RegExp(`<${tag}>([^<]+)</${tag}>`)),
  );
  const sources = join(dirname(path), "src", "main", "java");
  const module = first(readFileSync(join(sources, "module-info.java"), "utf8"), /^module (\S+) \{$/m);
  const classes = readdirSync(join(sources, ...module.split(".")));
  const main = classes.find((file) => file.endsWith("Codes.java")) ?? "";
  return { package: `${group}:${artifact}:${version}`, module, main: basename(main, ".java") };
}

function first(text: string, pattern: RegExp): string {
  return pattern.exec(text)?.[1] ?? "";
}
