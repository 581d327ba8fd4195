// Generated from the catalog; do not edit.
import { bytesOf, type CryptoKeyLike, fromBase64, type Subtle } from "./verify-platform.js";
import type { Algorithm } from "./verify-rule.js";

/** A hash that WebCrypto does not have. */
export type OwnHash = (message: Uint8Array) => Uint8Array;

/** A key as the caller gives it: a text, or bytes. */
export type Secret = string | Uint8Array;

/** A signature with everything that is needed to check it. */
export interface Claim {
  readonly algorithm: Algorithm;
  readonly secret: Secret;
  readonly signature: Uint8Array;
  /** What is signed. For a plain hash it contains the secret. */
  readonly message: Uint8Array;
}

const HASHES = { sha1: "SHA-1", sha256: "SHA-256", sha512: "SHA-512" } as const;

/**
 * Checks a signature. WebCrypto compares it, and takes the same time wherever the first difference is.
 *
 * @param subtle - WebCrypto.
 * @param claim - what is checked.
 * @param md5 - the function for MD5, if a rule of the provider needs it.
 * @returns whether the signature is right; undefined if the key cannot be used.
 */
export async function isRight(subtle: Subtle, claim: Claim, md5?: OwnHash): Promise<boolean | undefined> {
  const { algorithm, secret, signature, message } = claim;
  if (algorithm === "token") return isSame(subtle, keyBytes(secret), signature);
  if (algorithm === "rsa-sha256") {
    const key = await publicKey(subtle, secret);
    return key && subtle.verify("RSASSA-PKCS1-v1_5", key, signature, message);
  }
  if (algorithm === "md5") return md5 && isSame(subtle, md5(message), signature);
  if (algorithm === "sha1" || algorithm === "sha256" || algorithm === "sha512")
    return isSame(subtle, new Uint8Array(await subtle.digest(HASHES[algorithm], message)), signature);
  const hash = HASHES[algorithm.slice("hmac-".length) as keyof typeof HASHES];
  const key = await hmacKey(subtle, keyBytes(secret), hash);
  return key && subtle.verify("HMAC", key, signature, message);
}

/**
 * Turns a key into bytes.
 *
 * @param secret - a text or bytes.
 * @returns the bytes; those of a text in UTF-8.
 */
export function keyBytes(secret: Secret): Uint8Array {
  return typeof secret === "string" ? bytesOf(secret) : secret;
}

/**
 * Compares without a timing leak: the time says nothing about where the two differ. WebCrypto seals the expected bytes
 * with a random key that is used only once, and compares the seals.
 */
async function isSame(subtle: Subtle, expected: Uint8Array, given: Uint8Array): Promise<boolean> {
  const key = await subtle.generateKey({ name: "HMAC", hash: "SHA-256" }, false, ["sign", "verify"]);
  const seal = new Uint8Array(await subtle.sign("HMAC", key, expected));
  return subtle.verify("HMAC", key, seal, given);
}

async function hmacKey(subtle: Subtle, bytes: Uint8Array, hash: string): Promise<CryptoKeyLike | undefined> {
  return usable(subtle.importKey("raw", bytes, { name: "HMAC", hash }, false, ["verify"]));
}

/** Reads a public key: a PEM, the base64 inside of one, or the bytes (SubjectPublicKeyInfo). */
async function publicKey(subtle: Subtle, secret: Secret): Promise<CryptoKeyLike | undefined> {
  const bytes = typeof secret === "string" ? fromPem(secret) : secret;
  if (bytes === undefined) return undefined;
  const algorithm = { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" };
  const key = await usable(subtle.importKey("spki", bytes, algorithm, true, ["verify"]));
  // Some platforms accept a key that is damaged outside of its numbers. So the key is written again and compared.
  // It is not a secret, so a plain comparison is enough.
  const written = key && new Uint8Array(await subtle.exportKey("spki", key));
  return written?.length === bytes.length && written.every((byte, at) => byte === bytes[at]) ? key : undefined;
}

function fromPem(text: string): Uint8Array | undefined {
  const inside = /^\s*-----BEGIN PUBLIC KEY-----\r?\n([^-]*)-----END PUBLIC KEY-----\s*$/.exec(text)?.[1] ?? text;
  return fromBase64(inside.replace(/[ \t\r\n]/g, ""));
}

/** Drops the error of a key that cannot be used: the platform's message may show a part of the key. */
async function usable(key: Promise<CryptoKeyLike>): Promise<CryptoKeyLike | undefined> {
  try {
    return await key;
  } catch {
    return undefined;
  }
}
