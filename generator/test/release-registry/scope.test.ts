import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { newConsumer } from "./consumer.ts";
import { packageNames, type Result, unreleased, versionAndPack } from "./first-release.ts";
import { type Registry, startRegistry } from "./registry.ts";
import { type Repository, removeTemporary } from "./repository.ts";

const SCOPE = "@acme-team";

let registry: Registry;
let repository: Repository;

beforeAll(async () => {
  registry = await startRegistry();
  repository = await unreleased();
});
afterAll(async () => {
  await registry?.stop();
  await removeTemporary();
});

it("generates and publishes everything under the scope of catalog/project.yaml", async () => {
  await repository.edit("catalog/project.yaml", 'scope: "@org"', `scope: "${SCOPE}"`);
  await repository.edit(
    "catalog/project.yaml",
    /# end\n$/,
    "repository: git+https://git.example.com/acme-team/payment-codes.git\n# end\n",
  );
  await repository.run(["codes", "generate"]);
  // Changesets name the packages they are about.
  for (const file of await readdir(join(repository.folder, ".changeset")))
    if (file.endsWith(".md"))
      await repository.write(
        `.changeset/${file}`,
        (await repository.read(`.changeset/${file}`)).replaceAll('"@org/', `"${SCOPE}/`),
      );
  await repository.commit();

  const packed = await versionAndPack(repository);
  const command = ["codes", "release", "publish", "--from", packed, "--only", "npm", "--no-provenance", "--json"];
  const results = JSON.parse(await repository.run(command, registry.env)) as Result[];
  expect(results.map(({ name }) => name)).toEqual(expect.arrayContaining(packageNames(SCOPE)));
  expect(results.every(({ name, action }) => name.startsWith(`${SCOPE}/`) && action === "publish")).toBe(true);

  const consumer = await newConsumer(registry.env, SCOPE);
  await consumer.install(...packageNames(SCOPE));
  expect(await consumer.compile()).toMatchObject({ status: 0, out: "" });
  expect((await consumer.run()).expired).toMatchObject({ known: true, isExpired: true });

  const manifest = await repository.read("packages/doku-codes/package.json");
  expect(JSON.parse(manifest)).toMatchObject({
    repository: {
      type: "git",
      url: "git+https://git.example.com/acme-team/payment-codes.git",
      directory: "packages/doku-codes",
    },
    publishConfig: { access: "public", provenance: true },
  });
  const found = await repository.tryRun(["grep", "-rl", "@org/", join(consumer.folder, "node_modules", SCOPE)]);
  expect(found).toMatchObject({ status: 1, out: "" });
  for (const name of packageNames()) expect(await registry.read(name)).toBeUndefined();
});
