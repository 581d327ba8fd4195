import { describe, expect, it } from "vitest";
import type { Answer } from "../../src/command-line/explain/answer.ts";
import { moneyOf } from "../../src/command-line/told/money.ts";
import { library, run } from "./command.ts";
import { SUBJECTS } from "./subject.ts";

const answerOf = async (...args: string[]) => {
  const { status, out, err } = await run(["explain", "--json", ...args]);
  expect(err).toBe("");
  return { status, answer: JSON.parse(out) as Answer };
};

describe("the command explain", () => {
  it.each(SUBJECTS.map(({ id }) => id))("says the same of codes of %s as the package", async (id) => {
    const entries = library.data(id).entries.filter(({ validUntil }) => validUntil === undefined);
    const some = entries.filter((_, index) => index % Math.ceil(entries.length / 6) === 0);
    for (const { space, code, name, network } of some) {
      const filters = ["--provider", id, "--space", space, ...(network ? ["--network", network] : [])];
      const { status, answer } = await answerOf(code, ...filters);
      const found = library.lookup(id, space, code, network ? { network } : {});
      expect(answer.meanings.map((meaning) => [meaning.name, meaning.outcome, meaning.retry])).toEqual(
        found.map((entry) => [entry.name, entry.outcome, entry.retry]),
      );
      expect(status).toBe(found.length > 1 ? 3 : 0);
      const own = answer.meanings.find((meaning) => meaning.name === name);
      const text = (await library.texts(id, "en"))(found.find((entry) => entry.name === name) as never);
      expect([own?.title, own?.detail, own?.customer]).toEqual([text.title, text.detail, text.customer]);
      expect(own?.sources.length).toBeGreaterThan(0);
    }
  });

  it("lists all meanings, with what decides between them", async () => {
    const shared = await answerOf("INSUFFICIENT_FUNDS");
    expect(shared.status).toBe(3);
    expect(shared.answer.count).toBe(shared.answer.meanings.length);
    expect(shared.answer.questions[0]?.about).toBe("provider");
    const { out } = await run(["explain", "INSUFFICIENT_FUNDS"]);
    expect(out).toContain(`${shared.answer.count} meanings`);
    expect(out).toContain("--provider");
  });

  it("never gives a neighbour of a code that is not in the catalog", async () => {
    for (const code of ["4039999", "403431", "40343141", "99999", "-98765", "1000", "qqqqq"]) {
      const { status, answer } = await answerOf(code);
      expect([code, status, answer.count, answer.meanings]).toEqual([code, 4, 0, []]);
      expect(answer.advice).toMatchObject({ money: "unknown", outcome: "unknown", retry: "check_status_first" });
      expect(answer.advice?.says).toContain(code);
    }
    const { answer } = await answerOf("4039999");
    expect(answer.segments.every(({ http, case: caseOf }) => http === "403" && caseOf === "99")).toBe(true);
  });

  it("searches for words in every language of the texts", async () => {
    const { answer, status } = await answerOf("saldo tidak cukup");
    expect(status).toBe(3);
    expect(answer.count).toBeGreaterThanOrEqual(answer.meanings.length);
    const english = await answerOf("insufficient funds");
    expect(
      english.answer.meanings.every(({ messages, title, reason }) =>
        /insufficient|funds/i.test(`${messages} ${title} ${reason}`),
      ),
    ).toBe(true);
    const indonesian = await answerOf("INSUFFICIENT_FUNDS", "--lang", "id");
    expect(indonesian.answer.meanings[0]?.title).not.toBe(english.answer.meanings[0]?.title);
  });

  it("reads a body, by the provider that is told or by its fields", async () => {
    for (const { id, examples } of SUBJECTS) {
      const body = examples.map((example) => example.body).find((one) => library.decode(id, one).known);
      const { out } = await run(["explain", "--json", "--provider", id], JSON.stringify(body));
      const answer = JSON.parse(out) as Answer;
      expect(answer.bodies?.[0]?.provider).toBe(id);
      const result = library.decode(id, body);
      expect(answer.meanings[0]?.outcome).toBe(result.outcome);
      expect([answer.meanings[0]?.money, answer.bodies?.[0]?.money]).toEqual([moneyOf(result), moneyOf(result)]);
    }
    expect((await run(["explain", "-"], "no json")).status).toBe(2);
    expect((await run(["explain", "-"], "{}")).status).toBe(4);
  });

  it("says of a body with an unknown code that nobody knows, in sentences", async () => {
    const { whys, money, retries } = library.sentences("en");
    const some = SUBJECTS.flatMap(({ id, examples }) => {
      const [body] = examples.map((example) => example.body as Readonly<Record<string, unknown>>);
      const field = library.decode(id, body).codes[0]?.field ?? "";
      const unknown = { ...body, [field]: "no such code" };
      const result = library.decode(id, unknown);
      return body?.[field] !== undefined && !result.known ? [{ id, unknown, why: whys[result.why] }] : [];
    });
    expect(some.length).toBeGreaterThan(1);
    for (const { id, unknown, why } of some) {
      const { out } = await run(["explain", "--provider", id], JSON.stringify(unknown));
      for (const words of [why, money.unknown, retries.check_status_first])
        expect(out.replace(/\s+/g, " "), id).toContain(words);
    }
  });

  it("exits with 2 and says what is wrong where it is used wrongly", async () => {
    for (const args of [
      ["explain", "05", "--lang", "xx"],
      ["explain", "05", "--kind", "x"],
      ["explain", "05", "--provider", "x"],
      ["explain", "--nothing"],
      ["explain", "05", "--json", "--md"],
      ["nothing"],
    ]) {
      const { status, err } = await run(args);
      expect([args, status]).toEqual([args, 2]);
      expect(err).toMatch(/^payment-codes: /);
    }
    expect((await run([])).status).toBe(2);
  });

  it("writes no escape sequences into a pipe, nor those that were asked for", async () => {
    const { out } = await run(["explain", "\u001b[31m<b>x"]);
    expect(out).not.toContain("\u001b");
    expect((await run(["explain", "05"], "", { FORCE_COLOR: "1", NO_COLOR: "" })).out).toContain("\u001b[1m");
    expect((await run(["explain", "05"], "", { FORCE_COLOR: "1", NO_COLOR: "1" })).out).not.toContain("\u001b");
    const markdown = await run(["explain", "05", "--md"]);
    expect(markdown.out).toMatch(/^## 05 /m);
  });

  it("has a help for each command, and tells the digest of its data", async () => {
    expect((await run(["--help"])).out).toContain("explain");
    expect((await run(["scan", "--help"])).out).toContain("--max-unknown");
    expect((await run(["--version"])).out).toMatch(/ \(data [0-9a-f]{12}\)\n$/);
  });
});
