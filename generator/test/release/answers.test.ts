import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { answering, questionsOf, spacesOf } from "../../src/compare/answers.ts";
import { PACKAGES } from "../../src/places.ts";
import { readBuilt } from "../../src/release/plan/plan.ts";
import type { KnownEntry } from "../../src/runtime/lookup.ts";

interface Built {
  lookup(space: string, code: string, qualifiers: object): readonly KnownEntry[];
}

describe("answers from the data", () => {
  it.each(["doku", "klikoo", "midtrans"])("are those that lookup of %s gives", async (provider) => {
    const folder = join(PACKAGES, `${provider}-codes`);
    const { data } = await readBuilt(folder);
    const { lookup } = (await import(pathToFileURL(join(folder, "dist", "esm", "index.js")).href)) as Built;
    let asked = 0;
    for (const [id, space] of spacesOf(data)) {
      const answer = answering(space);
      for (const question of questionsOf([space])) {
        const { code, service, kind, network } = question;
        const own = answer(question).map(({ entry, advice }) => ({ name: entry.name, ...advice }));
        const given = lookup(id, code, {
          ...(service !== null && { service }),
          ...(kind !== null && { kind }),
          ...(network !== null && { network }),
        }).map(({ name, scope, outcome, retry, actor, reason, disclosure }) => {
          return { name, scope, outcome, retry, actor, reason, disclosure };
        });
        const subject = JSON.stringify({ id, ...question });
        expect({ subject, answers: own }).toEqual({ subject, answers: given });
        asked += 1;
      }
    }
    expect(asked).toBeGreaterThan(200);
  });
});
