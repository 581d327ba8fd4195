import { execFileSync } from "node:child_process";
import { cp, readdir } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Plan } from "../../src/release/plan/judge.ts";
import { planAndWrite, readBuilt } from "../../src/release/plan/plan.ts";
import { emptyFolder, tree } from "../catalog-copy.ts";
import { type Followed, follow, KLIKOO_PAGE, type Said } from "../pages/followed.ts";

let released: string;
beforeAll(async () => {
  const { catalog, update } = await follow(KLIKOO_PAGE);
  await update();
  released = join(await emptyFolder(), "klikoo-codes");
  const folder = join(catalog, "..", "packages", "klikoo-codes");
  await readBuilt(folder);
  await cp(folder, released, { recursive: true });
});

/** Follows a changed page, and plans the release as after any other change. */
async function planAfter(followed: Followed, change: (rows: Said[]) => void): Promise<Plan> {
  const { catalog, rows, update } = followed;
  change(rows);
  const { open } = await update({ date: "2026-02-03" });
  expect(open).toEqual([]);
  const root = join(catalog, "..");
  const { done } = await planAndWrite({
    packages: join(root, "packages"),
    changesets: join(root, ".changeset"),
    baseline: released,
    names: [],
    accepted: [],
  });
  return done.plans[0] as Plan;
}

const changesets = async ({ catalog }: Followed) =>
  (await readdir(join(catalog, "..", ".changeset")).catch(() => [])) as string[];

describe("what a page says now", () => {
  it("is one patch with the number of rows where rows only moved", async () => {
    const followed = await follow(KLIKOO_PAGE);
    const plan = await planAfter(followed, (rows) => {
      const [first] = rows.splice(0, 1);
      rows.splice(4, 0, first as Said);
    });
    expect(plan.needed).toBe("patch");
    expect(plan.text).toMatch(/^- 5 rows moved or have other sources$/m);
    expect(plan.text).not.toMatch(/new code|added|removed/i);
    expect(await changesets(followed)).toEqual(["klikoo-codes.md"]);
  });

  it("is no new code where a table stands there twice", async () => {
    const followed = await follow(KLIKOO_PAGE);
    const plan = await planAfter(followed, (rows) => {
      const section = rows[0]?.section;
      rows.push(...rows.filter((row) => row.section === section).map((row) => ({ ...row })));
    });
    expect(plan.needed).toBe("patch");
    expect(plan.text).not.toMatch(/new code|added/i);
    expect(plan.text).toMatch(/rows moved or have other sources$/m);
  });

  it("removes nothing where a code only left the page, and nothing is left of it when it comes back", async () => {
    const followed = await follow(KLIKOO_PAGE);
    const root = join(followed.catalog, "..");
    const git = (...parameters: string[]) =>
      execFileSync("git", ["-C", root, "-c", "user.name=x", "-c", "user.email=x@example.com", ...parameters]);
    git("init", "--quiet");
    git("add", "catalog");
    git("commit", "--quiet", "--message", "The catalog");
    const before = await tree(followed.catalog);
    const rows = structuredClone(followed.rows);
    const plan = await planAfter(followed, (list) => {
      list.splice(
        list.findIndex(({ code }) => code === "400xx6505"),
        1,
      );
    });
    expect(plan.needed).toBe("minor");
    expect(plan.text).toMatch(/^- `400xx6505` `TIMESTAMP_MISMATCH` in `openapi`: no longer on the page/m);
    expect(plan.text).not.toMatch(/removed/i);
    expect(await changesets(followed)).toEqual(["klikoo-codes.md"]);

    const back = await planAfter(followed, (list) => void list.splice(0, list.length, ...rows));
    expect(back).toMatchObject({ needed: null, text: null, findings: [] });
    expect(await changesets(followed)).toEqual([]);
    expect(await tree(followed.catalog)).toEqual(before);
  });
});
