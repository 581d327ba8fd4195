import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { canonical } from "../../src/files/inside.ts";
import { placeOf } from "../../src/files/place.ts";
import { inTurn, write, writeInParts } from "../../src/files/turn.ts";
import { PACKAGES } from "../../src/places.ts";
import { catalogWith, emptyFolder, tree } from "../catalog-copy.ts";
import { codes } from "../command.ts";

let cache = "";

beforeEach(async () => {
  cache = await emptyFolder();
  process.env.XDG_CACHE_HOME = cache;
});

const newCode = (catalog: string, code: string, name: string) =>
  codes([
    "new",
    "code",
    "klikoo",
    "openapi",
    code,
    "--name",
    name,
    "--url",
    "https://klikoo.example/",
    "--catalog",
    catalog,
  ]);

/** A process that has its turn with a catalog until it is killed. */
async function holder(catalog: string) {
  const turn = new URL("../../src/files/turn.ts", import.meta.url).href;
  const place = JSON.stringify({ kind: "catalog", folder: await canonical(catalog) });
  const script = `import { inTurn } from ${JSON.stringify(turn)};
    await inTurn({ write: [${place}] }, () => new Promise((resolve) => { process.stdout.write("held"); setTimeout(resolve, 60_000); }));`;
  const child = spawn(process.execPath, ["--input-type=module", "--eval", script, "new", "code"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await once(child.stdout, "data");
  return child;
}

describe("commands at the same time", () => {
  it("new code three times keeps all entries", async () => {
    const catalog = await catalogWith();
    const names = ["ONE_MORE", "TWO_MORE", "THREE_MORE"];
    const ended = await Promise.all(names.map((name, index) => newCode(catalog, `404xx700${6 + index}`, name)));
    const file = await readFile(join(catalog, "klikoo/openapi.yaml"), "utf8");
    expect(ended.map(({ status }) => status)).toEqual([0, 0, 0]);
    for (const name of names) expect(file).toContain(`name: ${name}\n`);
  });

  it("generate, all packages and single ones, writes whole packages", async () => {
    const out = join(await emptyFolder(), "packages");
    const asked = [[], ["klikoo"], ["klikoo"]];
    const ended = await Promise.all(asked.map((ids) => codes(["generate", ...ids, "--out", out])));
    expect(ended.map(({ status }) => status)).toEqual([0, 0, 0]);
    expect((await codes(["generate", "--check", "--out", out])).status).toBe(0);
    const listed = (await readdir(PACKAGES)).filter((name) => name.endsWith("-codes"));
    expect((await readdir(out)).sort()).toEqual(listed.sort());
  });

  it("generates other packages without waiting", async () => {
    const out = await emptyFolder();
    const place = await placeOf("package", join(out, "doku-codes"));
    await inTurn({ write: [place] }, async () => {
      const { status, err } = await codes(["generate", "klikoo", "--out", out], { CODES_WAIT_SECONDS: "0" });
      expect({ status, err }).toEqual({ status: 0, err: "" });
    });
  });
});

describe("a command that has to wait", () => {
  it("says for whom, and gives up after a time with nothing changed", async () => {
    const catalog = await catalogWith();
    const child = await holder(catalog);
    const before = await tree(catalog);
    process.env.CODES_WAIT_SECONDS = "1";
    const { status, err } = await newCode(catalog, "404xx7006", "ONE_MORE");
    delete process.env.CODES_WAIT_SECONDS;
    child.kill("SIGKILL");
    expect(status).toBe(1);
    expect(err).toMatch(new RegExp(`^waiting for "codes .*" \\(process ${child.pid}\\), which uses `));
    expect(err).toContain("is in use by");
    expect(err).toContain("CODES_WAIT_SECONDS=600");
    expect(await tree(catalog)).toEqual(before);
  });

  it("goes on as soon as the other one was killed", async () => {
    const catalog = await catalogWith();
    const child = await holder(catalog);
    const waiting = newCode(catalog, "404xx7006", "ONE_MORE");
    setTimeout(() => child.kill("SIGKILL"), 1500);
    const { status, err } = await waiting;
    expect(status).toBe(0);
    expect(err).toMatch(/^waiting for /);
  });

  it("refuses a time that is none", async () => {
    const { status, err } = await codes(["generate", "klikoo", "--out", await emptyFolder()], {
      CODES_WAIT_SECONDS: "soon",
    });
    expect(status).toBe(1);
    expect(err).toContain('CODES_WAIT_SECONDS is "soon"');
  });

  it("has a lock that only this user can see", async () => {
    await newCode(await catalogWith(), "404xx7006", "ONE_MORE");
    expect((await stat(join(cache, "payment-codes", "locks"))).mode & 0o77).toBe(0);
  });
});

describe("what is written", () => {
  it("is taken back when its maker fails, however much of it was staged", async () => {
    const catalog = await catalogWith();
    const before = await tree(catalog);
    const place = await placeOf("catalog", catalog);
    const work = inTurn({ write: [place] }, () =>
      writeInParts(async (stage) => {
        await stage([{ place, path: "klikoo/openapi.yaml", content: "new" }]);
        await stage([{ place, path: "other/docs/page.yaml", content: "new" }]);
        throw new Error("a provider is wrong");
      }),
    );
    await expect(work).rejects.toThrow("a provider is wrong");
    expect(await tree(catalog)).toEqual(before);
    expect(await readdir(catalog)).not.toContain("other");
    expect(
      (await readdir(join(cache, "payment-codes", "unfinished"))).filter((name) => name.endsWith(".json")),
    ).toEqual([]);
  });

  it("is never written without the turn", async () => {
    const place = await placeOf("catalog", await emptyFolder());
    const change = [{ place, path: "a/b.yaml", content: "x" }];
    await expect(write(change)).rejects.toThrow(/without a lock/);
    await expect(inTurn({ write: [], read: [place] }, () => write(change))).rejects.toThrow(/without a lock/);
    expect(await readdir(place.folder)).toEqual([]);
  });

  it.each(["../x.yaml", "a/run.sh", "a/../../x.yaml", ".git/config", "a/b/c.yaml", "/etc/x.yaml"])(
    "is nothing but what such a folder holds: %s",
    async (path) => {
      const place = await placeOf("catalog", await emptyFolder());
      const call = inTurn({ write: [place] }, () => write([{ place, path, content: "x" }]));
      await expect(call).rejects.toThrow(/is not written in a folder of catalog/);
      expect(await readdir(place.folder)).toEqual([]);
    },
  );
});
