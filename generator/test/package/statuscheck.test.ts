import { describe, expect, it } from "vitest";
import type { DecodeResult } from "../../src/runtime/decode.ts";
import type { KnownEntry } from "../../src/runtime/lookup.ts";
import { bodyWith, codesAt, decoded, found, isOpen, lone, type Place, servicesOf, undecided } from "./results.ts";
import { api, data, placeOf, put } from "./subject.ts";

const places = data.envelopes.flatMap(({ codes }) => codes);

/** Whom codes.json says to ask: what the service names, the service itself where it is a query, else the space. */
function documented(space: string, service = ""): object | undefined {
  const own = servicesOf(space).find(({ code }) => code === service);
  if (own && "status" in own) return own.status;
  if (own?.kind === "status") return { service: own.code };
  const spaceData = data.spaces.find(({ id }) => id === space);
  return spaceData && "status" in spaceData ? spaceData.status : undefined;
}

/** What holds for every code of the provider; undefined where that differs. */
function documentedForAll(): object | undefined {
  const isPerService = data.spaces.some(({ id }) => servicesOf(id).some((service) => "status" in service));
  const checks = new Set(data.spaces.flatMap((space) => ("status" in space ? [JSON.stringify(space.status)] : [])));
  const [check] = checks;
  return check !== undefined && checks.size === 1 && !isPerService ? JSON.parse(check) : undefined;
}

type Result = KnownEntry | DecodeResult;
const asks = ({ retry }: Result) => retry === "check_status_first";
const told = (result: Result) => [result.space, result.code, result.known ? result.name : result.why].join(" ");
const wrongOf = (list: readonly Result[], expected: (result: Result) => object | undefined) =>
  list
    .map((result) => ({ result: told(result), check: result.statusCheck, expected: expected(result) }))
    .filter(({ check, expected: right }) => JSON.stringify(sorted(check)) !== JSON.stringify(sorted(right)));
const sorted = (check: object | undefined) => check && Object.entries(check).sort();

/** Whether a field of the body names the service, whose check it is then. */
const isNamed = (space = "") => placeOf(space)?.service !== undefined;

describe("the status check", () => {
  it("is the documented one for every entry that has to ask, with any service", () => {
    const asking = found.filter(asks);
    expect(asking.length).toBeGreaterThan(0);
    expect(wrongOf(asking, ({ space = "", service }) => documented(space, service))).toEqual([]);
  });

  it("is named for no call that reads or issues tokens, as there is nothing to ask about", () => {
    const settled = [...found, ...decoded].filter(
      (result) => !asks(result) && "kind" in result && ["read", "token", "notify"].includes(result.kind ?? ""),
    );
    expect(settled.filter((result) => "statusCheck" in result).map(told)).toEqual([]);
  });

  it("is named for whatever a notification may have to be confirmed with", () => {
    const isAnswered = (id: string | undefined) => data.spaces.some((space) => space.id === id && "status" in space);
    const unproven = lone.filter(({ layer, space }) => layer === "transaction" && isAnswered(space));
    expect(unproven.filter((result) => !("statusCheck" in result)).map(told)).toEqual([]);
  });

  it("is the documented one for what decode reads", () => {
    const asking = lone.filter((result) => result.known && asks(result) && !isNamed(result.space));
    expect(wrongOf(asking, ({ space = "", service }) => documented(space, service))).toEqual([]);
  });

  it("is there as well where only another code of the body makes the caller ask", () => {
    const raised = decoded.filter(
      (result) =>
        asks(result) &&
        result.known &&
        !isNamed(result.space) &&
        result.codes.some(
          ({ space, code, entries }) =>
            space === result.space && code === result.code && entries.every((entry) => !asks(entry)),
        ),
    );
    expect(wrongOf(raised, ({ space = "", service }) => documented(space, service))).toEqual([]);
  });

  it("is the documented one for what is unknown, as far as space and service are known", () => {
    expect(undecided.every(asks) || undecided.some(({ outcome }) => outcome !== "unknown")).toBe(true);
    const asking = undecided.filter((result) => asks(result) && !isNamed(result.space));
    expect(asking.length).toBeGreaterThan(0);
    const expected = ({ space, service }: Result) =>
      space === undefined ? documentedForAll() : (documented(space, service) ?? documentedForAll());
    expect(wrongOf(asking, expected)).toEqual([]);
  });

  it("is that of the provider where nothing is known, and none where it has several", () => {
    for (const body of [undefined, "<html>", {}, { something: "else" }])
      expect(api.decode(body).statusCheck).toEqual(documentedForAll());
  });

  it("is that of the service which the caller names, where nothing else is known", () => {
    for (const { id: space } of data.spaces)
      for (const service of ["", ...servicesOf(space).map(({ code }) => code)])
        expect({ space, service, check: api.decode(undefined, { space, service }).statusCheck }).toEqual({
          space,
          service,
          check: documented(space, service) ?? documentedForAll(),
        });
  });

  const served = places.filter(({ space }) => servicesOf(space).length > 0);

  it.runIf(served.length > 0)("follows the case of a code that is not in the catalog to its service", () => {
    for (const { space } of served)
      for (const { code: service } of servicesOf(space)) {
        const pattern = data.entries.find((item) => item.space === space && "pattern" in item)?.code ?? "";
        const known = api.compose(pattern, service);
        const code = `299${known.slice(3)}`;
        const place = places.find((item) => item.space === space) as Place;
        expect(api.decode(bodyWith([[place, code]]))).toMatchObject({
          known: false,
          why: "not_in_catalog",
          service,
          ...(documented(space, service) && { statusCheck: documented(space, service) }),
        });
      }
  });
});

