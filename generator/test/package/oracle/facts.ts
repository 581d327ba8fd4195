import { at } from "./body.ts";
import type { Codes } from "./data.ts";

/** Fields of a body that name the payment and the money, as an envelope lists them. */
interface Facts {
  readonly ids?: Readonly<Record<string, readonly string[]>>;
  readonly money?: Readonly<Record<string, readonly string[]>>;
  readonly refunds?: {
    readonly list: string;
    readonly number: string;
    readonly amount: string;
    readonly status?: { readonly field: string; readonly values: readonly string[] };
  };
}

/** Texts and numbers as received; what is longer than an id is none. */
function written(value: unknown): string | undefined {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value !== "" && value.length <= 256 ? value : undefined;
}

function firstOf(body: unknown, lists: readonly (Readonly<Record<string, readonly string[]>> | undefined)[]) {
  const found: Record<string, string> = {};
  for (const list of lists)
    for (const [name, paths] of Object.entries(list ?? {}))
      for (const path of paths) {
        const text = written(at(body, path));
        if (text !== undefined) found[name] ??= text;
      }
  return found;
}

/** A decimal in millionths; undefined for anything else. */
function millionths(text: string | undefined): bigint | undefined {
  const [, whole, part = ""] = /^(\d{1,20})(?:\.(\d{1,6}))?$/.exec(text ?? "") ?? [];
  return whole === undefined ? undefined : BigInt(whole + part.padEnd(6, "0"));
}

/** Whether two amounts are equal, without rounding. */
export function sameAmounts(a: unknown, b: unknown): boolean {
  if (typeof a !== "string" || typeof b !== "string") return false;
  const one = millionths(a);
  return one !== undefined && one === millionths(b);
}

/** The total of a list of refunds in millionths. */
function totalOf(body: unknown, { refunds }: Facts): bigint | undefined {
  const list = refunds && at(body, refunds.list);
  if (!refunds || !Array.isArray(list) || list.length === 0 || list.length > 1000) return undefined;
  const { status } = refunds;
  const byNumber = new Map<unknown, bigint>();
  for (const item of list) {
    const said = status && at(item, status.field);
    if (status && !status.values.includes(String(said))) continue;
    const amount = millionths(written(at(item, refunds.amount)));
    if (amount === undefined) return undefined;
    byNumber.set(written(at(item, refunds.number)) ?? item, amount);
  }
  return [...byNumber.values()].reduce((sum, amount) => sum + amount, 0n);
}

/** Ids and money of a body; the total of a list of refunds in millionths, as it may be written in several ways. */
export function factsOf(data: Codes, body: unknown) {
  const envelopes = data.envelopes as readonly Facts[];
  const ids = firstOf(
    body,
    envelopes.map((envelope) => envelope.ids),
  );
  const { refunded, ...money } = firstOf(
    body,
    envelopes.map((envelope) => envelope.money),
  );
  const total = envelopes.map((envelope) => totalOf(body, envelope)).find((sum) => sum !== undefined);
  return {
    ids,
    money: { ...money, ...(refunded !== undefined && { refunded }) },
    total: refunded === undefined ? total : undefined,
  };
}

/** How much was given back of a payment. */
export function givenBack(data: Codes, body: unknown): "nothing" | "part" | "all" {
  const { money, total } = factsOf(data, body) as {
    readonly money: Readonly<Record<string, string>>;
    readonly total?: bigint;
  };
  const back = total ?? millionths(money.refunded) ?? 0n;
  if (back <= 0n) return "nothing";
  const paid = millionths(money.amount);
  return paid !== undefined && back >= paid ? "all" : "part";
}

/** Whether what a package says of ids and money is what the body says. */
export function isFactual(data: Codes, body: unknown, ids: object, money: { readonly refunded?: string }): boolean {
  const expected = factsOf(data, body);
  const { refunded, ...rest } = money;
  const own = expected.total === undefined ? money : rest;
  const isTotal = expected.total === undefined || millionths(refunded) === expected.total;
  return isTotal && sameFields(expected.ids, ids) && sameFields(expected.money, own);
}

function sameFields(a: object, b: object): boolean {
  const sorted = (value: object) =>
    JSON.stringify(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
  return sorted(a) === sorted(b);
}
