import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { create } from "tar";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readSurface } from "../../src/compare/surface/read-surface.ts";
import { generate } from "../../src/generate/index.ts";
import { PACKAGES } from "../../src/places.ts";
import { readTarball } from "../../src/release/last/tarball.ts";
import { planReleases, readBuilt } from "../../src/release/plan/plan.ts";
import { versioningPage } from "../../src/release/versioning-page.ts";
import { catalogWith, type Edit, emptyFolder, tree } from "../catalog-copy.ts";
import type { Editable } from "./small-package.ts";

const cli = fileURLToPath(new URL("../../src/cli.ts", import.meta.url));
const NAME = "@org/klikoo-codes";

function codes(parameters: readonly string[], env: NodeJS.ProcessEnv = {}) {
  return new Promise<{ status: number; out: string; err: string }>((resolve) => {
    execFile(process.execPath, [cli, ...parameters], { env: { ...process.env, ...env } }, (error, out, err) => {
      resolve({ status: error ? Number(error.code) : 0, out, err });
    });
  });
}

/** A repository with one package, its last release as folder and as tarball, and no changesets. */
interface Place {
  readonly packages: string;
  readonly changesets: string;
  readonly released: string;
  readonly tarball: string;
}

async function edit(path: string, change: (data: Editable) => void): Promise<void> {
  const data = JSON.parse(await readFile(path, "utf8"));
  change(data);
  await writeFile(path, `${JSON.stringify(data, null, 2)}\n`);
}

/** A change of a package: of its data alone, or of the catalog that all of it is made from. */
type Changed = ((codes: Editable) => void) | readonly Edit[];

const made = new Map<Changed, Promise<string>>();

/** The folder of the package that a changed catalog gives. */
function packageOf(edits: readonly Edit[]): Promise<string> {
  const known = made.get(edits) ?? make(edits);
  made.set(edits, known);
  return known;
}

async function make(edits: readonly Edit[]): Promise<string> {
  const catalog = await catalogWith(...edits);
  const out = join(catalog, "..", "packages");
  await generate({ catalog, out, providers: ["klikoo"], check: false });
  const folder = join(out, "klikoo-codes");
  await readBuilt(folder);
  return folder;
}

async function newPlace(change: Changed): Promise<Place> {
  const root = await emptyFolder();
  const packages = join(root, "packages");
  const released = join(root, "released", "klikoo-codes");
  // As the committed one, whatever its version is.
  await readBuilt(join(PACKAGES, "klikoo-codes"));
  const committed = join(PACKAGES, "klikoo-codes");
  const next = typeof change === "function" ? committed : await packageOf(change);
  for (const [from, to] of [
    [committed, released],
    [next, join(packages, "klikoo-codes")],
  ] as const) {
    await cp(from, to, { recursive: true });
    await edit(join(to, "package.json"), (data) => Object.assign(data, { version: "1.0.0" }));
  }
  if (typeof change === "function") await edit(join(packages, "klikoo-codes", "codes.json"), change);
  const tarball = join(root, "klikoo-codes-1.0.0.tgz");
  const files = ["package.json", "README.md", "LICENSE", "dist", "messages", "codes.json"];
  const schemas = ["codes.schema.json", "schema.json", "codegen.schema.json"];
  await create({ gzip: true, file: tarball, cwd: released, prefix: "package" }, [...files, ...schemas]);
  return { packages, changesets: join(root, ".changeset"), released, tarball };
}

const planAt = (packages: string, baseline: string, ...names: string[]) =>
  planReleases({ packages, changesets: join(packages, "..", ".changeset"), baseline, names, accepted: [] });

const entry = ["klikoo/openapi.yaml", ["entries", { name: "CUSTOMER_NUMBER_NOT_FOUND" }]] as const;
const tighten: readonly Edit[] = [
  [entry[0], [...entry[1], "outcome"], "unknown"],
  [entry[0], [...entry[1], "retry"], "check_status_first"],
];

