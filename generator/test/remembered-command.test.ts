import { cp, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeEach, describe, expect, it } from "vitest";
import { emptyFolder, tree } from "./catalog-copy.ts";
import { codes } from "./command.ts";
import { PLAIN, remembered, rewrite, workspace } from "./made/workspace.ts";
import { TINY } from "./rules/small-catalog.ts";

/** The command as people start it: sources that are run as they are remember nothing. */
const COMMAND = fileURLToPath(new URL("../codes.mjs", import.meta.url));

let cache = "";
beforeEach(async () => {
  cache = await emptyFolder();
});

async function generate(folder: string, ...more: readonly string[]) {
  const places = ["--catalog", join(folder, "catalog"), "--out", join(folder, "packages")];
  const ended = await codes(["generate", ...places, ...more], { XDG_CACHE_HOME: cache }, [], COMMAND);
  const said = (text: string) => text.replaceAll(/[^" ]*\/(?:first|second)\b/g, "FOLDER");
  return { status: ended.status, out: said(ended.out), err: said(ended.err), left: await tree(folder) };
}

describe("codes generate", () => {
  it("prints, leaves and returns the same with and without --no-cache", async () => {
    const folder = await emptyFolder();
    const [first, second] = [join(folder, "first"), join(folder, "second")];
    await cp(await workspace(), first, { recursive: true });
    const both = async (...more: readonly string[]) => {
      await rm(second, { recursive: true, force: true });
      await cp(first, second, { recursive: true });
      const anew = await generate(second, ...more, "--no-cache");
      expect(await generate(first, ...more), more.join(" ")).toEqual(anew);
      return anew;
    };
    expect(await both("--check")).toMatchObject({ status: 1 });
    expect(await both()).toMatchObject({ status: 0, out: expect.stringMatching(`${PLAIN}  1 entries, .* written`) });
    expect(await both()).toMatchObject({ status: 0, out: expect.stringMatching(`${PLAIN}  1 entries, .* up to date`) });
    expect(await both("--check")).toMatchObject({ status: 0, err: "" });
    expect(await both("--json", TINY)).toMatchObject({ status: 0 });
    expect(await both("--check", "nobody")).toMatchObject({ status: 1, out: "" });
    await rewrite(join(first, "catalog", TINY, "card.yaml"), (text) => text.replace("It is so", "It is not so"));
    for (const more of [["--check"], ["--check", "--json"], []]) {
      const { out, err } = await both(...more);
      expect(out + err).toMatch(/detail changed in en and not in id/);
    }
    expect((await both()).err).toBe("");
    await rewrite(join(first, "catalog", "project.yaml"), (text) => text.replace("# end", ""));
    expect(await both()).toMatchObject({ status: 1, err: expect.stringContaining("catalog/project.yaml") });
  });

  it("remembers, unless it is told not to or is not the bundle that runs", async () => {
    const folder = await workspace();
    await generate(folder, "--no-cache");
    const places = ["--catalog", join(folder, "catalog"), "--out", join(folder, "packages")];
    await codes(["generate", ...places], { XDG_CACHE_HOME: cache });
    expect(await remembered(cache, "")).toEqual([]);
    await generate(folder, TINY);
    expect(await remembered(cache, ".made")).toHaveLength(1);
    await generate(folder);
    // The other package, what the joint one has of both, and its own files.
    expect(await remembered(cache, ".made")).toHaveLength(5);
  });
});
