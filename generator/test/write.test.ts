import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compareFiles, MANIFEST, writeFiles } from "../src/write.ts";
import { emptyFolder } from "./catalog-copy.ts";

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
    const folder = await emptyFolder();
    const first = files(["a.txt", "1"], ["src/b.txt", "2"]);
    expect((await writeFiles(folder, first)).map(({ path }) => path)).toEqual([MANIFEST, "a.txt", "src/b.txt"]);
    expect(await writeFiles(folder, first)).toEqual([]);
    await writeFile(join(folder, "a.txt"), "edited");
    expect(await compareFiles(folder, first)).toEqual([{ path: "a.txt", change: "changed" }]);
    await writeFiles(folder, first);
    expect(await readFile(join(folder, "a.txt"), "utf8")).toBe("1");
  });

  it("writes and compares a text that is made in pieces", async () => {
    const folder = await emptyFolder();
    const line = "é".repeat(99);
    const large = new Map([
      ["a.txt", { pieces: () => Array.from({ length: 30_000 }, (_, index) => `${index}${line}\n`) }],
    ]);
    const text = large.get("a.txt")?.pieces().join("") ?? "";
    await writeFiles(folder, large);
    expect(await readFile(join(folder, "a.txt"), "utf8")).toBe(text);
    expect(await compareFiles(folder, large)).toEqual([]);
    for (const changed of [`${text}x`, text.slice(0, -1), text.replace("7é", "8é")]) {
      await writeFile(join(folder, "a.txt"), changed);
      expect(await compareFiles(folder, large)).toEqual([{ path: "a.txt", change: "changed" }]);
    }
  });

  it("removes files it wrote before, never those of others", async () => {
    const folder = await emptyFolder();
    await writeFiles(folder, files(["a.txt", "1"], ["src/old/b.txt", "2"]));
    await writeFile(join(folder, "CHANGELOG.md"), "mine");
    await mkdir(join(folder, "dist"));
    await writeFile(join(folder, "dist", "x.js"), "built");
    await writeFiles(folder, files(["a.txt", "1"]));
    expect(await listing(folder)).toEqual([MANIFEST, "CHANGELOG.md", "a.txt", "dist/x.js"].sort());
    expect(await readdir(folder)).not.toContain("src");
  });

  it("finishes a folder that a killed run left half written", async () => {
    const folder = await emptyFolder();
    const wanted = files(["a.txt", "1"], ["b.txt", "2"]);
    await writeFile(join(folder, MANIFEST), JSON.stringify({ complete: false, files: ["a.txt", "b.txt", "gone.txt"] }));
    await writeFile(join(folder, "a.txt"), "1");
    await writeFile(join(folder, "gone.txt"), "left behind");
    expect(await compareFiles(folder, wanted)).not.toEqual([]);
    await writeFiles(folder, wanted);
    expect(await compareFiles(folder, wanted)).toEqual([]);
    expect(await listing(folder)).toEqual([MANIFEST, "a.txt", "b.txt"].sort());
  });

  it("finishes where a killed run had already removed a folder, and where the manifest is damaged", async () => {
    const folder = await emptyFolder();
    await writeFile(join(folder, MANIFEST), JSON.stringify({ complete: false, files: ["a.txt", "src/old/b.txt"] }));
    await writeFiles(folder, files(["a.txt", "1"]));
    expect(await listing(folder)).toEqual([MANIFEST, "a.txt"].sort());
    await writeFile(join(folder, MANIFEST), "<<<<<<< ours");
    await writeFiles(folder, files(["a.txt", "1"]));
    expect(await compareFiles(folder, files(["a.txt", "1"]))).toEqual([]);
  });

  it("reports files that somebody put among generated ones, and leaves them", async () => {
    const folder = await emptyFolder();
    const wanted = files(["src/a.ts", "1"]);
    await writeFiles(folder, wanted);
    await writeFile(join(folder, "src", "stray.ts"), "");
    expect(await compareFiles(folder, wanted)).toEqual([{ path: "src/stray.ts", change: "extra" }]);
    await writeFiles(folder, wanted);
    expect(await readdir(join(folder, "src"))).toContain("stray.ts");
  });

  it("never removes anything outside the folder, whatever a manifest says", async () => {
    const parent = await emptyFolder();
    const folder = join(parent, "package");
    await mkdir(folder);
    await writeFile(join(parent, "precious.txt"), "keep");
    await writeFile(join(folder, MANIFEST), JSON.stringify({ complete: true, files: ["../precious.txt"] }));
    await writeFiles(folder, files(["a.txt", "1"]));
    expect(await readdir(parent)).toContain("precious.txt");
  });
});
