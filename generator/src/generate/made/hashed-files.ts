import { createHash } from "node:crypto";
import { digestOf } from "../../catalog/seen.ts";
import { blocksOf, type InPieces, type PackageFiles } from "../../files/file-map.ts";
import { MANIFEST, manifestText } from "../../files/generated-folder.ts";

/** Files whose content is hashed while it is used. */
export interface HashedFiles {
  readonly files: PackageFiles;
  /**
   * SHA-256 of each file, the manifest included: of what was generated, never of what a disk holds.
   *
   * @returns by path; undefined while not all files have been read from start to end.
   */
  digests(): readonly (readonly [path: string, digest: string])[] | undefined;
}

/**
 * Watches the files of a package. A large file is built piece by piece each time that it is read, so it is hashed while
 * it is compared or written and not built once more.
 *
 * @param files - the files.
 * @returns the same files, watched.
 */
export function hashedFiles(files: PackageFiles): HashedFiles {
  const digests = new Map<string, string>();
  const watched = new Map<string, string | InPieces>();
  for (const [path, content] of files) {
    const onEnd = (digest: string) => digests.set(path, digest);
    if (typeof content === "string") onEnd(digestOf(content));
    watched.set(path, typeof content === "string" ? content : watchedPieces(content, onEnd));
  }
  const count = files.size;
  const manifest = [MANIFEST, digestOf(manifestText([...files.keys()]))] as const;
  return {
    files: watched,
    // Does not hold on to the files: of many packages, only hashes are kept.
    digests: () => (digests.size === count ? [...digests, manifest] : undefined),
  };
}

function watchedPieces(content: InPieces, onEnd: (digest: string) => void): InPieces {
  return {
    *pieces() {
      const hash = createHash("sha256");
      // Pieces can be a few characters long.
      for (const block of blocksOf(content)) {
        hash.update(block);
        yield block;
      }
      onEnd(hash.digest("hex"));
    },
  };
}
