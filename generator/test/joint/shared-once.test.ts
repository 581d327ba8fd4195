import { join } from "node:path";
import { build, type Metafile } from "esbuild";
import { describe, expect, it } from "vitest";
import { FOLDER, joint, manifest, SUBJECTS } from "./subject.ts";

/** Bundles a program, and says which files of packages are in it. */
async function bundled(source: string): Promise<{ inputs: string[]; bytes: number }> {
  const { metafile, outputFiles } = await build({
    stdin: { contents: source, resolveDir: FOLDER, loader: "js" },
    ...{ bundle: true, minify: true, format: "esm", platform: "node", metafile: true, write: false, outdir: "out" },
  });
  const [output] = Object.values((metafile as Metafile).outputs);
  const used = Object.entries(output?.inputs ?? {}).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  return { inputs: used.map(([path]) => path), bytes: outputFiles[0]?.contents.length ?? 0 };
}

/** What each module of the package imports, and which modules it offers. */
const offered = Object.values(manifest.exports).flatMap((target) =>
  typeof target === "object" ? [target.import.default.replace(/^\.\//, "")] : [],
);
const { metafile } = await build({
  ...{ entryPoints: offered, bundle: true, format: "esm", platform: "node", outdir: "out" },
  ...{ metafile: true, write: false, treeShaking: false, absWorkingDir: FOLDER },
});

/** Files that a module loads, with those that it leads to, whether or not a bundler would keep them. */
function loadedBy(path: string): string[] {
  const loaded = new Set([path.replace(/^\.\//, "")]);
  // A set gives what is added to it while it is walked through, too.
  for (const file of loaded) for (const { path: next } of metafile.inputs[file]?.imports ?? []) loaded.add(next);
  return [...loaded];
}

const moduleOf = (folder: string, path = "index.js") => JSON.stringify(join(folder, "dist", "esm", path));

describe("what all providers share", () => {
  it("is the same function, whichever provider it is imported with", () => {
    const shared = Object.keys(joint).filter((name) => SUBJECTS.every(({ part }) => name in part));
    const told = ["decode", "decodeError", "lookup", "lookupEarlier", "logFields", "metricLabels"];
    const same = shared.filter((name) => !told.includes(name));
    expect(same).toEqual(expect.arrayContaining(["nextStep", "advance", "orderOf", "PAYMENT_STATES", "OUTCOMES"]));
    for (const name of same) for (const { id, part } of SUBJECTS) expect(part[name], `${id} ${name}`).toBe(joint[name]);
  });

  it("is in a bundle once", async () => {
    const names = ["decode", "nextStep", "advance"];
    const program = (moduleOfProvider: (index: number) => string) =>
      SUBJECTS.map((_, index) => {
        const list = names.map((name) => `${name} as ${name}${index}`).join(", ");
        return `import { ${list} } from ${moduleOfProvider(index)}; console.log(${names.map((name) => name + index)});`;
      }).join("\n");
    const apart = await bundled(program((index) => moduleOf(SUBJECTS[index]?.folder ?? "")));
    const together = await bundled(program((index) => moduleOf(FOLDER, `${SUBJECTS[index]?.id}/index.js`)));
    const alone = await Promise.all(
      SUBJECTS.map(({ folder }) =>
        bundled(`import { nextStep, advance } from ${moduleOf(folder)}; console.log(nextStep, advance);`),
      ),
    );
    // What the packages carry once more each is at least what these two functions are made of.
    const repeated = alone.slice(1).reduce((sum, { bytes }) => sum + bytes, 0);
    expect(apart.bytes - together.bytes).toBeGreaterThan(repeated);
  });
});

/** Whether a module is a provider's; a family of another one may have the same name. */
function isOf(file: string, provider: string): boolean {
  return /^dist\/[a-z]+\/([^/]+)\//.exec(file)?.[1] === provider;
}

describe.each(SUBJECTS.map(({ id }) => id))("an import of %s", (id) => {
  const others = SUBJECTS.map((subject) => subject.id).filter((other) => other !== id);
  const modules = Object.entries(manifest.exports).flatMap(([path, target]) =>
    typeof target === "object" && (path === `./${id}` || path.startsWith(`./${id}/`)) ? [target.import.default] : [],
  );

  it("loads nothing of other providers, from whichever module", () => {
    expect(modules.length).toBeGreaterThan(1);
    for (const path of modules) {
      const loaded = loadedBy(path);
      expect(metafile.inputs).toHaveProperty([path.replace(/^\.\//, "")]);
      expect(
        loaded.filter((file) => others.some((other) => isOf(file, other))),
        path,
      ).toEqual([]);
    }
  });

  it("is seen by that check: the main entry loads all providers", () => {
    const loaded = loadedBy("dist/esm/index.js");
    for (const other of others) expect(loaded.some((file) => isOf(file, other))).toBe(true);
  });
});

describe("the main entry", () => {
  it("loads neither texts nor code that checks signatures", () => {
    const loaded = loadedBy("dist/esm/index.js");
    expect(loaded.filter((file) => /messages|verify|problem|testing/.test(file))).toEqual([]);
  });

  it("leaves the providers out of a bundle that only needs what they share", async () => {
    const { inputs } = await bundled(`import { nextStep } from ${moduleOf(FOLDER)}; console.log(nextStep);`);
    expect(inputs.filter((file) => SUBJECTS.some(({ id }) => file.includes(`/${id}/`)))).toEqual([]);
  });
});
