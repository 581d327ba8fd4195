import { execFileSync } from "node:child_process";
import { cp, readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { generate } from "../../src/generate/index.ts";
import { PACKAGES } from "../../src/places.ts";
import { readCommitted } from "../../src/release/last/committed.ts";
import { describePlans } from "../../src/release/plan/describe.ts";
import { planReleases } from "../../src/release/plan/plan.ts";
import { catalogWith, emptyFolder } from "../catalog-copy.ts";

function commit(root: string): void {
  const git = (...parameters: string[]) =>
    execFileSync("git", ["-C", root, "-c", "user.name=x", "-c", "user.email=x@example.com", ...parameters]);
  git("init", "--quiet");
  git("add", "--all");
  git("commit", "--quiet", "--message", "A package");
}

describe("a package that was never published", () => {
  it("is compared with the last commit, which asks for nothing", async () => {
    const root = await emptyFolder();
    const folder = join(root, "packages", "klikoo-codes");
    await cp(join(PACKAGES, "klikoo-codes"), folder, {
      recursive: true,
      filter: (path) => !["dist", ".dist-source"].includes(basename(path)),
    });
    await writeFile(join(root, ".gitignore"), "dist/\n.dist-source\n");
    commit(root);
    expect(await readCommitted(folder)).toBeUndefined();

    const entry = ["entries", { name: "CUSTOMER_NUMBER_NOT_FOUND" }] as const;
    const catalog = await catalogWith(
      ["klikoo/openapi.yaml", [...entry, "outcome"], "unknown"],
      ["klikoo/openapi.yaml", [...entry, "retry"], "check_status_first"],
    );
    await generate({ catalog, out: join(root, "packages"), providers: ["klikoo"], check: false });
    // Anything but a registry: a folder with another package.
    const other = join(root, "released", "midtrans-codes");
    await cp(join(PACKAGES, "midtrans-codes"), other, { recursive: true });
    const done = await planReleases({
      packages: join(root, "packages"),
      changesets: join(root, ".changeset"),
      baseline: join(root, "released"),
      names: [],
      accepted: [],
    });
    const [plan] = done.plans;
    expect(plan).toMatchObject({ last: null, needed: null, refusals: [], next: "1.0.0" });
    expect(plan?.findings).toContainEqual(
      expect.objectContaining({ rule: "outcome.more-cautious", old: "failed", new: "unknown" }),
    );
    expect(describePlans(done)).toMatch(/Since the last commit, \d+ differences:\n {2}More cautious/);
    expect(await readFile(join(folder, "package.json"), "utf8")).toContain('"version": "0.0.0"');
  });

  it("is compared with nothing where there is no repository", async () => {
    expect(await readCommitted(await emptyFolder())).toBeUndefined();
  });
});
