import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { ROOT } from "../../src/places.ts";

const FOLDER = join(ROOT, ".github", "workflows");

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Job {
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

  it("publishes from one job only, without a token and without building there", () => {
    expect(text).not.toMatch(/NPM_TOKEN|NODE_AUTH_TOKEN|secrets\./);
    const identified = jobs.filter(([, { permissions }]) => permissions?.["id-token"] === "write");
    expect(identified.map(([id]) => id)).toEqual(name === "release.yml" ? ["publish"] : []);
    for (const [, { steps }] of identified)
      for (const { run = "" } of steps) expect(run).not.toMatch(/\.ci\/run|npm (test|start)|release pack|build/);
  });
});

it("CI runs what people run", () => {
  const [, ci = ""] = texts.find(([name]) => name === "ci.yml") ?? [];
  const steps = Object.values((parse(ci) as Workflow).jobs).flatMap((job) => job.steps.map(({ run }) => run));
  expect(steps).toEqual(expect.arrayContaining([".ci/run", "npm run codes -- release check"]));
});
