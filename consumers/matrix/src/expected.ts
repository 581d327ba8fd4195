import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { CheckFailed } from "./check.ts";
import { CONSUMER } from "./places.ts";
import type { Packed } from "./project.ts";

/** What the packages' own JSON says about the codes that the consumer meets, to compare its output with. */
export interface Expected {
  /** Output of `run.mjs` and `run.cjs`. */
  readonly report: unknown;
  /** Output of the bundles. */
  readonly names: readonly string[];
  readonly patterns: readonly string[];
  readonly customers: Readonly<Record<Locale, readonly string[]>>;
}

/** A language of the packages, by its tag. */
export type Locale = string;

/** What the consumer's programs call the languages that they read. */
const READS = JSON.parse(await readFile(join(CONSUMER, "reads.json"), "utf8")) as Readonly<Record<string, Locale>>;

/** The codes that the consumer meets. Names of entries never change; everything else is read from the JSON. */
const MET = [
  { provider: "doku", space: "snap", name: "INSUFFICIENT_FUNDS", code: "4034314", pattern: "403XX14", service: "43" },
  { provider: "midtrans", space: "transaction-status", name: "SETTLEMENT", code: "settlement", pattern: "settlement" },
  {
    provider: "klikoo",
    space: "openapi",
    name: "TRANSACTION_NOT_FOUND",
    code: "404027005",
    pattern: "404xx7005",
    service: "02",
  },
] as const;

/**
 * Reads what the consumer's programs must print.
 *
 * @param packages - the packed packages.
 * @returns the expected output.
 * @throws CheckFailed when a package has no entry for a code that the consumer meets.
 */
export async function readExpected(packages: readonly Packed[]): Promise<Expected> {
  const met = await Promise.all(MET.map((item) => expectationOf(item, packages)));
  return {
    report: {
      ...Object.fromEntries(met.map(({ provider, report }) => [provider, report])),
      verified: Object.fromEntries(met.map(({ provider, verified }) => [provider, verified])),
      silence: met.map(() => ["unknown", "check_status_first"]),
    },
    names: MET.map(({ name }) => name),
    patterns: MET.map(({ pattern }) => pattern),
    customers: Object.fromEntries(
      localesOf(packages).map((locale) => [locale, met.map(({ entry }) => entry.text[locale]?.customer ?? "")]),
    ),
  };
}

async function expectationOf(item: (typeof MET)[number], packages: readonly Packed[]) {
  const { provider, space, name, code, pattern } = item;
  const packed = packages.find(({ folder }) => folder === `${provider}-codes`);
  if (!packed) throw new CheckFailed(`there is no package ${provider}-codes, which the consumer uses`);
  const { entries, verification } = await readJson<CodesFile>(packed, "codes.json");
  // One service's own entry is said before that of the pattern.
  const entry = [code, pattern]
    .map((spelling) => entries.find((other) => other.space === space && other.name === name && other.code === spelling))
    .find((found) => found !== undefined);
  if (!entry) throw new CheckFailed(`${packed.folder} has no entry ${name} in ${space}, which the consumer uses`);
  const { scope, outcome, retry, reason, text } = entry;
  return {
    provider,
    entry,
    // Some only say that it is not genuine.
    verified: verification.vectors.map(({ expect: { status, problem = "" } }) =>
      status === undefined ? "not genuine" : `${status} ${problem}`,
    ),
    report: {
      read: { known: true, space, name, code, scope, outcome, retry, reason },
      found: namesOf(entries, item),
      constant: pattern,
      member: pattern,
      ...("service" in item && { composed: code, parsed: item.service }),
      ...Object.fromEntries(Object.entries(READS).map(([name, locale]) => [name, text[locale]])),
      entries: entries.length,
      // Every language has the same keys.
      texts: Object.keys(await readJson(packed, `messages/${Object.values(READS)[0]}.json`)).length,
    },
  };
}

/** Names that a lookup finds: several where a body or a wire message has to tell variants apart. */
function namesOf(entries: readonly Entry[], { space, code, pattern }: (typeof MET)[number]): string[] {
  const found = entries.filter((entry) => entry.space === space && (entry.code === code || entry.code === pattern));
  return [...new Set(found.map(({ name }) => name))];
}

/** The parts of `codes.json` that are compared. */
interface CodesFile {
  readonly entries: readonly Entry[];
  readonly verification: {
    readonly vectors: readonly { readonly expect: { readonly status?: string; readonly problem?: string } }[];
  };
}

/** The fields of an entry of `codes.json` that are compared. */
interface Entry {
  readonly space: string;
  readonly name: string;
  readonly code: string;
  readonly scope: string;
  readonly outcome: string;
  readonly retry: string;
  readonly reason: string;
  readonly messages: readonly string[];
  readonly text: Readonly<Record<Locale, { readonly customer: string }>>;
}

/**
 * Lists the languages of the packages, which are the same in all of them.
 *
 * @param packages - the packed packages.
 * @returns the tags, as the first package exports them.
 */
export function localesOf([first]: readonly Packed[]): Locale[] {
  return Object.keys(first?.manifest.exports ?? {}).flatMap((path) => /^\.\/messages\/([^./]+)$/.exec(path)?.[1] ?? []);
}

/**
 * Reads a JSON file of a package.
 *
 * @param packed - the package.
 * @param path - path inside it.
 * @returns the parsed value.
 */
export async function readJson<Value>(packed: Packed, path: string): Promise<Value> {
  return JSON.parse(await readFile(join(packed.unpacked, path), "utf8")) as Value;
}
