import { describe, expect, it } from "vitest";
import { answerTo } from "../../src/package/vectors/answer.ts";
import type { Codes as File } from "../../src/package/vectors/codes.ts";
import type { Library } from "../../src/package/vectors/library.ts";
import { ORACLE, type Vector } from "../../src/package/vectors/vector.ts";
import { vectorsOf } from "../../src/package/vectors/vectors.ts";
import { ndjson } from "../table-files.ts";
import type { Codes } from "./oracle/data.ts";
import { problemsOf } from "./oracle/vector.ts";
import { api, data, en, FOLDER, id, json } from "./subject.ts";

const vectors = ndjson(FOLDER, "vectors") as unknown as Vector[];
const library = { ...api, messages: [en, id] } as unknown as Library;
const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;

describe("the vectors of the package", () => {
  it("say what the rules say, in all that is written down a second time", () => {
    const wrong = vectors.flatMap((vector) => {
      const problems = problemsOf(data as unknown as Codes, library.decode, vector);
      return problems.map((problem) => `${vector.id}: ${problem}`);
    });
    expect(wrong.slice(0, 10), `${wrong.length} properties`).toEqual([]);
  });

  it("say what the package says as ES modules, too", () => {
    const wrong = vectors.filter((vector) => {
      const answer = plain(answerTo(library, vector));
      return JSON.stringify(answer) !== JSON.stringify(vector.want);
    });
    expect(wrong.map((vector) => vector.id)).toEqual([]);
  });

  it("are the same each time", () => {
    const again = vectorsOf(json("codes.json") as File, library);
    expect(again.map((vector) => plain(vector))).toEqual(vectors);
  });

  it("have a name of their own, and rest on a case or on the rules", () => {
    const cases = new Set(data.procedure.vectors.map(({ name }) => `case: ${name}`));
    expect(new Set(vectors.map((vector) => vector.id)).size).toBe(vectors.length);
    for (const { id: name, basis } of vectors) expect(basis === ORACLE || cases.has(basis), name).toBe(true);
    const used = new Set(vectors.map(({ basis }) => basis));
    expect([...cases].filter((name) => !used.has(name))).toEqual([]);
  });

  it("can be read in any language", () => {
    for (const vector of vectors) expect(JSON.stringify(vector)).not.toMatch(/\\ud[89a-f]/);
  });

  it("show every text of every entry", () => {
    const said = new Set<string>();
    for (const { call, want } of vectors) {
      const { by } = (want as { readonly result?: { readonly by?: Subject } } | null)?.result ?? {};
      if (call === "decode" && by) said.add(`${by.space} ${by.name}`);
      if (call !== "lookup") continue;
      const { entries } = want as { readonly entries: readonly Subject[] };
      for (const { space, name } of entries) said.add(`${space} ${name}`);
    }
    expect(data.entries.map(({ space, name }) => `${space} ${name}`).filter((entry) => !said.has(entry))).toEqual([]);
  });

  it("are few enough to be run often", () => {
    expect(vectors.length).toBeLessThanOrEqual(1_600);
  });
});

interface Subject {
  readonly space: string;
  readonly name: string;
}
