import { describe, expect, it } from "vitest";
import { blocksOf } from "../src/files/file-map.ts";
import type { Place } from "../src/files/place.ts";
import type { Change } from "../src/files/together.ts";
import { Waiting } from "../src/generate/waiting.ts";

const place: Place = { kind: "package", folder: "/packages/tiny-codes" };
const MIB = 1024 * 1024;

function stageInto(staged: (readonly Change[])[]) {
  return async (changes: readonly Change[]) => {
    staged.push(changes);
  };
}

const pathsOf = (staged: readonly (readonly Change[])[]) => staged.map((changes) => changes.map(({ path }) => path));

describe("changes that wait", () => {
  it("of many packages are staged whenever there is much, in order, each once", async () => {
    const staged: (readonly Change[])[] = [];
    const waiting = new Waiting(stageInto(staged), true);
    const large = "x".repeat(10 * MIB);
    await waiting.add([{ place, path: "a", content: large }]);
    expect(staged).toEqual([]);
    await waiting.add([
      { place, path: "b", content: null },
      { place, path: "c", content: { pieces: () => [large, "é"] } },
    ]);
    expect(pathsOf(staged)).toEqual([["a", "b", "c"]]);
    await waiting.add([{ place, path: "d", content: "d" }]);
    await waiting.flush();
    expect(pathsOf(staged)).toEqual([["a", "b", "c"], ["d"]]);
    const contents = staged.flat().map(({ content }) => content && [...blocksOf(content)].join(""));
    expect(contents).toEqual([large, null, `${large}é`, "d"]);
  });

  it("of a single package are made when they are written, and not before", async () => {
    const staged: (readonly Change[])[] = [];
    const waiting = new Waiting(stageInto(staged), false);
    const change: Change = {
      ...{ place, path: "a" },
      content: {
        pieces: () => {
          throw new Error("made too early");
        },
      },
    };
    await waiting.add([change]);
    await waiting.flush();
    expect(staged).toEqual([[change]]);
  });
});
