import { type Asked, type AskedPackage, compareAnswers, NOTHING_ASKED } from "./answers/compare-answers.ts";
import { compareData } from "./data.ts";
import { pairsOf } from "./entries.ts";
import { compareFiles } from "./files.ts";
import { entrySubject, type Finding, finding, underProvider } from "./finding.ts";
import { markFollowers } from "./follow.ts";
import { compareBundles } from "./messages.ts";
import { comparePackageFiles } from "./package-file.ts";
import type { Published, PublishedCatalog } from "./published.ts";
import { bodiesOf } from "./questions/bodies.ts";
import { lookupsOf } from "./questions/lookups.ts";
import { distinctQuestions, type Question } from "./questions/question.ts";
import { compareSchemas } from "./schemas.ts";
import { readSurface } from "./surface/read-surface.ts";
import { compareSurfaces } from "./surface-changes.ts";

/**
 * Compares two versions of a package: what it answers, what it says, and what can be imported from it.
 *
 * @param old - the package as it was published.
 * @param now - the package as it would be published.
 * @param asked - what both replied to the questions that {@link questionsFor} makes of them.
 * @returns every difference with the rule that it falls under; none for the same package.
 */
export function comparePackages(old: Published, now: Published, asked: AskedPackage): Finding[] {
  const parts = [
    ...(old.providers || now.providers ? compareProviders(old, now, asked) : compareCatalogs(old, now, asked)),
    ...compareDeclarations(old, now),
    ...comparePackageFiles(old.manifest, now.manifest),
  ];
  const findings = markFollowers([...parts, ...compareFiles(old, now)], providersOf(old, now));
  return findings.map((item) => (item.provider === undefined ? item : underProvider(item.provider, item)));
}

function compareCatalogs(old: PublishedCatalog, now: PublishedCatalog, asked: Asked): Finding[] {
  const pairs = pairsOf(old.data, now.data);
  const data = compareData(old.data, now.data, pairs);
  const answers = compareAnswers(old.data, now.data, pairs, asked);
  return [
    ...withoutRepeats(data, answers),
    ...compareBundles(old.bundles, now.bundles),
    ...compareSchemas(old.schemas, now.schemas),
  ];
}

/** Provider by provider, each finding as in the provider's own package, with the provider beside it. */
function compareProviders(
  { providers: old = new Map() }: Published,
  { providers: now = new Map() }: Published,
  { providers: asked }: AskedPackage,
): Finding[] {
  return providersOf({ providers: old }, { providers: now }).flatMap((provider): Finding[] => {
    const [before, after] = [old.get(provider), now.get(provider)];
    if (before === undefined) return [finding("provider.added", provider)];
    if (after === undefined) return [finding("provider.removed", provider)];
    const replies = asked?.get(provider) ?? NOTHING_ASKED;
    return compareCatalogs(before, after, replies).map((item) => ({ ...item, provider }));
  });
}

/** Ids of the providers that one of two versions of the joint package has. */
function providersOf(...versions: readonly Pick<Published, "providers">[]): string[] {
  return [...new Set(versions.flatMap(({ providers }) => [...(providers?.keys() ?? [])]))].sort();
}

/**
 * The questions that show what changed between two versions: each is asked about its own bodies and about those of the
 * other.
 *
 * @param old - what the published package says about a provider.
 * @param now - what the package that would be published says about it.
 * @returns the questions, each once.
 */
export function questionsFor(old: Pick<PublishedCatalog, "data">, now: Pick<PublishedCatalog, "data">): Question[] {
  return distinctQuestions(...[old, now].map(({ data }) => [...lookupsOf(data), ...bodiesOf(data)]));
}

/** An entry that answers differently is written differently; a status check of a space is that of all its bodies. */
function withoutRepeats(data: readonly Finding[], answers: readonly Finding[]): Finding[] {
  const told = new Set(answers.flatMap(({ entry }) => (entry ? [entrySubject(entry)] : [])));
  const checks = new Set(data.flatMap(({ rule }) => (rule.startsWith("status.") ? [rule] : [])));
  return [
    ...data.filter(({ rule, subject }) => rule !== "variation.rewritten" || !told.has(subject)),
    ...answers.filter(({ rule }) => !checks.has(rule)),
  ];
}

function compareDeclarations(old: Published, now: Published): Finding[] {
  const isSame =
    old.declarations.size === now.declarations.size &&
    [...old.declarations].every(([path, text]) => now.declarations.get(path) === text);
  // Reading them takes a second, and most changes of texts leave many packages as they are.
  if (isSame) return [];
  return compareSurfaces(readSurface(old.manifest, old.declarations), readSurface(now.manifest, now.declarations));
}
