import { execFileSync } from "node:child_process";
import { mkdir, readdir, rename, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { PACKAGES } from "../../src/places.ts";
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
  const files = ["reasons.yaml", "klikoo/openapi.yaml", "klikoo/docs/response-code.rows.tsv"];
  it.each(SPECIAL)("%s is refused where a file belongs", async (_what, make, message) => {
    const out = await emptyFolder();
    for (const file of files) {
      const catalog = await catalogWith();
      await replaceBy(join(catalog, file), make);
      const { status, err } = await codes(["generate", "klikoo", "--catalog", catalog, "--out", out]);
      expect(err).toContain(`catalog/${file}:1:1 file: ${message}`);
      expect(status).toBe(1);
    }
    expect(await readdir(out)).toEqual([]);
  });

  it.each(SPECIAL)("%s is refused as the grammar of a page", async (_what, make, message) => {
    const catalog = await catalogWith();
    await replaceBy(join(catalog, "klikoo/docs/response-code.yaml"), make);
    const { status, err } = await codes(["docs", "read", "klikoo", "response-code", "x", "--catalog", catalog]);
    expect(err).toContain(message);
    expect(status).toBe(1);
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
  it.each(SPECIAL)("%s is refused where a generated file belongs", async (_what, make, message) => {
    const out = await emptyFolder();
    await codes(["generate", "klikoo", "--out", out]);
    for (const file of ["package.json", "codes.json", ".codes-manifest.json"]) {
      await replaceBy(join(out, "klikoo-codes", file), make);
      const { status, err } = await codes(["generate", "klikoo", "--out", out]);
      expect(err).toContain(`${file}: ${message}`);
      expect(status).toBe(1);
      await rm(join(out, "klikoo-codes", file), { recursive: true });
      expect((await codes(["generate", "klikoo", "--out", out])).status).toBe(0);
    }
  });

  it.each([
    ["the folder of the packages", "."],
    ["the folder of a package", "klikoo-codes"],
    ["a folder in a package", "klikoo-codes/src"],
  ])("nothing is written through a link that stands for %s", async (_what, path) => {
    const out = join(await emptyFolder(), "packages");
    await codes(["generate", "klikoo", "--out", out]);
    const elsewhere = join(await emptyFolder(), "elsewhere");
    await rename(join(out, path), elsewhere);
    await symlink(elsewhere, join(out, path));
    await rm(join(elsewhere, (await readdir(elsewhere))[0] ?? "none"), { recursive: true });
    const before = await tree(elsewhere);
    const { status, err } = await codes(["generate", "klikoo", "--out", out]);
    expect(err).toContain("found a symbolic link");
    expect(status).toBe(1);
    expect(await tree(elsewhere)).toEqual(before);
  });

  it("is reported among the files that do not belong there", async () => {
    const out = await emptyFolder();
    await codes(["generate", "klikoo", "--out", out]);
    await symlink("/etc/hostname", join(out, "klikoo-codes", "src", "more.ts"));
    const { status, out: printed } = await codes(["generate", "klikoo", "--check", "--out", out]);
    expect(printed).toMatch(/extra +src\/more.ts/);
    expect(status).toBe(1);
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
    const { err } = await codes(["docs", "update", "klikoo", "none", "--failures", join(folder, "report.md")]);
    expect(err).not.toContain("defect");
    expect((await tree(folder)).get("precious")).toBe("keep");
  });
});
