import { createHash } from "node:crypto";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { zstdDecompressSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { clone, type Repository, removeTemporary, snapshot } from "../release-registry/repository.ts";
import { type CacheServer, startCacheServer } from "./server.ts";

/** Some are enough. */
const PROVIDERS = ["doku", "klikoo", "midtrans"];
const BUILD = ["turbo", "run", "build", ...PROVIDERS.map((id) => `--filter=@org/${id}-codes`)];

/** Part of what turbo says of a run. */
interface Summary {
  readonly tasks: readonly {
    readonly taskId: string;
    readonly hash: string;
    readonly cache: { readonly status: string; readonly source?: string };
  }[];
}

let server: CacheServer;
let one: Repository;
let other: Repository;

const team = (more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv => ({
  ...server.env,
  TURBO_TELEMETRY_DISABLED: "1",
  ...more,
});

/** Builds as somebody who has never built there; where each task came from. */
async function build(repository: Repository, env: NodeJS.ProcessEnv) {
  for (const folder of [".turbo", "node_modules/.cache/turbo", ...PROVIDERS.map((id) => `packages/${id}-codes/dist`)])
    await rm(join(repository.folder, folder), { recursive: true, force: true });
  const printed = await repository.run([...BUILD, "--summarize"], env);
  const runs = join(repository.folder, ".turbo", "runs");
  const [name = ""] = await readdir(runs);
  const { tasks } = JSON.parse(await readFile(join(runs, name), "utf8")) as Summary;
  const from = Object.fromEntries(tasks.map(({ taskId, cache }) => [taskId, cache.source ?? cache.status]));
  return { printed, from };
}

/** Digests of everything that was built. */
async function built({ folder }: Repository): Promise<Record<string, string>> {
  const digests: Record<string, string> = {};
  for (const id of PROVIDERS) {
    const dist = join(folder, "packages", `${id}-codes`, "dist");
    for (const item of await readdir(dist, { recursive: true, withFileTypes: true })) {
      if (!item.isFile()) continue;
      const path = join(item.parentPath, item.name);
      digests[path.slice(folder.length)] = createHash("sha256")
        .update(await readFile(path))
        .digest("hex");
    }
  }
  return digests;
}

const all = (source: string) =>
  Object.fromEntries(
    PROVIDERS.flatMap((id) => ["build", "generate"].map((task) => [`@org/${id}-codes#${task}`, source])),
  );

beforeAll(async () => {
  server = await startCacheServer();
  const origin = await snapshot();
  [one, other] = await Promise.all([
    clone(origin, { name: "a" }),
    clone(origin, { name: "somewhere else, with a longer name" }),
  ]);
});

afterAll(async () => {
  await server.stop();
  await removeTemporary();
});

describe("a cache server of a team", () => {
  let bytes: Record<string, string>;

  it("gives everything that was built in one clone to another one, whatever its folder is called", async () => {
    expect((await build(one, team())).from).toEqual(all("MISS"));
    bytes = await built(one);
    expect(Object.keys(bytes).length).toBeGreaterThan(100);
    expect((await build(other, team())).from).toEqual(all("REMOTE"));
    expect(await built(other)).toEqual(bytes);
  });

  it("would give the results of every test, too: all tasks have the same hash in both", async () => {
    const hashes = await Promise.all(
      [one, other].map(async (repository) => {
        const tasks = ["build", "test", "test:repository", "test:tree"];
        const text = await repository.run(["turbo", "run", ...tasks, "--dry=json"], team());
        const summary = JSON.parse(text) as Summary;
        return Object.fromEntries(summary.tasks.map(({ taskId, hash }) => [taskId, hash]));
      }),
    );
    expect(Object.keys(hashes[0] ?? {}).length).toBeGreaterThan(12);
    expect(hashes[1]).toEqual(hashes[0]);
  });

  it("holds no path of a machine", async () => {
    const folder = join(server.storage, server.env.TURBO_TEAM ?? "");
    const names = (await readdir(folder)).filter((name) => !name.endsWith(".tag"));
    expect(names.length).toBeGreaterThanOrEqual(2 * PROVIDERS.length);
    for (const name of names) {
      const text = zstdDecompressSync(await readFile(join(folder, name))).toString("latin1");
      expect([name, text.includes("package")]).toEqual([name, true]);
      for (const place of [one.folder, other.folder]) expect([name, text.includes(place)]).toEqual([name, false]);
    }
  });

  it.each<[what: string, more: NodeJS.ProcessEnv]>([
    ["a wrong token", { TURBO_TOKEN: "a-guess" }],
    ["another key", { TURBO_REMOTE_CACHE_SIGNATURE_KEY: "another-key" }],
    ["no key", { TURBO_REMOTE_CACHE_SIGNATURE_KEY: "" }],
    ["a server that does not answer", { TURBO_API: "http://127.0.0.1:9" }],
  ])("is not used with %s, and everything is built", async (_what, more) => {
    const kept = await contents();
    expect((await build(other, team(more))).from).toEqual(all("MISS"));
    expect(await built(other)).toEqual(bytes);
    for (const name of Object.keys(kept)) expect(Object.keys(await contents())).toContain(name);
  });

  it("is not believed where somebody changed what it keeps", async () => {
    // Whoever had another key has written with it.
    expect((await build(one, team())).from).toEqual(all("MISS"));
    expect((await build(other, team())).from).toEqual(all("REMOTE"));
    const folder = join(server.storage, server.env.TURBO_TEAM ?? "");
    for (const name of (await readdir(folder)).filter((name) => !name.endsWith(".tag"))) {
      const content = await readFile(join(folder, name));
      const at = Math.floor(content.length / 2);
      content.writeUInt8(content.readUInt8(at) ^ 1, at);
      await writeFile(join(folder, name), content);
    }
    expect((await build(other, team())).from).toEqual(all("MISS"));
    expect(await built(other)).toEqual(bytes);
  });

  it("is not asked by somebody who has none, and a key is not missed", async () => {
    const { printed, from } = await build(other, { TURBO_TELEMETRY_DISABLED: "1" });
    expect(printed).toContain("Remote caching disabled");
    expect(printed).not.toMatch(/signature|warning/i);
    expect(from).toEqual(all("MISS"));
    expect(await built(other)).toEqual(bytes);
  });
});

async function contents(): Promise<Record<string, string>> {
  const folder = join(server.storage, server.env.TURBO_TEAM ?? "");
  return Object.fromEntries(
    await Promise.all(
      (await readdir(folder)).map(
        async (name) => [name, (await readFile(join(folder, name))).toString("base64")] as const,
      ),
    ),
  );
}
