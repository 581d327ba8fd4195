import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Composer, findComposer } from "./composer.ts";
import { unreleased, versionAndPack } from "./first-release.ts";
import { type PythonIndex, startPythonIndex } from "./python-index.ts";
import { type Repository, removeTemporary, temporary } from "./repository.ts";
import { run } from "./run.ts";
import { addLanguages } from "./small-languages.ts";
import { installFrom, installUploader, type Uploader } from "./uploader.ts";

// One story in the order in which it happens: each part stands on what the one before it left.
const DOKU = "doku-codes";

let repository: Repository;
let packed: string;
/** Names of the packages that there are in every language, in order. */
let names: readonly string[];

interface Result {
  readonly registry: string;
  readonly name: string;
  readonly action: string;
  readonly files?: readonly string[];
}

const publishing = (...options: readonly string[]) => ["codes", "release", "publish", "--from", packed, ...options];

async function publish(...options: readonly string[]): Promise<Result[]> {
  return JSON.parse(await repository.run(publishing("--json", ...options))) as Result[];
}

beforeAll(async () => {
  repository = await unreleased();
  await addLanguages(repository);
  const found = await run(repository.folder, ["git", "ls-files", "packages/*/python/pyproject.toml"]);
  names = found.split("\n").flatMap((path) => path.split("/")[1] ?? []);
});
afterAll(removeTemporary);

describe("the versions of all languages", () => {
  it("are out of step where only changesets raises them", async () => {
    const check = ["codes", "generate", "--check", "doku"];
    await repository.run(["changeset", "version"]);
    const { status, out } = await repository.tryRun(check);
    expect(status).toBe(1);
    for (const path of ["src/version.ts", "python/pyproject.toml"]) expect(out).toContain(`changed ${path}`);
    await repository.run(["git", "reset", "--quiet", "--hard"]);
    await repository.run(["git", "clean", "--quiet", "-fd"]);
  });

  it("are raised together by the command for versions", async () => {
    packed = await versionAndPack(repository);
    expect(await repository.tryRun(["codes", "generate", "--check"])).toMatchObject({ status: 0 });
    expect(await repository.read(`packages/${DOKU}/package.json`)).toContain('"version": "1.0.0"');
    expect(await repository.read(`packages/${DOKU}/python/pyproject.toml`)).toContain('version = "1.0.0"');
    expect(await repository.read(`packages/${DOKU}/src/version.ts`)).toContain('VERSION: string = "1.0.0"');
  });

  it("need a release when only the package of another language changes, and none when nothing does", async () => {
    const plan = ["codes", "release", "plan", "doku", "--baseline", packed, "--json"];
    const rules = async () => {
      const { plans } = JSON.parse((await repository.tryRun(plan)).out) as {
        plans: { findings: { rule: string; subject: string }[] }[];
      };
      return plans.flatMap(({ findings }) => findings.map(({ rule, subject }) => `${rule} ${subject}`));
    };
    expect(await rules()).toEqual([]);
    await repository.edit(
      "generator/src/emit/native/python/outputs.ts",
      'description = "Codes"',
      'description = "All"',
    );
    await repository.run(["codes", "generate", "doku"]);
    expect(await rules()).toEqual(["language.changed python"]);
    await repository.run(["git", "reset", "--quiet", "--hard"]);
    await repository.run(["git", "clean", "--quiet", "-fd"]);
  });
});

describe("a registry that is not set up", () => {
  it("is named and fails nothing, unless it is asked for", async () => {
    const options = ["--only", "pypi", "--only", "packagist"];
    const done = await repository.tryRun(publishing(...options, "--json"));
    expect(done).toMatchObject({ status: 0, out: "[]\n" });
    expect(done.err).toContain("pypi is not set up");
    expect(done.err).toContain("phpRepository");
    expect(await repository.tryRun(publishing(...options, "--require"))).toMatchObject({ status: 1 });
    expect(await repository.tryRun(publishing("--only", "cargo"))).toMatchObject({ status: 1 });
  });
});