describe("codes release plan and check", () => {
  it("find the same in a folder, a folder of packages, a tarball and a folder of tarballs", async () => {
    const { packages, released, tarball } = await newPlace(tighten);
    const tarballs = await emptyFolder();
    await cp(tarball, join(tarballs, "klikoo.tgz"));
    const runs = await Promise.all(
      [released, join(released, ".."), tarball, tarballs].map((baseline) => planAt(packages, baseline)),
    );
    const [first, ...others] = runs.map(({ plans }) => plans);
    expect(first).toMatchObject([{ package: NAME, last: "1.0.0", needed: "minor", next: "1.1.0" }]);
    for (const other of others) expect(other).toEqual(first);
  });

  it("fail, say how to mend it, write the changeset, and are content then", async () => {
    const { packages, changesets, tarball } = await newPlace(tighten);
    const where = ["--out", packages, "--baseline", tarball];
    const before = await codes(["release", "check", ...where]);
    expect(before.status).toBe(1);
    expect(before.err).toContain(`run: npm run codes -- release plan ${NAME}`);
    const planned = await codes(["release", "plan", ...where]);
    expect(planned.status).toBe(0);
    expect(planned.out).toContain("written .changeset/klikoo-codes.md");
    const text = await readFile(join(changesets, "klikoo-codes.md"), "utf8");
    expect(text).toContain(`"${NAME}": minor`);
    expect(await codes(["release", "check", ...where])).toMatchObject({ status: 0, err: "" });
    // A second run changes nothing; without differences, the changeset goes.
    expect((await codes(["release", "plan", ...where])).out).not.toContain("written");
    for (const part of ["codes.json", "dist", "src", "messages", "schema.json", "codes.schema.json"])
      await cp(join(PACKAGES, "klikoo-codes", part), join(packages, "klikoo-codes", part), { recursive: true });
    for (const part of ["README.md", "codegen.schema.json", ".dist-source"])
      await cp(join(PACKAGES, "klikoo-codes", part), join(packages, "klikoo-codes", part));
    // Those of other languages are known by a hash.
    const [own, other] = [packages, PACKAGES].map((folder) => join(folder, "klikoo-codes", "package.json"));
    const { languages } = JSON.parse(await readFile(other as string, "utf8"));
    const manifest = JSON.parse(await readFile(own as string, "utf8"));
    await writeFile(own as string, JSON.stringify({ ...manifest, languages }, null, 2));
    expect((await codes(["release", "plan", ...where])).out).toContain("removed .changeset/klikoo-codes.md");
    expect(await readdir(changesets)).toEqual([]);
  });

  it("refuse a removal, write nothing, and take the decision that they print", async () => {
    const { packages, changesets, tarball } = await newPlace((data) => {
      data.entries = data.entries.filter((entry: Editable) => entry.name !== "NOT_IMPLEMENTED");
    });
    const where = ["--out", packages, "--baseline", tarball];
    const refused = await codes(["release", "plan", "klikoo", ...where]);
    expect(refused.status).toBe(1);
    expect(refused.err).toContain("no changeset was written");
    await expect(readdir(changesets)).rejects.toThrow();
    const misspelt = await codes(["release", "plan", ...where, "--accept", "entry.removed NOT_IMPLEMENTED"]);
    expect(misspelt.err).toContain('no difference is called "entry.removed NOT_IMPLEMENTED"');
    const [, finding = ""] = /--accept "([^"]+)"/.exec(refused.out) ?? [];
    expect(finding).toBe("entry.removed openapi 501xx9976 NOT_IMPLEMENTED");
    expect((await codes(["release", "plan", ...where, "--accept", finding])).status).toBe(0);
    expect(await codes(["release", "check", ...where])).toMatchObject({ status: 0, err: "" });
  });

  it("refuse a version that is none and changesets that say too much, and write nothing", async () => {
    const { packages, changesets, released, tarball } = await newPlace(tighten);
    await mkdir(changesets);
    const good = join(changesets, "klikoo-codes.md");
    const bad = join(changesets, "by-hand.md");
    await writeFile(good, `---\n"${NAME}": patch\n---\n\nBy hand.\n`);
    await writeFile(bad, `---\n"${NAME}": patch\n"@org/other": patch\n---\n\nThanks @somebody <b>\n`);
    const before = await tree(join(packages, ".."));
    const where = ["klikoo", "--out", packages, "--baseline", tarball];
    const refuses = async (...messages: string[]) => {
      for (const command of ["check", "plan"]) {
        const { status, out, err } = await codes(["release", command, ...where]);
        expect([status, out]).toEqual([1, ""]);
        for (const message of messages) expect(err).toContain(message);
      }
    };
    await refuses(
      '.changeset/by-hand.md:3 found the package "@org/other", which is not of this repository; name one of @org/klikoo-codes',
      '.changeset/by-hand.md:6 found a mention, "@somebody"; remove it, or put it in backticks',
      '.changeset/by-hand.md:6 found HTML, "<b>"; remove it, or put it in backticks',
    );
    expect(await tree(join(packages, ".."))).toEqual(before);
    await rm(bad);

    const manifest = join(packages, "klikoo-codes", "package.json");
    await edit(manifest, (data) => Object.assign(data, { version: "01.0.0" }));
    await refuses(`${manifest}:3 found the version "01.0.0", expected three numbers`, "write it as 1.0.0");
    await edit(manifest, (data) => Object.assign(data, { version: "1.0.0" }));
    await edit(join(released, "package.json"), (data) => Object.assign(data, { version: "one" }));
    await expect(planAt(packages, released)).rejects.toThrow('found the version "one"');
    await writeFile(manifest, "{");
    await refuses(`${manifest} is not JSON`);
  });

  it("say what is wrong with a baseline", async () => {
    const { packages, tarball } = await newPlace(() => {});
    const folder = await emptyFolder();
    await writeFile(join(folder, "broken.tgz"), "no tarball");
    const nothing = join(folder, "nothing");
    const { status, err } = await codes(["release", "check", "--out", packages, "--baseline", nothing]);
    expect(status).toBe(1);
    expect(err).toContain("there is nothing at");
    await expect(planAt(packages, join(folder, "broken.tgz"))).rejects.toThrow("cannot be read as the tarball");
    await expect(readTarball(tarball, 1000)).rejects.toThrow(/it holds more than 1000 bytes/);
    const other = await emptyFolder();
    await writeFile(join(other, "package.json"), '{ "name": "other-codes", "version": "1.0.0" }\n');
    await expect(planAt(packages, other)).rejects.toThrow("not one of our packages");
    await mkdir(nothing);
    await expect(planAt(packages, nothing)).rejects.toThrow("holds no package");
    await expect(planAt(packages, tarball, "acme")).rejects.toThrow(
      'there is no package "acme"; known are @org/klikoo-codes',
    );
    await rm(join(packages, "klikoo-codes", "codes.json"));
    await expect(planAt(packages, tarball)).rejects.toThrow("codes.json is missing");
  });
});

