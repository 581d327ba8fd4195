import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import type { Example } from "../../src/runtime/example.ts";
import { servicesOf } from "./results.ts";
import { api, data, FOLDER, type Item, json, loadCommon, placeOf, type Testing, testing } from "./subject.ts";

/** Entries that nothing in a body tells from another one of their code, with the reason. */
const ALIKE: Readonly<Record<string, string>> = {
  "midtrans status MERCHANT_DEACTIVATED": "no message of this meaning of 410 is known",
  "midtrans status MERCHANT_BALANCE_TOO_LOW": "no message of this meaning of 414 is known",
};

const all = testing.examples();
const titleOf = ({ space, name, code }: Example) => `${space} ${name} ${code}`;
const isAlike = ({ space, name }: Example) => `${data.provider} ${space} ${name}` in ALIKE;
const onTheWire: readonly Item[] = data.entries.filter(({ space }) => placeOf(space));
const spaces = [...new Set(all.map(({ space }) => space))];
const call = testing.example as (...given: readonly unknown[]) => Example;

describe("an example", () => {
  it("is there for every entry whose code stands in a body", () => {
    const keys = (items: readonly { space: string; name: string }[]) =>
      items.map(({ space, name }) => `${space} ${name}`).sort();
    expect(keys(all)).toEqual(keys(onTheWire));
    for (const item of onTheWire) {
      const codes = all.filter(({ space, name }) => space === item.space && name === item.name).map(({ code }) => code);
      if (!("pattern" in item) || item.service !== null) expect(codes).toContain(item.code);
    }
  });

  it("is read by decode as the entry that it is of", () => {
    const wrong = all.filter(({ body, context, space, name, code, result, next }) => {
      const read = api.decode(JSON.parse(JSON.stringify(body)), context);
      expect(read).toEqual(result);
      expect(api.nextStep(read)).toEqual(next);
      return !(read.known && read.space === space && read.name === name && read.code === code);
    });
    expect(wrong.map(titleOf)).toEqual(all.filter(isAlike).map(titleOf));
    for (const { name, result } of wrong)
      expect(result.known ? [] : result.candidates.map((entry) => entry.name)).toContain(name);
  });

  it("is said to be like another one only where there is such an entry", () => {
    const own = Object.keys(ALIKE).filter((key) => key.startsWith(`${data.provider} `));
    expect(new Set(all.filter(isAlike).map(({ space, name }) => `${data.provider} ${space} ${name}`))).toEqual(
      new Set(own),
    );
  });

  it("has a body for schema.json", () => {
    const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(json("schema.json") as object);
    expect(all.filter(({ body }) => !validate(body)).map(titleOf)).toEqual([]);
  });

  it("is the same on every call, in a new object, and from CommonJS", () => {
    expect(testing.examples()).toEqual(all);
    expect((loadCommon("testing.js") as Testing).examples()).toEqual(all);
    for (const { space, name } of all) {
      const [one, other] = [testing.example(space, name), testing.example(space, name)];
      expect(one).toEqual(other);
      expect(one.body).not.toBe(other.body);
    }
  });

  it("speaks of the payment that is asked for, wherever the envelope has fields for it", () => {
    const asked = { reference: "ORDER/7", payment: "p-7", refund: "r-7", amount: 12_345, currency: "USD" };
    let shown = 0;
    for (const { space, name } of all) {
      const { ids, money } = testing.example(space, name).result;
      const given = {
        ...(ids.reference !== undefined && { reference: asked.reference }),
        ...(ids.payment !== undefined && { payment: asked.payment }),
        ...(money.amount !== undefined && { amount: asked.amount }),
        ...(money.currency !== undefined && { currency: asked.currency }),
      };
      const { result } = testing.example(space, name, given);
      const { amount, ...texts } = { ...result.ids, ...result.money };
      expect(texts).toMatchObject(
        Object.fromEntries(Object.entries(given).filter(([key]) => key !== "amount")) as Record<string, string>,
      );
      if ("amount" in given) expect(Number(amount)).toBe(asked.amount);
      shown += Object.keys(given).length;
    }
    const withFields = data.envelopes.filter((envelope) => "ids" in envelope || "money" in envelope);
    expect(shown > 0).toBe(withFields.length > 0);
  });

  it("has the number of a refund where money is given back", () => {
    const withNumber = all.filter(({ result }) => result.ids.refund !== undefined);
    for (const { result } of withNumber)
      expect(result.outcome === "reversed" || (result.known && result.kind === "reverse")).toBe(true);
    const names = data.envelopes.filter((envelope) => "ids" in envelope && envelope.ids?.refund !== undefined);
    expect(withNumber.length > 0).toBe(names.length > 0);
  });

  const served = spaces.filter((space) => servicesOf(space).length > 0);

  it.runIf(served.length > 0)("comes from any service that sends the entry", () => {
    for (const space of served)
      for (const { code: service } of servicesOf(space)) {
        const sent = new Set<string>();
        for (const { name } of all.filter((item) => item.space === space)) {
          try {
            const { result, code } = testing.example(space, name, { service });
            expect(api.parse(space, code)?.service).toBe(service);
            expect(api.lookup(space, code).map((entry) => entry.name)).toContain(name);
            if (result.known) expect(result.name).toBe(name);
            sent.add(name);
          } catch (error) {
            expect(String(error)).toMatch(/^RangeError: service \w+ does not send \w+; choose one of \w/);
          }
        }
        expect(sent.size).toBeGreaterThan(0);
      }
  });

  const ofNetwork = onTheWire.filter(({ network }) => network !== null);

  it.runIf(ofNetwork.length > 0)("is of the network that is asked for, however it is spelled", () => {
    for (const item of ofNetwork) {
      const spelled = item.network?.toLowerCase();
      const { code, result } = testing.example(item.space, item.name, { network: spelled });
      expect({ code, known: result.known, name: result.known && result.name }).toEqual({
        code: item.code,
        known: true,
        name: item.name,
      });
      const others = data.entries.filter(
        ({ space, code: own, name }) => space === item.space && own === code && name === item.name,
      );
      const foreign = ["AMEX", "VISA", "MASTERCARD", "JCB"].find(
        (network) => !others.some((other) => other.network === network),
      );
      const isAny = others.some(({ network }) => network === null);
      if (foreign && !isAny)
        expect(() => call(item.space, item.name, { network: foreign })).toThrow(/leave out the network/);
    }
  });

  it("carries the message and the parameters that are asked for", () => {
    const fills = all.filter(({ result }) => result.known && Object.keys(result.params).length > 0);
    for (const { space, name, code, result } of fills) {
      const service = servicesOf(space).length > 0 ? api.parse(space, code)?.service : undefined;
      const params = Object.fromEntries(
        Object.keys(result.known ? result.params : {}).map((param) => [param, `other ${param}`]),
      );
      const changed = testing.example(space, name, { params, service }).result;
      expect(changed.known && changed.params).toEqual(params);
    }
    const place = data.envelopes.flatMap(({ codes }) => codes).find(({ message }) => message !== undefined);
    const first = all.find(({ space }) => space === place?.space);
    if (!first) throw new Error("no space with messages");
    expect(JSON.stringify(testing.example(first.space, first.name, { message: "Quite another" }).body)).toContain(
      "Quite another",
    );
  });

  it("says where the body comes from, as it is told", () => {
    const [first] = all;
    if (!first) throw new Error("no example");
    const { context, result } = testing.example(first.space, first.name, { from: "notification" });
    expect(context).toMatchObject({ from: "notification" });
    expect(result).toMatchObject({ from: "notification", fromSaid: true, confirm: "status" });
    for (const item of onTheWire.filter((entry) => "from" in entry && entry.from)) {
      const own = testing.example(item.space, item.name);
      expect("from" in item && item.from).toContain(own.context.from);
    }
  });
});

