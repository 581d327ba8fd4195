import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { ROOT } from "../../src/places.ts";

const FOLDER = join(ROOT, ".github", "workflows");

/** The jobs that prove to a registry or a host which workflow they are, by workflow. */
const PUBLISHING: Readonly<Record<string, readonly string[]>> = {
  "release.yml": ["publish", "pypi"],
  "explorer.yml": ["publish"],
};

/** The jobs that use a secret, where no proof is taken for one. */
const WITH_SECRET: Readonly<Record<string, readonly string[]>> = { "release.yml": ["packagist", "maven"] };

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, unknown>>;
}
interface Job {
  readonly needs?: string | readonly string[];
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}
interface Workflow {
  readonly permissions?: unknown;
  readonly concurrency?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

const texts = readdirSync(FOLDER).map((name) => [name, readFileSync(join(FOLDER, name), "utf8")] as const);

describe.each(texts)("the workflow %s", (name, text) => {
  const workflow = parse(text) as Workflow;
  const jobs = Object.entries(workflow.jobs);

  it("has no rights but those that each job asks for, and runs one at a time", () => {
    expect(workflow.permissions).toEqual({});
    expect(workflow.concurrency).toBeDefined();
    for (const [id, job] of jobs) expect([id, typeof job.permissions]).toEqual([id, "object"]);
  });

  it("names every action by commit, with its version beside it", () => {
    const used = text.split("\n").filter((line) => /^\s*(- )?uses:/.test(line));
    expect(used.length).toBeGreaterThan(0);
    for (const line of used) expect(line).toMatch(/uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it("publishes from few jobs, one per registry, without a token where there is another way, and builds nothing there", () => {
    expect(text).not.toMatch(/NPM_TOKEN|NODE_AUTH_TOKEN|PYPI_.*TOKEN|TWINE_PASSWORD/);
    const identified = jobs.filter(([, { permissions }]) => permissions?.["id-token"] === "write");
    expect(identified.map(([id]) => id)).toEqual(PUBLISHING[name] ?? []);
    const secret = jobs.filter(([, job]) => JSON.stringify(job).includes("secrets."));
    expect(secret.map(([id]) => id)).toEqual(WITH_SECRET[name] ?? []);
    for (const [, { permissions }] of secret) expect(permissions).toEqual({ contents: "read" });
    for (const [, { steps }] of [...identified, ...secret])
      for (const { run = "" } of steps) expect(run).not.toMatch(/\.ci\/run|npm (test|start)|release pack|build/);
  });
});

it("CI runs what people run", () => {
  const [, ci = ""] = texts.find(([name]) => name === "ci.yml") ?? [];
  const steps = Object.values((parse(ci) as Workflow).jobs).flatMap((job) => job.steps.map(({ run }) => run));
  expect(steps).toEqual(expect.arrayContaining([".ci/run", "npm run codes -- release check"]));
});

describe("the workflow that releases", () => {
  const [, text = ""] = texts.find(([name]) => name === "release.yml") ?? [];
  const { jobs } = parse(text) as Workflow;
  const commands = (id: string) =>
    (jobs[id]?.steps ?? []).flatMap(({ run, with: given }) =>
      [run, given?.script].map((command) => String(command ?? "")),
    );

  it("raises the versions of all languages in one pull request", () => {
    expect(commands("version")).toContain("npm run codes -- release version");
  });

  it("publishes in one registry after the other, what every language has packed", () => {
    const order = [jobs.publish, jobs.pypi, jobs.packagist, jobs.go, jobs.maven].map((job) => job?.needs);
    expect(order).toEqual(["pack", "publish", ["publish", "pypi"], ["publish", "packagist"], ["publish", "go"]]);
    for (const [id, registry] of [
      ["publish", "npm"],
      ["pypi", "pypi"],
      ["packagist", "packagist"],
      ["go", "go"],
      ["maven", "maven"],
    ] as const)
      expect(commands(id).join("\n")).toContain(`release publish --only ${registry} `);
  });
});
