import { mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  compareContents,
  compareFiles,
  compareNames,
  inOrder,
  MANIFEST,
  writeFiles,
} from "../../src/files/generated-folder.ts";
import { type Place, placeOf } from "../../src/files/place.ts";
import { emptyFolder } from "../catalog-copy.ts";

/** An empty folder of a package. */
async function emptyPlace(): Promise<Place> {
  return placeOf("package", await emptyFolder());
}

const files = (...entries: [string, string][]) => new Map(entries);

async function listing(folder: string): Promise<string[]> {
  const items = await readdir(folder, { recursive: true, withFileTypes: true });
  return items
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name).slice(folder.length + 1))
    .sort();
}

describe("writing a package", () => {
  it("writes what is missing or changed and nothing else", async () => {
    const place = await emptyPlace();
    const { folder } = place;
    const first = files(["a.txt", "1"], ["src/b.txt", "2"]);
    expect((await writeFiles(place, first)).map(({ path }) => path)).toEqual([MANIFEST, "a.txt", "src/b.txt"]);
    expect(await writeFiles(place, first)).toEqual([]);
    await writeFile(join(folder, "a.txt"), "edited");
    expect(await compareFiles(place, first)).toEqual([{ path: "a.txt", change: "changed" }]);
    await writeFiles(place, first);
    expect(await readFile(join(folder, "a.txt"), "utf8")).toBe("1");
  });

  it("writes and compares a text that is made in pieces", async () => {
    const place = await emptyPlace();
    const { folder } = place;
    const line = "é".repeat(99);
    const large = new Map([
      ["a.txt", { pieces: () => Array.from({ length: 30_000 }, (_, index) => `${index}${line}\n`) }],
    ]);
    const text = large.get("a.txt")?.pieces().join("") ?? "";
    await writeFiles(place, large);
    expect(await readFile(join(folder, "a.txt"), "utf8")).toBe(text);
    expect(await compareFiles(place, large)).toEqual([]);
    for (const changed of [`${text}x`, text.slice(0, -1), text.replace("7é", "8é")]) {
      await writeFile(join(folder, "a.txt"), changed);
      expect(await compareFiles(place, large)).toEqual([{ path: "a.txt", change: "changed" }]);
    }
  });

  it("removes files it wrote before, never those of others", async () => {
    const place = await emptyPlace();
    const { folder } = place;
    await writeFiles(place, files(["a.txt", "1"], ["src/old/b.txt", "2"]));
    await writeFile(join(folder, "CHANGELOG.md"), "mine");
    await mkdir(join(folder, "dist"));
    await writeFile(join(folder, "dist", "x.js"), "built");
    await writeFiles(place, files(["a.txt", "1"]));
    expect(await listing(folder)).toEqual([MANIFEST, "CHANGELOG.md", "a.txt", "dist/x.js"].sort());
    expect(await readdir(folder)).not.toContain("src");
  });

  it("finishes a folder that a killed run left half written", async () => {
    const place = await emptyPlace();
    const { folder } = place;
    const wanted = files(["a.txt", "1"], ["b.txt", "2"]);
    await writeFile(join(folder, MANIFEST), JSON.stringify({ files: ["a.txt", "b.txt", "gone.txt"] }));
    await writeFile(join(folder, "a.txt"), "1");
    await writeFile(join(folder, "gone.txt"), "left behind");
    expect(await compareFiles(place, wanted)).not.toEqual([]);
    await writeFiles(place, wanted);
    expect(await compareFiles(place, wanted)).toEqual([]);
    expect(await listing(folder)).toEqual([MANIFEST, "a.txt", "b.txt"].sort());
  });

  it("finishes where a killed run had already removed a folder, and where the manifest is damaged", async () => {
    const place = await emptyPlace();
    const { folder } = place;
    await writeFile(join(folder, MANIFEST), JSON.stringify({ files: ["a.txt", "src/old/b.txt"] }));
    await writeFiles(place, files(["a.txt", "1"]));
    expect(await listing(folder)).toEqual([MANIFEST, "a.txt"].sort());
    await writeFile(join(folder, MANIFEST), "<<<<<<< ours");
    await writeFiles(place, files(["a.txt", "1"]));
    expect(await compareFiles(place, files(["a.txt", "1"]))).toEqual([]);
  });

  it("reports files that somebody put among generated ones, and leaves them", async () => {
    const place = await emptyPlace();
    const { folder } = place;
    const wanted = files(["src/a.ts", "1"]);
    await writeFiles(place, wanted);
    await writeFile(join(folder, "src", "stray.ts"), "");
    expect(await compareFiles(place, wanted)).toEqual([{ path: "src/stray.ts", change: "extra" }]);
    await writeFiles(place, wanted);
    expect(await readdir(join(folder, "src"))).toContain("stray.ts");
  });

  it("minds nothing that Python compiles beside its modules", async () => {
    const place = await emptyPlace();
    const wanted = files(["src/a.py", "1"]);
    await writeFiles(place, wanted);
    await mkdir(join(place.folder, "src", "__pycache__"));
    await writeFile(join(place.folder, "src", "__pycache__", "a.pyc"), "");
    expect(await compareFiles(place, wanted)).toEqual([]);
  });

  it("compares part by part as all at once", async () => {
    const place = await emptyPlace();
    const { folder } = place;
    await writeFiles(place, files(["a.txt", "1"], ["b.txt", "2"], ["src/c.ts", "3"], ["src/d.ts", "4"]));
    await writeFile(join(folder, "b.txt"), "edited");
    await writeFile(join(folder, "src", "stray.ts"), "");
    const [one, other] = [files(["a.txt", "1"], ["src/d.ts", "5"]), files(["b.txt", "2"], ["src/e.ts", "6"])];
    const all = new Map([...one, ...other].sort());
    const parts = [
      ...(await compareContents(place, other)),
      ...(await compareContents(place, one)),
      ...(await compareNames(place, [...all.keys()])),
    ];
    expect(inOrder(parts)).toEqual(await compareFiles(place, all));
    expect(inOrder(parts)).toEqual([
      { path: MANIFEST, change: "changed" },
      { path: "b.txt", change: "changed" },
      { path: "src/c.ts", change: "stale" },
      { path: "src/d.ts", change: "changed" },
      { path: "src/e.ts", change: "missing" },
      { path: "src/stray.ts", change: "extra" },
    ]);
  });

  it.each([
    ["outside of the folder", "../precious.txt"],
    ["what changesets owns", "CHANGELOG.md"],
    ["what the build owns", "dist/precious.txt"],
    ["what Git owns", ".git/config"],
    ["what the package manager owns", "node_modules/precious.txt"],
  ])("never removes %s, whatever a manifest says", async (_what, listed) => {
    const folder = join(await emptyFolder(), "package");
    const precious = join(folder, listed);
    await mkdir(dirname(precious), { recursive: true });
    await mkdir(folder, { recursive: true });
    await writeFile(precious, "keep");
    await writeFile(join(folder, MANIFEST), JSON.stringify({ files: [listed] }));
    await writeFiles(await placeOf("package", folder), files(["a.txt", "1"]));
    expect(await readFile(precious, "utf8")).toBe("keep");
  });

  it("removes nothing through a link that stands for a folder of the manifest", async () => {
    const { folder } = await emptyPlace();
    const elsewhere = await emptyFolder();
    await writeFile(join(elsewhere, "precious.txt"), "keep");
    await symlink(elsewhere, join(folder, "src"));
    await writeFile(join(folder, MANIFEST), JSON.stringify({ files: ["src/precious.txt"] }));
    const wanted = files(["a.txt", "1"]);
    await expect(writeFiles(await placeOf("package", folder), wanted)).rejects.toThrow(/src: found a symbolic link/);
    expect(await readdir(elsewhere)).toEqual(["precious.txt"]);
    expect(await readdir(folder)).not.toContain("a.txt");
  });
});
