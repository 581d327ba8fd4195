import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import { join, posix, relative, sep } from "node:path";
import { CHANGELOG } from "../../../generator/src/emit/output.ts";
import { CONTENTS } from "../../../generator/src/places.ts";
import { fileListFaults } from "../../../generator/src/release/publish/file-list.ts";
import { CheckFailed } from "./check.ts";
import { ROOT } from "./places.ts";
import type { PackageManifest, Packed } from "./project.ts";

/** Fields of a manifest that make an installation fetch or run something. */
const REFUSED_FIELDS = [
  "scripts",
  "dependencies",
  "devDependencies",
  "peerDependencies",
  "optionalDependencies",
  "bundledDependencies",
  "bundleDependencies",
  "pnpm",
];

/** Paths that only one machine has; `file:` is how some tools spell them. */
const MACHINE = /file:\/\/|(?<![\w./-])(?:\/(?:home|Users|root|tmp|var|private)\/|[A-Za-z]:\\{1,2}Users\\)\S*/;

/**
 * Checks what is in a tarball.
 *
 * @param packed - the package.
 * @param update - write the list of its files instead of comparing with it.
 * @returns how many files there are.
 * @throws CheckFailed with everything that is wrong.
 */
export async function checkContents(packed: Packed, update: boolean): Promise<string> {
  const files = await readFiles(packed.unpacked);
  // The changelog comes with the first release.
  const paths = [...files.keys()].filter((path) => path !== CHANGELOG).sort();
  const place = join(CONTENTS, `${packed.folder}.txt`);
  if (update) {
    await mkdir(CONTENTS, { recursive: true });
    await writeFile(place, `${paths.join("\n")}\n`);
  }
  const listed = await readFile(place, "utf8").catch(() => "");
  const faults = [
    ...listFaults(paths, listed),
    ...manifestFaults(packed.manifest),
    ...commandFaults(packed.manifest, files),
    ...pathFaults(paths),
    ...mapFaults(files),
    ...machineFaults(files, [ROOT, process.cwd(), homedir(), tmpdir()]),
  ];
  if (faults.length > 0) throw new CheckFailed(faults.join("\n"));
  return `${paths.length} files`;
}

/**
 * Compares the files of a tarball with the committed list.
 *
 * @param paths - what is there.
 * @param list - text of the list, one path a line.
 * @returns what is wrong, one sentence each, and how to mend it.
 */
export function listFaults(paths: readonly string[], list: string): string[] {
  const faults = fileListFaults(paths, list);
  return faults.length === 0
    ? []
    : [...faults, "if that is meant: npm run matrix -- --only packages --update, and commit the list"];
}

/**
 * Looks for fields that would make an installation fetch or run something.
 *
 * @param manifest - the package.json of the tarball.
 * @returns what is wrong, one sentence each.
 */
export function manifestFaults(manifest: PackageManifest): string[] {
  return REFUSED_FIELDS.filter((field) => manifest[field] !== undefined).map(
    (field) => `package.json has ${field}: ${JSON.stringify(manifest[field])}`,
  );
}

/**
 * Looks for commands that would not start, or would stand in the way of others.
 *
 * @param manifest - the package.json of the tarball.
 * @param files - texts by path.
 * @returns what is wrong, one sentence each.
 */
export function commandFaults({ bin = {} }: PackageManifest, files: ReadonlyMap<string, string>): string[] {
  if (typeof bin !== "object" || bin === null) return ["package.json has a bin without a name"];
  return Object.entries(bin).flatMap(([name, target]) => {
    const text = files.get(posix.normalize(String(target)));
    if (!/^[a-z]+(?:-[a-z]+)+$/.test(name)) return [`the command ${name} may be that of another package`];
    return text?.startsWith("#!/usr/bin/env node\n")
      ? []
      : [`the command ${name} starts ${target}, which is no program`];
  });
}

/**
 * Looks for files that nobody meant to publish.
 *
 * @param paths - files of the tarball.
 * @returns what is wrong, one sentence each.
 */
export function pathFaults(paths: readonly string[]): string[] {
  return paths
    .filter((path) => path.split("/").some((part) => part.startsWith(".")))
    .map((path) => `${path} is hidden`);
}

/**
 * Looks for source maps that lead out of the package.
 *
 * @param files - texts by path.
 * @returns what is wrong, one sentence each.
 */
export function mapFaults(files: ReadonlyMap<string, string>): string[] {
  return [...files].flatMap(([path, text]) => {
    const folder = posix.dirname(path);
    if (path.endsWith(".map")) return sourcesOf(text).flatMap((source) => reach(path, folder, source, files));
    return [...text.matchAll(/^\/\/[#@] sourceMappingURL=(\S+)/gm)].flatMap(([, target = ""]) => {
      const inline = /^data:[^,]*;base64,(.*)$/.exec(target)?.[1];
      if (inline === undefined) return reach(path, folder, target, files);
      const map = Buffer.from(inline, "base64").toString("utf8");
      return sourcesOf(map).flatMap((source) => reach(path, folder, source, files));
    });
  });
}

function sourcesOf(map: string): string[] {
  const { sources = [], sourceRoot = "" } = JSON.parse(map) as { sources?: string[]; sourceRoot?: string };
  return sources.map((source) => sourceRoot + source);
}

function reach(path: string, folder: string, target: string, files: ReadonlyMap<string, string>): string[] {
  return files.has(posix.join(folder, target)) ? [] : [`${path} points at ${target}, which is not in the package`];
}

/**
 * Looks for paths of the machine on which the package was built.
 *
 * @param files - texts by path.
 * @param folders - folders of this machine.
 * @returns what is wrong, one sentence each.
 */
export function machineFaults(files: ReadonlyMap<string, string>, folders: readonly string[]): string[] {
  const own = folders.map((folder) => folder.replace(/[\\/]$/, "")).filter((folder) => folder.length > 1);
  return [...files].flatMap(([path, text]) => {
    const found = own.find((folder) => text.includes(`${folder}/`)) ?? MACHINE.exec(text)?.[0];
    return found === undefined ? [] : [`${path} holds a path of a machine: ${found}`];
  });
}

/** Texts of a folder by path; all files of the packages are text. */
async function readFiles(folder: string): Promise<Map<string, string>> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const texts = await Promise.all(
    found
      .filter((item) => !item.isDirectory())
      .map(async (item) => {
        const path = join(item.parentPath, item.name);
        const name = relative(folder, path).split(sep).join("/");
        if (!item.isFile()) throw new CheckFailed(`${name} is no file`);
        return [name, await readFile(path, "utf8")] as const;
      }),
  );
  return new Map(texts);
}
