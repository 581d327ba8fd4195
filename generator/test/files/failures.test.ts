import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { create } from "tar";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { describeFailure } from "../../src/failure.ts";
import { PACKAGES } from "../../src/places.ts";
import { catalogWith, emptyFolder, tree } from "../catalog-copy.ts";
import { codes, type Ended } from "../command.ts";
import { stopped } from "../killed.ts";

let cache = "";

beforeEach(async () => {
  cache = await emptyFolder();
  process.env.XDG_CACHE_HOME = cache;
});

function expectWords({ status, out, err }: Ended, message: RegExp): void {
  expect(err).toMatch(message);
  expect(err).not.toMatch(/^ +at /m);
  expect({ status, out }).toEqual({ status: 1, out: "" });
}

const newCode = (catalog: string) =>
  [
    "new",
    "code",
    "klikoo",
    "openapi",
    "404xx7006",
    "--name",
    "GONE_TOO",
    "--doc",
    "response-code",
    "--line",
    "99",
  ].concat(["--catalog", catalog]);

describe("a disk that does not take the files", () => {
  it.each([
    ["ENOSPC", 4, /the disk is full \(ENOSPC, .*\); free some space, .*; nothing was changed$/m],
    ["EACCES", 1, /permission is denied \(EACCES, .*\); give yourself the right to it, .*; nothing was changed$/m],
    ["EPERM", 2, /it is not permitted \(EPERM, /],
    ["EROFS", 1, /the disk can only be read \(EROFS, /],
  ])("is named and nothing is changed: %s", async (error, at, message) => {
    const catalog = await catalogWith();
    const before = await tree(catalog);
    expectWords(await stopped(newCode(catalog), { at, folders: [catalog], error }), message);
    const left = [...(await tree(catalog))].filter(([path]) => !path.endsWith(".codes-tmp"));
    expect(left).toEqual([...before]);
    expect((await codes(newCode(catalog))).status).toBe(0);
    expect([...(await tree(catalog)).keys()].sort()).toEqual([...before.keys()].sort());
  });

  it("is named where the folder of the user is full", async () => {
    const catalog = await catalogWith();
    const before = await tree(catalog);
    const stop = { at: 1, folders: [join(cache, "payment-codes", "unfinished", "")], error: "ENOSPC" };
    expectWords(
      await stopped(newCode(catalog), stop),
      /payment-codes.*the disk is full .* set XDG_CACHE_HOME .*; nothing was changed/,
    );
    expect(await tree(catalog)).toEqual(before);
  });

  it.each([
    ["a file", "", /packages is a file, not a folder; name a folder/],
    ["below a file", "/below", /packages.*(?:is a file, not a folder|a file stands where a folder belongs)/],
  ])("is named where --out is %s", async (_what, below, message) => {
    const file = join(await emptyFolder(), "packages");
    await writeFile(file, "mine");
    expectWords(await codes(["generate", "klikoo", "--out", `${file}${below}`]), message);
    expect(await readFile(file, "utf8")).toBe("mine");
  });
});

describe("a package.json that is damaged", () => {
  it.each([
    [
      "cut off",
      '{ "name": "@org/klikoo-codes", "vers',
      /klikoo-codes\/package.json is not JSON \(.*\); restore the file from Git/,
    ],
    ["empty", "", /klikoo-codes\/package.json is empty; restore the file from Git/],
    ["null", "null\n", /klikoo-codes\/package.json has no name; restore the file from Git/],
    [
      "without a version",
      '{ "name": "@org/klikoo-codes" }',
      /klikoo-codes\/package.json:1 found no version, expected three numbers/,
    ],
    [
      "a merge",
      '{\n<<<<<<< ours\n"version": "1.0.0"\n=======\n',
      /klikoo-codes\/package.json contains merge conflict markers/,
    ],
  ])("is named and left alone: %s", async (_what, text, message) => {
    const out = await emptyFolder();
    const path = join(out, "klikoo-codes", "package.json");
    await mkdir(join(out, "klikoo-codes"));
    await writeFile(path, text);
    expectWords(await codes(["generate", "klikoo", "--out", out]), message);
    expectWords(await codes(["release", "check", "klikoo", "--out", out, "--baseline", PACKAGES]), message);
    expect([...(await tree(out)).keys()]).toEqual(["klikoo-codes/package.json"]);
  });
});

describe("an output that nobody reads to the end", () => {
  it("does not keep the command from finishing its work", async () => {
    const out = await emptyFolder();
    const cli = fileURLToPath(new URL("../../src/cli.ts", import.meta.url));
    const run = `"${process.execPath}" "${cli}" generate klikoo --json --out "${out}" | true; echo "\${PIPESTATUS[0]}"`;
    const { stdout, stderr } = await new Promise<{ stdout: string; stderr: string }>((resolve) => {
      execFile("bash", ["-c", run], (_error, printed, errors) => resolve({ stdout: printed, stderr: errors }));
    });
    expect({ stdout, stderr }).toEqual({ stdout: "0\n", stderr: "" });
    expect((await codes(["generate", "klikoo", "--check", "--out", out])).status).toBe(0);
  });
});

describe("a registry", () => {
  const NAME = "@org/klikoo-codes";
  let answer: RequestListener = () => {};
  let address = "";
  const server = createServer((request, response) => answer(request, response));

  beforeEach(async () => {
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  });
  afterEach(() => new Promise((resolve) => server.close(resolve)));

  const check = (registry: string) =>
    emptyFolder().then((folder) =>
      codes(["release", "check", "klikoo", "--changesets", folder], { npm_config_registry: registry }),
    );

  it("that nobody reaches is named within seconds, and never taken for one that knows nothing", async () => {
    const began = Date.now();
    const message =
      /registry http:\/\/127\.0\.0\.1:9\/ \(nobody answers there, ECONNREFUSED\); nothing was compared; check/;
    expectWords(await check("http://127.0.0.1:9/"), message);
    expect(Date.now() - began).toBeLessThan(20_000);
  });

  it("that has no release is named with what it is said to know", async () => {
    answer = (_request, response) => response.writeHead(404, { "content-type": "application/json" }).end("{}");
    const { out } = await check(address);
    expect(out).toContain(`never published, as far as the registry ${address} knows`);
  });

  it("that answers with another package is refused", async () => {
    const folder = await emptyFolder();
    await mkdir(join(folder, "package"));
    await writeFile(join(folder, "package", "package.json"), JSON.stringify({ name: "other", version: "1.0.0" }));
    await create({ gzip: true, cwd: folder, file: join(folder, "x.tgz") }, ["package"]);
    const tarball = await readFile(join(folder, "x.tgz"));
    const integrity = `sha512-${createHash("sha512").update(tarball).digest("base64")}`;
    answer = ({ url = "" }, response) => {
      if (url.endsWith(".tgz")) return response.end(tarball);
      const dist = { tarball: `${address}x.tgz`, integrity };
      const versions = { "1.0.0": { name: NAME, version: "1.0.0", dist } };
      response.setHeader("content-type", "application/json");
      return response.end(JSON.stringify({ name: NAME, "dist-tags": { latest: "1.0.0" }, versions }));
    };
    expectWords(await check(address), new RegExp(`${address} answers for ${NAME} with the package "other"`));
  });
});

describe("an error that is nobody's to mend", () => {
  it("says that it is a defect, and what to report", () => {
    const { details, message, status } = describeFailure(new TypeError("x is not a function"));
    expect(details).toMatch(/^TypeError: x is not a function\n +at /);
    expect(message).toMatch(/bug in the generator.*report the lines above/);
    expect(status).toBe(1);
  });
});
