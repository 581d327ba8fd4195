import { execFileSync } from "node:child_process";
import { mkdir, rename, rm, stat, symlink, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadModel } from "../../src/catalog/index.ts";
import { compareFiles, writeFiles } from "../../src/files/generated-folder.ts";
import { placeOf } from "../../src/files/place.ts";
import { writeReport } from "../../src/files/report.ts";
import { readManifest } from "../../src/package/manifest.ts";
import { readGrammar } from "../../src/pages/read/grammar-file.ts";
import { PACKAGES } from "../../src/places.ts";
import { withoutRights } from "../../src/release/publish/pack.ts";
import { catalogWith, emptyFolder, tree } from "../catalog-copy.ts";
import { codes } from "../command.ts";

type Make = (path: string) => unknown;

const fifo: Make = (path) => execFileSync("mkfifo", [path]);
const link =
  (target: string): Make =>
  (path) =>
    symlink(target, path);

/** Something that a checkout can hold, or a person can leave behind, in place of a file. */
const SPECIAL: readonly (readonly [string, Make, string])[] = [
  ["a pipe", fifo, "found a pipe"],
  ["a link to an endless device", link("/dev/zero"), "found a symbolic link, which is never followed"],
  ["a link to another file", link("/etc/hostname"), "found a symbolic link, which is never followed"],
  ["a folder", (path) => mkdir(path), "found a folder"],
];

async function replaceBy(path: string, make: Make): Promise<void> {
  await rm(path, { recursive: true });
  await make(path);
}

describe("something special in the catalog", () => {
  it.each(SPECIAL)("%s is refused where a file belongs", async (_what, make, message) => {
    for (const file of ["reasons.yaml", "klikoo/openapi.yaml", "klikoo/docs/response-code.rows.tsv"]) {
      const catalog = await catalogWith();
      await replaceBy(join(catalog, file), make);
      await expect(loadModel(catalog, "klikoo")).rejects.toThrow(`catalog/${file}:1:1 file: ${message}`);
    }
  });

  it.each(SPECIAL)("%s is refused as the grammar of a page", async (_what, make, message) => {
    const catalog = await catalogWith();
    await replaceBy(join(catalog, "klikoo/docs/response-code.yaml"), make);
    await expect(readGrammar(catalog, "klikoo", "response-code")).rejects.toThrow(message);
  });

  it("a link that stands for a folder is refused", async () => {
    const catalog = await catalogWith();
    const docs = join(catalog, "klikoo/docs");
    const elsewhere = join(await emptyFolder(), "docs");
    await rename(docs, elsewhere);
    await symlink(elsewhere, docs);
    const { status, err } = await codes(["generate", "--check", "klikoo", "--catalog", catalog]);
    expect(err).toContain("found a symbolic link");
    expect(status).toBe(1);
  });

  it("a file that is far too large is refused before it is read", async () => {
    const catalog = await catalogWith();
    await truncate(join(catalog, "klikoo/openapi.yaml"), 20 * 1024 ** 3);
    const { status, err } = await codes(["generate", "--check", "klikoo", "--catalog", catalog]);
    expect(err).toMatch(/catalog\/klikoo\/openapi.yaml:1:1 file-size: found \d+ bytes/);
    expect(status).toBe(1);
  });
});

describe("something special in a package", () => {
  const files = new Map([
    ["codes.json", "{}"],
    ["src/index.ts", "export {};"],
  ]);

  it.each(SPECIAL)("%s is refused where a generated file belongs", async (_what, make, message) => {
    for (const file of [...files.keys(), ".codes-manifest.json"]) {
      const place = await placeOf("package", await emptyFolder());
      await writeFiles(place, files);
      await replaceBy(join(place.folder, file), make);
      for (const call of [compareFiles, writeFiles])
        await expect(call(place, files)).rejects.toThrow(`${file}: ${message}`);
    }
  });

  it.each(SPECIAL)("%s is refused in place of its package.json", async (_what, make, message) => {
    const folder = await emptyFolder();
    await make(join(folder, "package.json"));
    await expect(readManifest(folder)).rejects.toThrow(message);
  });

  it.each([
    ["the folder of the packages", "."],
    ["the folder of a package", "klikoo-codes"],
    ["a folder in a package", "klikoo-codes/src"],
  ])("nothing is written through a link that stands for %s", async (_what, path) => {
    const out = join(await emptyFolder(), "packages");
    await writeFiles(await placeOf("package", join(out, "klikoo-codes")), files);
    const elsewhere = join(await emptyFolder(), "elsewhere");
    await rename(join(out, path), elsewhere);
    await symlink(elsewhere, join(out, path));
    const before = await tree(elsewhere);
    const { status, err } = await codes(["generate", "klikoo", "--out", out]);
    expect(err).toContain("found a symbolic link");
    expect(status).toBe(1);
    expect(await tree(elsewhere)).toEqual(before);
  });

  it("is reported among the files that do not belong there", async () => {
    const place = await placeOf("package", await emptyFolder());
    await writeFiles(place, files);
    await symlink("/etc/hostname", join(place.folder, "src", "more.ts"));
    expect(await compareFiles(place, files)).toEqual([{ path: "src/more.ts", change: "extra" }]);
  });
});

describe("something special elsewhere", () => {
  it.each(SPECIAL)("%s is refused as a changeset and as a last release", async (_what, make, message) => {
    const changesets = await emptyFolder();
    await make(join(changesets, "x.md"));
    const plan = ["release", "check", "klikoo", "--baseline", join(PACKAGES, "klikoo-codes")];
    const { status, err } = await codes([...plan, "--changesets", changesets]);
    expect(err).toContain(`x.md: ${message}`);
    expect(status).toBe(1);
  });

  it("a pipe is refused as a page and as the tarball of a release", async () => {
    const path = join(await emptyFolder(), "x.txt");
    fifo(path);
    const page = await codes(["docs", "read", "klikoo", "response-code", path]);
    expect(page.err).toContain("is not a file");
    const tarball = await codes(["release", "check", "klikoo", "--baseline", path]);
    expect(tarball.err).toContain("it is no file");
    expect([page.status, tarball.status]).toEqual([1, 1]);
  });

  it("a report is not written through a link", async () => {
    const folder = await emptyFolder();
    await writeFile(join(folder, "precious"), "keep");
    await symlink(join(folder, "precious"), join(folder, "report.md"));
    await expect(writeReport(join(folder, "report.md"), "x")).rejects.toThrow("found a symbolic link");
    expect(Object.fromEntries(await tree(folder))).toEqual({ precious: "keep" });
  });

  it("the rights of files outside of a package are not changed by a list of its files", async () => {
    const folder = await emptyFolder();
    await mkdir(join(folder, "package"));
    await writeFile(join(folder, "precious"), "keep", { mode: 0o600 });
    await expect(withoutRights(join(folder, "package"), ["../precious"])).rejects.toThrow("leaves its folder");
    expect((await stat(join(folder, "precious"))).mode & 0o777).toBe(0o600);
  });
});
