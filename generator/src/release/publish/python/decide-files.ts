import type { PythonNames } from "./names.ts";
import type { Distribution } from "./pack-python.ts";
import type { IndexFiles } from "./python-index.ts";

/** What to do with the distributions of a version. */
export interface FileDecision {
  /** Files that the index lacks. */
  readonly missing: readonly Distribution[];
  /** Why nothing may be uploaded, a sentence each: a published file never changes. */
  readonly refusals: readonly string[];
}

/**
 * Compares the distributions of a version with those that an index has.
 *
 * @param names - what they are called.
 * @param packed - the distributions.
 * @param published - the files of the project on the index, of all versions; `undefined` when it does not know it.
 * @returns what is missing and what is refused: another file of the same name, one that cannot be compared, and one of the
 *   version that was never packed.
 */
export function decideFiles(
  { name, version, wheel, sdist }: PythonNames,
  packed: readonly Distribution[],
  published: IndexFiles = new Map(),
): FileDecision {
  const about = `${name} ${version} is on the index with`;
  const wrong = packed.flatMap(({ file, sha256 }) => {
    if (!published.has(file)) return [];
    const there = published.get(file);
    if (there === sha256) return [];
    return [`${about} other bytes of ${file}: it has ${there ?? "no SHA-256"}, packed was ${sha256}`];
  });
  const isOfVersion = (file: string) =>
    file.startsWith(wheel.slice(0, -"py3-none-any.whl".length)) || (file.startsWith(stemOf(sdist)) && ENDS.test(file));
  const strange = [...published.keys()]
    .filter((file) => isOfVersion(file) && !packed.some((own) => own.file === file))
    .map((file) => `${about} the file ${file}, which was not packed here`);
  return { missing: packed.filter(({ file }) => !published.has(file)), refusals: [...wrong, ...strange] };
}

/** The name of a source distribution up to its ending. */
function stemOf(sdist: string): string {
  return sdist.slice(0, -"tar.gz".length);
}

const ENDS = /^[^-]+-[^-]+\.(?:tar\.gz|zip|tar\.bz2)$/;