/** Whether a code says that a payment failed, without anything else being known. A literal code has no kind. */
const isDeclined = (entry: KnownEntry | undefined) =>
  (entry?.kind ?? "move") === "move" && entry?.scope === "transaction" && entry.outcome === "failed";

/** Places whose body names the service that the code is about in a field of its own. */
const about = places.flatMap((place) => (place.service ? [{ place, ...place.service }] : []));

describe.runIf(about.length > 0)("the status check of a code whose body names the service", () => {
  const asked = about.flatMap(({ place, field, space }) =>
    servicesOf(space)
      .filter((service) => "status" in service)
      .map((service) => ({ place, field, space, service: service.code })),
  );
  const bodyOf = (place: Place, code: string, field: string, service: string) => ({
    ...bodyWith([[place, code]]),
    [field]: service,
  });

  it("is that of the service, where the code leaves the transaction open", () => {
    for (const { place, field, space, service } of asked)
      for (const code of codesAt(place)) {
        const result = api.decode(bodyOf(place, code, field, service));
        if (asks(result)) expect(result.statusCheck).toEqual(documented(space, service));
      }
  });

  it("is that of the service under a number as well", () => {
    for (const { place, field, space, service } of asked)
      for (const code of codesAt(place)) {
        const body = { ...bodyWith([[place, code]]), [field]: Number(service) };
        const result = api.decode(body);
        // A number has lost the zero that its service begins with.
        if (asks(result) && !service.startsWith("0")) expect(result.statusCheck).toEqual(documented(space, service));
      }
  });

  it("is that of the service, where the code is not in the catalog", () => {
    for (const { place, field, space, service } of asked) {
      const result = api.decode(bodyOf(place, "97", field, service));
      expect(result).toMatchObject({ known: false, why: "not_in_catalog", retry: "check_status_first" });
      expect({ service, check: result.statusCheck }).toEqual({ service, check: documented(space, service) });
    }
  });

  it("is that of the service, where other codes contradict the code", () => {
    for (const { place, field, space, service } of asked) {
      const detail =
        places.find((item) => item.layer === "detail" && item.space === space) ??
        places.find((item) => item.space === place.space && item.field !== place.field);
      const declined = found.find(
        (entry) =>
          entry.space === detail?.space && !isOpen(entry) && isDeclined(api.lookup(entry.space, entry.code)[0]),
      );
      const paid = found.find((entry) => entry.space === place.space && entry.name === "SUCCESS");
      if (!detail?.field || !declined || !paid) throw new Error("no codes that contradict each other");
      const body = bodyOf(place, paid.code, field, service);
      put(body, detail.field, declined.code);
      const result = api.decode(body);
      // Some services tell another variant of the code, which contradicts nothing.
      if (asks(result))
        expect({ service, check: result.statusCheck }).toEqual({ service, check: documented(space, service) });
    }
  });

  it("is none where the body names no service that there is, and that of the assumed one where it names none", () => {
    const assumedBy = (place: Place) =>
      place.service && "assumed" in place.service ? place.service.assumed : undefined;
    for (const { place, field, space } of about)
      for (const service of ["99", "constructor", "", null, { code: "54" }]) {
        const result = api.decode({ ...bodyWith([[place, "97"]]), [field]: service });
        const assumed = service === "" || service === null ? assumedBy(place) : undefined;
        expect(result.statusCheck).toEqual(assumed ? documented(space, assumed) : documentedForAll());
      }
  });
});

