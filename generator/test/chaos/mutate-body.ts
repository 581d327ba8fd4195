import type { Chance } from "./chance.ts";

type Fields = Record<string, unknown>;

/** Where a value stands: its parent, and the name of the field. */
interface Spot {
  readonly parent: Fields;
  readonly key: string;
}

/** What lies deeper is as good as any other. */
const MOST_DEEP = 8;

function spotsOf(value: unknown, spots: Spot[] = [], depth = 0): Spot[] {
  if (typeof value !== "object" || value === null || depth > MOST_DEEP || isTrap(value)) return spots;
  for (const key of Object.keys(value)) {
    spots.push({ parent: value as Fields, key });
    // Without asking a getter, which throws.
    spotsOf(Object.getOwnPropertyDescriptor(value, key)?.value, spots, depth + 1);
  }
  return spots;
}

const LOOK_ALIKES: Readonly<Record<string, string>> = {
  a: "\u0430",
  e: "\u0435",
  o: "\u043e",
  c: "\u0441",
  p: "\u0440",
  s: "\u0455",
  i: "\u0456",
  A: "\u0410",
  E: "\u0415",
  O: "\u041e",
};

function lookAlike(text: string): string {
  return [...text]
    .map(
      (letter) =>
        LOOK_ALIKES[letter] ?? (/[0-9]/.test(letter) ? String.fromCodePoint(0xff10 + Number(letter)) : letter),
    )
    .join("");
}

const HUGE = "x".repeat(100_000);
const DEEP = ((): unknown => {
  let value: unknown = "200";
  for (let depth = 0; depth < 2000; depth++) value = depth % 2 === 0 ? { data: value } : [value];
  return value;
})();

const TRAP = new Proxy(
  {},
  {
    get: () => {
      throw new Error("a trap");
    },
    has: () => true,
    ownKeys: () => {
      throw new Error("a trap");
    },
  },
);
const isTrap = (value: unknown) => value === TRAP;

/** Values that nobody sends, and somebody will. */
const STRANGE: readonly unknown[] = [
  ...[undefined, null, "", " ", 0, -0, -1, 1.5, 1e21, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, true, false],
  ...[[], {}, [[]], [null], ["200"], { toString: "200" }, { valueOf: 200 }, { length: 7 }, 10n, Symbol.iterator],
  ...["\u0000", "\ud800", "__proto__", "constructor", "hasOwnProperty", "toString", "00", "000", "2000000", "200XX00"],
  ...["success", "SUCCESS", "Successful", "capture", "settlement", "paid", "failed", "deny", "200", "{{x}}", "[x]"],
  ...[HUGE, DEEP, new Date(0), /x/, new Map([["code", "200"]]), () => "200", new String("200"), Object(200)],
  TRAP,
];

const PROTOTYPE_KEYS = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "valueOf"] as const;

type Change = (spot: Spot, chance: Chance, others: readonly unknown[]) => void;

/** Sets a field whatever its name means to the language. */
function define(parent: Fields, key: string, value: unknown): void {
  Object.defineProperty(parent, key, { value, enumerable: true, configurable: true, writable: true });
}

const asText = (value: unknown) => (typeof value === "string" || typeof value === "number" ? String(value) : "");

const CHANGES: readonly Change[] = [
  ({ parent, key }, chance) => define(parent, key, chance.of(STRANGE)),
  // The value of another field, of this body or of another one.
  ({ parent, key }, chance, others) => define(parent, key, chance.of(others)),
  ({ parent, key }) => delete parent[key],
  ({ parent, key }, chance) => define(parent, chance.of(PROTOTYPE_KEYS), parent[key]),
  ({ parent, key }) => define(parent, key, lookAlike(asText(parent[key]))),
  ({ parent, key }, chance) => {
    const text = asText(parent[key]);
    const changed = [
      ` ${text}`,
      `${text}\n`,
      `${text}${text}`,
      text.slice(1),
      text.slice(0, -1),
      text.toUpperCase(),
      text.toLowerCase(),
      `0${text}`,
      `${text}\u0000`,
      `${text}\u200b`,
    ];
    define(parent, key, chance.of(changed));
  },
  ({ parent, key }, chance) => {
    const text = asText(parent[key]);
    if (text === "") return;
    const at = chance.below(text.length);
    define(parent, key, `${text.slice(0, at)}${chance.below(10)}${text.slice(at + 1)}`);
  },
  ({ parent, key }) => {
    const number = Number(parent[key]);
    define(parent, key, typeof parent[key] === "string" ? number : String(parent[key]?.toString?.() ?? ""));
  },
  ({ parent, key }) => define(parent, key, [parent[key]]),
  ({ parent, key }) => define(parent, key, { [key]: parent[key], value: parent[key], code: parent[key] }),
  ({ parent, key }) => define(parent, key, Object.create({ [key]: parent[key] })),
  ({ parent, key }) => define(parent, key.toUpperCase(), parent[key]),
  ({ parent, key }) => define(parent, `${key}.${key}`, parent[key]),
  ({ parent, key }) =>
    Object.defineProperty(parent, key, {
      configurable: true,
      enumerable: true,
      get: () => {
        throw new Error("a getter");
      },
    }),
];

/** Puts the fields of one body into another, as far down as both have some. */
function merge(target: Fields, source: Fields, depth = 0): void {
  for (const [key, value] of Object.entries(source)) {
    const own = Object.hasOwn(target, key) ? target[key] : undefined;
    const areBoth = [own, value].every((item) => typeof item === "object" && item !== null && !Array.isArray(item));
    if (areBoth && depth < 8) merge(own as Fields, value as Fields, depth + 1);
    else if (own === undefined || depth % 2 === 0) define(target, key, value);
  }
}

/**
 * Changes a body.
 *
 * @param bodies - what there is to take from.
 * @param chance - decides what is taken and changed.
 * @returns a body of its own.
 */
export function mutateBody(bodies: readonly object[], chance: Chance): unknown {
  const body = structuredClone(chance.of(bodies)) as Fields;
  const other = structuredClone(chance.of(bodies)) as Fields;
  const others = [...spotsOf(other), ...spotsOf(body)].map(({ parent, key }) => parent[key]);
  if (chance.is(0.35)) merge(body, other);
  const changes = chance.below(4);
  for (let left = changes; left > 0; left--) {
    const spots = spotsOf(body);
    if (spots.length === 0 || others.length === 0) break;
    try {
      chance.of(CHANGES)(chance.of(spots), chance, others);
    } catch {
      // It is frozen, or throws when it is looked at; then it stays as it is.
    }
  }
  if (chance.is(0.01)) return chance.of(STRANGE);
  if (chance.is(0.01)) return [body];
  return chance.is(0.02) ? Object.create(body) : body;
}
