import semver from "semver";
import type { AskedPackage } from "../../compare/answers/compare-answers.ts";
import type { Finding } from "../../compare/finding.ts";
import { comparePackages } from "../../compare/index.ts";
import { type LeftBehind, leftBehind } from "../../compare/left-behind.ts";
import type { Published } from "../../compare/published.ts";
import { FIRST_VERSION } from "../../emit/package-files.ts";
import { BUMPS, type Bump, greaterBump, isEnough } from "../../package/bump.ts";
import { bumpBetween, raised } from "../../package/versions.ts";
import { changesetName, changesetText, declaredBump, plannedFor } from "./changeset-file.ts";
import { isAccepted, type Refusal, refusalsOf } from "./decision.ts";
import { decidedByProviders } from "./joint-release.ts";
import { summaryOf } from "./summary.ts";

/** The input for planning the release of a package. */
export interface Candidate {
  /** The package as it would be published. */
  readonly now: Published;
  /** The last release; undefined if it was never published. */
  readonly last: Published | undefined;
  /** Without a release: the package of the last commit, if it differs. It tells what changed, and asks for nothing. */
  readonly committed?: Published | undefined;
  /** What the package and the earlier one replied to the same questions; nothing if there is none. */
  readonly asked: AskedPackage;
  /** Pending changesets: text by file name. */
  readonly changesets: ReadonlyMap<string, string>;
  /** Findings accepted in this run, in addition to those that the changeset names. */
  readonly accepted: readonly string[];
}

/** The plan for the next release of a package. */
export interface Plan {
  readonly package: string;
  /** Version of the last release; null when it was never published. */
  readonly last: string | null;
  /** Version in `package.json`; higher than the last release after changesets has bumped it. */
  readonly current: string;
  /** Version that results from the changesets, including the planned one. */
  readonly next: string;
  /** What is different since the last release; since the last commit where there is none. */
  readonly findings: readonly Finding[];
  /** Advice and texts that changed while related fields did not; they do not block the release. */
  readonly warnings: readonly LeftBehind[];
  /** The required bump since the last release; null when nothing changed. */
  readonly needed: Bump | null;
  /** What must not be released yet. */
  readonly refusals: readonly Refusal[];
  /** Name of the changeset of the package. */
  readonly file: string;
  /** What the changeset should hold; null when there should be none. */
  readonly text: string | null;
  /** Existing changesets that name the package. */
  readonly declaredIn: readonly string[];
  /** What blocks the release with the existing changesets; empty when nothing does. */
  readonly problems: readonly string[];
}

/**
 * Plans the next release of a package.
 *
 * @param candidate - the package, its last release and the changesets.
 * @returns the plan: what changed, what that means for the version, and whether the changesets say so.
 * @throws CommandError when a changeset cannot be read.
 */
export function planRelease(candidate: Candidate): Plan {
  const { now, last, changesets } = candidate;
  const file = changesetName(now.name);
  const declared = declaredBump(changesets, now.name);
  const head = { package: now.name, current: now.version, file, declaredIn: declared.files };
  if (last === undefined) return { ...head, ...firstRelease(candidate, file, declared) };
  const findings = comparePackages(last, now, candidate.asked);
  const computed = findings.reduce<Bump | undefined>((bump, { level }) => greaterBump(bump, level), undefined);
  const ofProviders = decidedByProviders(now, last, changesets, candidate.accepted);
  const needed = computed && greaterBump(computed, ofProviders.bump);
  const applied = bumpBetween(last.version, now.version);
  const before = plannedFor(changesets, now.name);
  const decided = [...(before?.accepted ?? []), ...candidate.accepted, ...ofProviders.accepted];
  const accepted = [...new Set(decided)].sort();
  // What changesets has already raised to a new major version was accepted then.
  const refusals = applied === "major" ? [] : refusalsOf(findings, accepted, now);
  const raisedByHand = before && !isEnough(before.computed, before.bump) ? before.bump : undefined;
  const isDue = !isEnough(applied, needed);
  const bump = greaterBump(isDue ? needed : undefined, raisedByHand);
  const text =
    bump === undefined
      ? null
      : changesetText(
          now.name,
          { computed: needed, bump, accepted: accepted.filter((item) => isStillThere(item, findings)) },
          summaryOf(findings, now),
        );
  const others = declaredBump(new Map([...changesets].filter(([name]) => name !== file)), now.name);
  return {
    ...head,
    last: last.version,
    next: raised(now.version, greaterBump(others.bump, bump)),
    findings,
    warnings: leftBehind(last.data, now.data),
    needed: needed ?? null,
    refusals,
    text,
    problems: problemsOf({ now, last, needed, declared: declared.bump, refusals }),
  };
}

