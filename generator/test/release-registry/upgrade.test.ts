import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { JOINT } from "../../src/places.ts";
import { type Consumer, newConsumer, type Readings } from "./consumer.ts";
import { packageName, packageNames, publish, type Result, unreleased, versionAndPack } from "./first-release.ts";
import { type Registry, startRegistry } from "./registry.ts";
import { type Repository, removeTemporary } from "./repository.ts";

// One story in the order in which it happens: each part stands on what the one before it left.
const [DOKU, KLIKOO, MIDTRANS, ALL] = [
  packageName("doku"),
  packageName("klikoo"),
  packageName("midtrans"),
  packageName(JOINT),
];

let registry: Registry;
let repository: Repository;
let consumer: Consumer;
let before: Readings;

beforeAll(async () => {
  registry = await startRegistry();
  repository = await unreleased();
});
afterAll(async () => {
  await registry?.stop();
  await removeTemporary();
});

describe("the first release", () => {
  it("is refused where it cannot say where the packages come from, and nothing is sent", async () => {
    const packed = await versionAndPack(repository);
    const { status, err } = await repository.tryRun(["codes", "release", "publish", "--from", packed], registry.env);
    expect(err).toContain("--no-provenance");
    expect(status).toBe(1);
    expect(await registry.read(DOKU)).toBeUndefined();

    const results = await publish(repository, packed, registry);
    expect(results.map(brief).sort()).toEqual(packageNames().map((name) => `${name} 1.0.0 publish`));
  });

  it("is tagged, and has a changelog without links that somebody would have to look up", async () => {
    expect((await repository.run(["git", "tag"])).trim().split("\n")).toEqual(
      packageNames().map((name) => `${name}@1.0.0`),
    );
    const log = await repository.read("packages/doku-codes/CHANGELOG.md");
    expect(log).toContain("## 1.0.0");
    expect(log).not.toContain("://");
  });

  it("installs into an empty project, compiles and runs", async () => {
    consumer = await newConsumer(registry.env);
    await consumer.install(...packageNames());
    expect(await consumer.compile()).toMatchObject({ status: 0, out: "" });
    before = await consumer.run();
    expect(before.declined).toMatchObject({ known: true, outcome: "failed", isDeclined: true });
    expect(before.fresh).toMatchObject({ known: false, outcome: "unknown", retry: "check_status_first", step: "ask" });
    expect(before.expired).toMatchObject({ known: true, isExpired: true });
  });

  it("is published once: the same bytes are left as they are", async () => {
    const packed = await packAgain();
    const results = await publish(repository, packed, registry);
    expect(results.map(({ name, action }) => `${name} ${action}`).sort()).toEqual(
      packageNames().map((name) => `${name} skip`),
    );
  });
});

