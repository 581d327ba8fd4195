import { describe, expect, it } from "vitest";
import { evidenceFields, evidenceKey } from "../../src/command-line/scan/evidence.ts";
import { randomNumbers } from "../random.ts";
import { library } from "./command.ts";
import { SUBJECTS, type Subject } from "./subject.ts";

const named = SUBJECTS.map((subject) => [subject.id, subject] as const);

const bodiesOf = ({ data, examples }: Subject): object[] =>
  [...data.procedure.vectors, ...examples].flatMap(({ body }) =>
    body !== null && typeof body === "object" ? [body] : [],
  );

/** A copy that notes the paths that are read. */
function watched(body: unknown, read: Set<string>, path: readonly string[] = []): unknown {
  if (body === null || typeof body !== "object") return body;
  return new Proxy(body, {
    get(target, name) {
      const value = Reflect.get(target, name);
      if (typeof name !== "string" || (Array.isArray(target) && !/^[0-9]+$/.test(name))) return value;
      read.add([...path, name].join("."));
      return watched(value, read, [...path, name]);
    },
  });
}

const verdictOf = (provider: string, body: unknown) => {
  const { ids: _, money: __, ...verdict } = library.decode(provider, body) as unknown as Record<string, unknown>;
  return JSON.stringify({ ...verdict, params: undefined, statusCheck: undefined });
};

describe.each(named)("what decides about a body of %s", (id, subject) => {
  const data = library.data(id);
  const fields = evidenceFields(data);
  const bodies = bodiesOf(subject);

  it("is everything that decode reads but ids and amounts", () => {
    // A provider may have only a few codes.
    expect(bodies.length).toBeGreaterThan(Math.min(5, data.entries.length - 1));
    const listed = Object.values(fields).flatMap((paths: readonly (readonly string[])[]) =>
      paths.map((path: readonly string[]) => path.join(".")),
    );
    const facts = data.envelopes.flatMap(({ ids, money }) => [
      ...Object.values(ids ?? {}),
      ...Object.values(money ?? {}),
    ]);
    const allowed = [...listed, ...facts.flat()];
    const isAllowed = (path: string) =>
      allowed.some((one) => one === path || one.startsWith(`${path}.`)) ||
      // What is in a list or a text that matters as a whole.
      listed.some((one) => path.startsWith(`${one}.`));
    const read = new Set<string>();
    for (const body of bodies) library.decode(id, watched(body, read));
    expect(read.size).toBeGreaterThan(Math.min(2, listed.length - 1));
    expect([...read].filter((path) => !isAllowed(path))).toEqual([]);
  });

  const keyed = new Set(
    Object.values(fields).flatMap((paths: readonly (readonly string[])[]) => paths.map(([top]) => top)),
  );
  const isAllKeyed = bodies.every((body) => Object.keys(body as object).every((name) => keyed.has(name)));
  it.skipIf(isAllKeyed)("is in the key: bodies with one key have one verdict, whatever else is changed", () => {
    const random = randomNumbers(7);
    const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T;
    const values = [
      "",
      null,
      "0",
      "00",
      0,
      5,
      "X",
      {},
      [],
      ["a"],
      "123.45",
      "1.1234567",
      "-1",
      "1e3",
      true,
      "4811",
      1e21,
    ];
    let same = 0;
    for (let round = 0; round < 4000; round += 1) {
      const body = pick(bodies);
      const changed = structuredClone(body) as Record<string, unknown>;
      let owner = changed;
      let name = pick(Object.keys(owner));
      while (name !== undefined && owner[name] !== null && typeof owner[name] === "object" && random() < 0.8) {
        const inner = owner[name] as Record<string, unknown>;
        const next = pick(Object.keys(inner));
        if (next === undefined) break;
        [owner, name] = [inner, next];
      }
      if (name === undefined) continue;
      owner[name] = pick(values);
      const [before, after] = [evidenceKey(fields, body), evidenceKey(fields, changed)];
      if (before === undefined || before !== after) continue;
      same += 1;
      expect(verdictOf(id, changed), JSON.stringify([body, changed])).toBe(verdictOf(id, body));
    }
    expect(same).toBeGreaterThan(20);
  });
});
