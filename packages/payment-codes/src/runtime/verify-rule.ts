// Generated from the catalog; do not edit.
// How a provider signs its notifications, as data. Each package contains only the rules of its provider.

/** How a signature is made: HMAC, RSA, a plain hash of a text that contains the key, or `token`: the key itself. */
export const ALGORITHMS = [
  "hmac-sha1",
  "hmac-sha256",
  "hmac-sha512",
  "rsa-sha256",
  "md5",
  "sha1",
  "sha256",
  "sha512",
  "token",
] as const;
export type Algorithm = (typeof ALGORITHMS)[number];

/** How bytes are written: hexadecimal digits in lower case, or base64 with padding. */
export const ENCODINGS = ["hex", "base64"] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** What can be signed besides headers and fields. `bearer` is what follows `Bearer ` in the header Authorization. */
export const SIGNED = ["method", "path", "bearer", "key", "body"] as const;

/** A part of the signed text: first `text` as it is, then the value of `header`, `field` or `from`. */
export interface MessagePart {
  readonly text?: string | undefined;
  /** Name of a header; its value is taken as received. */
  readonly header?: string | undefined;
  /** Path of a field of the body; its value is a text, or a number with the digits as received. */
  readonly field?: string | undefined;
  /** Another part of the request. `method` is signed in capitals. */
  readonly from?: (typeof SIGNED)[number] | undefined;
  /** Only for the body: its hash is signed, in `encoding`, and not the body itself. */
  readonly hash?: "sha256" | undefined;
  readonly encoding?: Encoding | undefined;
  /** Only for the body: it may be signed as received, or without white space between its tokens. */
  readonly minified?: true;
}

/** How old a notification may be. */
export interface Window {
  /** Header with the time: ISO 8601 with an offset. The header is signed as well. */
  readonly header: string;
  readonly pastSeconds: number;
  readonly futureSeconds: number;
  /** Page that documents the number. Left out if the number is this project's choice. */
  readonly source?: string | undefined;
}

/** How one kind of notification is signed. */
export interface SignatureRule {
  readonly id: string;
  /** Spaces of the codes in such notifications. */
  readonly spaces: readonly string[];
  /** Header or field of the body that carries the signature. */
  readonly signature: string;
  readonly in: "header" | "body";
  readonly algorithm: Algorithm;
  /** Left out for a token. */
  readonly encoding?: Encoding | undefined;
  /** Text before the signature in its header or field. */
  readonly prefix?: string | undefined;
  /** Name of the key that the signature is checked with. */
  readonly key: string;
  /** What is signed; left out for a token. */
  readonly message?: readonly MessagePart[];
  /** Text between the parts. */
  readonly separator?: string | undefined;
  /** The body is a form (`a=1&b=2`); left out for JSON. */
  readonly format?: "form" | undefined;
  readonly window?: Window;
  /** Fields that the signature proves. Left out if it proves the whole body. */
  readonly covers?: readonly string[];
}
