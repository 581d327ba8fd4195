import { createHash } from "node:crypto";

/** The digests that registries and people use to identify a tarball. */
export interface Digests {
  /** SHA-512 as in `dist.integrity` of a registry. */
  readonly integrity: string;
  /** SHA-1 in hexadecimal, as in `dist.shasum` of a registry. */
  readonly shasum: string;
  /** SHA-256 in hexadecimal. */
  readonly sha256: string;
}

/**
 * Computes the digests of a tarball.
 *
 * @param bytes - its content.
 * @returns the digests.
 */
export function digestsOf(bytes: Uint8Array): Digests {
  const digest = (algorithm: string) => createHash(algorithm).update(bytes);
  return {
    integrity: `sha512-${digest("sha512").digest("base64")}`,
    shasum: digest("sha1").digest("hex"),
    sha256: digest("sha256").digest("hex"),
  };
}
