import { beforeAll, describe, expect, it } from "vitest";
import { isSeq } from "yaml";
import { loadModel } from "../src/catalog/index.ts";
import type { Model } from "../src/catalog/model.ts";
import { advices } from "../src/catalog/rules/advised.ts";
import { codesData } from "../src/emit/codes-json.ts";
import { icuMessages } from "../src/emit/messages-json.ts";
import { packCatalog } from "../src/emit/pack.ts";
import { decodeBody } from "../src/runtime/decode.ts";
import { findEntries } from "../src/runtime/lookup.ts";
import type { Kind } from "../src/runtime/vocabulary.ts";
import { catalogWith, type Edit } from "./catalog-copy.ts";

const CASES = "snap-bi/cases.yaml";

/** A code of several services that means one thing for one kind of theirs, and another for all other kinds. */
const VARIATIONS = [
  {
    services: ["04", "65"],
    kinds: ["move"],
    ...{ outcome: "pending", retry: "check_status_first", reason: "in_progress" },
    text: { en: { title: "Accepted for now" }, id: { title: "Diterima dulu" } },
  },
  { services: ["65"], text: { en: { title: "Captured by the way" }, id: { title: "Sekalian di-capture" } } },
];
const EDIT: Edit = [
  CASES,
  ["cases", { http: "200", case: "00" }, "when"],
  (old: unknown) => [...VARIATIONS, ...(isSeq(old) ? old.items : [])],
];

describe("what differs for a kind of a service", () => {
  let model: Model;
  beforeAll(async () => {
    model = await loadModel(await catalogWith(EDIT), "doku");
  });
  const entryOf = () => {
    const entry = model.spaces.flatMap(({ entries }) => entries).find(({ code, from }) => code === "200XX00" && !from);
    if (!entry) throw new Error("not found");
    return entry;
  };

  it("keeps services and kinds, and stands before what holds for all kinds of the service", () => {
    const places = entryOf().when.map(({ services, kinds, outcome }) => ({ services, kinds, outcome }));
    const [both, ofService] = [
      { services: ["04", "65"], kinds: ["move"], outcome: "pending" },
      { services: ["65"], kinds: null, outcome: "success" },
    ];
    expect(places).toContainEqual(both);
    expect(places).toContainEqual(ofService);
    const index = (place: object) => places.findIndex((item) => JSON.stringify(item) === JSON.stringify(place));
    expect(index(both)).toBeLessThan(index(ofService));
    const data = [...codesData(model).entries].find(({ name, code }) => name === "SUCCESSFUL" && code === "200XX00");
    expect(data).toMatchObject({ when: expect.arrayContaining([expect.objectContaining({ kinds: ["move"] })]) });
  });

  it.each([
    ["04", "move", "pending"],
    ["04", "prepare", "success"],
    ["65", "move", "pending"],
    ["17", "move", "success"],
  ])("holds in a package: %s as %s is %s", (service, kind, outcome) => {
    const packed = packCatalog(model);
    const code = `200${service}00`;
    const found = findEntries(packed, "snap", code, { kind: kind as Kind });
    expect(found.map((entry) => entry.outcome)).toEqual([outcome]);
  });

  it("is not what a redirect makes of the service", () => {
    const packed = packCatalog(model);
    const page = { responseCode: "2006500", webRedirectUrl: "https://pay.example" };
    expect(decodeBody(packed, { responseCode: "2006500" }, {})).toMatchObject({ outcome: "pending", kind: "move" });
    expect(decodeBody(packed, page, {})).toMatchObject({ outcome: "success", scope: "request", kind: "prepare" });
  });

  it("has a text of its own, which is asked for by service and kind", () => {
    const messages = Object.fromEntries(icuMessages(model, "en"));
    expect(messages["snap.SUCCESSFUL.04.move.title"]).toBe("Accepted for now");
    expect(messages["snap.SUCCESSFUL.65.move.title"]).toBe("Accepted for now");
    expect(messages["snap.SUCCESSFUL.65.title"]).toBe("Captured by the way");
    expect(messages["snap.SUCCESSFUL.04.title"]).toBeUndefined();
  });

  it("is checked by the rules as that kind", () => {
    const places = advices(entryOf(), model).map(({ where, kind }) => [where, kind]);
    expect(places).toContainEqual(["200XX00, services 04, 65, kind move", "move"]);
  });
});
