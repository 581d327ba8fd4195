import { describe, expect, it } from "vitest";
import { firstDifference } from "./compare.ts";
import { judge, questionsOf, unexpected } from "./judge.ts";
import { parseKnownFailures } from "./known-failures.ts";
import { described } from "./report.ts";
import { startRunner } from "./runner.ts";

const vector = (id: string, want: unknown) => ({ id, basis: "oracle", call: "parse", want });
const ids = (failures: readonly { readonly id: string }[]) => failures.map(({ id }) => id);

describe("a difference", () => {
  it("is found wherever it is, and is none in another order of the fields", () => {
    expect(firstDifference({ a: 1, b: [{ c: "x" }] }, { b: [{ c: "x" }], a: 1 })).toBeUndefined();
    const path = (want: unknown, got: unknown) => firstDifference(want, got)?.path;
    expect(path({ a: { b: [1, { c: 2 }] } }, { a: { b: [1, { c: 3 }] } })).toBe("$.a.b[1].c");
    expect(path({ "a b": 1 }, { "a b": 2 })).toBe('$["a b"]');
    expect(path([1], [1, 2])).toBe("$[1]");
    expect(path({}, [])).toBe("$");
    expect(path({ a: null }, {})).toBe("$.a");
    expect(path({}, { a: null })).toBe("$.a");
    expect(path("1", 1)).toBe("$");
    expect(path(null, {})).toBe("$");
  });

  it("is shown on one line", () => {
    const difference = firstDifference({ a: "x\n\u202e" }, {});
    expect(described({ id: "one", ...(difference && { difference }) })).toBe(
      'one: $.a has to be "x\\n\\u202e" and is missing',
    );
  });
});

describe("a judgement", () => {
  it("does not tell a runner what is wanted", () => {
    expect(questionsOf([vector("a", 1)])).toEqual([{ id: "a", call: "parse" }]);
  });

  it("finds wrong, missing, repeated and strange answers", () => {
    const vectors = ["a", "b", "c", "d", "e"].map((id) => vector(id, { id }));
    const right = (id: string) => ({ id, got: { id } });
    const answers = [right("a"), { id: "b", got: {} }, right("d"), right("d"), { id: "e" }, right("x")];
    expect(ids(judge(vectors, answers))).toEqual(["b", "c", "d", "e", "x"]);
  });

  it("takes null for an answer", () => {
    expect(judge([vector("a", null)], [{ id: "a", got: null }])).toEqual([]);
  });

  it("knows failures, and refuses those that pass or are gone", () => {
    const known = parseKnownFailures("# why\nacme a b\n\nacme c\nacme gone\n").get("acme") ?? new Set();
    expect([...known]).toEqual(["a b", "c", "gone"]);
    expect(ids(unexpected([{ id: "a b" }, { id: "new" }], known, ["a b", "c", "new"]))).toEqual(["new", "c", "gone"]);
  });
});

describe("a runner", () => {
  const echo = `require("readline").createInterface({ input: process.stdin }).on("line", (line) => {
    const { id } = JSON.parse(line);
    console.log(JSON.stringify({ id, got: process.pid }));
  })`;

  it("stays there for as long as it is asked", async () => {
    const runner = startRunner([process.execPath, "--eval", echo], ".");
    const [one] = await runner.ask([{ id: "a" }]);
    const [two] = await runner.ask([{ id: "b" }], true);
    expect([one?.id, two?.id, one?.got]).toEqual(["a", "b", two?.got]);
    expect(await runner.end()).toBe("");
  });

  it("says why it ended, and what it answered before", async () => {
    const program = 'console.log(JSON.stringify({ id: "a", got: 1 })); console.log("noise"); process.exitCode = 3';
    const runner = startRunner([process.execPath, "--eval", program], ".");
    expect(await runner.ask([{ id: "a" }, { id: "b" }])).toEqual([{ id: "a", got: 1 }]);
    expect(await runner.end()).toMatch(/noise\nended with status 3/);
    const none = startRunner(["no-such-program-here"], ".");
    expect(await none.ask([{ id: "a" }])).toEqual([]);
    expect(await none.end()).toContain("ENOENT");
  });
});
