import { execFileSync } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { loadModel } from "../src/catalog/index.ts";
import { emitFiles } from "../src/emit/index.ts";
import { moduleFolder, modulePath, moduleTag } from "../src/emit/native/go/module.ts";
import { goOutputs } from "../src/emit/native/go/outputs.ts";
import { acmeCatalog } from "./acme-catalog.ts";
import { emptyFolder } from "./catalog-copy.ts";
import { hasGo } from "./go-toolchain.ts";

const model = await loadModel(await acmeCatalog(), "acme-pay");

interface Released {
  readonly readme: string;
  readonly module: string;
  readonly proxy: string;
}

/** Commits the package, tags it as a release does, and serves the module as a proxy of Go would. */
async function release(version: string): Promise<Released> {
  const repository = await emptyFolder();
  const proxy = await emptyFolder();
  const outputs = goOutputs(model, { version, license: "MIT" });
  const files = await emitFiles(outputs);
  for (const [path, text] of files) await write(join(repository, "packages", "acme-pay-codes", path), String(text));
  const tag = moduleTag(moduleFolder(model.id), version);
  const module = modulePath(model, version);
  const git = (...args: string[]) => execFileSync("git", args, { cwd: repository, env: { ...process.env, ...NOBODY } });
  git("init", "--quiet");
  git("add", ".");
  git("commit", "--quiet", "--message", "Release");
  git("tag", tag);
  const folder = tag.slice(0, tag.lastIndexOf("/"));
  const served = join(proxy, module, "@v");
  await write(join(served, "list"), `v${version}\n`);
  await write(
    join(served, `v${version}.info`),
    JSON.stringify({ Version: `v${version}`, Time: "2026-01-01T00:00:00Z" }),
  );
  await write(join(served, `v${version}.mod`), String(files.get("go/go.mod")));
  git(
    "archive",
    "--format=zip",
    `--prefix=${module}@v${version}/`,
    `--output=${join(served, `v${version}.zip`)}`,
    `${tag}:${folder}`,
  );
  return { readme: String(files.get("go/README.md")), module, proxy };
}

const NOBODY = {
  GIT_AUTHOR_NAME: "nobody",
  GIT_AUTHOR_EMAIL: "nobody@example.com",
  GIT_COMMITTER_NAME: "nobody",
  GIT_COMMITTER_EMAIL: "nobody@example.com",
};

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

/** The first block of code of a language in Markdown. */
function blockOf(markdown: string, language: string): string {
  return new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, "m").exec(markdown)?.[1] ?? "";
}

describe.skipIf(!hasGo())("a released Go module", () => {
  it.each(["1.2.3", "2.0.0", "0.1.0-next.1"])(
    "of version %s is installed into an empty project and runs the example of its README",
    { timeout: 300_000 },
    async (version) => {
      const { readme, module, proxy } = await release(version);
      const project = await emptyFolder();
      const env = {
        ...process.env,
        GOFLAGS: "-mod=mod -modcacherw",
        GOMODCACHE: await emptyFolder(),
        GOPROXY: pathToFileURL(proxy).href,
        GOSUMDB: "off",
        GOWORK: "off",
      };
      const go = (...args: string[]) =>
        execFileSync("go", args, { cwd: project, env, encoding: "utf8", stdio: "pipe" });
      await write(join(project, "main.go"), blockOf(readme, "go"));
      go("mod", "init", "example.com/shop");
      go("get", `${module}@v${version}`);
      expect(go("run", ".")).toBe(blockOf(readme, "text"));
      expect(go("list", "-m", "all").trim().split("\n")).toEqual(["example.com/shop", `${module} v${version}`]);
    },
  );
});
