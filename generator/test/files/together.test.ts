import { execFileSync } from "node:child_process";
import { chmod, mkdir, readdir, readFile, rename, stat, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { MANIFEST } from "../../src/files/generated-folder.ts";
import { placeOf } from "../../src/files/place.ts";
import { finishUnfinished } from "../../src/files/turn.ts";
import { PACKAGES } from "../../src/places.ts";
import { catalogWith, emptyFolder, tree } from "../catalog-copy.ts";
import { codes } from "../command.ts";
import { stopped } from "../killed.ts";

const NEW_CODE = ["new", "code", "klikoo", "openapi", "404xx7006", "--name", "GONE_TOO", "--doc", "response-code"];
const LINE = ["--line", "99"];

let cache = "";
const journals = () => join(cache, "payment-codes", "unfinished");

beforeEach(async () => {
  cache = await emptyFolder();
  process.env.XDG_CACHE_HOME = cache;
});

/** A catalog in which `new code` was killed before it changes the catalog for the n-th time. */
async function killedAt(at: number): Promise<string> {
  const catalog = await catalogWith();
  const { status } = await stopped([...NEW_CODE, ...LINE, "--catalog", catalog], { at, folders: [catalog] });
  expect(status).toBe(-1);
  return catalog;
}

/** For each of two files a folder is made and the file written beside the old one, then both are renamed. */
const READY = 5;
const HALF_WAY = 6;

async function journalOf(): Promise<{ path: string; data: Record<string, unknown> }> {
  const [name] = await readdir(journals());
  const path = join(journals(), name ?? "none");
  return { path, data: JSON.parse(await readFile(path, "utf8")) };
}

/** What the next command that writes in the catalog does and says, before its own work. */
async function touch(catalog: string): Promise<string> {
  const said = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  try {
    await finishUnfinished([await placeOf("catalog", catalog)]);
    return said.mock.calls.join("");
  } catch (error) {
    return (error as Error).message;
  } finally {
    said.mockRestore();
  }
}

async function emptyIfMissing(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  return folder;
}

describe("a killed command", () => {
  it("is finished or undone by the next one, whenever it was killed", async () => {
    const writer = fileURLToPath(new URL("writer.ts", import.meta.url));
    const old = { "a/gone.yaml": "old", "a/one.yaml": "old" };
    const seen: string[] = [];
    for (let at = 1; !seen.includes("ended"); at += 1) {
      const root = await emptyFolder();
      // The second part writes into a folder that the first one makes.
      const catalog = join(root, "catalog");
      const [changesets, docs] = [join(root, "made", ".changeset"), join(root, "made", "docs")];
      await mkdir(join(catalog, "a"), { recursive: true });
      for (const [path, text] of Object.entries(old)) await writeFile(join(catalog, path), text);
      const { status } = await stopped([catalog, changesets, docs], { at, folders: [root, journals()] }, {}, writer);
      await finishUnfinished([
        await placeOf(at % 2 === 0 ? "catalog" : "changesets", at % 2 === 0 ? catalog : changesets),
      ]);
      const now = Object.fromEntries(await tree(root));
      const isNew = "catalog/b/docs/two.yaml" in now;
      const wanted = isNew
        ? {
            "catalog/a/one.yaml": "new",
            "catalog/b/docs/two.yaml": "new",
            "made/.changeset/three.md": "new",
            "made/docs/four.md": "new",
          }
        : { "catalog/a/gone.yaml": "old", "catalog/a/one.yaml": "old" };
      expect(now).toEqual(wanted);
      if (!isNew) expect([await readdir(root), await readdir(catalog)]).toEqual([["catalog"], ["a"]]);
      expect((await readdir(journals())).filter((name) => name.endsWith(".json"))).toEqual([]);
      seen.push(isNew ? "new" : "old");
      if (status === 0) seen.push("ended");
      expect(at).toBeLessThan(60);
    }
    expect(seen.filter((item) => item === "old").length).toBeGreaterThan(8);
    expect(seen.filter((item) => item === "new").length).toBeGreaterThan(4);
  });

  it("that was undone halfway is undone to its end by the next one", async () => {
    const writer = fileURLToPath(new URL("writer.ts", import.meta.url));
    const seen = new Set<string>();
    for (let at = 1; at < 60; at += 1) {
      const root = await emptyFolder();
      const [catalog, changesets, docs] = ["catalog", "made/.changeset", "made/docs"].map((name) => join(root, name));
      await mkdir(join(catalog as string, "a"), { recursive: true });
      await writeFile(join(catalog as string, "a", "one.yaml"), "old");
      const call = [catalog, changesets, docs] as string[];
      // From then on the disk takes nothing, so the command cannot take back what it has begun.
      const { status } = await stopped(call, { at, folders: [root], error: "ENOSPC" }, {}, writer);
      await finishUnfinished([await placeOf("catalog", catalog as string)]);
      const now = Object.fromEntries(await tree(root));
      const isOld = "made/docs/four.md" in now === false;
      if (isOld)
        expect({ now, made: await readdir(root) }).toEqual({ now: { "catalog/a/one.yaml": "old" }, made: ["catalog"] });
      expect((await readdir(journals())).filter((name) => name.endsWith(".json"))).toEqual([]);
      seen.add(isOld ? "old" : "new");
      if (status === 0) break;
    }
    expect([...seen].sort()).toEqual(["new", "old"]);
  });

  it.each([
    ["new provider", ["new", "provider", "tiny-pay"], [2, 9, 10]],
    ["new code", [...NEW_CODE, ...LINE], [2, 6]],
  ])("%s leaves all of its files or none", async (_what, parameters, kills) => {
    const original = await tree(await catalogWith());
    const whole = await catalogWith();
    expect((await codes([...parameters, "--catalog", whole])).status).toBe(0);
    const finished = await tree(whole);
    const states = await Promise.all(
      kills.map(async (at) => {
        const catalog = await catalogWith();
        const { status } = await stopped([...parameters, "--catalog", catalog], { at, folders: [catalog] });
        expect(status).toBe(-1);
        await touch(catalog);
        return tree(catalog);
      }),
    );
    for (const [index, state] of states.entries())
      expect([...state].sort()).toEqual([...(index === 0 ? original : finished)].sort());
  });

  it("generate leaves the old packages or the new ones, and no other files", async () => {
    const out = join(await emptyFolder(), "packages");
    const generate = ["generate", "klikoo", "--out", out];
    const manifest = await readFile(join(PACKAGES, "klikoo-codes", MANIFEST), "utf8");
    const { files } = JSON.parse(manifest) as { files: readonly string[] };
    const folders = new Set(files.map((path) => dirname(path)));
    // Each folder is made, and each file is written and read back, before the first takes its place.
    for (const at of [20, 2 * files.length + folders.size + 10]) {
      expect((await stopped(generate, { at, folders: [out] })).status).toBe(-1);
      const { status, err } = await codes([...generate, "--check"]);
      expect({ status, err }).toEqual({ status: 1, err: expect.stringMatching(/"codes generate klikoo .*was killed/) });
      await finishUnfinished([await placeOf("package", join(out, "klikoo-codes"))]);
      const paths = [...(await tree(await emptyIfMissing(out))).keys()];
      expect(paths.filter((path) => path.endsWith(".codes-tmp"))).toEqual([]);
      if (at === 20) expect(paths).toEqual([]);
    }
    expect((await codes([...generate, "--check"])).status).toBe(0);
  });

  it("is named by a command that only checks, which exits with 1 and writes nothing", async () => {
    const catalog = await killedAt(HALF_WAY);
    const before = [await tree(catalog), await tree(journals())];
    for (const reading of [["generate", "--check"], ["docs", "list"], ["docs", "check"], ["stats"]]) {
      const { status, err } = await codes([...reading, "--catalog", catalog]);
      expect(err).toMatch(/"codes new code klikoo openapi .*" was killed and has left .* half done/);
      expect(status).toBe(1);
    }
    expect([await tree(catalog), await tree(journals())]).toEqual(before);
  });
});

describe("a journal", () => {
  it("that a checkout carries is never replayed", async () => {
    const catalog = await catalogWith();
    const repository = dirname(catalog);
    execFileSync("git", ["init", "-q", repository]);
    const config = await readFile(join(repository, ".git", "config"), "utf8");
    const hostile = JSON.stringify([["../.git/config", `${config}[core]\n\tfsmonitor = touch /tmp/x\n`]]);
    const folders = [catalog, join(catalog, "klikoo"), join(repository, "packages"), repository];
    await mkdir(join(repository, "packages"));
    for (const folder of folders) await writeFile(join(folder, ".codes-journal.json"), hostile);
    const out = join(repository, "packages");
    for (const command of [
      ["generate", "--check", "--out", out],
      ["generate", "klikoo", "--out", out],
      [...NEW_CODE, ...LINE],
    ])
      await codes([...command, "--catalog", catalog]);
    expect(await readFile(join(repository, ".git", "config"), "utf8")).toBe(config);
    for (const folder of folders) expect(await readFile(join(folder, ".codes-journal.json"), "utf8")).toBe(hostile);
  });

  it("is neither read nor written where a checkout could carry it", async () => {
    const catalog = await catalogWith();
    const repository = dirname(catalog);
    execFileSync("git", ["init", "-q", repository]);
    const inside = { XDG_CACHE_HOME: join(repository, "cache") };
    const before = await tree(catalog);
    const { status, err } = await codes([...NEW_CODE, ...LINE, "--catalog", catalog], inside);
    expect(status).toBe(1);
    expect(err).toContain("a checkout could fill it; set XDG_CACHE_HOME");
    expect(await tree(catalog)).toEqual(before);
    // What only reads needs no state.
    expect((await codes(["docs", "list", "--catalog", catalog], inside)).err).not.toContain("XDG_CACHE_HOME");
  });

  it("is for its user alone, and not used where others could write", async () => {
    const catalog = await killedAt(HALF_WAY);
    const modes = await Promise.all(
      [journals(), dirname(journals())].map(async (path) => (await stat(path)).mode & 0o77),
    );
    expect(modes).toEqual([0, 0]);
    await chmod(journals(), 0o777);
    expect(await touch(catalog)).toContain("is not yours alone to write to");
  });

  const outside = [{ place: 0, path: "../.git/config", before: null, after: "0".repeat(64) }];
  it.each<[string, (data: Record<string, unknown>) => unknown, RegExp]>([
    ["cut off", () => undefined, /not replayed: it is not JSON/],
    ["with a path that leaves its folder", (data) => ({ ...data, changes: outside }), /not replayed/],
    [
      "with a file that no run writes",
      (data) => ({ ...data, changes: [{ ...outside[0], path: "klikoo/run.sh" }] }),
      /it names a file that no run writes/,
    ],
    ["with a field that it does not have", (data) => ({ ...data, more: 1 }), /not replayed/],
    ["of another version", (data) => ({ ...data, version: 2 }), /not replayed/],
    ["with the name of another run", (data) => ({ ...data, id: "0".repeat(16) }), /the name of another run/],
  ])("%s is set aside", async (_what, change, message) => {
    const catalog = await killedAt(HALF_WAY);
    const { path, data } = await journalOf();
    const changed = change(data);
    const text = changed === undefined ? '{"version":1,' : JSON.stringify(changed);
    await writeFile(path, text);
    const before = await tree(catalog);
    const { status, err } = await codes(["generate", "--check", "--catalog", catalog]);
    expect(status).toBe(1);
    expect(err).toMatch(/damaged/);
    expect(await readFile(path, "utf8")).toBe(text);
    expect(await touch(catalog)).toMatch(message);
    expect(await tree(catalog)).toEqual(before);
    expect(await readdir(journals())).toEqual([]);
    const aside = join(cache, "payment-codes", "set-aside");
    expect(await readFile(join(aside, (await readdir(aside))[0] ?? ""), "utf8")).toBe(text);
  });

  it("of a folder that another one has replaced is set aside", async () => {
    const catalog = await killedAt(HALF_WAY);
    const other = await catalogWith(["klikoo/openapi.yaml", ["entries", 0, "messages", 0], "Sukses!"]);
    await rename(catalog, `${catalog}-old`);
    await rename(other, catalog);
    const before = await tree(catalog);
    expect(await touch(catalog)).toMatch(/not replayed: its folders were replaced by others/);
    expect(await tree(catalog)).toEqual(before);
  });

  it.each([
    ["the folder of its files", "klikoo"],
    ["a folder in it", "klikoo/docs"],
    ["the catalog", "."],
  ])("writes nothing through a link that stands for %s", async (_what, path) => {
    const catalog = await killedAt(READY);
    const elsewhere = join(await emptyFolder(), "elsewhere");
    await rename(join(catalog, path), elsewhere);
    await symlink(elsewhere, join(catalog, path));
    const before = await tree(elsewhere);
    expect(await touch(catalog)).toMatch(/symbolic link/);
    expect(await tree(elsewhere)).toEqual(before);
  });

  it.each([
    ["nothing was replaced", READY, /undid the killed run/],
    ["something was replaced", HALF_WAY, /not replayed: klikoo\/openapi.yaml changed since/],
  ])("never overwrites what a person has written since, where %s", async (_what, at, message) => {
    const catalog = await killedAt(at);
    const path = join(catalog, "klikoo/openapi.yaml");
    await writeFile(path, `${await readFile(path, "utf8")}# mine\n`);
    const texts = async () => [...(await tree(catalog))].filter(([name]) => !name.endsWith(".codes-tmp"));
    const before = await texts();
    expect(await touch(catalog)).toMatch(message);
    expect(await texts()).toEqual(before);
  });

  it("of a folder that is gone is forgotten", async () => {
    const catalog = await killedAt(READY);
    await rename(catalog, `${catalog}-old`);
    expect(await touch(catalog)).not.toMatch(/killed/);
  });
});