describe("Python packages", () => {
  let index: PythonIndex;
  let upload: Uploader;
  let stage: string;
  const staging = () => ["--only", "pypi", "--stage", stage, "--index", index.simple];

  beforeAll(async () => {
    index = await startPythonIndex();
    upload = await installUploader();
    stage = join(await temporary(), "stage");
  });
  afterAll(() => index?.stop());

  it("are uploaded by the tools of the index; an upload that dies half way is completed by the same command", async () => {
    const expected = names.flatMap((name) => filesOf(name));
    expect(expected.length).toBeGreaterThanOrEqual(6);
    expect((await publish(...staging())).flatMap(({ files = [] }) => files).sort()).toEqual(expected);
    expect((await readdir(stage)).sort()).toEqual(expected);

    index.diesAfter = 3;
    expect((await upload(stage, index)).status).not.toBe(0);
    expect(index.files.size).toBe(3);
    index.diesAfter = Number.POSITIVE_INFINITY;

    await publish(...staging());
    expect((await readdir(stage)).sort()).toEqual(expected.filter((file) => !index.files.has(file)));
    expect(await upload(stage, index)).toMatchObject({ status: 0 });

    for (const isOld of [false, true]) {
      index.isOld = isOld;
      const again = await publish(...staging());
      expect(again.map(({ name, action }) => `${name} ${action}`)).toEqual(names.map((name) => `${name} skip`));
      expect(await readdir(stage)).toEqual([]);
    }
    index.isOld = false;
  });

  it("can be installed, built already or not, and say their version and the digest of the npm package", async () => {
    const npm = await repository.read(`packages/${DOKU}/src/packed.ts`);
    const [, digest] = /DATA_DIGEST: string = "([0-9a-f]{64})"/.exec(npm) ?? [];
    for (const format of ["--only-binary", "--no-binary"]) {
      const folder = await installFrom(index, `${DOKU}==1.0.0`, [format, DOKU]);
      const program = "import doku_codes; print(doku_codes.VERSION, doku_codes.DATA_DIGEST)";
      expect(await run(folder, ["python3", "-c", program], { PYTHONPATH: folder })).toBe(`1.0.0 ${digest}\n`);
    }
  });

  it("are refused where the index has other bytes, or a file that was never packed, and nothing is prepared", async () => {
    const [wheel = ""] = filesOf(DOKU).filter((file) => file.endsWith(".whl"));
    const published = index.files.get(wheel) ?? Buffer.alloc(0);
    const [other = "", klikoo = ""] = [DOKU.replace("-", "_"), "klikoo_codes-1.0.0.tar.gz"];
    for (const [file, bytes] of [
      [wheel, Buffer.from("other")],
      [`${other}-1.0.0-1-py3-none-any.whl`, Buffer.from("more")],
    ] as const) {
      index.files.set(file, bytes);
      const missing = index.files.get(klikoo) ?? Buffer.alloc(0);
      index.files.delete(klikoo);
      const refused = await repository.tryRun(publishing(...staging()));
      expect(refused).toMatchObject({ status: 1, out: "" });
      expect(refused.err).toContain(file);
      expect(await readdir(stage)).toEqual([]);
      index.files.delete(file);
      index.files.set(wheel, published);
      index.files.set(klikoo, missing);
    }
  });

  it("are not staged where the index does not answer, or beside files of somebody else", async () => {
    const silent = await repository.tryRun(
      publishing("--only", "pypi", "--stage", stage, "--index", "http://127.0.0.1:9/"),
    );
    expect(silent.status).toBe(1);
    expect(silent.err).toContain("does not say which files");
    const own = await temporary();
    await writeFile(join(own, "thesis-1.0.0.tar.gz"), "mine");
    const strange = await repository.tryRun(publishing("--only", "pypi", "--stage", own, "--index", index.simple));
    expect(strange.err).toContain("thesis-1.0.0.tar.gz");
    expect(await readdir(own)).toEqual(["thesis-1.0.0.tar.gz"]);
  });
});

