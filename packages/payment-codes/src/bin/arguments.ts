// Generated from the catalog; do not edit.
import { parseArgs } from "node:util";
import { UsageError } from "./failure.js";

const COMMON = {
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "V" },
  provider: { type: "string", multiple: true },
  space: { type: "string" },
  service: { type: "string" },
  kind: { type: "string" },
  network: { type: "string" },
  family: { type: "string" },
  from: { type: "string" },
  lang: { type: "string" },
  json: { type: "boolean" },
} as const;

const EXPLAIN = { ...COMMON, md: { type: "boolean" } } as const;

const SCAN = {
  ...COMMON,
  csv: { type: "boolean" },
  html: { type: "string" },
  follow: { type: "boolean", short: "f" },
  jobs: { type: "string" },
  "max-unknown": { type: "string" },
} as const;

/** What narrows codes and bodies down, as stated. */
export interface Filters {
  readonly providers: readonly string[];
  readonly space?: string;
  readonly service?: string;
  readonly kind?: string;
  readonly network?: string;
  readonly family?: string;
  readonly from?: string;
}

/** How the answer is written. */
export type Format = "text" | "json" | "md" | "csv";

/** `explain`. */
export interface ExplainRequest {
  readonly command: "explain";
  readonly filters: Filters;
  readonly lang?: string;
  readonly format: Format;
  /** What is asked for; `-` for a body on the standard input. */
  readonly query: string;
}

/** `scan`. */
export interface ScanRequest {
  readonly command: "scan";
  readonly filters: Filters;
  readonly format: Format;
  readonly files: readonly string[];
  readonly html?: string;
  readonly isFollowing: boolean;
  readonly jobs?: number;
  /** The largest share of bodies that may stay unknown. */
  readonly maxUnknown?: number;
}

/** What was asked for. */
export type Request = ExplainRequest | ScanRequest | { readonly command: "help" | "version"; readonly about?: string };

/** What may be stated, for messages about what may not. */
export interface Vocabulary {
  readonly providers: readonly string[];
  readonly kinds: readonly string[];
  readonly origins: readonly string[];
}

/**
 * Reads the arguments of the command.
 *
 * @param args - the arguments, without the program.
 * @param vocabulary - what providers, kinds and origins there are.
 * @param isPiped - whether something comes on the standard input.
 * @returns what was asked for.
 * @throws UsageError that says what is wrong and how to mend it.
 */
export function readArguments(args: readonly string[], vocabulary: Vocabulary, isPiped: boolean): Request {
  const [command, ...rest] = args;
  if (command === undefined || command === "--help" || command === "-h" || command === "help")
    return { command: "help", ...(command === "help" && rest[0] && { about: rest[0] }) };
  if (command === "--version" || command === "-V" || command === "version") return { command: "version" };
  if (command === "explain") return readExplain(rest, vocabulary, isPiped);
  if (command === "scan") return readScan(rest, vocabulary, isPiped);
  throw new UsageError(`there is no command ${JSON.stringify(command)}; there are explain and scan`);
}

function parsed<Options extends typeof EXPLAIN | typeof SCAN>(args: readonly string[], options: Options) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function readExplain(args: readonly string[], vocabulary: Vocabulary, isPiped: boolean): Request {
  // A code may be a number below zero; no option is a digit.
  const isNumber = (arg: string) => /^-[0-9]/.test(arg);
  const { values, positionals } = parsed(
    args.filter((arg) => !isNumber(arg)),
    EXPLAIN,
  );
  if (values.help) return { command: "help", about: "explain" };
  if (values.version) return { command: "version" };
  if (values.json && values.md) throw new UsageError("--json and --md exclude each other");
  const query = [...args.filter(isNumber), ...positionals].join(" ").trim() || (isPiped ? "-" : "");
  if (query === "")
    throw new UsageError("explain needs a code, a name, words or a body: payment-codes explain 4034314");
  return {
    command: "explain",
    filters: readFilters(values, vocabulary),
    ...(values.lang !== undefined && { lang: values.lang }),
    format: values.json ? "json" : values.md ? "md" : "text",
    query,
  };
}

function readScan(args: readonly string[], vocabulary: Vocabulary, isPiped: boolean): Request {
  const { values, positionals } = parsed(args, SCAN);
  if (values.help) return { command: "help", about: "scan" };
  if (values.version) return { command: "version" };
  if (values.json && values.csv) throw new UsageError("--json and --csv exclude each other");
  const files = positionals.length > 0 ? positionals : isPiped ? ["-"] : [];
  if (files.length === 0)
    throw new UsageError("scan needs files, or - for the standard input: payment-codes scan app.log");
  if (values.follow && (files.length !== 1 || files[0] === "-" || /\.(?:gz|zst)$/.test(files[0] ?? "")))
    throw new UsageError("--follow takes one file that is not compressed");
  return {
    command: "scan",
    filters: readFilters(values, vocabulary),
    format: values.json ? "json" : values.csv ? "csv" : "text",
    files,
    isFollowing: values.follow === true,
    ...(values.html !== undefined && { html: values.html }),
    ...(values.jobs !== undefined && { jobs: readJobs(values.jobs) }),
    ...(values["max-unknown"] !== undefined && { maxUnknown: readShare(values["max-unknown"]) }),
  };
}

function readJobs(text: string): number {
  if (/^[1-9][0-9]?$/.test(text)) return Number(text);
  throw new UsageError(`--jobs is a number from 1 to 99, not ${JSON.stringify(text)}`);
}

function readShare(text: string): number {
  const [, number, percent] = /^([0-9]+(?:\.[0-9]+)?)(%?)$/.exec(text) ?? [];
  const share = Number(number) / (percent === "%" ? 100 : 1);
  if (number !== undefined && share <= 1) return share;
  throw new UsageError(`--max-unknown is a share such as 1% or 0.01, not ${JSON.stringify(text)}`);
}

type Values = Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;

function readFilters(values: Values, { providers, kinds, origins }: Vocabulary): Filters {
  const stated = [values.provider ?? []].flat().flatMap((text) => String(text).split(","));
  for (const provider of stated) check("--provider", provider, providers);
  const { space, service, network, family, kind, from } = values;
  if (kind !== undefined) check("--kind", kind, kinds);
  if (from !== undefined) check("--from", from, origins);
  const given = Object.entries({ space, service, network, family, kind, from }).filter(
    ([, value]) => value !== undefined,
  );
  return { providers: stated, ...Object.fromEntries(given) };
}

function check(option: string, value: unknown, known: readonly string[]): void {
  if (!known.includes(value as string))
    throw new UsageError(`${option} is one of ${known.join(", ")}, not ${JSON.stringify(value)}`);
}
