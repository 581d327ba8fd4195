import { lstat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { CommandError } from "../command-error.ts";
import { FileError } from "./file-error.ts";
import { canonical, ifThere } from "./inside.ts";

const ID = "[a-z][a-z0-9]*(?:-[a-z0-9]+)*";

/**
 * The kinds of folders that are written to, in the order in which they are locked, with the files
 * that may be written or removed in each. Whatever a journal, a manifest or a request says, nothing
 * else is touched.
 */
const KINDS = {
  catalog: {
    files: new RegExp(`^${ID}/(?:${ID}\\.yaml|docs/${ID}(?:\\.yaml|\\.(?:rows|seen)\\.tsv))$`),
    isDurable: true,
  },
  changesets: { files: /^[A-Za-z0-9][A-Za-z0-9._-]*\.md$/, isDurable: true },
  docs: { files: /^[a-z][a-z-]*\.md$/, isDurable: true },
  schemas: { files: /^(?:[a-z]+(?:-[a-z]+)*\.schema\.json|\.codes-manifest\.json)$/, isDurable: false },
  vocabulary: { files: /^vocabulary\.ts$/, isDurable: false },
  release: { files: /^(?:packed\.json|publish-plan\.json)$/, isDurable: true },
  /** A file that a person named on the command line. */
  report: { files: /^[^/\\]+$/, isDurable: false },
  /** What changesets, the package manager, the build and Git own is never ours. */
  package: {
    files:
      /^(?!CHANGELOG\.md$|dist(?:\.[a-z]+)?\/|node_modules\/)(?:\.codes-manifest\.json|php\/\.gitattributes|(?:[A-Za-z0-9_][A-Za-z0-9._-]*\/)*[A-Za-z0-9_][A-Za-z0-9._-]*)$/,
    isDurable: false,
  },
  /** The folder of the packages' own: its README has the table of them. */
  readme: { files: /^README\.md$/, isDurable: true },
} as const;

/** A kind of folder that is written to. */
export type PlaceKind = keyof typeof KINDS;

/** All kinds, in the order in which folders are locked. */
export const PLACE_KINDS = Object.keys(KINDS) as readonly PlaceKind[];

/** A folder that is written to. */
export interface Place {
  readonly kind: PlaceKind;
  /** Absolute, without links on the way to it, so that everybody calls it the same. */
  readonly folder: string;
}

/**
 * Names a folder that is written to.
 *
 * @param kind - what the folder holds.
 * @param folder - the folder; it need not exist.
 * @returns the place.
 * @throws FileError or CommandError when the folder, or that of a package's neighbours, is a link or a file:
 *   a checkout can hold such a link, and it would lead out of the repository.
 */
export async function placeOf(kind: PlaceKind, folder: string): Promise<Place> {
  const parent = dirname(folder);
  if (kind === "package") await refuseLink(parent);
  await refuseLink(folder);
  return { kind, folder: join(await canonical(parent), basename(folder)) };
}

async function refuseLink(folder: string): Promise<void> {
  const found = await ifThere(lstat(folder));
  if (found === undefined || found.isDirectory()) return;
  if (found.isSymbolicLink())
    throw new FileError(
      folder,
      "link",
      "a symbolic link, which is never written through",
      "replace it by the folder itself, or pass the folder that it leads to",
    );
  throw new CommandError(`${folder} is a file, not a folder; name a folder, or move the file away`);
}

/**
 * Whether a file may be written or removed in a place.
 *
 * @param kind - kind of the place.
 * @param path - path in the place, with `/`.
 * @returns false for every path that such a run never writes.
 */
export function mayWrite(kind: PlaceKind, path: string): boolean {
  return KINDS[kind].files.test(path);
}

/**
 * Whether what is written in a place has to be on the disk, power or no power: it cannot be made anew.
 *
 * @param kind - kind of the place.
 * @returns false for what the generator can write again.
 */
export function isDurable(kind: PlaceKind): boolean {
  return KINDS[kind].isDurable;
}
