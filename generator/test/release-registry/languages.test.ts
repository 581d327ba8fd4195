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

/** Sets values of the project, which nobody commits: packages do not follow from these. */
async function setProject(values: Readonly<Record<string, string>>): Promise<void> {
  let text = await repository.read("catalog/project.yaml");
  for (const [key, value] of Object.entries(values))
    text = text.replace(new RegExp(`^${key}: .*\\n`, "m"), "").replace(/# end\n$/, `${key}: ${value}\n# end\n`);
  await repository.write("catalog/project.yaml", text);
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
    const options = ["--only", "pypi", "--only", "packagist", "--only", "go", "--only", "maven"];
    const done = await repository.tryRun(publishing(...options, "--json"));
    expect(done).toMatchObject({ status: 0, out: "[]\n" });
    expect(done.err).toContain("pypi is not set up");
    for (const value of ["phpRepository", "set repository", "mavenGroup"]) expect(done.err).toContain(value);
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

describe("Go packages", () => {
  const MODULES = "example.org/payment-codes";
  const tagOf = (name: string) => `packages/${name}/go/v1.0.0`;
  let host: string;
  let env: NodeJS.ProcessEnv;
  const only = ["--only", "go"];
  const at = (...command: readonly string[]) => run(host, ["git", "--git-dir", host, ...command]);
  const push = async (...options: readonly string[]) =>
    JSON.parse(await repository.run(publishing("--json", ...only, ...options), env)) as Result[];

  beforeAll(async () => {
    host = join(await temporary(), "host.git");
    await run(repository.folder, ["git", "init", "--quiet", "--bare", "--initial-branch", "main", host]);
    const address = `https://${MODULES}.git`;
    env = { GIT_CONFIG_COUNT: "1", GIT_CONFIG_KEY_0: `url.file://${host}.insteadOf`, GIT_CONFIG_VALUE_0: address };
    await setProject({ repository: `git+${address}` });
  });

  it("are tagged together or not at all, and once", async () => {
    const hook = join(host, "hooks", "update");
    await writeFile(hook, `#!/bin/sh\ncase "$1" in *${DOKU}*) exit 1 ;; esac\n`, { mode: 0o755 });
    const refused = await repository.tryRun(publishing(...only), env);
    expect(refused.status).toBe(1);
    expect(await at("tag")).toBe("");
    await rm(hook);

    expect((await push("--dry-run")).map(({ action }) => action)).toEqual(names.map(() => "publish"));
    expect(await at("tag")).toBe("");
    expect((await push("doku")).map(({ name, action }) => `${name} ${action}`)).toEqual([`@org/${DOKU} publish`]);
    const rest = names.map((name) => `@org/${name} ${name === DOKU ? "skip" : "publish"}`);
    expect((await push()).map(({ name, action }) => `${name} ${action}`)).toEqual(rest);
    expect((await at("tag")).trim().split("\n")).toEqual(names.map(tagOf).sort());
    expect((await push()).map(({ action }) => action)).toEqual(names.map(() => "skip"));
    expect(await repository.run(["git", "tag", "--list", "packages/*"])).toBe("");
  });

  it("can be installed from a proxy, and the example of the README prints what it says", async () => {
    const proxy = await temporary();
    const module = `${MODULES}/packages/${DOKU}/go`;
    const versions = join(proxy, module, "@v");
    await mkdir(versions, { recursive: true });
    const zip = join(versions, "v1.0.0.zip");
    const tree = `${tagOf(DOKU)}:packages/${DOKU}/go`;
    await at("archive", "--format=zip", `--prefix=${module}@v1.0.0/`, `--output=${zip}`, tree);
    await writeFile(join(versions, "v1.0.0.mod"), await at("show", `${tree}/go.mod`));
    await writeFile(join(versions, "v1.0.0.info"), '{"Version":"v1.0.0"}');
    await writeFile(join(versions, "list"), "v1.0.0\n");

    const shop = await temporary();
    const readme = await at("show", `${tree}/README.md`);
    const [, example = ""] = /```go\n(package main\n[\s\S]*?)```/.exec(readme) ?? [];
    const [, printed] = /It prints:\n\n```text\n([\s\S]*?)```/.exec(readme) ?? [];
    await writeFile(join(shop, "main.go"), example);
    await writeFile(join(shop, "go.mod"), "module shop\n\ngo 1.21\n");
    const offline = {
      GOPROXY: `file://${proxy}`,
      GOSUMDB: "off",
      GOFLAGS: "-mod=mod -modcacherw",
      GOMODCACHE: `${shop}.mods`,
    };
    await run(shop, ["go", "get", `${module}@v1.0.0`], offline);
    expect(await run(shop, ["go", "run", "."], offline)).toBe(printed);
    await rm(`${shop}.mods`, { recursive: true, force: true });
  });

  it("are refused where the tag has other content, before anything is pushed", async () => {
    const [first = "", second = ""] = names;
    await at("update-ref", "-d", `refs/tags/${tagOf(first)}`);
    const empty = (await at("hash-object", "-t", "tree", "-w", "/dev/null")).trim();
    const other = (await at("commit-tree", empty, "-m", "other")).trim();
    await at("update-ref", `refs/tags/${tagOf(second)}`, other);
    const refused = await repository.tryRun(publishing(...only), env);
    expect(refused).toMatchObject({ status: 1, out: "" });
    expect(refused.err).toContain(`the tag ${tagOf(second)} is in https://${MODULES}.git with other content`);
    expect(await at("tag", "--list", tagOf(first))).toBe("");
  });
});

describe("Java packages", () => {
  const KLIKOO = "klikoo-codes";
  let host: string;
  const at = (name: string, ending: string) => join(host, "org", name, "1.0.0", `${name}-1.0.0${ending}`);
  const some = ["--only", "maven", "doku", "klikoo"];
  const send = async (...options: readonly string[]) =>
    (await publish(...some, ...options)).map(({ name, action }) => `${name} ${action}`);
  const both = (first: string, second: string) => [`@org/${DOKU} ${first}`, `@org/${KLIKOO} ${second}`];

  beforeAll(async () => {
    host = await temporary();
    await setProject({ mavenGroup: "org", mavenRepository: `file://${host}`, mavenUpload: `file://${host}` });
  });

  it("are sent with sources and documentation, once; a part that is missing is sent again", async () => {
    expect(await send("--dry-run")).toEqual(both("publish", "publish"));
    expect(await readdir(host)).toEqual([]);
    expect(await send()).toEqual(both("publish", "publish"));
    expect(await send()).toEqual(both("skip", "skip"));
    await rm(at(KLIKOO, "-sources.jar"));
    expect(await send()).toEqual(both("skip", "publish"));
    expect(await send()).toEqual(both("skip", "skip"));
    expect(await repository.run(["git", "status", "--porcelain", "packages"])).toBe("");
  });

  it("are refused where the version has other content, before anything is sent", async () => {
    const pom = await readFile(at(DOKU, ".pom"), "utf8");
    const sources = await readFile(at(DOKU, "-sources.jar"));
    await rm(at(KLIKOO, "-sources.jar"));
    const refusals = async () => {
      const { status, out, err } = await repository.tryRun(publishing(...some));
      expect({ status, out }).toEqual({ status: 1, out: "" });
      expect(await readdir(join(at(KLIKOO, ""), ".."))).not.toContain(`${KLIKOO}-1.0.0-sources.jar`);
      return err;
    };
    await writeFile(at(DOKU, ".pom"), pom.replace("DOKU", "Doku"));
    expect(await refusals()).toContain(`org:${DOKU}:1.0.0 is in file://${host} with other content: its pom.xml`);
    await writeFile(at(DOKU, ".pom"), pom);
    await writeFile(at(DOKU, "-sources.jar"), sources.subarray(0, 1000));
    expect(await refusals()).toContain("its sources cannot be read");
    await writeFile(at(DOKU, "-sources.jar"), await readFile(at(DOKU, ".jar")));
    expect(await refusals()).toMatch(/its [\w/.-]+\.java is another one/);
  });

  it("are not sent where the repository does not answer", async () => {
    await setProject({ mavenRepository: "http://127.0.0.1:9/maven" });
    const silent = await repository.tryRun(publishing(...some));
    expect(silent.status).toBe(1);
    expect(silent.err).toContain("does not say whether it has");
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
    await setProject({ phpRepository: `file://${hosts}/{package}.git` });
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
