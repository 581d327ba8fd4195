import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fieldsOf } from "../../src/catalog/conditions.ts";
import { api, bodyFor, contextFor, data, en, id, placeOf } from "./subject.ts";

const UNSAFE = ["success", "failed", "reversed"];
const codes = data.envelopes.flatMap((envelope) => envelope.codes);
const fieldNames = codes.flatMap(({ field, message, when }) =>
  [field, message, ...(when ?? []).flatMap(fieldsOf)].flatMap((path) => path?.split(".") ?? []),
);
const known = data.entries.map(({ code }) => code.replace(/X+|x+/, "43"));

const value: fc.Arbitrary<unknown> = fc.oneof(
  fc.anything(),
  fc.constantFrom(...known),
  fc.integer(),
  fc.stringMatching(/^[0-9]{2,9}$/),
);
const body = fc.oneof(
  fc.anything(),
  fc.jsonValue(),
  fc.dictionary(
    fc.oneof(fc.constantFrom(...fieldNames), fc.string()),
    fc.oneof(value, fc.dictionary(fc.constantFrom(...fieldNames), value)),
  ),
);

describe("decode", () => {
  it("returns something for any value, never throws and leaves the value as it was", () => {
    fc.assert(
      fc.property(body, (input) => {
        const before = fc.stringify(input);
        const result = api.decode(input);
        expect(typeof result.known).toBe("boolean");
        expect(en.message(result).customer).not.toBe("");
        expect(id.message(result).action).not.toBe("");
        expect(fc.stringify(input)).toBe(before);
      }),
      { numRuns: 500 },
    );
  });

  it("survives bodies whose fields throw", () => {
    const hostile = Object.defineProperty({}, codes[0]?.field?.split(".")[0] ?? "x", {
      enumerable: true,
      get() {
        throw new Error("no");
      },
    });
    expect(api.decode(hostile)).toMatchObject({ known: false, why: "no_code" });
    const revoked = Proxy.revocable({}, {});
    revoked.revoke();
    expect(api.decode(revoked.proxy)).toMatchObject({ known: false, why: "no_code" });
  });

  it.each([undefined, null, "", "<html>504</html>", 0, 200, [], {}, true])("knows nothing about %j", (input) => {
    expect(api.decode(input, { httpStatus: 200 })).toMatchObject({
      known: false,
      why: "no_code",
      scope: "transaction",
      outcome: "unknown",
      retry: "check_status_first",
    });
  });

  it("takes no context for an empty one, as callers without types may pass null", () => {
    const context = null as unknown as undefined;
    expect(api.decode({}, context)).toMatchObject({ known: false, why: "no_code" });
  });

  it("never says success or failure for a code that is not in the catalog", () => {
    for (const { space, field, code: own, fallback = [] } of codes) {
      // Where the body itself is the evidence, no other code can stand.
      if (own !== undefined) continue;
      const read = [space, ...fallback];
      const spaceData = data.spaces.find(({ id: name }) => name === space);
      const composite = spaceData?.kind === "composite";
      fc.assert(
        fc.property(fc.stringMatching(/^[0-9A-Z_]{1,9}$/), (code) => {
          if (read.some((name) => api.lookup(name, code).length > 0)) return;
          // What cannot be an HTTP status leaves it unknown, so that the message alone may tell the code.
          if (field === null && !/^[1-5][0-9]{2}$/.test(code)) return;
          const result = api.decode(bodyFor(space, code), contextFor(space, code));
          expect(result.known).toBe(false);
          expect(UNSAFE).not.toContain(result.outcome);
          expect(result.retry).toBe("check_status_first");
        }),
        { numRuns: composite ? 500 : 100 },
      );
      expect(field).not.toBe("");
    }
  });

  const composites = data.spaces.filter(({ kind }) => kind === "composite");

  it.runIf(composites.length > 0)("never says success for a service that is not in the catalog", () => {
    for (const space of composites) {
      if (!("services" in space) || !space.services) continue;
      const services = new Set(space.services.map(({ code }) => code));
      const other = ["99", "98", "97"].find((code) => !services.has(code)) ?? "";
      for (const entry of data.entries.filter(
        (item) => item.space === space.id && "pattern" in item && item.service === null,
      )) {
        const code = api.compose(entry.code, other);
        expect(api.decode(bodyFor(space.id, code)).outcome).not.toBe("success");
        for (const found of api.lookup(space.id, code)) expect(found.precision).toBe("case");
      }
    }
  });

  it.runIf(composites.length > 0)("takes whole numbers for codes and nothing else that only looks like one", () => {
    for (const space of composites) {
      const [entry] = data.entries.filter(
        (item) => item.space === space.id && "pattern" in item && item.service === null,
      );
      const code = api.compose(entry?.code ?? "", "02");
      const place = codes.find((item) => item.space === space.id);
      expect(api.decode({ [place?.field ?? ""]: Number(code) })).toEqual(api.decode({ [place?.field ?? ""]: code }));
      for (const wrong of [
        `${code} `,
        ` ${code}`,
        `${code}\n`,
        [code],
        { code },
        Number(code) + 0.5,
        `0${code}`,
        code.slice(1),
        true,
      ])
        expect(api.decode({ [place?.field ?? ""]: wrong })).toMatchObject({ known: false, why: "no_code" });
    }
  });

  it("is not changed by fields that it does not read", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...data.entries.filter((entry) => placeOf(entry.space))),
        fc.dictionary(
          fc.string().map((name) => `other_${name}`),
          fc.jsonValue(),
        ),
        (entry, more) => {
          const code = entry.code.replace(/X+|x+/, "43");
          const plain = bodyFor(entry.space, code, entry.messages[0]) as object;
          const context = contextFor(entry.space, code);
          expect(api.decode({ ...more, ...plain }, context)).toEqual(api.decode(plain, context));
        },
      ),
    );
  });

  it("reads only own fields of a body", () => {
    const [place] = codes.filter(({ field }) => field !== null);
    const inherited = Object.create(bodyFor(place?.space ?? "", known[0] ?? "") as object);
    expect(api.decode(inherited)).toMatchObject({ known: false, why: "no_code" });
  });

  it("stays fast on hostile messages", () => {
    const [place] = codes.filter(({ message }) => message !== undefined);
    const begin = performance.now();
    for (const entry of data.entries.slice(0, 50)) {
      const code = entry.code.replace(/X+|x+/, "47");
      api.decode(bodyFor(place?.space ?? "", code, "Invalid Field Format ".repeat(200_000)));
    }
    expect(performance.now() - begin).toBeLessThan(5_000);
  });
});
