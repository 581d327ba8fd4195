import { createHash } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import { deflateRawSync, gunzipSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { decideFiles } from "../../src/release/publish/python/decide-files.ts";
import { pythonNames } from "../../src/release/publish/python/names.ts";
import { indexFiles } from "../../src/release/publish/python/python-index.ts";
import { recompressedSdist, recompressedWheel } from "../../src/release/publish/python/recompress.ts";

const NAMES = pythonNames("acme-pay-codes", "1.3.0-rc.1");
const [WHEEL, SDIST] = [
  { file: NAMES.wheel, sha256: "1".repeat(64) },
  { file: NAMES.sdist, sha256: "2".repeat(64) },
];

describe("the files of a Python package", () => {
  it("are named as Python wants it", () => {
    expect(NAMES).toMatchObject({
      name: "acme-pay-codes",
      version: "1.3.0rc1",
      wheel: "acme_pay_codes-1.3.0rc1-py3-none-any.whl",
      sdist: "acme_pay_codes-1.3.0rc1.tar.gz",
    });
  });

  const decide = (published?: Record<string, string | undefined>) =>
    decideFiles(NAMES, [WHEEL, SDIST], published && new Map(Object.entries(published)));

  it("are missing where the index does not know them, each by itself", () => {
    expect(decide()).toEqual({ missing: [WHEEL, SDIST], refusals: [] });
    expect(decide({ "acme_pay_codes-1.3.0.tar.gz": "3" })).toEqual({ missing: [WHEEL, SDIST], refusals: [] });
    expect(decide({ [WHEEL.file]: WHEEL.sha256 })).toEqual({ missing: [SDIST], refusals: [] });
    expect(decide({ [WHEEL.file]: WHEEL.sha256, [SDIST.file]: SDIST.sha256 })).toEqual({ missing: [], refusals: [] });
  });

  it.each([
    [WHEEL.file, SDIST.sha256],
    [SDIST.file, undefined],
    ["acme_pay_codes-1.3.0rc1-cp313-none-any.whl", WHEEL.sha256],
    ["acme_pay_codes-1.3.0rc1-1-py3-none-any.whl", WHEEL.sha256],
    ["acme_pay_codes-1.3.0rc1.zip", WHEEL.sha256],
  ])("are refused beside %s with the SHA-256 %s", (file, sha256) => {
    const { refusals } = decide({ [file]: sha256 });
    expect(refusals).toHaveLength(1);
    expect(refusals[0]).toContain(file);
  });
});

describe("an archive that is compressed again", () => {
  const text = Buffer.from("same content ".repeat(500));

  it("is the same whatever compressed it before", () => {
    const tars = [1, 6, 9].map((level) => gzipSync(text, { level }));
    const [first, ...others] = tars.map(recompressedSdist);
    expect(gunzipSync(first ?? Buffer.alloc(0)).equals(text)).toBe(true);
    for (const other of others) expect(other.equals(first ?? Buffer.alloc(0))).toBe(true);
    expect(first?.subarray(0, 10).toString("hex")).toMatch(/^1f8b0800000000000.ff$/);

    const [wheel, ...more] = [0, 1, 9].map((level) =>
      recompressedWheel(zip({ "a/b.py": text, "a/c.py": Buffer.alloc(0) }, level)),
    );
    for (const other of more) expect(other.equals(wheel ?? Buffer.alloc(0))).toBe(true);
    expect(recompressedWheel(wheel ?? Buffer.alloc(0)).equals(wheel ?? Buffer.alloc(0))).toBe(true);
  });

  it("is refused where it is none, cut off, or holds something else than it says", () => {
    const whole = zip({ "a.py": text }, 9);
    expect(() => recompressedWheel(Buffer.from("no archive"))).toThrow("no ZIP archive");
    expect(() => recompressedWheel(whole.subarray(0, -30))).toThrow();
    const damaged = Buffer.from(whole);
    damaged.writeUInt32LE(7, whole.lastIndexOf("PK\x01\x02", undefined, "latin1") + 24);
    expect(() => recompressedWheel(damaged)).toThrow("damaged");
    expect(() => recompressedSdist(text)).toThrow();
  });
});

/** A ZIP archive as others write it; level 0 stores. */
function zip(files: Readonly<Record<string, Buffer>>, level: number): Buffer {
  const parts: Buffer[] = [];
  const records: Buffer[] = [];
  let at = 0;
  for (const [name, content] of Object.entries(files)) {
    const packed = level === 0 ? content : deflateRawSync(content, { level });
    const record = Buffer.alloc(46);
    record.write("PK\x01\x02", "latin1");
    record.writeUInt16LE(20, 6);
    record.writeUInt16LE(level === 0 ? 0 : 8, 10);
    record.writeUInt32LE(packed.length, 20);
    record.writeUInt32LE(content.length, 24);
    record.writeUInt16LE(name.length, 28);
    record.writeUInt32LE(at, 42);
    const head = Buffer.concat([Buffer.from("PK\x03\x04", "latin1"), record.subarray(6, 30), Buffer.alloc(2)]);
    parts.push(head, Buffer.from(name), packed);
    records.push(record, Buffer.from(name));
    at += head.length + name.length + packed.length;
  }
  const listed = Buffer.concat(records);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(records.length / 2, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, listed, end]);
}

