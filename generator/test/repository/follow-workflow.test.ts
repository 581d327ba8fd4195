import { execFile, execFileSync } from "node:child_process";
import { chmod, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { JOINT, ROOT } from "../../src/places.ts";
import { emptyFolder } from "../catalog-copy.ts";

interface Step {
  readonly name?: string;
  readonly run?: string;
}

const workflow = parse(await readFile(join(ROOT, ".github/workflows/docs.yml"), "utf8"));
const steps: readonly Step[] = workflow.jobs.follow.steps;
const cli = fileURLToPath(new URL("../../src/cli.ts", import.meta.url));

/** Runs a step as the runner does, with commands that only say how they were called. */
async function runStep(
  name: string,
  files: Readonly<Record<string, string>>,
  commands: Readonly<Record<string, string>>,
) {
  const folder = await emptyFolder();
  for (const [file, text] of Object.entries(files)) await writeFile(join(folder, file), text);
  await mkdir(join(folder, "bin"));
  const say = 'echo "$(basename "$0") $*" >> "$RUNNER_TEMP/calls"';
  for (const [command, more] of Object.entries({ npm: "", git: "", gh: "", ...commands })) {
    await writeFile(join(folder, "bin", command), `#!/bin/bash\n${say}\n${more}\n`);
    await chmod(join(folder, "bin", command), 0o755);
  }
  const script = steps.find((step) => step.name === name)?.run ?? "exit 99";
  const env = { PATH: `${join(folder, "bin")}:${process.env.PATH}`, RUNNER_TEMP: folder, PROVIDER: "acme" };
  const status = await new Promise<number>((resolve) => {
    execFile("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", script], { env, cwd: folder }, (error) =>
      resolve(error ? Number(error.code) : 0),
    );
  });
  const [calls, report] = await Promise.all(
    ["calls", "report.md"].map((file) => readFile(join(folder, file), "utf8").catch(() => "")),
  );
  return { status, calls, report };
}

describe("the workflow that follows pages", () => {
  it("runs weekly, and only with options that the command has", () => {
    expect(workflow.on.schedule[0].cron).toMatch(/^\d+ \d+ \* \* [0-7]$/);
    const help = execFileSync(process.execPath, [cli, "docs", "update", "--help"], { encoding: "utf8" });
    const command = steps.find(({ name }) => name === "Read the pages")?.run ?? "";
    const options = [...command.matchAll(/ (--(?!silent)[a-z]+)/g)].map((match) => match[1]);
    expect(options.length).toBeGreaterThan(3);
    for (const option of options) expect(help).toContain(option);
  });

  it("goes on after 0 and 2, after others only with something to say in an issue", async () => {
    const step = "Read the pages";
    expect((await runStep(step, {}, { npm: "exit 0" })).status).toBe(0);
    expect((await runStep(step, {}, { npm: "exit 2" })).status).toBe(0);
    expect((await runStep(step, {}, { npm: "exit 1" })).status).not.toBe(0);
    expect((await runStep(step, { "failures.md": "x" }, { npm: "exit 3" })).status).toBe(0);
  });

  it("plans the release of what was followed, and leaves what is refused to the pull request", async () => {
    const step = "Plan the release";
    expect(await runStep(step, {}, {})).toEqual({ status: 0, calls: "", report: "" });
    const planned = await runStep(step, { "report.md": "x" }, { npm: "exit 1" });
    const call = `npm run --silent codes -- release plan acme ${JOINT}\n`;
    expect(planned).toEqual({ status: 0, calls: call, report: "x" });
    const order = ["Read the pages", step, "Open or refresh the pull request"];
    expect(steps.flatMap(({ name = "" }) => (order.includes(name) ? [name] : []))).toEqual(order);
  });

  it("opens a pull request, or refreshes the one that is open", async () => {
    const step = "Open or refresh the pull request";
    expect(await runStep(step, {}, {})).toMatchObject({ status: 0, calls: "" });
    const fresh = await runStep(step, { "report.md": "x" }, {});
    expect(fresh.status).toBe(0);
    expect(fresh.calls).toMatch(/git push --force origin docs\/acme\n[\s\S]*gh pr create --head docs\/acme/);
    const again = await runStep(step, { "report.md": "x" }, { gh: 'if [ "$2" = list ]; then echo 7; fi' });
    expect(again.calls).toMatch(/gh pr edit docs\/acme --body-file/);
    expect(again.calls).not.toContain("pr create");
  });

  it("says in the pull request what the packages weigh, unless they wait for a review", async () => {
    const step = "Open or refresh the pull request";
    const weighed = await runStep(step, { "report.md": "x\n" }, { npm: 'echo "Bytes of acme-codes: decode +9"' });
    expect(weighed.calls).toMatch(/npm run --silent sizes -- --update\n[\s\S]*git add .*consumers\/sizes/);
    expect(weighed.report).toBe("x\n\nBytes of acme-codes: decode +9\n");
    const waiting = await runStep(step, { "report.md": "x\n" }, { npm: "exit 1" });
    expect(waiting.report).toBe("x\n");
    expect(waiting.calls).toContain("gh pr create");
  });

  it("opens an issue for what cannot be read, or refreshes the one that is open", async () => {
    const step = "Open or refresh the issue";
    expect(await runStep(step, {}, {})).toMatchObject({ status: 0, calls: "" });
    expect((await runStep(step, { "failures.md": "x" }, {})).calls).toContain(
      "gh issue create --title The documentation",
    );
    const again = await runStep(step, { "failures.md": "x" }, { gh: 'if [ "$2" = list ]; then echo 9; fi' });
    expect(again.calls).toContain("gh issue edit 9 --body-file");
  });
});