describe("idempotency and notifications", () => {
  it("are what codes.json holds", () => {
    expect(api.idempotency).toEqual(data.idempotency);
    // How to check a signature stands in codes.json and in the module that checks it, and nowhere else.
    const rules = api.notifications as readonly Record<string, unknown>[];
    expect(data.notifications).toMatchObject(rules as unknown[]);
    const proved = ["id", "spaces", "signature", "in", "covers", "source"];
    expect(rules.flatMap((rule) => Object.keys(rule).filter((name) => !proved.includes(name)))).toEqual([]);
  });

  it("speak of spaces that there are, each in one rule for repeats", () => {
    for (const rules of [data.idempotency, data.notifications]) {
      const spaces = rules.flatMap((rule) => rule.spaces);
      expect(spaces.filter((space) => !data.spaces.some(({ id }) => id === space))).toEqual([]);
    }
    const repeated = data.idempotency.flatMap(({ spaces }) => spaces);
    expect(new Set(repeated).size).toBe(repeated.length);
    const names = data.notifications.map(({ id }) => id);
    expect(new Set(names).size).toBe(names.length);
  });

  it.runIf(data.idempotency.length > 0)("say which field keeps its value on a repeat, and which header does", () => {
    for (const { reference, fresh, same, source } of data.idempotency) {
      expect(reference.length).toBeGreaterThan(0);
      expect(fresh === undefined || fresh !== same).toBe(true);
      expect(URL.canParse(source)).toBe(true);
    }
  });
});

/** Signatures in the body that do not prove every field; rules that share a field for it are one signature. */
const partial = [
  ...Map.groupBy(
    data.notifications.filter((rule) => rule.in === "body" && rule.covers),
    ({ signature }) => signature,
  ),
].map(([signature, rules]) => ({ signature, covers: rules.flatMap(({ covers = [] }) => covers) }));

describe("confirm", () => {
  it.runIf(partial.length > 0)("asks for the status where the signature leaves out the field that decides", () => {
    for (const { signature, covers } of partial)
      for (const place of places)
        for (const code of codesAt(place)) {
          if (place.field === null) continue;
          const { confirm } = api.decode({ ...bodyWith([[place, code]]), [signature]: "0a1b" });
          const isProved = covers.includes(place.field);
          expect({ place, code, confirm }).toEqual({ place, code, confirm: isProved ? undefined : "status" });
        }
  });

  it.runIf(partial.length > 0)("changes nothing else", () => {
    for (const { signature } of partial)
      for (const place of places.filter(({ field }) => field !== null)) {
        const body = bodyWith([[place, codesAt(place)[0] ?? ""]]);
        const { confirm: _confirm, ...signed } = api.decode({ ...body, [signature]: "0a1b" }) as DecodeResult & {
          confirm?: string;
        };
        expect(signed).toEqual(api.decode(body));
      }
  });

  it("is never said of a body without such a signature", () => {
    expect(decoded.filter((result) => "confirm" in result)).toEqual([]);
    for (const { signature } of partial)
      for (const value of [undefined, null, ""])
        for (const place of places.filter(({ field }) => field !== null))
          expect(
            api.decode({ ...bodyWith([[place, codesAt(place)[0] ?? ""]]), [signature]: value }),
          ).not.toHaveProperty("confirm");
  });
});
