import { loadModel } from "../../src/catalog/index.ts";
import type { Entry, Model, Space } from "../../src/catalog/model.ts";
import type { EntryData } from "../../src/catalog/shape.ts";
import type { Case } from "../package/oracle/bodies.ts";
import { DECLINED, force, REFUSED, type SmallCatalog, TEXT, TINY } from "../rules/small-catalog.ts";
import { catalogOf } from "../shown-rules.ts";

const APPROVED = { scope: "transaction", outcome: "success", retry: "never", reason: "approved" } as const;

type CodePlace = Model["envelopes"][number]["codes"][number];

/**
 * A provider with what others seldom have: conditions of every kind, booleans, codes that were withdrawn, and fields that
 * are read for two spaces or only in some bodies.
 *
 * @returns the provider; its bodies are {@link SMALL}.
 */
export async function smallProvider(): Promise<Model> {
  const model = await loadModel(await catalogOf({ catalog: change }), TINY);
  const card = model.spaces.find(({ id }) => id === "card") as Space;
  const [plain] = card.entries as readonly [Entry];
  const space = (id: string, meanings: Readonly<Record<string, Partial<Entry>>>): Space => ({
    ...{ ...card, id, earlier: [] },
    entries: Object.entries(meanings).map(([code, advice]) => ({
      ...{ ...plain, space: id, code, name: code.toUpperCase(), ...advice },
    })),
  });
  const first = space("first", { ends: APPROVED, again: DECLINED, same: DECLINED });
  const second = space("second", {
    ends: { ...APPROVED, outcome: "reversed", reason: "refunded" },
    again: { ...DECLINED, retry: "never" },
    same: DECLINED,
  });
  const places = [
    { field: "card", space: "card", layer: "response" },
    { field: "other", space: "card", layer: "response", when: [{ fields: ["b", "c"], values: ["x"] }] },
    { field: "lone", space: "card", layer: "response", from: ["call"] },
    { field: "shared", space: "first", layer: "response" },
    { field: "shared", space: "second", layer: "response" },
  ] satisfies CodePlace[];
  const answer = model.envelopes[0] as Model["envelopes"][number];
  const codes = [...answer.codes.filter(({ space: id }) => id === "pay"), ...places];
  return {
    ...{ ...model, notifications: [] },
    spaces: [...model.spaces, first, second],
    envelopes: [{ ...answer, codes }],
  };
}

function change({ provider, pay, card, rows }: SmallCatalog): void {
  force(provider.spaces[1] ?? {}, { alphabet: "lower", capitals: "true", length: { min: "1", max: "20" } });
  const entry = (code: string, more: object): EntryData =>
    ({
      code,
      name: code.toUpperCase(),
      ...REFUSED,
      text: TEXT,
      urls: ["https://pay.example/more"],
      ...more,
    }) as EntryData;
  card.entries = [
    entry("true", DECLINED),
    entry("false", {}),
    entry("gone", { validUntil: "2020" }),
    entry("asked", {
      ...{ ...DECLINED, name: "ASKED_BESIDE" },
      with: [
        {
          either: [
            { field: "a", values: ["1", "true"] },
            { fields: ["b", "c"], values: ["x"] },
          ],
        },
        { field: "d", values: ["y"] },
      ],
    }),
    entry("asked", { text: { en: { detail: "Something else." }, id: { detail: "Hal lain." } } }),
  ];
  pay.entries.push(entry("404xx20", { name: "GONE", validUntil: "2020" }));
  pay.entries.push(entry("4040121", { name: "GONE_TOO", validUntil: "2020" }));
  rows.splice(
    rows.findIndex(({ space }) => space === "card"),
    1,
  );
}

const CODES = ["true", "TRUE", true, "false", false, "gone", "GONE", "Gone", "asked", "ASKED", 1, [true]];
const VALUES = [undefined, "x", "w"];

/** Bodies of {@link smallProvider}: codes in each of its fields, beside every value that its conditions ask for. */
export const SMALL: readonly Case[] = [
  ...CODES.map((card) => ({ card })),
  ...["4040120", "4040121", "4040122", "4040320"].map((code) => ({ code })),
  ...[undefined, 1, true, "true", "1", [1], ""].flatMap((a) =>
    VALUES.flatMap((b) => VALUES.flatMap((c) => [undefined, "y", "w"].map((d) => ({ card: "asked", a, b, c, d })))),
  ),
  ...VALUES.flatMap((b) => VALUES.map((c) => ({ other: "true", b, c }))),
  ...["true", "gone"].map((lone) => ({ lone })),
  ...["ends", "again", "same", "none"].map((shared) => ({ shared })),
].flatMap((body): Case[] => [{}, { from: "call" }, { from: "status" }].map((context) => ({ body, context })));