function isStillThere(accepted: string, findings: readonly Finding[]): boolean {
  return findings.some((item) => isAccepted(item, [accepted]));
}

type FirstRelease = Pick<Plan, "last" | "next" | "findings" | "warnings" | "needed" | "refusals" | "text" | "problems">;

/** A package that was never published cannot break users: its first version is what a changeset says. */
function firstRelease(
  { now, committed, asked, changesets }: Candidate,
  file: string,
  declared: { readonly bump: Bump | undefined; readonly files: readonly string[] },
): FirstRelease {
  const isRaised = now.version !== FIRST_VERSION;
  const own = changesets.get(file) ?? null;
  const isNew = !isRaised && declared.bump === undefined;
  const text = isNew
    ? changesetText(now.name, { computed: "major", bump: "major", accepted: [] }, "First release.")
    : own;
  return {
    last: null,
    next: raised(now.version, isNew ? "major" : declared.bump),
    findings: committed ? comparePackages(committed, now, asked) : [],
    warnings: committed ? leftBehind(committed.data, now.data) : [],
    needed: null,
    refusals: [],
    text,
    problems: [
      ...(isNew ? [`${now.name} was never published, and no changeset names it; run: ${planCommand(now.name)}`] : []),
      // A registry that may not tell us answers as if there were nothing.
      ...(isRaised && !FIRST_RELEASES.includes(now.version)
        ? [
            `${now.name}: package.json says ${now.version}, but no release was found; log in to its registry, or use --baseline`,
          ]
        : []),
    ],
  };
}

/** Versions that a package can have between its first changeset and its first release. */
const FIRST_RELEASES = BUMPS.map((bump) => raised(FIRST_VERSION, bump));

function problemsOf({
  now,
  last,
  needed,
  declared,
  refusals,
}: {
  readonly now: Published;
  readonly last: Published;
  readonly needed: Bump | undefined;
  readonly declared: Bump | undefined;
  readonly refusals: readonly Refusal[];
}): string[] {
  const problems: string[] = [];
  if (semver.valid(now.version) && semver.valid(last.version) && semver.lt(now.version, last.version))
    problems.push(
      `${now.name}: package.json says ${now.version}, but ${last.version} is published; merge the commit of that release`,
    );
  const total = bumpBetween(last.version, raised(now.version, declared));
  if (!isEnough(total, needed)) {
    const said = total === undefined ? "no changeset says so" : `its changesets say ${total}`;
    problems.push(
      `${now.name} differs from ${last.version}, which needs a ${needed} release, and ${said}; run: ${planCommand(now.name)}`,
    );
  }
  if (refusals.length > 0) {
    const count = `${refusals.length} ${refusals.length === 1 ? "change needs" : "changes need"}`;
    const what = [...new Set(refusals.map(({ needs }) => `a ${needs}`))].sort().join(" or ");
    problems.push(`${now.name}: ${count} ${what} first; run: ${planCommand(now.name)}`);
  }
  return problems;
}

/**
 * The command that plans the release of a package.
 *
 * @param packageName - name of the package.
 * @returns the command as it is typed.
 */
export function planCommand(packageName: string): string {
  return `npm run codes -- release plan ${packageName}`;
}