describe("what has no example", () => {
  const [first] = all;

  it("is refused with what to choose instead", () => {
    const [space, name] = [first?.space, first?.name];
    for (const [given, says] of [
      [["nope", name], /there is no space "nope"; choose one of /],
      [[space, "NOPE"], new RegExp(`there is no entry "NOPE" in the space ${space}; choose one of .*${name}`)],
      [[undefined, name], /there is no space undefined; choose one of /],
      [["__proto__", name], /there is no space "__proto__"/],
      [[space, "constructor"], /there is no entry "constructor"/],
    ] as const) {
      expect(() => call(...given)).toThrow(RangeError);
      expect(() => call(...given)).toThrow(says);
    }
  });

  const inNoBody = data.spaces.filter(({ id }) => !placeOf(id));

  it.runIf(inNoBody.length > 0)("is a code that stands in no body", () => {
    for (const { id } of inNoBody) {
      const item = data.entries.find((entry) => entry.space === id);
      expect(() => call(id, item?.name)).toThrow(/stand in no body, so there is no example; use lookup, or choose/);
    }
  });

  it("is what an entry cannot have", () => {
    for (const { space, name, body } of all) {
      expect(() => call(space, name, { params: { nope: "x" } })).toThrow(/has no parameter "nope"/);
      expect(() => call(space, name, { amount: Number.NaN })).toThrow(RangeError);
      if (servicesOf(space).length > 0)
        expect(() => call(space, name, { service: "nope" })).toThrow(/is no service of the space/);
      if (!JSON.stringify(body).includes("RFD-") && !("refund" in fieldsOf(space)))
        expect(() => call(space, name, { refund: "1" })).toThrow(/no field for the refund stands beside/);
    }
  });

  /** Ids that the envelope of a space has fields for. */
  function fieldsOf(space: string): object {
    const envelope = data.envelopes.find(({ codes }) => codes.some((code) => code.space === space));
    return envelope && "ids" in envelope && envelope.ids ? envelope.ids : {};
  }
});

describe("the module for tests", () => {
  it("is loaded by nothing else", async () => {
    for (const format of ["esm", "cjs"])
      for (const file of ["index.js", "core.js", "problem.js", "messages/en.js"]) {
        const text = await readFile(join(FOLDER, "dist", format, file), "utf8");
        expect(text).not.toMatch(/testing|INV-0001/);
      }
  });
});
