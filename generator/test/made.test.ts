import { mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { digestOf } from "../src/catalog/seen.ts";
import { fileDigest, holdsOnly } from "../src/files/digest.ts";
import type { InPieces } from "../src/files/file-map.ts";
import { MANIFEST, writeFiles } from "../src/files/generated-folder.ts";
import { placeOf } from "../src/files/place.ts";
import { hashedFiles } from "../src/generate/made/hashed-files.ts";
import { keptFiles } from "../src/generate/made/kept-files.ts";
import { type Made, type MadeBy, madeIn, madeName, madeText } from "../src/generate/made/made.ts";
import { emptyFolder, tree } from "./catalog-copy.ts";

const BY: MadeBy<"package"> = {
  kind: "package",
  generator: "code",
  assets: "assets",
  platform: { node: "24" },
  catalog: "/catalog",
  out: "/packages/tiny-codes",
  provider: "tiny",
};
const MADE: Made<"package"> = {
  seen: [
    ["tiny/card.yaml", "12ab"],
    ["tiny/docs/codes.rows.tsv", null],
  ],
  files: [["codes.json", "34cd"]],
  about: { id: "tiny", packageName: "@tiny/tiny-codes", spaces: [{ id: "card", entries: { length: 1 } }], rows: 1 },
};

/** A text with one bit changed, for every byte of it; and cut off at every byte. */
function damaged(text: string): string[] {
  const at = [...Array(text.length).keys()];
  return at.flatMap((index) => [
    text.slice(0, index) + String.fromCharCode(text.charCodeAt(index) ^ (1 << (index % 7))) + text.slice(index + 1),
    text.slice(0, index),
  ]);
}

describe("what is remembered of a package", () => {
  it("is read as it was written, and not at all once anything of it changed", () => {
    const text = madeText(BY, MADE);
    expect(madeIn(BY, text)).toEqual(MADE);
    const others = [...damaged(text), "", "\n", `${text}\n`, `\n${text}`, text + text];
    expect(others.filter((other) => madeIn(BY, other) !== undefined)).toEqual([]);
  });

  it("is of no use to anything else", () => {
    const others: MadeBy[] = [
      { ...BY, kind: "part" },
      ...(["generator", "assets", "catalog", "out", "provider"] as const).map((field) => ({ ...BY, [field]: "other" })),
      { ...BY, platform: { node: "25" } },
    ];
    expect(others.map((by) => madeIn(by, madeText(BY, MADE)))).toEqual(others.map(() => undefined));
    // That of older code is replaced; that of another package stays.
    expect(others.filter((by) => madeName(by) === madeName(BY))).toHaveLength(3);
  });
});

describe("what is kept of a file", () => {
  const DATA = { a: ["b", "", "ü"], "05": { c: "d" }, e: null, f: true, g: 1.5 };

  it("comes back for the same content alone, and not once anything of it changed", async () => {
    const folder = await emptyFolder();
    const kept = keptFiles(folder, "code");
    expect(kept.get("a.yaml", "1")).toBeUndefined();
    kept.put("a.yaml", "1", DATA);
    expect(kept.get("a.yaml", "1")).toEqual(DATA);
    expect([kept.get("a.yaml", "2"), kept.get("b.yaml", "1")]).toEqual([undefined, undefined]);
    expect(keptFiles(folder, "other code").get("a.yaml", "1")).toBeUndefined();
    const [name = ""] = await readdir(folder);
    const text = await readFile(join(folder, name), "utf8");
    for (const other of damaged(text)) {
      await writeFile(join(folder, name), other);
      expect(kept.get("a.yaml", "1")).toBeUndefined();
    }
    kept.put("a.yaml", "2", ["new"]);
    expect([kept.get("a.yaml", "1"), kept.get("a.yaml", "2")]).toEqual([undefined, ["new"]]);
    expect(await readdir(folder)).toEqual([name]);
  });

  it.each([
    ["undefined", { a: undefined }],
    ["a map", new Map([["a", "b"]])],
    ["a date", { a: new Date(0) }],
    ["no number", [Number.NaN]],
    ["an object without a prototype", Object.assign(Object.create(null), { a: "b" })],
  ])("is nothing that JSON would change: %s", async (_what, data) => {
    const folder = await emptyFolder();
    const kept = keptFiles(folder, "code");
    kept.put("a.yaml", "1", data);
    expect(await readdir(folder)).toEqual([]);
    expect(kept.get("a.yaml", "1")).toBeUndefined();
  });

  it("is nothing where the folder is gone", () => {
    const kept = keptFiles("/nowhere/at/all", "code");
    kept.put("a.yaml", "1", DATA);
    expect(kept.get("a.yaml", "1")).toBeUndefined();
  });
});

describe("hashes of files that are generated", () => {
  const pieces = () => ["[", ...Array.from({ length: 30_000 }, (_, index) => `${index} ü,`), "]"];
  const files = new Map<string, string | InPieces>([
    ["a.json", { pieces }],
    ["src/b.ts", "text"],
  ]);

  it("are known once everything was read to its end, and are those of the files on the disk", async () => {
    const { files: watched, digests } = hashedFiles(files);
    expect(digests()).toBeUndefined();
    const [first] = [...watched.values()];
    const [begin] = typeof first === "object" ? first.pieces() : [];
    expect(begin).toMatch(/^\[/);
    expect(digests()).toBeUndefined();
    const folder = join(await emptyFolder(), "tiny-codes");
    await writeFiles(await placeOf("package", folder), watched);
    const onDisk = [...(await tree(folder))].map(([path, text]) => [path, digestOf(text)]);
    expect(new Map(digests())).toEqual(new Map(onDisk as [string, string][]));
    expect(onDisk.map(([path]) => path)).toContain(MANIFEST);
    expect(holdsOnly(folder, new Map(digests()))).toBe(true);
    await writeFile(join(folder, "README.md"), "beside them");
    expect(holdsOnly(folder, new Map(digests()))).toBe(true);
    await writeFile(join(folder, "src", "c.ts"), "");
    expect(holdsOnly(folder, new Map(digests()))).toBe(false);
  });
});

describe("the hash of a file", () => {
  it("is that of its bytes; there is none of what is no file, or is reached by a link", async () => {
    const folder = await emptyFolder();
    await mkdir(join(folder, "a"));
    const bytes = Buffer.alloc(2_500_000, "not a whole number of blocks");
    await writeFile(join(folder, "a", "b"), bytes);
    await symlink("a", join(folder, "link"));
    await symlink("b", join(folder, "a", "c"));
    expect(fileDigest(folder, "a/b")).toBe(digestOf(bytes));
    expect(["x", "x/y", "a/x"].map((path) => fileDigest(folder, path))).toEqual([null, null, null]);
    const unusual = ["a", "link", "link/b", "a/c", "a/b/x"];
    expect(unusual.map((path) => fileDigest(folder, path))).toEqual(unusual.map(() => undefined));
  });
});
