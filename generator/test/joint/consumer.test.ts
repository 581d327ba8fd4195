import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, it } from "vitest";
import { ROOT } from "../../src/places.ts";
import { FOLDER, json, manifest, SUBJECTS } from "./subject.ts";

const run = promisify(execFile);
const bin = (name: string) => join(ROOT, "node_modules", ".bin", name);
const { name } = manifest;

/** An empty project with the packed tarball installed. */
let project: string;

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), "joint-"));
  await run(bin("pnpm"), ["pack", "--pack-destination", project], { cwd: FOLDER });
  const tarball = (await readdir(project)).find((file) => file.endsWith(".tgz")) ?? "";
  await writeFile(join(project, "package.json"), JSON.stringify({ name: "consumer", private: true, type: "module" }));
  const options = ["--offline", "--no-audit", "--no-fund", "--ignore-scripts"];
  await run("npm", ["install", ...options, `./${tarball}`], { cwd: project });
});

async function compile(files: readonly string[]): Promise<string> {
  const strict = ["--strict", "--noUncheckedIndexedAccess", "--target", "es2022", "--types", "", "--outDir", "out"];
  const modules = ["--module", "nodenext", "--lib", "es2022,dom"];
  return run(bin("tsc"), [...strict, ...modules, ...files], { cwd: project }).then(
    () => "",
    (error: { stdout: string }) => error.stdout,
  );
}

describe("a consumer of the packed joint package", () => {
  it("gets no dependencies", async () => {
    const installed = json<Record<string, unknown>>(project, "node_modules", name, "package.json");
    expect(installed.dependencies).toBeUndefined();
    expect(installed.scripts).toBeUndefined();
    const others = (await readdir(join(project, "node_modules"))).filter((item) => !item.startsWith("."));
    expect(others).toEqual([name.split("/")[0]]);
  });

  it("gets a command that runs, and no program that imports the package loads it", async () => {
    const command = join(project, "node_modules", ".bin", "payment-codes");
    const { stdout } = await run(command, ["--version"], { cwd: project });
    expect(stdout).toMatch(/^@?[a-z/-]+ [0-9.]+ \(data [0-9a-f]{12}\)\n$/);
    const installed = join(project, "node_modules", name, "dist");
    const modules = (await readdir(installed, { recursive: true })).filter((path) => /\.(?:js|d\.ts)$/.test(path));
    const others = modules.filter((path) => !path.includes("bin"));
    expect(others.length).toBeGreaterThan(100);
    for (const path of others) expect(await readFile(join(installed, path), "utf8"), path).not.toContain("/bin/");
  });

  it("prints what the README shows of the command", async () => {
    const readme = await readFile(join(project, "node_modules", name, "README.md"), "utf8");
    const shown = [...readme.matchAll(/^```console\n([\s\S]*?)^```$/gm)].map(([, text = ""]) => text);
    expect(shown.length).toBeGreaterThan(1);
    for (const text of shown) {
      const [line = "", ...expected] = text.split("\n");
      const { stdout } = await run("sh", ["-c", line.replace(/^\$ /, "")], {
        cwd: project,
        env: { ...process.env, NO_COLOR: "1", PATH: `${join(project, "node_modules", ".bin")}:${process.env.PATH}` },
      }).catch((error: { stdout: string }) => error);
      // The version is that of a release, and the digest is that of the data.
      const plain = (out: string) => out.replace(/ [0-9.]+, data\s+[0-9a-f]{12}/, " VERSION, data DIGEST").trimEnd();
      expect(plain(stdout), line).toBe(plain(expected.join("\n")));
    }
  });

  it("prints what stands beside every snippet of the README, each run as it stands", async () => {
    const readme = await readFile(join(project, "node_modules", name, "README.md"), "utf8");
    const snippets = [...readme.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, text = ""]) => text);
    expect(snippets.length).toBeGreaterThan(2);
    const files = snippets.map((_, index) => `snippet-${index}.ts`);
    await Promise.all(snippets.map((text, index) => writeFile(join(project, files[index] ?? ""), text)));
    expect(await compile(files)).toBe("");
    for (const [index, text] of snippets.entries()) {
      const { stdout } = await run(process.execPath, [join("out", `snippet-${index}.js`)], { cwd: project });
      const expected = [...text.matchAll(/\/\/ → (.*)$/gm)].map(([, line = ""]) => line);
      expect(stdout.split("\n").slice(0, -1)).toEqual(expected);
    }
  });

  it("gets the types of the provider that it names, and errors for what cannot be", async () => {
    const [first, second] = SUBJECTS;
    if (!first || !second) throw new Error("there are several providers");
    const identifierOf = (folder: string) =>
      json<{ title: string }>(folder, "codegen.schema.json").title.replace(/Codes$/, "");
    const [one, two] = [identifierOf(first.folder), identifierOf(second.folder)];
    const source = `import { advance, decode, lookup, NEW_PAYMENT, nextStep } from "${name}";
import type { ${one}Result, ${two}Result, Provider, Result, Results } from "${name}";
import { decode as own, type ${one}Result as Same } from "${name}/${first.id}";
import { customer } from "${name}/${first.id}/messages/en/customer";

const result: ${one}Result = decode("${first.id}", {});
const same: Same = result;
const other: ${two}Result = decode("${second.id}", {});
nextStep(result);
nextStep(own({}));
advance(NEW_PAYMENT, other);
customer(result);
lookup("${first.id}", "${first.data.spaces[0]?.id}", "00");

declare const provider: Provider;
const any: Result = decode(provider, {}, { from: "notification" });
const step = nextStep(any).step;
const table: { [P in Provider]: (result: Results[P]) => void } = { ${SUBJECTS.map(({ id }) => `${JSON.stringify(id)}: () => {}`).join(", ")} };
// @ts-expect-error no such provider
decode("nobody", {});
// @ts-expect-error not parsed
decode("${first.id}", "{}");
// @ts-expect-error a result of another provider
const wrong: ${two}Result = decode("${first.id}", {});
// @ts-expect-error no such space
lookup("${first.id}", "nowhere", "00");
// @ts-expect-error no such space
decode("${first.id}", {}, { space: "nowhere" });
export { any, same, step, table, wrong };
`;
    await writeFile(join(project, "types.ts"), source);
    expect(await compile(["types.ts"])).toBe("");
  });
});
