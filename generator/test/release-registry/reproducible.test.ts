import { createHash } from "node:crypto";
import { chmod, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { clone, type Repository, removeTemporary, snapshot, temporary } from "./repository.ts";

afterAll(removeTemporary);

/** Tarballs for npm, and distributions for Python. */
const PACKED = /\.(?:tgz|whl|tar\.gz)$/;

async function sums(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => PACKED.test(name)).sort();
  const found = names.map(async (name) => {
    const bytes = await readFile(join(folder, name));
    return [name, createHash("sha256").update(bytes).digest("hex")] as const;
  });
  return Object.fromEntries(await Promise.all(found));
}

async function pack(repository: Repository, umask: string, env: NodeJS.ProcessEnv): Promise<string> {
  const to = join(await temporary(), "packed");
  await repository.run(["sh", "-c", `umask ${umask} && codes release pack --to '${to}'`], env);
  return to;
}

it("the same commit packs to the same bytes in any folder, under any rights, time zone and language", async () => {
  const origin = await snapshot();
  const [one, other] = await Promise.all([
    clone(origin, { umask: "022", name: "a" }),
    clone(origin, { umask: "077", name: "somewhere else, with a longer name" }),
  ]);
  await chmod(join(other.folder, "packages/klikoo-codes/codes.json"), 0o755);
  const expected = await sums(await pack(one, "022", { TZ: "UTC", LC_ALL: "C", SOURCE_DATE_EPOCH: "0" }));
  const packed = await sums(
    await pack(other, "007", { TZ: "Asia/Jakarta", LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8" }),
  );
  expect(Object.keys(expected).length).toBeGreaterThanOrEqual(3);
  expect(packed).toEqual(expected);

  // Whoever builds last does not matter either: what was built before is not taken over.
  const [built = ""] = await readdir(join(one.folder, "packages/klikoo-codes/dist/esm")).then((names) =>
    names.filter((name) => name.endsWith(".js")),
  );
  await one.write(`packages/klikoo-codes/dist/esm/${built}`, "// stale\n");
  expect(await sums(await pack(one, "022", {}))).toEqual(expected);
});

it("refuses to pack what is not generated, and a file that is not in the committed list", async () => {
  const repository = await clone(await snapshot());
  const command = ["codes", "release", "pack", "--to", join(await temporary(), "packed")];
  const list = "consumers/matrix/contents/klikoo-codes.txt";

  await repository.edit(list, "README.md\n", "MANUAL.md\n");
  const unlisted = await repository.tryRun(command);
  expect(unlisted.status).toBe(1);
  expect(unlisted.err).toContain("README.md is in the tarball and not in the list");
  expect(unlisted.err).toContain("MANUAL.md is in the list and not in the tarball");
  const published = await repository.tryRun(["codes", "release", "publish", "--from", command.at(-1) ?? ""]);
  expect(published.err).toContain("holds nothing packed");
  expect(published.status).toBe(1);

  await repository.edit("packages/klikoo-codes/README.md", "# @org", "# Edited @org");
  const edited = await repository.tryRun(command);
  expect(edited.status).toBe(1);
  expect(edited.err).toContain("out of date: klikoo");
});
