import type { Arrivals } from "../arriving.ts";
import { AMOUNT, type Beside, bodyWith } from "../bodies.ts";
import { spread } from "../chance.ts";
import { type Envelope, placesOf, type Where } from "../codes.ts";
import type { Question } from "../vector.ts";

/** Amounts and ids as they may arrive; most of these numbers are written in another way than they are read. */
const WRITTEN: readonly unknown[] = [
  "10000",
  "10000.00",
  10000,
  10000.5,
  0.1,
  1e-7,
  1e21,
  2 ** 63,
  -0,
  " 1 ",
  "1,000",
  "x".repeat(256),
  "x".repeat(257),
  "🧾".repeat(128),
  "",
  null,
  true,
  ["1"],
  { value: "1" },
];

/** How much was given back of {@link AMOUNT}. */
const BACK: readonly unknown[] = [
  "0",
  "0.00",
  "0.01",
  9999.99,
  "9999.999999",
  AMOUNT,
  10000,
  "20000",
  "-1",
  "x",
  "1e4",
  null,
];

/**
 * Ids and amounts, refunds of a part and of all, lists of refunds, and lists of transactions.
 *
 * @param arrivals - the codes of the provider.
 * @returns the questions.
 */
export function money(arrivals: Arrivals): Question[] {
  const { codes } = arrivals;
  const at = (envelope: Envelope): Where | undefined =>
    placesOf(codes).find((where) => where.envelope.id === envelope.id && paidCode(arrivals, where) !== undefined);
  return codes.envelopes.flatMap((envelope) => {
    const place = envelope.codes[0];
    const where = at(envelope) ?? (place && { envelope, place });
    if (where === undefined) return [];
    const code = paidCode(arrivals, where) ?? arrivals.at(where.place)[0]?.code;
    const ask = (beside: readonly Beside[], context?: object): Question => ({
      call: "decode",
      body: bodyWith([{ ...where, value: code }], beside),
      ...(context && { context }),
    });
    return [...facts(envelope, ask), ...refunds(envelope, ask), ...items(arrivals, envelope)];
  });
}

/** A code by which money came. */
function paidCode(arrivals: Arrivals, { place }: Where): string | undefined {
  const isPaid = ({ meaning }: ReturnType<Arrivals["at"]>[number]) =>
    meaning.length > 0 && meaning.every(({ outcome, scope }) => outcome === "success" && scope === "transaction");
  return arrivals.at(place).find(isPaid)?.code;
}

type Ask = (beside: readonly Beside[], context?: object) => Question;

function facts({ ids = {}, money = {}, positive = [] }: Envelope, ask: Ask): Question[] {
  const fields = [...Object.values(ids), ...Object.values(money)].map((paths) =>
    paths.filter((path) => !positive.includes(path)),
  );
  const first = fields.flatMap((paths): Beside[] => paths.slice(0, 1).map((path) => [path, "A-1"]));
  const all = fields.flatMap((paths) => paths.map((path, index): Beside => [path, `${index}`]));
  const written = fields.flatMap(([path]) =>
    path === undefined ? [] : WRITTEN.map((value): Beside[] => [[path, value]]),
  );
  // Behind a field without a value the next one counts.
  const second = fields.flatMap(([one, other]): Beside[][] =>
    one && other
      ? [
          [
            [one, ""],
            [other, "B-2"],
          ],
        ]
      : [],
  );
  return fields.length === 0
    ? []
    : [
        ask(first),
        ask(all),
        ...spread(written, 10).map((beside) => ask(beside)),
        ...spread(second, 3).map((beside) => ask(beside)),
      ];
}

function refunds(envelope: Envelope, ask: Ask): Question[] {
  const { money = {}, refunds: listed } = envelope;
  const [amount] = money.amount ?? [];
  const [total] = money.refunded ?? [];
  const paid: Beside[] = amount === undefined ? [] : [[amount, AMOUNT]];
  const totals = total === undefined ? [] : [...BACK.map((back) => ask([...paid, [total, back]])), ask([[total, "1"]])];
  if (listed === undefined) return totals;
  const { list, number, amount: own, status } = listed;
  const item = (id: unknown, value: unknown, isDone = true) => {
    const beside: Beside[] = [
      [number, id],
      [own, value],
      ...(status ? [[status.field, isDone ? status.values[0] : "another"] as const] : []),
    ];
    return bodyWith(
      [],
      beside.filter(([, value]) => value !== undefined),
    );
  };
  const lists: unknown[] = [
    [],
    [item("1", "10000")],
    [item("1", "2500.5"), item("2", 2500)],
    [item("1", "2500"), item("1", "3000")],
    [item(undefined, "2500"), item(undefined, "2500")],
    [item("1", "2500"), item("2", "2500", false)],
    [item("1", "2500"), item("2", "a lot")],
    [item("1", "2500"), null],
    [item("1", "0.000001"), item("2", "9999.999999")],
    [item("1", "-1")],
    [item("1", "0")],
    Array.from({ length: 1000 }, (_, index) => item(`${index}`, 10)),
    Array.from({ length: 1001 }, (_, index) => item(`${index}`, 10)),
    item("1", "2500"),
    "2500",
  ];
  return [
    ...totals,
    ...lists.map((value) => ask([...paid, [list, value]])),
    ask([[list, [item("1", "2500")]]]),
    ...(total === undefined ? [] : [ask([...paid, [total, "1"], [list, [item("1", "2500")]]])]),
    ...["status", "notification"].map((from) => ask([...paid, [list, [item("1", "2500")]]], { from, verified: true })),
  ];
}

/** A list of transactions, each read by itself. */
function items(arrivals: Arrivals, envelope: Envelope): Question[] {
  const { items: list } = envelope;
  if (list === undefined) return [];
  const bodies = placesOf(arrivals.codes)
    .filter(({ place }) => place.field !== null && !place.field.startsWith(list))
    .flatMap((where) =>
      arrivals
        .at(where.place)
        .slice(0, 2)
        .map(({ code }) => bodyWith([{ ...where, value: code }])),
    );
  const own = envelope.codes.find(({ field }) => field !== null);
  const head: Beside[] = own?.field ? [[own.field, arrivals.at(own)[0]?.code]] : [];
  const lists: unknown[] = [
    [],
    spread(bodies, 4),
    [null, "x", {}, ...spread(bodies, 1)],
    { 0: bodies[0] },
    [{ [list]: spread(bodies, 1) }],
  ];
  return lists.flatMap((value) =>
    [{}, { from: "status" }, { from: "notification", verified: true }].map(
      (context): Question => ({
        call: "decode",
        body: bodyWith([], [...head, [list, value]]),
        context,
      }),
    ),
  );
}
