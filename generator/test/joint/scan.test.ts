import { spawn } from "node:child_process";
import { appendFile, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as zlib from "node:zlib";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { readProviders, recognizer } from "../../src/command-line/scan/recognize.ts";
import { createScanner } from "../../src/command-line/scan/scanner.ts";
import { count, emptyTally } from "../../src/command-line/scan/tally.ts";
import { traitsOf } from "../../src/command-line/scan/traits.ts";
import { walk } from "../../src/command-line/scan/walk.ts";
import { randomNumbers } from "../random.ts";
import { counts, library, MAIN, run, scanned } from "./command.ts";
import { SUBJECTS } from "./subject.ts";

const named = SUBJECTS.map((subject) => [subject.id, subject] as const);

/** Texts that are in no output: what a body may tell about people, orders and machines. */
const SECRETS = ["Budi Santoso", "budi@example.com", "INV-SECRET-1", "4811111111111114", "081234567890", "Bearer-abc"];

describe.each(named)("a log of bodies of %s", (id, { examples }) => {
  const filters = { providers: [id] };
  const bodies = examples.flatMap(({ body }) => (body !== null && typeof body === "object" ? [body as object] : []));
  const random = randomNumbers(id.length);
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T;

  /** Changes one value of a body. */
  const changed = (body: object): object => {
    const copy = structuredClone(body) as Record<string, unknown>;
    const name = pick(Object.keys(copy));
    if (name !== undefined) copy[name] = pick(["", null, "00", 7, "Budi", [], {}, true, "12.50", -3.25, "4811 1"]);
    return copy;
  };

  /** The ways in which a body may stand in a log. */
  const ways: readonly ((body: object) => string)[] = [
    (body) => JSON.stringify(body),
    (body) => JSON.stringify({ time: "2026-01-02T03:04:05Z", level: "info", ms: 12.5, response: body, trace: null }),
    (body) =>
      JSON.stringify({ ts: 1767323045, "log.level": "warn", http: { status: 200, body: JSON.stringify(body) } }),
    (body) => JSON.stringify({ msg: `answer: ${JSON.stringify({ data: JSON.stringify(body) })} in 3 ms` }),
    (body) => `2026-01-02 03:04:05 INFO answer ${JSON.stringify(body)} in 3 ms`,
    (body) => `2026-01-02 03:04:05 [worker:7] [note] answer ${JSON.stringify(body)}`,
    (body) => JSON.stringify({ text: `[note] \u00e9 "answer" [1:2]\n${JSON.stringify(body, null, 1)}` }),
    (body) => `{"msg": "gr\\u00fc\\u00dfe \\\\ \\/", "tags": ["a", "b"], "answer" : ${JSON.stringify(body)} } `,
    (body) => JSON.stringify({ body: "overwritten", items: [{ "0": body, "": {} }], empty: [[], {}, ""] }),
    (body) => `{"answer":${JSON.stringify({ other: body })},"answer":${JSON.stringify(body)}}`,
    (body) => `[{ ${JSON.stringify(body)} {`,
    (body) => JSON.stringify({ list: [1, { body }, "x"] }),
    (body) => JSON.stringify(body, null, 2),
    (body) => `answer:\n${JSON.stringify({ body }, null, 2).replaceAll("\n", "\r\n")}\r`,
    (body) => JSON.stringify([{ a: 1 }, { body }], null, 4),
  ];
  const noise = [
    "4034314 05 2005400",
    '{"level":"info","msg":"cron done","status":200,"message":"4034314","error":"timeout"}',
    "function handle() {",
    "  return [",
    '{"broken":',
    'plain text with "responseCode" in it',
    "",
    '{"deep":{"er":[[[{"a":"b"}]]]}}\r',
    '{"text":"{ no json }"}',
  ];
  const planted = Array.from({ length: 1500 }, () => {
    const body = random() < 0.4 ? changed(pick(bodies)) : pick(bodies);
    return { body, text: pick(ways)(body) };
  });
  const log = planted.map(({ text }) => (random() < 0.3 ? `${pick(noise)}\n${text}` : text)).join("\n");

  /** What is in the log, found one body at a time by a recognizer that remembers nothing. */
  const expected = emptyTally();
  const known = readProviders(library, [id]);
  for (const { body } of planted)
    walk(body, recognizer(library, known, true, {}), (finding) => count(expected, finding, { file: "", line: 1 }));

  it("is counted exactly, however it is written and wherever it is cut", () => {
    // A provider may have only a few codes.
    expect(expected.rows.size).toBeGreaterThan(Math.min(5, library.data(id).entries.length - 1));
    const whole = counts(scanned(log, filters));
    expect(whole.rows).toEqual(counts(expected).rows);
    expect(whole.few).toBe(expected.few);
    expect(whole.lines).toBe(log.split("\n").length);
    for (const pieces of [[1], [7, 1, 64], [4096, 3]])
      expect(counts(scanned(log, filters, pieces)), `${pieces}`).toEqual(whole);
  });

  it("finds every body that has a code, as decode reads it", () => {
    const scanner = createScanner(library, known, filters);
    const missed = bodies.filter((body) => {
      const { rows } = scanned(JSON.stringify({ body }), filters, [65_536], scanner);
      const { outcome, codes } = library.decode(id, body);
      return codes.length > 0 && [...rows.values()][0]?.outcome !== outcome;
    });
    expect(missed).toEqual([]);
  });

  it("is recognized by what the package carries for it, which is what its data says", () => {
    expect(library.traits(id)).toEqual(traitsOf(library.data(id)));
  });

  it("says in which line a code was first seen, in lines and in documents", () => {
    const body = bodies.find((one) => library.decode(id, one).codes.length > 0) as object;
    const lineOf = (text: string) => [...scanned(text, filters).rows.values()][0]?.first.line;
    expect(lineOf(`a\nb\n${JSON.stringify(body)}\n`)).toBe(3);
    expect(lineOf(`a\n[\n{"x":1},\n${JSON.stringify(body, null, 1)}\n]`)).toBe(4);
    expect(lineOf(`{\nno json\n${JSON.stringify(body)}`)).toBe(3);
  });
});

describe("a log of any kind", () => {
  const [first] = SUBJECTS;
  const id = first?.id ?? "";
  const filters = { providers: [id] };
  const body = first?.examples.map((example) => example.body).find((one) => library.decode(id, one).known) as object;
  const line = JSON.stringify({ body });

  it("may hold bytes that are no text, numbers of any size and brackets of any depth", () => {
    const bytes = Buffer.concat([
      Buffer.from([0xff, 0xfe, 0x00, 0x7b, 0x22, 0x0a]),
      Buffer.from(
        `${JSON.stringify({ body: { ...body, amount: 1 } }).replace('"amount":1', '"amount":12345678901234567890123')}\n`,
      ),
      Buffer.from(`${"[".repeat(100_000)}\n${'{"a":'.repeat(50_000)}\n`),
      Buffer.from(`{"x":"\\ud800","body":${JSON.stringify(body)}}\n`),
      Buffer.from('{"body":'),
      Buffer.from([0xc3, 0x28]),
      Buffer.from(`}\n${line}\n`),
    ]);
    const tally = scanned(bytes, filters);
    expect([...tally.rows.values()].reduce((sum, row) => sum + row.count, 0)).toBe(3);
  });

  it("may have lines and lists that are longer than the memory for them", () => {
    const long = `{"a":"${"x".repeat(6_000_000)}"}\n${line}\n`;
    expect([...scanned(long, filters).rows.values()][0]?.count).toBe(1);
    const list = `[${Array(200_000).fill(line).join(",")}]`;
    expect(list.length).toBeGreaterThan(8_000_000);
    expect([...scanned(list, filters).rows.values()][0]?.count).toBe(200_000);
    const inside = `{"data":[\n${Array(200_000).fill(line).join(",\n")}\n]}\n${line}`;
    const tally = scanned(inside, filters);
    expect([...tally.rows.values()][0]?.count).toBe(200_001);
    expect(tally.lines).toBe(200_003);
  });

  it("has no bodies where there are only numbers", () => {
    const tally = scanned('4034314\n{"code":"4034314"}\n{"status":"FAILED"}\n"05"\n', filters);
    expect(tally.rows.size).toBe(0);
  });

  it("says that it does not know the provider where the fields are those of several", () => {
    const shared = SUBJECTS.filter(({ id: other }) => library.decode(other, body).codes.length > 0);
    const tally = scanned(line, { providers: [] });
    if (shared.length > 1) expect(tally.rows.size).toBe(0);
    expect([...tally.rows.values(), ...tally.shared.values()].reduce((sum, row) => sum + row.count, 0)).toBe(1);
  });
});

describe("the command scan", () => {
  const [first] = SUBJECTS;
  const id = first?.id ?? "";
  let folder: string;
  const place = (name: string) => join(folder, name);
  const body = first?.examples
    .map((example) => example.body)
    .find((one) => library.decode(id, one).known && Object.keys(one as object).length > 1) as Record<string, unknown>;
  const secret = {
    ...body,
    customer: { name: SECRETS[0], email: SECRETS[1] },
    partnerReferenceNo: SECRETS[2],
    card: { masked: SECRETS[3] },
    phone: SECRETS[4],
  };
  const hostile = "<script>alert(1)</script>\u001b[31m";
  const lines = [
    JSON.stringify({ time: "2026-01-02T03:04:05Z", user: SECRETS[0], token: SECRETS[5], response: secret }),
    JSON.stringify({
      time: "2026-01-02T04:04:05Z",
      response: { ...secret, responseCode: hostile, responseMessage: hostile },
    }),
    JSON.stringify({
      time: "2026-01-03T04:04:05Z",
      response: { responseCode: "4039999", responseMessage: SECRETS[0] },
    }),
  ];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "scan-"));
    await writeFile(place("a.log"), `${lines.join("\n")}\n`);
    await writeFile(place("a.log.gz"), gzipSync(`${lines.join("\n")}\n`));
    await writeFile(place("b.log"), `${lines[0]}\n`);
  });

  it("prints nothing of the bodies but codes, and nothing that controls a terminal or a page", async () => {
    const text = await run(["scan", "--provider", id, place("a.log"), "--html", place("r.html")], "", {
      FORCE_COLOR: "0",
    });
    const json = await run(["scan", "--provider", id, place("a.log"), "--json"]);
    const csv = await run(["scan", "--provider", id, place("a.log"), "--csv"]);
    const html = await readFile(place("r.html"), "utf8");
    for (const output of [text.out, json.out, csv.out, html]) {
      expect(output).toContain(id);
      for (const word of [...SECRETS, "<script", "alert", "\u001b"]) expect(output).not.toContain(word);
    }
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/<script|\son[a-z]+=|javascript:|https?:\/\//i);
    expect(html.length).toBeLessThan(300_000);
    const hostileName = await run(["scan", "--provider", id, place(`${hostile.replaceAll("/", "")}.log`)]);
    expect(hostileName.status).toBe(2);
    expect(hostileName.err).not.toContain("\u001b");
  });

  it("has the same counts for a file, a compressed one, the standard input and several files", async () => {
    const rowsOf = async (args: string[], input?: Buffer) => {
      const { out } = await run(["scan", "--provider", id, "--json", ...args], input);
      const report = JSON.parse(out);
      return report.rows.map((row: { code: string; count: number }) => [row.code, row.count]);
    };
    const plain = await rowsOf([place("a.log")]);
    expect(plain.length).toBeGreaterThan(0);
    expect(await rowsOf([place("a.log.gz")])).toEqual(plain);
    expect(await rowsOf(["-"], await readFile(place("a.log")))).toEqual(plain);
    expect(await rowsOf(["-"], await readFile(place("a.log.gz")))).toEqual(plain);
    const both = await rowsOf(["--jobs", "2", place("a.log"), place("b.log")]);
    expect(both).toEqual(await rowsOf(["--jobs", "1", place("a.log"), place("b.log")]));
    expect(both.reduce((sum: number, [, number]: [string, number]) => sum + number, 0)).toBe(
      plain.reduce((sum: number, [, number]: [string, number]) => sum + number, 0) + 1,
    );
  });

  it("reads .zst, or says which Node.js can", async () => {
    const { zstdCompressSync: compress } = zlib as { zstdCompressSync?: (text: string) => Buffer };
    const bytes = compress ? compress(lines[0] ?? "") : Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0, 0]);
    await writeFile(place("a.zst"), bytes);
    const { status, out, err } = await run(["scan", "--provider", id, "--csv", place("a.zst")]);
    if (compress) expect(out.split("\n").length).toBe(3);
    else expect([status, err]).toEqual([2, expect.stringContaining("zstd -dc")]);
  });

  it("follows a file that grows and is replaced, until it is interrupted", async () => {
    const path = place("growing.log");
    const half = Math.floor((lines[0] ?? "").length / 2);
    await writeFile(path, `${lines[0]}\n${(lines[0] ?? "").slice(0, half)}`);
    const child = spawn(process.execPath, [MAIN, "scan", "--provider", id, "--csv", "--follow", path]);
    let out = "";
    child.stdout.on("data", (piece) => {
      out += piece;
    });
    const closed = new Promise((resolve) => child.on("close", resolve));
    const wait = (seconds: number) => new Promise((go) => setTimeout(go, seconds * 1000));
    await wait(2);
    await appendFile(path, `${(lines[0] ?? "").slice(half)}\n`);
    await wait(2);
    await writeFile(path, `${lines[0]}\n`);
    await wait(2);
    child.kill("SIGINT");
    expect(await closed).toBe(0);
    expect(out.split("\n")[1]).toMatch(/,3,/);
  });

  it("exits with 0, with 2 for wrong usage and with 5 for too many unknown", async () => {
    const statusOf = async (...args: string[]) => (await run(["scan", ...args])).status;
    expect(await statusOf("--provider", id, place("a.log"))).toBe(0);
    expect(await statusOf("--provider", id, place("a.log"), "--max-unknown", "1%")).toBe(5);
    expect(await statusOf("--provider", id, place("b.log"), "--max-unknown", "1%")).toBe(0);
    for (const wrong of [
      ["--provider", "nobody", place("a.log")],
      [place("missing.log")],
      [folder],
      ["--max-unknown", "lots", place("a.log")],
      ["--fast", place("a.log")],
      ["--json", "--csv", place("a.log")],
      ["--follow", place("a.log.gz")],
      ["--html", join(folder, "no", "such", "folder.html"), place("b.log")],
    ])
      expect(await statusOf(...wrong), wrong.join(" ")).toBe(2);
  });
});
