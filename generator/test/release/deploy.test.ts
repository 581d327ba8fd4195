import { readFile, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { afterEach, expect, it, vi } from "vitest";
import { deploy } from "../../src/release/publish/maven/deploy.ts";
import { emptyFolder } from "../catalog-copy.ts";

afterEach(() => vi.unstubAllEnvs());

/** What Maven is called with, by a program of its name that writes it down. */
async function called(upload: string | undefined, status = 0): Promise<string[]> {
  const [folder, programs] = [await emptyFolder(), await emptyFolder()];
  const program = `#!/bin/sh\nprintf '%s\\n' "$@" > called\nexit ${status}\n`;
  await writeFile(join(programs, "mvn"), program, { mode: 0o755 });
  vi.stubEnv("PATH", `${programs}${delimiter}${process.env.PATH ?? ""}`);
  await deploy(folder, "acme-pay-codes", upload);
  return (await readFile(join(folder, "called"), "utf8")).trim().split("\n");
}

it("signs with the key of the environment, or with what the machine has, where the registry wants signatures", async () => {
  vi.stubEnv("MAVEN_GPG_KEY", "");
  const plain = await called(undefined);
  expect(plain).toEqual(expect.arrayContaining(["-Prelease,central", "deploy"]));
  expect(plain.join()).not.toContain("gpg");
  vi.stubEnv("MAVEN_GPG_KEY", "a key");
  expect(await called(undefined)).toEqual(expect.arrayContaining(["-Prelease,central", "-Dgpg.signer=bc", "deploy"]));
});

it("uploads to a repository of one's own without signatures", async () => {
  vi.stubEnv("MAVEN_GPG_KEY", "a key");
  const own = await called("https://maven.example.com/releases");
  expect(own).toContain("-DaltDeploymentRepository=codes::https://maven.example.com/releases");
  expect(own.join()).not.toMatch(/central|gpg/);
});

it("says how to go on where Maven fails", async () => {
  await expect(called(undefined, 7)).rejects.toThrow(
    /did not publish acme-pay-codes \(7\).*run the same command again/,
  );
});
