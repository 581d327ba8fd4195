// Generated from the catalog; do not edit.
import { type Advice, UNKNOWN_ADVICE } from "./advice.js";
import { unpack } from "./catalog.js";
import type { DecodeResult, Explainer, KnownResult } from "./decode.js";
import { findMatches, type KnownEntry, type Match } from "./lookup.js";
import { ownOf } from "./own.js";
import type { PackedCatalog } from "./packed.js";

/** What texts are built for: the result of `decode`, or an entry that `lookup` found. */
export type Result = KnownEntry | DecodeResult;

/** The part of {@link Result} that entries of the catalog decide. */
export type Known = KnownEntry | KnownResult;

/**
 * Finds the entry whose texts explain a result.
 *
 * @param catalog - packed data of the package.
 * @param result - a known result.
 * @returns the entry; undefined if the result differs from the catalog.
 */
export function explainedBy(catalog: PackedCatalog, result: Known): Match | undefined {
  const own = matchOf(catalog, result, result);
  const by = ownOf(result as KnownResult, "by") ?? result;
  if (by.name === result.name && by.space === result.space && by.code === result.code) return own;
  const match = matchOf(catalog, by);
  return match && asks(match.entry) && !asks(result) ? own : match;
}

/**
 * Finds an entry in the catalog, with its texts.
 *
 * @param catalog - packed data of the package.
 * @param explainer - names the entry.
 * @param stated - what the entry has to say besides.
 * @returns the entry; undefined if the catalog differs from what is `stated`.
 */
export function matchOf(
  catalog: PackedCatalog,
  explainer: Explainer,
  stated?: Pick<KnownEntry, "outcome" | "scope">,
): Match | undefined {
  const { space, name, code } = explainer;
  const network = ownOf(explainer, "network") as string | undefined;
  const table = unpack(catalog).spaces.get(space);
  // The kind that decided; after a redirect it can differ from that of the service.
  const matches = table ? findMatches(table, code, { network }, ownOf(explainer, "kind")) : [];
  return matches.find(({ entry }) => entry.name === name && (!stated || saysSame(entry, stated)));
}

function saysSame(entry: KnownEntry, { outcome, scope }: Pick<KnownEntry, "outcome" | "scope">): boolean {
  return entry.outcome === outcome && (entry.scope === scope || outcome === "pending");
}

/**
 * Whether another code of the body approves it; the text for a plain failure could make the customer pay twice.
 *
 * @param result - a known result.
 * @returns true if it is contested.
 */
export function isContested(result: Known): boolean {
  return ownOf(result as KnownResult, "contested") === true;
}

/**
 * Whether the status has to be checked first: a text that says so fits only results that say so, and the reverse.
 *
 * @param advice - the advice.
 * @returns true if it has to be.
 */
export function asks({ retry }: Pick<Advice, "retry">): boolean {
  return retry === UNKNOWN_ADVICE.retry;
}