describe("an index of Python packages", () => {
  const sha256 = createHash("sha256").update("a").digest("hex");
  const JSON_TYPE = "application/vnd.pypi.simple.v1+json";
  const listed = {
    files: [
      { filename: "a-1.tar.gz", hashes: { sha256 } },
      { filename: "a-2.tar.gz", hashes: {} },
    ],
  };
  const html = `<a href="/x/a-1.tar.gz#sha256=${sha256}">a-1.tar.gz</a> <a name="no link">a-3</a> <a href="/x/a-2.tar.gz">a-2.tar.gz</a>`;

  async function answered(status: number, type: string, body: string, address = (base: string) => base) {
    const asked: { path: string | undefined; login: string | undefined }[] = [];
    const server = createServer((request, response) => {
      asked.push({ path: request.url, login: request.headers.authorization });
      response.writeHead(status, { "content-type": type }).end(body);
    }).listen(0, "127.0.0.1");
    await once(server, "listening");
    const place = server.address() as { port: number };
    try {
      return { files: await indexFiles(address(`http://127.0.0.1:${place.port}/simple`), "a"), asked };
    } finally {
      server.closeAllConnections();
      server.close();
    }
  }

  it.each([
    ["JSON", JSON_TYPE, JSON.stringify(listed)],
    ["HTML", "text/html; charset=utf-8", html],
    ["newer HTML", "application/vnd.pypi.simple.v1+html", html],
  ])("says in %s which files it has", async (_, type, body) => {
    const { files, asked } = await answered(200, type, body);
    expect([...(files ?? [])]).toEqual([
      ["a-1.tar.gz", sha256],
      ["a-2.tar.gz", undefined],
    ]);
    expect(asked).toEqual([{ path: "/simple/a/", login: undefined }]);
  });

  it("does not know a project by 404 alone; anything else is no answer", async () => {
    expect((await answered(404, "text/html", "")).files).toBeUndefined();
    for (const [status, type, body] of [
      [500, JSON_TYPE, JSON.stringify(listed)],
      [200, JSON_TYPE, "{}"],
      [200, JSON_TYPE, "<"],
      [200, "text/plain", "hello"],
    ] as const)
      await expect(answered(status, type, body)).rejects.toThrow("does not say which files of a it has");
    await expect(indexFiles("nowhere", "a")).rejects.toThrow("is no address");
  });

  it("is told a password as one, and no error shows it", async () => {
    const withLogin = (base: string) => base.replace("//", "//me:s%40crete@");
    const { asked } = await answered(200, JSON_TYPE, JSON.stringify(listed), withLogin);
    expect(asked[0]?.login).toBe(`Basic ${Buffer.from("me:s@crete").toString("base64")}`);
    const refused = answered(403, "text/html", "", withLogin);
    await expect(refused).rejects.toThrow("403");
    await expect(refused).rejects.not.toThrow("crete");
  });
});
