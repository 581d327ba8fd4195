import semver from "semver";
import { CommandError } from "../../command-error.ts";

/** A version in the parts that every registry has a word for. */
interface Parts {
  /** Three numbers. */
  readonly release: string;
  readonly phase: Phase | undefined;
  readonly number: number;
}

/** The phases of a prerelease, the earliest first. */
const PHASES = ["alpha", "beta", "rc"] as const;
type Phase = (typeof PHASES)[number];

/** What a prerelease may be called, and its phase. `next` is what changesets calls one that nobody named otherwise. */
const NAMES: Readonly<Record<string, Phase>> = { alpha: "alpha", beta: "beta", next: "alpha", rc: "rc" };

const PYTHON: Readonly<Record<Phase, string>> = { alpha: "a", beta: "b", rc: "rc" };

/**
 * The version of a package as Python's packaging tools write it (PEP 440).
 *
 * @param version - the version in `package.json`.
 * @returns the same for a release; `1.3.0-next.1` and `1.3.0-alpha.1` are `1.3.0a1`, `-beta.1` is `b1`, `-rc.1` is `rc1`.
 * @throws CommandError for a prerelease with another name, and for a build: no other language could say it.
 */
export function pythonVersion(version: string): string {
  const { release, phase, number } = partsOf(version);
  return phase === undefined ? release : `${release}${PYTHON[phase]}${number}`;
}

/**
 * The version of a package as Composer reads it from the name of a Git tag, there with a `v` in front.
 *
 * @param version - the version in `package.json`.
 * @returns the same for a release; `1.3.0-next.1` and `1.3.0-alpha.1` are `1.3.0-alpha1`, others likewise.
 * @throws CommandError as {@link pythonVersion} does.
 */
export function composerVersion(version: string): string {
  const { release, phase, number } = partsOf(version);
  return phase === undefined ? release : `${release}-${phase === "rc" ? "RC" : phase}${number}`;
}

function partsOf(version: string): Parts {
  const parsed = semver.parse(version);
  const [name, number = 0, ...rest] = parsed?.prerelease ?? [];
  const phase = typeof name === "string" && Object.hasOwn(NAMES, name) ? NAMES[name] : undefined;
  const isSaid = name === undefined || (phase !== undefined && typeof number === "number" && rest.length === 0);
  if (parsed === null || !isSaid || parsed.build.length > 0)
    throw new CommandError(
      `${version} cannot be the version of the packages of every language; ` +
        `a prerelease is called ${Object.keys(NAMES).join(", ")} with a number, as 1.3.0-next.1`,
    );
  return { release: `${parsed.major}.${parsed.minor}.${parsed.patch}`, phase, number: Number(number) };
}