describe("a changed catalog", () => {
  it("is refused under the version that is published, and nothing is sent", async () => {
    await changeCatalog();
    const packed = await packAgain();
    const command = ["codes", "release", "publish", "--from", packed, "--no-provenance"];
    const { status, err } = await repository.tryRun(command, registry.env);
    expect(status).toBe(1);
    for (const name of [DOKU, KLIKOO, MIDTRANS, ALL]) {
      const { integrity } = (await registry.read(name))?.versions["1.0.0"]?.dist ?? {};
      expect(err).toContain(`${name}@1.0.0 is published with other bytes: the registry has ${integrity}`);
      expect(Object.keys((await registry.read(name))?.versions ?? {})).toEqual(["1.0.0"]);
    }
    expect(err).toContain("npm run codes -- release plan");
    expect(err).toContain("nothing was published");
  });

  it("gets the versions that its meaning asks for", async () => {
    await planRelease();
    const packed = await versionAndPack(repository);
    const results = await publish(repository, packed, registry);
    expect(results.filter(({ action }) => action !== "skip").map(brief)).toEqual([
      `${DOKU} 1.0.1 publish`,
      `${KLIKOO} 1.1.0 publish`,
      `${MIDTRANS} 2.0.0 publish`,
      // The greatest bump of its providers.
      `${ALL} 2.0.0 publish`,
    ]);
  });

  it("reaches users of ^1.0.0 as patch and minor, and their program compiles and runs unchanged", async () => {
    await consumer.update();
    expect(await consumer.versions(DOKU, KLIKOO, MIDTRANS, ALL)).toEqual({
      [DOKU]: "1.0.1",
      [KLIKOO]: "1.1.0",
      [MIDTRANS]: "1.0.0",
      [ALL]: "1.0.0",
    });
    expect(await consumer.compile()).toMatchObject({ status: 0, out: "" });
    const after = await consumer.run();
    // A new code is known now, reworded text is shown, and advice is more cautious.
    expect(after.fresh).toMatchObject({ known: true, outcome: "rejected", step: "stop" });
    expect(after.timeout).toEqual({ ...before.timeout, detail: expect.stringContaining("Reworded. No answer") });
    expect(after.declined).toMatchObject({ known: true, outcome: "unknown", retry: "check_status_first", step: "ask" });
    expect(after).toMatchObject({ expired: before.expired, refused: before.refused, doNotHonor: before.doNotHonor });
  });

  it("says in the changelog that is installed what it means on call: money first, then new codes, then the rest", async () => {
    const log = await readFile(join(consumer.folder, "node_modules", KLIKOO, "CHANGELOG.md"), "utf8");
    const [latest = ""] = log.split(/^## 1\.0\.0$/m);
    const places = [
      /^## 1\.1\.0$/m,
      /1 code with more cautious advice, 1 new code, 1 deprecated/,
      /\*\*More cautious: /,
      /- `404xx7003` `PRODUCT_NOT_FOUND` in `openapi`.*: outcome `failed` → `unknown`; retry `after_fix` → `check_status_first`.* \(source: /,
      /\*\*New codes\*\*/,
      /- `409xx7099` `ALREADY_SENT` in `openapi`: `rejected`, `check_status_first`; Sent before/,
      /- `400xx6508` `SIGNATURE_MISMATCH` in `openapi`: deprecated “The provider no longer sends it\.”/,
    ].map((line) => latest.search(line));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThanOrEqual(0);
    // Nobody has to know the planner to read it.
    expect(latest).not.toMatch(/[a-z]+\.(?:more|less)-cautious|entry\.added/);
    const reworded = await readFile(join(consumer.folder, "node_modules", DOKU, "CHANGELOG.md"), "utf8");
    expect(reworded).toMatch(/“The transfer got no answer in time\..*” → “Reworded\. No answer came in time\./);
  });

  it("reaches nobody as a major who did not ask for it, and it is one", async () => {
    expect((await registry.read(MIDTRANS))?.["dist-tags"].latest).toBe("2.0.0");
    await consumer.install();
    expect(await consumer.versions(MIDTRANS)).toEqual({ [MIDTRANS]: "1.0.0" });
    await consumer.install(`${MIDTRANS}@^2.0.0`);
    const { status, out } = await consumer.compile();
    expect(out).toContain("TRANSACTION_EXPIRED");
    expect(status).not.toBe(0);
  });
});

function brief({ name, version, action }: Result): string {
  return `${name} ${version} ${action}`;
}

async function packAgain(): Promise<string> {
  const packed = `${repository.folder}-packed`;
  await repository.run(["codes", "release", "pack", "--to", packed]);
  return packed;
}

/** A reworded message; a new code, tightened advice and a deprecated code; a renamed entry. */
async function changeCatalog(): Promise<void> {
  await repository.run([
    ...["codes", "new", "code", "klikoo", "openapi", "409xx7099", "--reviewed", "--name", "ALREADY_SENT"],
    ...["--url", "https://example.com/codes", "--scope", "request", "--outcome", "rejected"],
    ...["--retry", "check_status_first", "--reason", "duplicate_request"],
    ...["--title", "en=Sent before", "--detail", "en=A request with this reference was sent before."],
    ...["--title", "id=Sudah dikirim", "--detail", "id=Permintaan dengan referensi ini sudah pernah dikirim."],
  ]);
  await repository.edit(
    "catalog/klikoo/openapi.yaml",
    /(name: PRODUCT_NOT_FOUND\n(?: {4}.*\n)*? {4}outcome: )failed(\n {4}retry: )after_fix\n/,
    "$1unknown$2check_status_first\n",
  );
  await repository.edit(
    "catalog/klikoo/openapi.yaml",
    "name: SIGNATURE_MISMATCH\n",
    "name: SIGNATURE_MISMATCH\n    deprecated: The provider no longer sends it.\n",
  );
  await repository.edit(
    "catalog/doku/snap.yaml",
    "detail: The transfer got no answer in time.",
    "detail: Reworded. No answer came in time.",
  );
  await repository.edit("catalog/midtrans/status.yaml", "name: TRANSACTION_EXPIRED\n", "name: TRANSACTION_OVER\n");
  await repository.run(["codes", "generate"]);
}

/** What breaks users is refused until somebody accepts it by name. */
async function planRelease(): Promise<void> {
  const command = ["codes", "release", "plan"];
  const { status, out } = await repository.tryRun(command, registry.env);
  expect(out).toContain("entry.renamed status 407 TRANSACTION_EXPIRED");
  expect(status).toBe(1);
  await repository.run([...command, "--accept", "entry.renamed *"], registry.env);
}
