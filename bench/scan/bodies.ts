import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ROOT } from "../places.ts";

/** The joint package, built. */
export const PACKAGE = join(ROOT, "packages", "payment-codes");

/** What the joint package reads in a body. */
export interface Read {
  readonly known: boolean;
  readonly code?: string;
}

/** The main entry of the joint package, as far as it is used here. */
export interface MainEntry {
  readonly PROVIDERS: readonly string[];
  readonly decode: (provider: string, body: unknown) => Read;
}

/** Bodies of a provider, as a shop gets them. */
export interface Bodies {
  readonly provider: string;
  /** The most frequent first; the last has a code that is not in the catalog. */
  readonly list: readonly Body[];
}

/** An answer under SNAP. */
export interface Body {
  readonly responseCode: string;
}

/** Kinds of answers that a shop gets. */
const COUNT = 24;

const load = (path: string) => import(pathToFileURL(join(PACKAGE, "dist", "esm", path)).href);

/**
 * Loads the joint package.
 *
 * @returns its main entry.
 */
export function loadPackage(): Promise<MainEntry> {
  return load("index.js");
}

/**
 * Chooses bodies of the first provider that has enough answers under SNAP.
 *
 * @param main - the joint package.
 * @returns the bodies.
 */
export async function chooseBodies({ PROVIDERS, decode }: MainEntry): Promise<Bodies> {
  for (const provider of PROVIDERS) {
    const { examples } = (await load(`${provider}/testing.js`)) as { examples(): readonly { body: unknown }[] };
    const known = examples().flatMap(({ body }) => (isAnswer(body) && decode(provider, body).known ? [body] : []));
    if (known.length < COUNT) continue;
    const step = Math.floor(known.length / COUNT);
    const some = known.filter((_, index) => index % step === 0).slice(0, COUNT);
    return { provider, list: [...some, { ...(some[0] as Body), responseCode: "4039999" }] };
  }
  throw new Error("no provider has enough answers under SNAP");
}

function isAnswer(body: unknown): body is Body {
  return body !== null && typeof body === "object" && "responseCode" in body;
}
