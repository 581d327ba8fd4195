import { execFileSync } from "node:child_process";
import { chmod, mkdir, readdir, readFile, rename, rm, stat, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { catalogWith, emptyFolder, tree } from "../catalog-copy.ts";
import { codes } from "../command.ts";
import { stopped } from "../killed.ts";

const NEW_CODE = ["new", "code", "klikoo", "openapi", "404xx7006", "--name", "GONE_TOO", "--doc", "response-code"];
const LINE = ["--line", "99"];

let cache = "";
let env: NodeJS.ProcessEnv = {};
const journals = () => join(cache, "payment-codes", "unfinished");

beforeEach(async () => {
  cache = await emptyFolder();
  env = { XDG_CACHE_HOME: cache };
});

/** A catalog in which `new code` was killed before it changes the catalog for the n-th time. */
async function killedAt(at: number): Promise<string> {
  const catalog = await catalogWith();
  const { status } = await stopped([...NEW_CODE, ...LINE, "--catalog", catalog], { at, folders: [catalog] }, env);
  expect(status).toBe(-1);
  return catalog;
}

/** Two files are written beside the old ones, then two are renamed: at 4 one of them is replaced. */
const HALF_WAY = 4;

async function journalOf(): Promise<{ path: string; data: Record<string, unknown> }> {
  const [name] = await readdir(journals());
  const path = join(journals(), name ?? "none");
  return { path, data: JSON.parse(await readFile(path, "utf8")) };
}

/** A command that writes in the catalog and adds nothing of its own. */
const touch = (catalog: string) => codes(["new", "code", "klikoo", "none", "1", "--catalog", catalog], env);

describe("a killed command", () => {
  it.each([
    ["new provider", ["new", "provider", "tiny-pay"]],
    ["new code", [...NEW_CODE, ...LINE]],
  ])(
    "%s is finished or undone by the next one, whenever it was killed",
    async (_what, parameters) => {
      const original = await tree(await catalogWith());
      const whole = await catalogWith();
      expect((await codes([...parameters, "--catalog", whole], env)).status).toBe(0);
      const finished = await tree(whole);
      const seen = new Set<string>();
      for (let at = 1; !seen.has("ended"); at += 1) {
        const catalog = await catalogWith();
        const folders = [catalog, journals()];
        const { status } = await stopped([...parameters, "--catalog", catalog], { at, folders }, env);
        await touch(catalog);
        const now = await tree(catalog);
        const isNew = now.size === finished.size && [...finished].every(([path, text]) => now.get(path) === text);
        if (!isNew) {
          expect([...now]).toEqual([...original]);
          expect(await readdir(catalog)).not.toContain("tiny-pay");
        }
        expect((await readdir(journals())).filter((name) => name.endsWith(".json"))).toEqual([]);
        seen.add(isNew ? "new" : "old");
        if (status === 0) seen.add("ended");
        expect(at).toBeLessThan(40);
      }
      expect([...seen].sort()).toEqual(["ended", "new", "old"]);
    },
    120_000,
  );

  it("generate leaves the old packages or the new ones, and the next one makes them whole", async () => {
    const out = join(await emptyFolder(), "packages");
    const generate = ["generate", "klikoo", "--out", out];
    for (const at of [1, 3, 20, 60, 80, 100, 130]) {
      await stopped(generate, { at, folders: [out] }, env);
      const check = await codes([...generate, "--check"], env);
      expect(check.status).toBe(1);
      expect((await codes(generate, env)).status).toBe(0);
      expect((await codes([...generate, "--check"], env)).status).toBe(0);
      expect([...(await tree(out)).keys()].filter((path) => path.endsWith(".codes-tmp"))).toEqual([]);
      await rm(out, { recursive: true });
    }
  });

  it("is named by a command that only checks, which exits with 1 and writes nothing", async () => {
    const catalog = await killedAt(HALF_WAY);
    const before = [await tree(catalog), await tree(journals())];
    for (const reading of [["generate", "--check"], ["docs", "list"], ["docs", "check"], ["stats"]]) {
      const { status, err } = await codes([...reading, "--catalog", catalog], env);
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
      ["docs", "list"],
      [...NEW_CODE, ...LINE],
    ])
      await codes([...command, "--catalog", catalog], env);
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
    expect((await codes(["docs", "list", "--catalog", catalog], inside)).status).toBe(0);
  });

  it("is for its user alone, and not used where others could write", async () => {
    const catalog = await killedAt(HALF_WAY);
    const modes = await Promise.all(
      [journals(), dirname(journals())].map(async (path) => (await stat(path)).mode & 0o77),
    );
    expect(modes).toEqual([0, 0]);
    await chmod(journals(), 0o777);
    const { status, err } = await touch(catalog);
    expect(status).toBe(1);
    expect(err).toContain("is not yours alone to write to");
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
    const { status, err } = await codes(["generate", "--check", "--catalog", catalog], env);
    expect(status).toBe(1);
    expect(err).toMatch(/damaged/);
    expect(await readFile(path, "utf8")).toBe(text);
    expect((await touch(catalog)).err).toMatch(message);
    expect(await tree(catalog)).toEqual(before);
    expect(await readdir(journals())).toEqual([]);
    const aside = join(cache, "payment-codes", "set-aside");
    expect(await readFile(join(aside, (await readdir(aside))[0] ?? ""), "utf8")).toBe(text);
  });

  it("of a folder that another one has replaced is set aside", async () => {
    const catalog = await killedAt(HALF_WAY);
    const other = await catalogWith(["klikoo/openapi.yaml", "Sukses", "Sukses!"]);
    await rename(catalog, `${catalog}-old`);
    await rename(other, catalog);
    const before = await tree(catalog);
    expect((await touch(catalog)).err).toMatch(/not replayed: its folders were replaced by others/);
    expect(await tree(catalog)).toEqual(before);
  });

  it.each([
    ["the folder of its files", "klikoo"],
    ["a folder in it", "klikoo/docs"],
    ["the catalog", "."],
  ])("writes nothing through a link that stands for %s", async (_what, path) => {
    const catalog = await killedAt(3);
    const elsewhere = join(await emptyFolder(), "elsewhere");
    await rename(join(catalog, path), elsewhere);
    await symlink(elsewhere, join(catalog, path));
    const before = await tree(elsewhere);
    expect((await touch(catalog)).err).toMatch(/symbolic link/);
    expect(await tree(elsewhere)).toEqual(before);
  });

  it("never overwrites what a person has written since", async () => {
    const catalog = await killedAt(3);
    const path = join(catalog, "klikoo/openapi.yaml");
    await writeFile(path, `${await readFile(path, "utf8")}# mine\n`);
    const before = [...(await tree(catalog))].filter(([name]) => !name.endsWith(".codes-tmp"));
    expect((await touch(catalog)).err).toMatch(/undid what .* had begun/);
    expect([...(await tree(catalog))]).toEqual(before);
  });

  it("of a folder that is gone is forgotten", async () => {
    const catalog = await killedAt(3);
    await rename(catalog, `${catalog}-old`);
    expect((await touch(catalog)).err).not.toMatch(/killed/);
  });
});
