import { KINDS } from "../../runtime/vocabulary.ts";
import type { Arrivals } from "./arriving.ts";
import { spread } from "./chance.ts";
import { type Codes, type Space, unlistedService } from "./codes.ts";
import type { Library } from "./library.ts";
import { type Asked, named, type Question } from "./vector.ts";

type Lookup = Extract<Question, { readonly call: "lookup" }>;

/**
 * Codes, patterns and what narrows them down; and the entries that no body explained, so that each text is there.
 *
 * @param arrivals - the codes of the provider.
 * @param library - its package.
 * @param asked - the bodies.
 * @returns the questions.
 */
export function lookups(arrivals: Arrivals, library: Library, asked: readonly Asked[]): Asked[] {
  const { spaces } = arrivals.codes;
  const own = spaces.flatMap((space) => spread(narrowed(arrivals, space), space.kind === "composite" ? 48 : 3));
  return [...named("lookup", own), ...named("text", rest(arrivals, library, asked))];
}

function narrowed(arrivals: Arrivals, space: Space): Lookup[] {
  const ask = (code: string, qualifiers?: object): Lookup => ({
    call: "lookup",
    space: space.id,
    code,
    ...(qualifiers && { qualifiers: qualifiers as never }),
  });
  const arriving = arrivals.groups(space.id).flat();
  const codes = arriving.map(({ code }) => code);
  const patterns = [...new Set(arriving.flatMap(({ meaning }) => meaning.flatMap(({ pattern }) => pattern ?? [])))];
  const several = (space.services ?? []).filter(({ serves = [] }) => serves.length > 1);
  const unlisted = unlistedService(space);
  const networks = arriving.filter(({ entries }) => entries.some(({ network }) => network !== null));
  const [code = "X"] = codes;
  return [
    ...[code.toLowerCase(), code.toUpperCase(), ` ${code}`, code.slice(1), "", "constructor"].map((one) => ask(one)),
    ...spread(networks, 4).flatMap(({ code }) =>
      ["VISA", "mastercard", "JCB", "other"].map((network) => ask(code, { network })),
    ),
    ...spread(arrivals.each(space.id), 24).map(({ code }) => ask(code)),
    ...spread(patterns, 12).flatMap((pattern, index) => [
      ask(pattern),
      ask(pattern, { service: unlisted }),
      ask(pattern, { service: space.services?.[index]?.code ?? unlisted }),
      ask(pattern, { kind: KINDS[index % KINDS.length] }),
      ask(pattern, { from: "status" }),
      ...several
        .slice(index % 3, (index % 3) + 1)
        .flatMap(({ code, serves = [] }) => [
          ask(pattern, { service: code }),
          ask(pattern, { service: code, from: "status" }),
          ...serves.map((kind) => ask(pattern, { service: code, kind })),
        ]),
    ]),
  ];
}

/** A code of each entry that explains no body. */
function rest(arrivals: Arrivals, library: Library, asked: readonly Asked[]): Lookup[] {
  const shown = new Set<string>();
  for (const question of asked) {
    if (question.call !== "decode") continue;
    const result = library.decode(question.body, question.context);
    if (result.known) shown.add(`${result.by.space} ${result.by.name}`);
  }
  return arrivals.codes.entries.flatMap(({ space, name, code, services, validUntil }): Lookup[] => {
    const key = `${space} ${name}`;
    if (validUntil !== undefined || shown.has(key)) return [];
    shown.add(key);
    const [service] = services ?? [];
    return [{ call: "lookup", space, code, ...(service !== undefined && { qualifiers: { service } }) }];
  });
}

/**
 * Codes to take apart and to put together; none where no space is composite.
 *
 * @param codes - the file.
 * @returns the questions.
 */
export function parts({ spaces, entries }: Codes): Asked[] {
  const composite = spaces.filter(({ kind }) => kind === "composite");
  const [literal] = spaces.filter(({ kind }) => kind !== "composite");
  if (composite.length === 0) return [];
  const read = composite.flatMap((space): Question[] => {
    const open = space.open ?? "";
    const pattern = entries.find((entry) => entry.space === space.id && entry.code.includes(open))?.code ?? "";
    const service = space.services?.[0]?.code ?? "";
    const code = pattern.replace(open, service);
    const unlisted = pattern.replace(open, unlistedService(space));
    const texts = [
      code,
      unlisted,
      pattern,
      ` ${code}`,
      code.slice(1),
      `${code}0`,
      code.replace(/.$/, "x"),
      "",
      "９".repeat(code.length),
    ];
    return [
      ...texts.map((one): Question => ({ call: "parse", space: space.id, code: one })),
      ...[service, unlistedService(space), "", open, "x".repeat(service.length), service.slice(1), `${service}0`].map(
        (one): Question => ({ call: "compose", pattern, service: one }),
      ),
      { call: "compose", pattern: code, service },
      { call: "compose", pattern: "", service },
      { call: "compose", pattern: `${pattern}0`, service },
    ];
  });
  const others = ["nobody", ...(literal ? [literal.id] : [])].map(
    (space): Question => ({ call: "parse", space, code: "2000000" }),
  );
  return named("parts", [...read, ...others]);
}

const AMOUNTS: readonly (readonly [a?: unknown, b?: unknown])[] = [
  ["10000", "10000.00"],
  ["10000", "10000.000000"],
  ["010", "10"],
  ["0", "0.0"],
  ["0.1", "0.10"],
  ["99999999999999999999.999999", "99999999999999999999.999998"],
  ["99999999999999999999", "99999999999999999999.0"],
  ["100000000000000000000", "100000000000000000000"],
  ["1.0000001", "1.0000001"],
  ["10000", "10001"],
  ["-1", "-1"],
  ["+1", "1"],
  ["1e3", "1000"],
  ["1,000", "1000"],
  [" 1", "1"],
  ["1\n", "1"],
  ["1.", "1"],
  [".5", "0.5"],
  ["١", "1"],
  ["", ""],
  [10000, "10000"],
  [10000, 10000],
  [null, null],
  ["10000"],
  [undefined, "10000"],
  [],
];

/**
 * Amounts to compare.
 *
 * @returns the questions.
 */
export function amounts(): Asked[] {
  return named(
    "amount",
    AMOUNTS.map(
      ([a, b]): Question => ({
        call: "sameAmount",
        ...(a !== undefined && { a }),
        ...(b !== undefined && { b }),
      }),
    ),
  );
}
