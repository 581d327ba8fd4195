import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { dieAfterFirstPackage, type Moment } from "./dying-registry.ts";
import { packageNames, type Result, unreleased, versionAndPack } from "./first-release.ts";
import { startRegistry } from "./registry.ts";
import { type Repository, removeTemporary, temporary } from "./repository.ts";

let repository: Repository;
let packed: string;

beforeAll(async () => {
  repository = await unreleased();
  packed = await versionAndPack(repository);
});
afterAll(removeTemporary);

it.each<Moment>(["after the answer", "before the answer"])(
  "a publish whose registry dies %s of the first package is completed by the same command",
  async (moment) => {
    const registry = await startRegistry();
    const way = await dieAfterFirstPackage(registry, moment);
    try {
      const told = join(await temporary(), "output.ndjson");
      const env = { ...(await registry.at(way.address)), CHANGESETS_OUTPUT: told };
      const command = ["codes", "release", "publish", "--from", packed, "--no-provenance", "--json"];
      const tags = async () => (await repository.run(["git", "tag"])).split("\n").filter(Boolean);

      const died = await repository.tryRun(command, env);
      expect(died.status).toBe(1);
      expect(died.err).toContain("run the same command again");
      expect(died.out).toBe("");

      await registry.start();
      const [first = "", ...others] = packageNames();
      expect(await registry.read(first)).toBeDefined();
      for (const name of others) expect(await registry.read(name)).toBeUndefined();
      expect((await tags()).length).toBeLessThan(packageNames().length);

      const results = JSON.parse(await repository.run(command, env)) as Result[];
      expect(results.map(({ action }) => action)).toEqual(["skip", ...others.map(() => "publish")]);
      expect(await tags()).toEqual(packageNames().map((name) => `${name}@1.0.0`));
      // The workflow writes release notes for what it is told of: each package once, whichever run published it.
      const events = (await readFile(told, "utf8")).trim().split("\n");
      const tagged = events.map((event) => (JSON.parse(event) as { packageName: string }).packageName);
      expect(tagged.sort()).toEqual(packageNames());
      for (const name of packageNames())
        expect(Object.keys((await registry.read(name))?.versions ?? {})).toEqual(["1.0.0"]);

      const again = JSON.parse(await repository.run(command, env)) as Result[];
      expect(again.map(({ action }) => action)).toEqual(packageNames().map(() => "skip"));
    } finally {
      await way.close();
      await registry.stop();
      await repository.run(["git", "tag", "--delete", ...packageNames().map((name) => `${name}@1.0.0`)]);
    }
  },
);