describe("the last release in a registry", () => {
  let server: Server;
  let address = "";
  let answer: (path: string) => { status: number; body: string | Buffer } = () => ({ status: 404, body: "{}" });

  beforeAll(async () => {
    server = createServer((request, response) => {
      const { status, body } = answer(decodeURIComponent(request.url ?? ""));
      response.writeHead(status, { "content-type": "application/json" }).end(body);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  });
  afterAll(() => {
    server.close();
  });

  const check = async (place: Place, registry = address) =>
    codes(["release", "check", "--out", place.packages], {
      npm_config_registry: registry,
      npm_config_cache: await emptyFolder(),
      npm_config_fetch_retries: "0",
      npm_config_update_notifier: "false",
    });

  it("is read with npm, and compared", async () => {
    const place = await newPlace(tighten);
    const content = await readFile(place.tarball);
    const dist = {
      tarball: `${address}klikoo-codes-1.0.0.tgz`,
      integrity: `sha512-${createHash("sha512").update(content).digest("base64")}`,
      shasum: createHash("sha1").update(content).digest("hex"),
    };
    const versions = { "1.0.0": { name: NAME, version: "1.0.0", dist } };
    const packument = JSON.stringify({ name: NAME, "dist-tags": { latest: "1.0.0" }, versions });
    answer = (path) => ({ status: 200, body: path.endsWith(".tgz") ? content : packument });
    const { status, out } = await check(place);
    expect(out).toContain("1.0.0 → 1.1.0  needs minor");
    expect(status).toBe(1);
  });

  it("does not exist for a package that was never published", async () => {
    const place = await newPlace(tighten);
    answer = () => ({ status: 404, body: '{"error":"not found"}' });
    await edit(join(place.packages, "klikoo-codes", "package.json"), (data) =>
      Object.assign(data, { version: "0.0.0" }),
    );
    const before = await check(place);
    expect(before.err).toContain("was never published, and no changeset names it");
    await mkdir(place.changesets);
    await writeFile(join(place.changesets, "first-release.md"), `---\n"${NAME}": major\n---\n\nFirst release.\n`);
    const after = await check(place);
    expect(after.out).toContain("the first release is 1.0.0, as .changeset/first-release.md says");
    expect(after.status).toBe(0);
  });

  it("is never guessed when the registry does not answer", async () => {
    const place = await newPlace(() => {});
    answer = () => ({ status: 500, body: "{}" });
    for (const registry of [address, "http://127.0.0.1:9/"]) {
      const { status, err } = await check(place, registry);
      expect(status).toBe(1);
      expect(err).toMatch(/could not be read from the registry .* nothing was compared.*--baseline/s);
    }
  });
});

describe("what rules and declarations are read from", () => {
  it("is a page that the command writes, and checks", async () => {
    const folder = await emptyFolder();
    expect((await codes(["release", "rules", "--check", "--out", folder])).err).toContain("codes -- release rules");
    await codes(["release", "rules", "--out", folder]);
    expect(await readFile(join(folder, "versioning.md"), "utf8")).toBe(versioningPage());
    expect((await codes(["release", "rules", "--check", "--out", folder])).status).toBe(0);
  });

  it("is the whole surface of a real package", async () => {
    const { manifest, declarations } = await readBuilt(join(PACKAGES, "klikoo-codes"));
    const surface = readSurface(manifest, declarations);
    const main = surface.get(".");
    expect([...surface.keys()].sort()).toEqual([
      ".",
      "./constants/openapi",
      ...["en", "id"].flatMap((locale) =>
        ["", "/action", "/customer", "/detail", "/title"].map((column) => `./messages/${locale}${column}`),
      ),
      "./problem",
      "./testing",
      "./verify",
    ]);
    expect(main?.get("decode")).toMatchObject({
      kind: "function",
      signatures: [{ parameters: [{ name: "body" }, {}] }],
    });
    const known = main?.get("KlikooOpenapi");
    expect(known?.kind === "enum" && known.members.get("SUCCESS")?.value).toBe('"200xx2000"');
    // What an interface inherits is part of it, with its type arguments in place.
    const member = main?.get("KlikooUnknown");
    expect(member?.kind === "interface" && [...member.members.keys()]).toEqual(
      expect.arrayContaining(["outcome", "reason", "codes", "why"]),
    );
    expect(member?.kind === "interface" && member.members.get("reason")?.type).toMatchObject({ name: "Reason" });
    // Users pass it and never get one.
    expect(main?.get("KlikooContext")?.input).toBe(true);
    expect(main?.get("KlikooResult")?.input).toBe(false);
    for (const declared of surface.values())
      for (const [name, { kind }] of declared) expect(`${name} ${kind}`).not.toMatch(/undefined/);
  });
});
