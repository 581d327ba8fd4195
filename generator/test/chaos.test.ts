import { readFileSync } from "node:fs";
import { cp, mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { CodesData } from "../src/emit/codes-json.ts";
import type { DecodeResult } from "../src/runtime/decode.ts";
import { ACME } from "./acme-catalog.ts";
import { emptyFolder } from "./catalog-copy.ts";
import { attackDecode, type Target } from "./chaos/attack-decode.ts";
import { chanceOf, seedOf } from "./chaos/chance.ts";
import { claimsReader } from "./chaos/claims.ts";
import type { Deed } from "./chaos/deeds.ts";
import { kills } from "./chaos/kills.ts";
import type { Kind } from "./chaos/kind.ts";
import { mutate } from "./chaos/mutate-bytes.ts";
import { mutatedCatalog } from "./chaos/mutated-catalog.ts";
import { reportOf, summaryOf } from "./chaos/report.ts";
import { type Failure, runRounds } from "./chaos/run-rounds.ts";
import { Violation } from "./chaos/violation.ts";
import { type Workspace, workspaceIn } from "./chaos/workspace.ts";

/** With this one, the first kill comes in the middle of what a command is seen to write. */
const SEED = 15;

/** The first violation of a kind, and what would repeat it. */
async function firstFailure(kind: Kind, rounds: number): Promise<Failure | undefined> {
  const [done] = await runRounds([kind], { seed: SEED, rounds }, await emptyFolder());
  return done?.failure;
}

const SOURCES = fileURLToPath(new URL("../src/files", import.meta.url));

/** A repository whose command is a stand-in, in JavaScript. */
function standIn(command: string) {
  return async (folder: string): Promise<Workspace> => {
    const workspace = workspaceIn(folder);
    await mkdir(join(workspace.root, "generator/src"), { recursive: true });
    await mkdir(join(workspace.root, "catalog"));
    await symlink(SOURCES, join(workspace.root, "generator/src/files"));
    await writeFile(join(workspace.root, "catalog/a.yaml"), "old: the whole file\n");
    await writeFile(join(workspace.root, "generator/src/cli.ts"), command);
    return workspace;
  };
}

const DEED: Deed = {
  name: "stand-in",
  prepare: async () => ["write"],
  places: ["catalog:catalog"],
  together: [["catalog"]],
  isWriting: ({ root }) => !readFileSync(join(root, "catalog/a.yaml"), "utf8").startsWith("old"),
  isClean: false,
  again: [0],
};

const HALVES = `
import { writeFileSync } from "node:fs";
writeFileSync("catalog/a.yaml", "new: the wh");
await new Promise((done) => setTimeout(done, 400));
writeFileSync("catalog/a.yaml", "new: the whole file\\n");
`;

const AT_ONCE = `
import { renameSync, writeFileSync } from "node:fs";
writeFileSync("catalog/.a.yaml.0.codes-tmp", "new: the whole file\\n");
renameSync("catalog/.a.yaml.0.codes-tmp", "catalog/a.yaml");
`;

const CRASH = `
import { writeFileSync } from "node:fs";
writeFileSync("catalog/a.yaml", "new: the whole file\\n");
null.x;
`;

describe("a run of chaos", () => {
  it("finds a command that leaves half a file when it is killed, and says how to repeat it", async () => {
    const failure = await firstFailure(kills(standIn(HALVES), [DEED]), 1);
    expect(failure).toMatchObject({
      kind: "kills",
      seed: SEED,
      expected: expect.stringMatching(/each file as it was/),
    });
    expect(failure?.seen).toContain("catalog/a.yaml: 11 bytes");
    const report = reportOf(failure as Failure);
    expect(report).toContain(`npm run chaos -- --seed ${SEED} --only kills --round ${failure?.round}`);
    // That round alone does the same.
    const [again] = await runRounds(
      [kills(standIn(HALVES), [DEED])],
      { seed: SEED, round: failure?.round ?? -1 },
      await emptyFolder(),
    );
    expect(again?.failure).toEqual(failure);
  });

  it("finds a command that prints a stack trace", async () => {
    const failure = await firstFailure(kills(standIn(CRASH), [DEED]), 1);
    expect(failure?.expected).toContain("words for people and no crash");
  });

  it("finds nothing where a file is replaced in one step", async () => {
    expect(await firstFailure(kills(standIn(AT_ONCE), [DEED]), 2)).toBeUndefined();
  });

  it("finds a loader that takes a catalog which lost its end", async () => {
    const make = async (folder: string) => {
      const workspace = workspaceIn(folder);
      await cp(join(ACME, "catalog"), join(workspace.root, "catalog"), { recursive: true });
      return workspace;
    };
    const careless = () => ({
      ask: async () => ({ is: "read", text: "40 entries", cpu: 1 }) as const,
      end: async () => {},
    });
    const failure = await firstFailure(mutatedCatalog(make, careless), 1);
    expect(failure?.expected).toMatch(/cut off to be refused: it lost its end/);
  });

  it("does the same with the same seed, and something else in each round and kind", () => {
    const numbers = (seed: number) => Array.from({ length: 20 }, chanceOf(seed).share);
    expect(numbers(seedOf(1, "kills", 0))).toEqual(numbers(seedOf(1, "kills", 0)));
    const seeds = [seedOf(1, "kills", 0), seedOf(1, "kills", 1), seedOf(2, "kills", 0), seedOf(1, "parallel", 0)];
    expect(new Set(seeds.map((seed) => numbers(seed)[0])).size).toBe(4);
    const bytes = Buffer.from("a: b\nc: d\n# end\n");
    const mutations = () => Array.from({ length: 50 }, (_item, index) => mutate(bytes, chanceOf(index)));
    expect(mutations()).toEqual(mutations());
  });

  it("says by name what it leaves out, and why", async () => {
    const kind: Kind = { name: "small-disk", about: "", start: async () => ({ skipped: "no right to mount" }) };
    const [done] = await runRounds([kind], { seed: SEED, seconds: 1 }, await emptyFolder());
    expect(done && summaryOf(done)).toBe("skipped: small-disk (cannot be done here: no right to mount)");
  });

  it("leaves no files behind where it found nothing", async () => {
    const folder = await emptyFolder();
    await runRounds([kills(standIn(AT_ONCE), [DEED])], { seed: SEED, rounds: 1 }, folder);
    expect(await readdir(folder)).toEqual([]);
  });
});

describe("an attack on decode", () => {
  const unknown = { known: false, why: "no_code", scope: "transaction", outcome: "unknown", codes: [], candidates: [] };
  const bodies = [
    { responseCode: "4031114", responseMessage: "Insufficient Funds" },
    { responseCode: "2001100", responseMessage: "Successful" },
    { result: { state: "pending" }, responseCode: "2001100" },
  ];
  const targetWith = async (more: Partial<Target>): Promise<Target> => {
    const data = JSON.parse(await readFile(join(ACME, "golden/codes.json"), "utf8")) as CodesData;
    const decode = () => unknown as unknown as DecodeResult;
    return { name: "acme", decode, readers: {}, claimsOf: claimsReader(data), bodies, spaces: ["pay"], ...more };
  };
  const violationOf = (target: Target) => {
    try {
      return attackDecode(target, chanceOf(SEED), 3000);
    } catch (error) {
      if (error instanceof Violation) return error.expected;
      throw error;
    }
  };

  it("finds one that throws, and one whose messages do", async () => {
    const fail = () => {
      throw new Error("at odds");
    };
    expect(violationOf(await targetWith({ decode: fail }))).toBe("acme: decode never to throw");
    expect(violationOf(await targetWith({ readers: { message: fail } }))).toBe("acme: message never to throw");
  });

  it.each(["success", "failed", "reversed"])("finds one that claims %s where no code says so", async (outcome) => {
    const decode = () => ({ ...unknown, outcome }) as unknown as DecodeResult;
    expect(violationOf(await targetWith({ decode }))).toMatch(`acme: ${outcome} of the transaction only where`);
  });

  it("finds one that believes a field which only the prototype has", async () => {
    const decode = (body: unknown) => {
      const code = () => (body as { responseCode?: unknown } | null)?.responseCode;
      try {
        return { ...unknown, outcome: code() === "2001100" ? "success" : "unknown" } as unknown as DecodeResult;
      } catch {
        return unknown as unknown as DecodeResult;
      }
    };
    const claims = (await targetWith({})).claimsOf;
    expect(claims({ responseCode: "2001100" }, {})).toContainEqual({ scope: "transaction", outcome: "success" });
    expect(claims(Object.create({ responseCode: "2001100" }), {})).toEqual([]);
    expect(violationOf(await targetWith({ decode }))).toMatch(/success of the transaction only where/);
  });

  it("finds nothing in one that claims nothing", async () => {
    expect(violationOf(await targetWith({}))).toEqual({ "unknown, transaction unknown": 3000 });
  });
});
