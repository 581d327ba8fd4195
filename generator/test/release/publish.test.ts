import { execFile } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decide } from "../../src/release/publish/decide.ts";
import { digestsOf } from "../../src/release/publish/digests.ts";
import { fileListFaults } from "../../src/release/publish/file-list.ts";
import { type Packed, type Ready, readPackage, readRecord, writeRecord } from "../../src/release/publish/packed.ts";
import { canSign, needsProvenance } from "../../src/release/publish/provenance.ts";
import { emptyFolder } from "../catalog-copy.ts";

const run = promisify(execFile);
const bytes = fc.uint8Array({ maxLength: 64 });

describe("what is done with a packed package", () => {
  it("is published when the version is not there", () => {
    expect(decide(digestsOf(Buffer.from("a")), undefined)).toBe("publish");
  });

  it("is skipped for the same bytes and refused for all others, whichever digest the registry knows", () => {
    fc.assert(
      fc.property(bytes, bytes, fc.constantFrom("integrity", "shasum", "both"), (packed, published, known) => {
        const { integrity, shasum } = digestsOf(published);
        const said = { both: { integrity, shasum }, integrity: { integrity }, shasum: { shasum } }[known];
        const isSame = Buffer.compare(Buffer.from(packed), Buffer.from(published)) === 0;
        expect(decide(digestsOf(packed), said)).toBe(isSame ? "skip" : "refuse");
      }),
    );
  });

  it("goes by the strongest digest, also where several stand in one field", () => {
    const [packed, other] = [digestsOf(Buffer.from("a")), digestsOf(Buffer.from("b"))];
    expect(decide(packed, { integrity: `sha1-x ${packed.integrity}` })).toBe("skip");
    expect(decide(packed, { integrity: other.integrity, shasum: packed.shasum })).toBe("refuse");
  });

  it("is refused when the registry names no digest that can be compared", () => {
    expect(decide(digestsOf(Buffer.from("a")), {})).toBe("refuse");
    expect(decide(digestsOf(Buffer.from("a")), { integrity: "md5-x" })).toBe("refuse");
  });
});

describe("the committed list of files", () => {
  const paths = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}(\/[a-z]{1,8})?\.[a-z]{1,3}$/), { maxLength: 12 });

  it("fits its own files in any order and with any line ends", () => {
    fc.assert(
      fc.property(paths, fc.constantFrom("\n", "\r\n"), (files, end) => {
        expect(fileListFaults(files.toReversed(), files.map((path) => path + end).join(""))).toEqual([]);
      }),
    );
  });

  it("names every file that is too many and every one that is missing", () => {
    fc.assert(
      fc.property(paths, paths, (packed, listed) => {
        const faults = fileListFaults(packed, listed.join("\n"));
        const differing = [...packed, ...listed].filter((path) => packed.includes(path) !== listed.includes(path));
        expect(faults.map((fault) => fault.split(" ")[0])).toEqual(differing.sort());
      }),
    );
  });

  it("is missing altogether for a new package: nothing of it is published unseen", () => {
    expect(fileListFaults(["package.json"], "")).toEqual(["package.json is in the tarball and not in the list"]);
  });
});

/** A folder with one packed package. */
async function packed(manifest: Record<string, unknown>): Promise<{ folder: string; record: Packed }> {
  const folder = await emptyFolder();
  await mkdir(join(folder, "package"));
  await writeFile(join(folder, "package", "package.json"), JSON.stringify(manifest));
  await run("tar", ["-czf", "a.tgz", "package/package.json"], { cwd: folder });
  const { sha256 } = digestsOf(await readFile(join(folder, "a.tgz")));
  return { folder, record: { name: "@a/b", version: "1.0.0", file: "a.tgz", files: 1, sha256 } };
}

describe("the record of what was packed", () => {
  it("gives back the tarballs that were packed", async () => {
    const { folder, record } = await packed({ name: "@a/b", version: "1.0.0" });
    await writeRecord(folder, [record]);
    expect(await readRecord(folder)).toEqual([{ ...record, tarball: await readPackage(join(folder, "a.tgz")) }]);
  });

  it("refuses a tarball that was changed since, or is of another package or version", async () => {
    const { folder, record } = await packed({ name: "@a/b", version: "1.0.0" });
    const digest = "0".repeat(64);
    for (const wrong of [{ sha256: digest }, { name: "@a/c" }, { version: "1.0.1" }]) {
      await writeRecord(folder, [{ ...record, ...wrong }]);
      await expect(readRecord(folder)).rejects.toThrow("is not the tarball that was packed");
    }
  });

  it("refuses a folder without one, a damaged one, and a path that leads out of the folder", async () => {
    const folder = await emptyFolder();
    await expect(readRecord(folder)).rejects.toThrow("holds nothing packed; run: npm run codes -- release pack");
    const { record } = await packed({ name: "@a/b", version: "1.0.0" });
    for (const text of ["{", "{}", JSON.stringify([{ ...record, file: "../a.tgz" }])]) {
      await writeFile(join(folder, "packed.json"), text);
      await expect(readRecord(folder)).rejects.toThrow("is damaged; pack again");
    }
  });

  it("refuses what is no tarball", async () => {
    const { folder, record } = await packed({ name: "@a/b", version: "1.0.0" });
    await writeFile(join(folder, "a.tgz"), "no tarball");
    await writeRecord(folder, [record]);
    await expect(readRecord(folder)).rejects.toThrow("a.tgz");
  });
});

describe("provenance", () => {
  const github = { ACTIONS_ID_TOKEN_REQUEST_URL: "https://example.com", ACTIONS_ID_TOKEN_REQUEST_TOKEN: "x" };
  const ready = (manifest: object): Ready[] => [
    {
      ...{ name: "@a/b", version: "1.0.0", file: "a.tgz", files: 1, sha256: "" },
      tarball: { ...digestsOf(Buffer.from("")), files: [], manifest: { name: "@a/b", version: "1.0.0", ...manifest } },
    },
  ];
  const asking = { publishConfig: { provenance: true } };

  it("can be given only where the process can ask for an identity", () => {
    expect(canSign({})).toBe(false);
    expect(canSign({ CI: "true", GITHUB_ACTIONS: "true" })).toBe(false);
    expect(canSign({ ACTIONS_ID_TOKEN_REQUEST_URL: "https://example.com" })).toBe(false);
    expect(canSign(github)).toBe(true);
    expect(canSign({ SIGSTORE_ID_TOKEN: "x" })).toBe(true);
  });

  it("is never left out silently where a package promises it", () => {
    expect(() => needsProvenance(ready(asking), {})).toThrow("--no-provenance");
    expect(needsProvenance(ready({ ...asking, repository: { type: "git", url: "x" } }), github)).toBe(true);
  });

  it("asks for the repository that the registry will compare it with", () => {
    expect(() => needsProvenance(ready(asking), github)).toThrow('set "repository" in catalog/project.yaml');
  });

  it("is not asked of packages that do not promise it, nor where nothing is published", () => {
    expect(needsProvenance(ready({}), {})).toBe(false);
    expect(needsProvenance([], {})).toBe(false);
  });
});
