import { chmod, cp, readFile, rename, rm, stat, symlink, utimes, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { loadModel } from "../src/catalog/index.ts";
import { readCatalogFile } from "../src/catalog/read-file.ts";
import { readSourceFile } from "../src/catalog/source-file.ts";
import { syntaxProblem } from "../src/emit/check-syntax.ts";
import { JOINT, packageFolder } from "../src/places.ts";
import { emptyFolder, tree } from "./catalog-copy.ts";
import { type Asked, PLAIN, remembered, rewrite, run, runAnew, workspace } from "./made/workspace.ts";
import { TINY } from "./rules/small-catalog.ts";

// Everything does what it always does; the calls are counted.
vi.mock(import("../src/catalog/index.ts"), { spy: true });
vi.mock(import("../src/catalog/read-file.ts"), { spy: true });
vi.mock(import("../src/catalog/source-file.ts"), { spy: true });
vi.mock(import("../src/emit/check-syntax.ts"), { spy: true });

const ALL: Asked = { providers: [], check: false, generator: "a" };

let cache = "";
beforeEach(async () => {
  cache = await emptyFolder();
  vi.stubEnv("XDG_CACHE_HOME", cache);
  vi.clearAllMocks();
});
afterEach(() => vi.unstubAllEnvs());

/** Ids of the providers that were loaded since this was asked last. */
function loaded(): string[] {
  const ids = vi.mocked(loadModel).mock.calls.map(([, id]) => id);
  vi.mocked(loadModel).mockClear();
  return ids;
}

describe("generating again", () => {
  it("loads nothing where nothing changed, and says the same", async () => {
    const folder = await workspace();
    await run(folder, ALL);
    expect(loaded()).toEqual([PLAIN, TINY]);
    vi.clearAllMocks();
    const again = await run(folder, ALL);
    expect(loaded()).toEqual([]);
    expect(vi.mocked(readCatalogFile)).not.toHaveBeenCalled();
    expect(again).toEqual(await runAnew(folder, { providers: [], check: false }));
    expect(JSON.parse(again.said).all).toMatchObject([
      { provider: PLAIN, entries: 1, differences: [], warnings: [] },
      { provider: TINY, differences: [], warnings: [] },
      { provider: JOINT, entries: 7, differences: [], warnings: [] },
    ]);
  });

  it("remembers what was only compared, if it was the same", async () => {
    const folder = await workspace();
    await run(folder, { ...ALL, generator: undefined });
    expect(await remembered(cache, "")).toEqual([]);
    loaded();
    await run(folder, { ...ALL, check: true });
    expect(loaded()).toEqual([PLAIN, TINY]);
    await run(folder, { ...ALL, check: true });
    await run(folder, ALL);
    expect(loaded()).toEqual([]);
  });

  it("makes one provider again where one of its texts changed", async () => {
    const folder = await workspace();
    await run(folder, ALL);
    await rewrite(join(folder, "catalog", PLAIN, "card.yaml"), (text) => text.replace("It is so", "It is not so"));
    vi.clearAllMocks();
    const { said } = await run(folder, ALL);
    expect(loaded()).toEqual([PLAIN]);
    // Of it, the changed file is read and the changed modules are checked; the others were before.
    expect(vi.mocked(readSourceFile).mock.calls.map(([name]) => name)).toEqual([`catalog/${PLAIN}/card.yaml`]);
    const checked = vi.mocked(syntaxProblem).mock.calls.map(([path]) => path);
    const changed = JSON.parse(said).all[0].differences.map(({ path }: { path: string }) => path) as string[];
    expect(changed).toContain("codes.json");
    expect(checked.length).toBeGreaterThan(0);
    expect(changed).toEqual(expect.arrayContaining(checked));
    await run(folder, ALL);
    expect(loaded()).toEqual([]);
  });

  it.each([
    ["project.yaml", "Nobody", "Somebody", [PLAIN, TINY]],
    ["taxonomy.yaml", "We look.", "We look again.", [PLAIN, TINY]],
    ["reasons.yaml", "Nobody knows.", "Somebody knows.", [PLAIN, TINY]],
    ["std/cases.yaml", "It is so", "It is not so", [TINY]],
    ["std/services.yaml", "Transfer", "Payout", [TINY]],
    [`${TINY}/docs/codes.rows.tsv`, "Codes", "All codes", [TINY]],
  ])("makes again what depends on %s", async (path, from, to, expected) => {
    const folder = await workspace();
    await run(folder, ALL);
    loaded();
    await rewrite(join(folder, "catalog", path), (text) => text.replace(from, to));
    const anew = await runAnew(folder, ALL);
    loaded();
    expect(await run(folder, ALL)).toEqual(anew);
    expect(loaded()).toEqual(expected);
  });

  it("makes of the joint package what changed: the part of one provider, or what is about all", async () => {
    const folder = await workspace();
    await run(folder, ALL);
    const joint = join(folder, "packages", packageFolder(JOINT));
    const edits = [
      [`src/${PLAIN}/index.ts`, [PLAIN]],
      [`${TINY}/codes.json`, [TINY]],
      ["src/functions.ts", []],
      ["package.json", []],
      // All providers have it, and the first that is made writes it.
      ["src/runtime/decode.ts", [PLAIN, TINY]],
    ] as const;
    for (const [path, expected] of edits) {
      const before = await tree(folder);
      await rewrite(join(joint, path), (text) => `${text} `);
      loaded();
      const { said, left } = await run(folder, ALL);
      expect(loaded(), path).toEqual(expected);
      expect(JSON.parse(said).all.map((item: { differences: unknown }) => item.differences)).toEqual([
        [],
        [],
        [{ path, change: "changed" }],
      ]);
      expect(left).toEqual(before);
      await run(folder, ALL);
      expect(loaded(), path).toEqual([]);
    }
  });

  it("remembers the joint package for itself, whether packages are made with it or not", async () => {
    const folder = await workspace();
    const alone: Asked = { ...ALL, providers: [JOINT] };
    await run(folder, alone);
    expect(loaded()).toEqual([PLAIN, TINY]);
    await run(folder, alone);
    expect(loaded()).toEqual([]);
    await rewrite(join(folder, "catalog", PLAIN, "card.yaml"), (text) => text.replace("It is so", "It is not so"));
    await run(folder, { ...ALL, providers: [PLAIN] });
    expect(loaded()).toEqual([PLAIN]);
    // Its package is up to date now, and its part of the joint package is not.
    await run(folder, alone);
    expect(loaded()).toEqual([PLAIN]);
    await run(folder, ALL);
    expect(loaded()).toEqual([TINY]);
    await run(folder, ALL);
    expect(loaded()).toEqual([]);
  });

  it("finds a name that clashes with that of a provider for which nothing changed", async () => {
    const folder = await workspace();
    await run(folder, ALL);
    await rewrite(join(folder, "catalog", PLAIN, "provider.yaml"), (text) =>
      text.replace(/identifier: .*/, "identifier: Tiny"),
    );
    loaded();
    const anew = await runAnew(folder, ALL);
    loaded();
    expect(await run(folder, ALL)).toEqual(anew);
    expect(anew.said).toContain(`catalog/${TINY}/provider.yaml`);
    expect(anew.said).toContain("duplicate-name");
    expect(loaded()).toEqual([PLAIN, TINY]);
  });

  it("makes everything again with other code, and never trusts what other code made", async () => {
    const folder = await workspace();
    await run(folder, ALL);
    loaded();
    await run(folder, { ...ALL, generator: "b" });
    expect(loaded()).toEqual([PLAIN, TINY]);
    await run(folder, { ...ALL, generator: "b" });
    expect(loaded()).toEqual([]);
    await run(folder, ALL);
    expect(loaded()).toEqual([PLAIN, TINY]);
  });

  it("neither trusts nor remembers anything where it is not said which code runs", async () => {
    const folder = await workspace();
    await run(folder, ALL);
    const files = await tree(cache);
    loaded();
    await rewrite(join(folder, "catalog", PLAIN, "card.yaml"), (text) => text.replace("It is so", "It is not so"));
    await run(folder, { ...ALL, generator: undefined });
    expect(loaded()).toEqual([PLAIN, TINY]);
    expect(await tree(cache)).toEqual(files);
  });

  it("finds a change that left size and times of a file as they were", async () => {
    const folder = await workspace();
    await run(folder, ALL);
    const path = join(folder, "catalog", PLAIN, "card.yaml");
    const { atime, mtime } = await stat(path);
    await rewrite(path, (text) => text.replace("It is so", "It is SO"));
    await utimes(path, atime, mtime);
    loaded();
    expect((await run(folder, ALL)).left.get(`packages/${PLAIN}-codes/codes.json`)).toContain("It is SO");
    expect(loaded()).toEqual([PLAIN]);
  });

  it("generates without a memory where it cannot be written or is not this user's alone", async () => {
    const folder = await workspace();
    await run(folder, ALL);
    const made = join(cache, "payment-codes", "made");
    await rm(made, { recursive: true });
    await writeFile(made, "in the way");
    loaded();
    const anew = await runAnew(folder, ALL);
    loaded();
    expect(await run(folder, ALL)).toEqual(anew);
    expect(loaded()).toEqual([PLAIN, TINY]);
    await rm(made);
    await run(folder, ALL);
    await run(folder, ALL);
    loaded();
    await chmod(made, 0o777);
    await run(folder, ALL);
    expect(loaded()).toEqual([PLAIN, TINY]);
  });
});

/** A change to a workspace or to what is remembered; `pick` chooses among several. */
type Change = (folder: string, pick: number) => Promise<void>;

const ofCatalog = async (folder: string, pick: number) =>
  chosen([...(await tree(join(folder, "catalog"))).keys()], pick);
const ofOutput = async (folder: string, pick: number) => {
  const paths = [...(await tree(join(folder, "packages")).catch(() => new Map<string, string>())).keys()];
  return paths.length === 0 ? undefined : join(folder, "packages", chosen(paths, pick));
};
const ofMemory = async (pick: number) => {
  const paths = await remembered(cache, chosen(["", ".made", ".data"], pick));
  return paths.length === 0 ? undefined : chosen(paths, pick);
};
const chosen = <T>(list: readonly T[], pick: number) => list[pick % list.length] as T;
const flipped = (bytes: Buffer, pick: number) => {
  const at = pick % Math.max(bytes.length, 1);
  return Buffer.from(bytes.map((byte, index) => (index === at ? byte ^ (1 << (pick % 8)) : byte)));
};
/** Puts a link to the same content where a file stands. */
const linked = async (path: string) => {
  const target = join(dirname(path), "..", `${basename(path)}.moved`);
  await rename(path, target);
  await symlink(join("..", basename(target)), path);
};

/** What a workspace was, to come back to. */
const kept: string[] = [];
const keep = async (folder: string) => {
  const copy = join(await emptyFolder(), "kept");
  await cp(folder, copy, { recursive: true, verbatimSymlinks: true });
  return copy;
};
const replaceBy = async (folder: string, copy: string) => {
  await rm(folder, { recursive: true });
  await cp(copy, folder, { recursive: true, verbatimSymlinks: true });
};

const CHANGES: Readonly<Record<string, Change>> = {
  "a text": (folder, pick) =>
    rewrite(join(folder, "catalog", chosen([TINY, PLAIN], pick), "card.yaml"), (text) =>
      text.replace(/detail: .*/, `detail: Text ${pick % 5}.`),
    ),
  "a text in one language alone": (folder, pick) =>
    rewrite(join(folder, "catalog", TINY, "pay.yaml"), (text) =>
      text.replace(/(id:\s+detail: ).*/, `$1Teks ${pick % 5}.`),
    ),
  "a code": (folder, pick) =>
    rewrite(join(folder, "catalog", TINY, "pay.yaml"), (text) => text.replace(/40401\d\d/, `40401${10 + (pick % 9)}`)),
  "a shared text": (folder, pick) =>
    rewrite(join(folder, "catalog", chosen(["taxonomy.yaml", "reasons.yaml"], pick)), (text) =>
      text.replace(/So it is\.|We look\./, `Shared ${pick % 5}.`),
    ),
  "the project": (folder, pick) =>
    rewrite(join(folder, "catalog", "project.yaml"), (text) => text.replace(/author: .*/, `author: A${pick % 3}`)),
  "the standard": (folder, pick) =>
    rewrite(join(folder, "catalog", "std", "services.yaml"), (text) =>
      text.replace(/title: Pay.*/, `title: Pay ${pick % 3}`),
    ),
  "a damaged file of the catalog": async (folder, pick) => {
    const path = join(folder, "catalog", await ofCatalog(folder, pick));
    await writeFile(path, flipped(await readFile(path), pick));
  },
  "a file of the catalog is gone": async (folder, pick) => rm(join(folder, "catalog", await ofCatalog(folder, pick))),
  "a new name in a provider's folder": (folder, pick) =>
    writeFile(join(folder, "catalog", PLAIN, `note-${pick % 3}.yaml`), "# end\n"),
  "a link in the catalog": async (folder, pick) => linked(join(folder, "catalog", await ofCatalog(folder, pick))),
  "an edited output": async (folder, pick) => {
    const path = await ofOutput(folder, pick);
    if (path) await writeFile(path, flipped(await readFile(path), pick));
  },
  "an output is gone": async (folder, pick) => {
    const path = await ofOutput(folder, pick);
    if (path) await rm(path);
  },
  "an output that is a link": async (folder, pick) => {
    const path = await ofOutput(folder, pick);
    if (path) await linked(path);
  },
  "an extra file": async (folder, pick) => {
    const path = await ofOutput(folder, pick);
    if (path) await writeFile(`${path}.more`, "");
  },
  "another version": async (folder, pick) => {
    const path = join(folder, "packages", `${TINY}-codes`, "package.json");
    await rewrite(path, (text) => text.replace(/"version": ".*"/, `"version": "1.${pick % 4}.0"`)).catch(() => {});
  },
  "another version of the joint package": async (folder, pick) => {
    const path = join(folder, "packages", packageFolder(JOINT), "package.json");
    await rewrite(path, (text) => text.replace(/"version": ".*"/, `"version": "1.${pick % 4}.0"`)).catch(() => {});
  },
  "an edited joint package": async (folder, pick) => {
    const joint = join(folder, "packages", packageFolder(JOINT));
    const paths = [...(await tree(joint).catch(() => new Map<string, string>())).keys()];
    if (paths.length > 0) await rewrite(join(joint, chosen(paths, pick)), (text) => `${text} `);
  },
  "start of type names": (folder, pick) =>
    rewrite(join(folder, "catalog", chosen([TINY, PLAIN], pick), "provider.yaml"), (text) =>
      text.replace(/identifier: .*/, `identifier: ${chosen(["Tiny", "Plain", "Other"], pick)}`),
    ),
  "name of a provider": (folder, pick) =>
    rewrite(join(folder, "catalog", chosen([TINY, PLAIN], pick), "provider.yaml"), (text) =>
      text.replace(/^name: .*/m, `name: Called ${pick % 3}`),
    ),
  "the table": (folder, pick) => rewrite(join(folder, "README.md"), (text) => text.replace(/\| \d+ \|/, `| ${pick} |`)),
  "a damaged memory": async (_folder, pick) => {
    const path = await ofMemory(pick);
    if (path) await writeFile(path, flipped(await readFile(path), pick));
  },
  "a memory that is cut off": async (_folder, pick) => {
    const path = await ofMemory(pick);
    if (path) await rewrite(path, (text) => text.slice(0, pick % text.length));
  },
  "the memory of another": async (_folder, pick) => {
    const [one, other] = [await ofMemory(pick), await ofMemory(pick + 1)];
    if (one && other) await writeFile(one, await readFile(other));
  },
  "no memory": async () => rm(join(cache, "payment-codes", "made"), { recursive: true, force: true }),
  "everything as it was earlier": async (folder, pick) => {
    if (kept.length === 0) return;
    await replaceBy(folder, chosen(kept, pick));
  },
  nothing: async () => {},
};

describe("generating after any changes", () => {
  it("leaves, says and fails as if nothing was remembered", async () => {
    const step = fc.record({
      change: fc.constantFrom(...Object.keys(CHANGES)),
      pick: fc.nat(100_000),
      providers: fc.constantFrom([], [], [], [TINY], [PLAIN], [JOINT], [TINY, JOINT], [PLAIN, "nobody"]),
      check: fc.boolean(),
      isTakenBack: fc.boolean(),
    });
    let [spared, made] = [0, 0];
    const property = fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 8 }), async (steps) => {
      const folder = await workspace();
      kept.length = 0;
      await run(folder, ALL);
      for (const { change, pick, providers, check, isTakenBack } of steps) {
        const before = await keep(folder);
        kept.push(before);
        // What an earlier change has removed cannot be changed.
        await CHANGES[change]?.(folder, pick).catch((error: NodeJS.ErrnoException) => {
          if (error.code !== "ENOENT") throw error;
        });
        loaded();
        const anew = await runAnew(folder, { providers, check });
        const needed = loaded().length;
        expect(await run(folder, { providers, check, generator: "a" }), change).toEqual(anew);
        const did = loaded().length;
        made += did;
        spared += needed - did;
        if (isTakenBack) await replaceBy(folder, before);
      }
    });
    await fc.assert(property, { numRuns: 6, endOnFailure: true });
    // Both ways were gone, and often.
    expect(spared).toBeGreaterThan(10);
    expect(made).toBeGreaterThan(10);
  });
});
