import { appendFile, cp, readdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { ACME } from "../acme-catalog.ts";
import { emptyFolder, tree } from "../catalog-copy.ts";
import { codes } from "../command.ts";
import { stopped } from "../killed.ts";

it("a build that is killed while it replaces dist leaves nothing that the next one does not clear away", async () => {
  const out = await emptyFolder();
  const folder = join(out, "acme-pay-codes");
  const build = (to: string, ...more: string[]) => ["build", "acme-pay", "--out", to, ...more];
  await cp(join(ACME, "golden"), folder, { recursive: true });
  expect((await codes(build(out))).status).toBe(0);
  await appendFile(join(folder, "src/index.ts"), "// changed\n");
  let wanted: [string, string][] = [];
  for (let at = 1, status = -1; status !== 0; at += 1) {
    expect(at).toBeLessThan(12);
    const killed = await emptyFolder();
    const copy = join(killed, "acme-pay-codes");
    await cp(folder, copy, { recursive: true });
    const marks = ["dist.old", ".dist-source", "..dist-source"].map((name) => join(copy, name));
    status = (await stopped(build(killed), { at, folders: marks })).status;
    expect((await codes(build(killed, "--if-needed"))).status).toBe(0);
    const left = (await readdir(copy)).filter((name) => /dist/.test(name));
    expect({ at, left }).toEqual({ at, left: [".dist-source", "dist"] });
    const now = [...(await tree(copy))];
    if (wanted.length > 0) expect(now).toEqual(wanted);
    wanted = now;
  }
});