describe("PHP packages", () => {
  let hosts: string;
  let composer: Composer;
  const at = (name: string, ...command: readonly string[]) =>
    run(repository.folder, ["git", "--git-dir", join(hosts, `${name}.git`), ...command]);
  const only = ["--only", "packagist"];

  async function newHosts(): Promise<void> {
    hosts = await temporary();
    for (const name of names)
      await run(hosts, ["git", "init", "--quiet", "--bare", "--initial-branch", "main", `${name}.git`]);
    const text = (await repository.read("catalog/project.yaml")).replace(/^phpRepository: .*\n/m, "");
    await repository.write(
      "catalog/project.yaml",
      text.replace(/# end\n$/, `phpRepository: file://${hosts}/{package}.git\n# end\n`),
    );
  }

  beforeAll(async () => {
    composer = await findComposer();
    await newHosts();
  });

  it("are pushed with their tags, both or neither; a push that fails half way is completed by the same command", async () => {
    const [first = "", second = ""] = names;
    const hook = join(hosts, `${second}.git`, "hooks", "pre-receive");
    await mkdir(join(hook, ".."), { recursive: true });
    await writeFile(hook, "#!/bin/sh\nexit 1\n", { mode: 0o755 });
    expect(await repository.tryRun(publishing(...only))).toMatchObject({ status: 1 });
    expect(await at(first, "tag")).toBe("v1.0.0\n");
    expect(await at(second, "for-each-ref")).toBe("");

    await rm(hook);
    const rest = await publish(...only);
    expect(rest.map(({ action }) => action)).toEqual(names.map((name) => (name === first ? "skip" : "publish")));
    for (const name of names) {
      const source = await repository.run(["git", "rev-parse", `HEAD:packages/${name}/php`]);
      expect(await at(name, "rev-parse", "v1.0.0^{tree}")).toBe(source);
      expect(await at(name, "rev-parse", "main")).toBe(await at(name, "rev-parse", "v1.0.0"));
    }
    expect((await publish(...only)).map(({ action }) => action)).toEqual(names.map(() => "skip"));
  });

  it("are the same commits wherever they are pushed, and their source is left as it is", async () => {
    const before = await at(DOKU, "rev-parse", "main");
    await newHosts();
    expect((await publish(...only, "--dry-run")).map(({ action }) => action)).toEqual(names.map(() => "publish"));
    expect(await at(DOKU, "for-each-ref")).toBe("");
    await publish(...only);
    expect(await at(DOKU, "rev-parse", "main")).toBe(before);
    expect(await repository.run(["git", "status", "--porcelain", "packages"])).toBe("");
    expect(await repository.run(["git", "rev-parse", "--is-shallow-repository"])).toBe("false\n");
    expect(
      await repository.run(["git", "for-each-ref", "--format", "%(refname)", "refs/tags", "refs/remotes"]),
    ).not.toContain("v1.0.0");
  });

  it("can be installed by Composer, and have the digest of the npm package", async () => {
    const shop = await temporary();
    const project = {
      repositories: [{ type: "vcs", url: `file://${hosts}/${DOKU}.git` }, { packagist: false }],
      require: { [`org/${DOKU}`]: "^1.0" },
    };
    await writeFile(join(shop, "composer.json"), JSON.stringify(project));
    await composer(shop, ["install", "--quiet"]);
    const installed = await readFile(join(shop, "vendor", "composer", "installed.json"), "utf8");
    expect(JSON.parse(installed)).toMatchObject({ packages: [{ name: `org/${DOKU}`, version: "v1.0.0" }] });
    const npm = await repository.read(`packages/${DOKU}/src/packed.ts`);
    const [, digest = ""] = /DATA_DIGEST: string = "([0-9a-f]{64})"/.exec(npm) ?? [];
    expect(await readFile(join(shop, "vendor", "org", DOKU, "src", "Data.php"), "utf8")).toContain(digest);
  });

  it("are refused where the tag has other content, before anything is pushed", async () => {
    const [first = "", second = ""] = names;
    await at(first, "update-ref", "-d", "refs/tags/v1.0.0");
    const empty = (await at(second, "hash-object", "-t", "tree", "-w", "/dev/null")).trim();
    const other = (await at(second, "commit-tree", empty, "-m", "other")).trim();
    await at(second, "update-ref", "refs/tags/v1.0.0", other);
    const refused = await repository.tryRun(publishing(...only));
    expect(refused).toMatchObject({ status: 1, out: "" });
    expect(refused.err).toContain(`the tag v1.0.0 is in file://${hosts}/${second}.git with other content`);
    expect(await at(first, "tag")).toBe("");
  });

  it("are not pushed from files that nobody committed, nor from another version than was packed", async () => {
    await newHosts();
    const path = `packages/${DOKU}/php/src/Data.php`;
    await repository.edit(path, "final class", "class");
    const edited = await repository.tryRun(publishing(...only, "doku"));
    expect(edited.status).toBe(1);
    expect(edited.err).toContain("is not as it is committed");
    await repository.run(["git", "checkout", "--quiet", "--", path]);

    await repository.edit(`packages/${DOKU}/package.json`, '"version": "1.0.0"', '"version": "1.0.1"');
    await repository.commit();
    const raised = await repository.tryRun(publishing(...only, "doku"));
    expect(raised.status).toBe(1);
    expect(raised.err).toContain("check out the commit that was packed");
    expect(await at(DOKU, "for-each-ref")).toBe("");
  });
});

function filesOf(name: string): string[] {
  const stem = `${name.replaceAll("-", "_")}-1.0.0`;
  return [`${stem}-py3-none-any.whl`, `${stem}.tar.gz`];
}
