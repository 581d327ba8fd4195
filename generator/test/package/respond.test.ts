import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import type { Answer } from "../../src/runtime/answer.ts";
import { api, common, data, FOLDER, loadCommon, packageData } from "./subject.ts";

/** What `codes.json` says about a service that a merchant answers. */
interface Answered {
  readonly service: string;
  readonly field?: string;
  readonly answers: readonly {
    readonly name: string;
    readonly code: string;
    readonly httpStatus: number;
    readonly message: string;
    readonly params: readonly string[];
    readonly state?: string;
  }[];
}

interface Respond {
  respond(service: string, name: string, params?: unknown): Answer;
}

const space = data.spaces.find((item) => "answers" in item) as
  | { id: string; services: { code: string }[]; answers: { longest?: number; services: Answered[] } }
  | undefined;
const services = space?.answers.services ?? [];
const all = services.flatMap(({ service, field, answers }) => answers.map((answer) => ({ service, field, ...answer })));
const esm = join(FOLDER, "dist", "esm", "respond.js");

describe.skipIf(space !== undefined)("a provider that nobody answers", () => {
  it("has no module for it", () => {
    expect(packageData.exports).not.toHaveProperty(["./respond"]);
    expect(existsSync(esm)).toBe(false);
  });
});

describe.skipIf(space === undefined)("what a merchant answers", async () => {
  const { respond } = (space ? await import(pathToFileURL(esm).href) : {}) as Respond;

  it.each(all.map((answer) => [`${answer.service} ${answer.name}`, answer] as const))(
    "%s has the code, status and state of codes.json, and a message that its code is known by",
    (_title, { service, name, code, httpStatus, params, field, state }) => {
      const values = Object.fromEntries(params.map((param) => [param, "that"]));
      const answer = respond(service, name, values);
      expect(answer).toMatchObject({ code, httpStatus });
      expect(answer.state).toEqual(field !== undefined && state !== undefined ? { field, code: state } : undefined);
      expect(code.startsWith(String(httpStatus))).toBe(true);
      expect(answer.message).not.toMatch(/[{}\p{Cc}]/u);
      for (const { lookup, parse } of [api, common]) {
        expect(parse(space?.id ?? "", code)).toMatchObject({ http: httpStatus, service });
        expect(lookup(space?.id ?? "", code).map((entry) => entry.name)).toContain(name);
      }
      const { codes } = api.decode({ responseCode: code, responseMessage: answer.message });
      const entries = codes.flatMap(({ entries }) => entries);
      expect(entries.map((entry) => entry.name)).toEqual([name]);
    },
  );

  it("is for services and names that are listed, and for no others", () => {
    const known = new Set(services.map(({ service }) => service));
    const others = (space?.services ?? []).map(({ code }) => code).filter((code) => !known.has(code));
    expect(others.length).toBeGreaterThan(0);
    for (const service of [...others, "", "constructor", "__proto__", "toString"])
      expect(() => respond(service, "SUCCESSFUL")).toThrow(RangeError);
    for (const name of ["", "PAID", "toString", "SUCCESSFUL\n"])
      expect(() => respond(services[0]?.service ?? "", name)).toThrow(RangeError);
  });

  it("takes any parameters, and makes one line of them that is not too long", () => {
    const longest = space?.answers.longest ?? 1_000_000;
    const bomb = {
      get field(): string {
        throw new Error("a trap");
      },
      get reason(): string {
        throw new Error("a trap");
      },
    };
    const odd: unknown[] = [
      ...[undefined, null, 5, "text", [], {}, bomb, new Proxy({}, { get: () => "x" })],
      ...["a\r\nb", "\u2028", "x".repeat(5000), "\u{1f600}".repeat(300), 7, null, {}, Symbol("s")].map((value) => ({
        ...{ field: value, reason: value },
      })),
    ];
    for (const { service, name } of all)
      for (const params of odd) {
        const { message } = respond(service, name, params);
        expect(message).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
        expect(message.isWellFormed()).toBe(true);
        expect([...message].length).toBeLessThanOrEqual(longest);
        expect(message.length).toBeGreaterThan(0);
      }
  });

  it("can be imported, also as CommonJS", () => {
    expect(packageData.exports).toHaveProperty(["./respond"]);
    const [first] = all;
    if (!first) throw new Error("nothing to answer");
    expect((loadCommon("respond.js") as Respond).respond(first.service, first.name)).toEqual(
      respond(first.service, first.name),
    );
  });
});
