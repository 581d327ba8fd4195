import type { Hash } from "node:crypto";
import { closeSync, openSync, readFileSync, readSync } from "node:fs";
import type { DecodeContext, DecodeResult } from "../runtime/decode.ts";
import type { EarlierMeaning } from "../runtime/earlier.ts";
import type { KnownEntry, Qualifiers } from "../runtime/lookup.ts";
import type { Message } from "../runtime/message.ts";
import type { NextStep } from "../runtime/next-step.ts";
import type { Reading } from "../runtime/reading.ts";
import type { CodesData } from "./codes-data.ts";
import type { Labels } from "./explain/labels.ts";
import type { BodyTraits } from "./scan/traits.ts";
import type { SentenceWords } from "./told/words.ts";

/** Texts of a provider in one language. */
export type Texts = (result: KnownEntry | DecodeResult) => Message;

/** The main entry of the package, seen without the types of the providers. */
interface MainEntry {
  readonly PROVIDERS: readonly string[];
  readonly decode: (provider: string, body: unknown, context?: DecodeContext) => DecodeResult;
  readonly lookup: (provider: string, space: string, code: string, known?: Qualifiers) => readonly KnownEntry[];
  readonly lookupEarlier: (
    provider: string,
    space: string,
    code: string,
    known?: Qualifiers,
  ) => readonly EarlierMeaning[];
  readonly nextStep: (result: Reading) => NextStep;
}

/** What the package knows, as the commands use it. */
export interface Library extends Omit<MainEntry, "PROVIDERS"> {
  readonly providers: readonly string[];
  readonly name: string;
  readonly version: string;
  readonly homepage: string | undefined;
  /** Languages of the texts; the first of them is taken where none is asked for. */
  readonly locales: readonly string[];
  /** Ids of the spaces of a provider, which cost nothing. */
  readonly spaces: (provider: string) => readonly string[];
  /** Data of a provider; read when it is asked for. */
  readonly data: (provider: string) => CodesData;
  /** What has to be known of a provider to recognize its bodies. */
  readonly traits: (provider: string) => BodyTraits;
  /** Texts of a provider in a language of its texts. */
  readonly texts: (provider: string, locale: string) => Promise<Texts>;
  /** The words around the texts, in a language of the texts. */
  readonly labels: (locale: string) => Labels;
  /** What is said about advice, in a language of the texts. */
  readonly sentences: (locale: string) => SentenceWords;
  /** How a provider writes itself. */
  readonly nameOf: (provider: string) => string;
  /** A short digest of the data of all providers. */
  readonly digest: () => Promise<string>;
}

/** What an answer shows besides what the providers say. */
interface Shown {
  /** How the providers write themselves, by id. */
  readonly providers: Readonly<Record<string, string>>;
  readonly labels: Readonly<Record<string, Labels>>;
}

/**
 * Loads what reads bodies and looks up codes.
 *
 * @param root - folder of the package, as an address that ends with `/`.
 * @returns the main entry of the package.
 */
export async function loadMainEntry(root: URL): Promise<MainEntry> {
  return import(new URL("dist/esm/index.js", root).href);
}

/**
 * Opens the package that a command belongs to.
 *
 * @param root - folder of the package, as an address that ends with `/`.
 * @returns what it knows. Data and texts are only read when they are asked for.
 */
export async function openLibrary(root: URL): Promise<Library> {
  const { PROVIDERS: providers, decode, lookup, lookupEarlier, nextStep } = await loadMainEntry(root);
  const readAbout = () => JSON.parse(readFileSync(new URL("package.json", root), "utf8"));
  let read: ReturnType<typeof readAbout> | undefined;
  const about = () => {
    read ??= readAbout();
    return read;
  };
  const addressOf = (provider: string) => new URL(`${provider}/codes.json`, root);
  const known = new Map<string, CodesData>();
  const { providers: names, labels } = JSON.parse(readFileSync(new URL("explain.json", root), "utf8")) as Shown;
  let sentences: Readonly<Record<string, SentenceWords>> | undefined;
  let traits: Readonly<Record<string, BodyTraits>> | undefined;
  return {
    ...{ providers, decode, lookup, lookupEarlier, nextStep },
    locales: Object.keys(labels),
    get name() {
      return about().name;
    },
    get version() {
      return about().version;
    },
    get homepage() {
      return about().homepage;
    },
    spaces: (provider) => {
      // Each space has a module of its own.
      const folder = `./${provider}/constants/`;
      const imports = Object.keys(about().exports);
      return imports.filter((path) => path.startsWith(folder)).map((path) => path.slice(folder.length));
    },
    traits: (provider) => {
      traits ??= JSON.parse(readFileSync(new URL("scan.json", root), "utf8")) as typeof traits;
      return traits?.[provider] as BodyTraits;
    },
    data: (provider) => {
      const data = known.get(provider) ?? JSON.parse(readFileSync(addressOf(provider), "utf8"));
      known.set(provider, data);
      return data;
    },
    texts: async (provider, locale) =>
      (await import(new URL(`dist/esm/${provider}/messages/${locale}.js`, root).href)).message,
    labels: (locale) => labels[locale] as Labels,
    sentences: (locale) => {
      sentences ??= JSON.parse(readFileSync(new URL("sentences.json", root), "utf8")) as typeof sentences;
      return sentences?.[locale] as SentenceWords;
    },
    nameOf: (provider) => names[provider] ?? provider,
    digest: async () => {
      // It takes megabytes, which nothing else needs.
      const { createHash } = await import("node:crypto");
      const hash = createHash("sha256");
      for (const provider of providers) addFile(hash, addressOf(provider));
      return hash.digest("hex").slice(0, 12);
    },
  };
}

/** Piece by piece: nobody needs the megabytes of all files in memory. */
function addFile(hash: Hash, path: URL): void {
  const handle = openSync(path, "r");
  try {
    const piece = Buffer.allocUnsafe(64 * 1024);
    for (let read = readSync(handle, piece); read > 0; read = readSync(handle, piece))
      hash.update(piece.subarray(0, read));
  } finally {
    closeSync(handle);
  }
}
