import { execFileSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { tree } from "../catalog-copy.ts";
import { DOKU_PAGE, type Followed, follow, KLIKOO_PAGE, type Said } from "./followed.ts";

const SPACE = "klikoo/openapi.yaml";

function commit(catalog: string): void {
  const git = (...parameters: string[]) =>
    execFileSync("git", [
      "-C",
      join(catalog, ".."),
      "-c",
      "user.name=x",
      "-c",
      "user.email=x@example.com",
      ...parameters,
    ]);
  git("init", "--quiet");
  git("add", "--all", "--force", "catalog");
  git("commit", "--quiet", "--message", "The catalog");
}

const find = (rows: Said[], code: string) => {
  const found = rows.find((row) => row.code === code);
  if (!found) throw new Error(`no ${code}`);
  return found;
};

/** What a page can say for a while. */
const CHANGES: Readonly<Record<string, (rows: Said[]) => void>> = {
  "a message in other words": (rows) => {
    find(rows, "400xx6505").message = "Waktu sudah sesuai";
  },
  "a message that is written differently": (rows) => {
    find(rows, "400xx6505").message = "WAKTU tidak sesuai.";
  },
  "a new code": (rows) => {
    rows.splice(3, 0, { ...find(rows, "200xx2000"), code: "404xx7777", message: "Uang kembali tidak ada" });
  },
  "one code less": (rows) => {
    rows.splice(rows.indexOf(find(rows, "400xx6505")), 1);
  },
  "a second message under a known code": (rows) => {
    const known = find(rows, "400xx6505");
    rows.splice(rows.indexOf(known), 0, { ...known, message: "Waktu sudah sesuai" });
  },
};

async function saysForAWhile({ rows, update }: Followed, change: (rows: Said[]) => void) {
  const before = structuredClone(rows);
  change(rows);
  const changed = await update({ date: "2026-02-03" });
  rows.splice(0, rows.length, ...before);
  return changed;
}

describe("what a page takes back before it was committed", () => {
  it.each(Object.entries(CHANGES))("leaves nothing behind: %s", async (_, change) => {
    const followed = await follow(KLIKOO_PAGE);
    const { catalog, update } = followed;
    commit(catalog);
    const before = await tree(catalog);
    const changed = await saysForAWhile(followed, change);
    expect(changed.isChanged).toBe(true);
    expect(await tree(catalog)).not.toEqual(before);
    const back = await update({ date: "2026-03-04" });
    expect(back.open).toEqual([]);
    expect(await tree(catalog)).toEqual(before);
    expect((await update()).written).toEqual([]);
  });

  it("leaves nothing behind but what watched pages said meanwhile", async () => {
    const followed = await follow(KLIKOO_PAGE);
    const { catalog, update } = followed;
    commit(catalog);
    const path = join(catalog, "klikoo/docs/watched.seen.tsv");
    const record = "url\tseen\thash\tfrom\n# end\n";
    await saysForAWhile(followed, CHANGES["a new code"] as (rows: Said[]) => void);
    await writeFile(path, record);
    const before = await tree(catalog);
    await update({ date: "2026-03-04" });
    expect(await readFile(path, "utf8")).toBe(record);
    expect(before.get(SPACE)).toContain("404xx7777");
    expect(await readFile(join(catalog, SPACE), "utf8")).not.toContain("404xx7777");
  });

  it("leaves nothing behind on the way to what it says in the end", async () => {
    const [direct, detour] = [await follow(KLIKOO_PAGE), await follow(KLIKOO_PAGE)];
    const say = (rows: Said[], message: string) => {
      find(rows, "400xx6505").message = message;
    };
    for (const { catalog } of [direct, detour]) commit(catalog);
    say(direct.rows, "Waktu habis");
    await direct.update({ date: "2026-02-03" });
    say(detour.rows, "Waktu sudah sesuai");
    await detour.update({ date: "2026-02-03" });
    say(detour.rows, "Waktu habis");
    await detour.update({ date: "2026-02-03" });
    expect(await tree(detour.catalog)).toEqual(await tree(direct.catalog));
  });

  it("never undoes what a person did since", async () => {
    const followed = await follow(KLIKOO_PAGE);
    const { catalog, update } = followed;
    commit(catalog);
    await saysForAWhile(followed, CHANGES["a message in other words"] as (rows: Said[]) => void);
    const path = join(catalog, SPACE);
    await writeFile(path, (await readFile(path, "utf8")).replace("outcome: failed", "outcome: unknown"));
    const edited = await readFile(path, "utf8");
    await update();
    const after = await readFile(path, "utf8");
    expect(after).toContain("Waktu sudah sesuai");
    expect(after.match(/outcome: unknown/g)?.length).toBe(edited.match(/outcome: unknown/g)?.length);
  });

  it("changes no line of another page, and works for pages of any length", async () => {
    const followed = await follow(DOKU_PAGE);
    const { catalog, update } = followed;
    commit(catalog);
    const before = await tree(catalog);
    await saysForAWhile(followed, (rows) => {
      rows.push({ section: "QRIS", code: "404XX08", message: "Kotak sudah penuh", documented: "", why: "" });
    });
    await update({ date: "2026-03-04" });
    expect(await tree(catalog)).toEqual(before);
  });
});
