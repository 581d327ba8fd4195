// How a provider signs its notifications, as data: every package has the rules of its own provider.

/** How a signature is made: a keyed hash, RSA, a plain hash over a text with the key in it, or the key itself. */
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

/** How bytes are written: small hexadecimal digits, or base64 with its padding. */
export const ENCODINGS = ["hex", "base64"] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** What of a request can be signed beside its headers and fields; `bearer` follows `Bearer ` in Authorization. */
export const SIGNED = ["method", "path", "bearer", "key", "body"] as const;

/** A part of the text that is signed: `text` as it stands, then the value that one of the others names. */
export interface MessagePart {
  readonly text?: string | undefined;
  /** Value of a header, as received. */
  readonly header?: string | undefined;
  /** Value of a field of the body: a text, or a number with the digits as received. */
  readonly field?: string | undefined;
  /** `method` is in capitals. */
  readonly from?: (typeof SIGNED)[number] | undefined;
  /** Of the body: its hash in place of itself. */
  readonly hash?: "sha256" | undefined;
  readonly encoding?: Encoding | undefined;
  /** Of the body: as received, or without white space between its tokens. */
  readonly minified?: true;
}

/** How old a notification may be. */
export interface Window {
  /** Header with the time: ISO 8601 with an offset. It is one of the signed parts. */
  readonly header: string;
  readonly pastSeconds: number;
  readonly futureSeconds: number;
  /** Page that the number stands on; left out where it is this project's choice. */
  readonly source?: string | undefined;
}

/** How one kind of notification is signed. */
export interface SignatureRule {
  readonly id: string;
  /** Spaces of the codes that such notifications carry. */
  readonly spaces: readonly string[];
  /** Header or field of the body that carries the signature. */
  readonly signature: string;
  readonly in: "header" | "body";
  readonly algorithm: Algorithm;
  /** Left out for a token. */
  readonly encoding?: Encoding | undefined;
  /** What stands before the signature in its header or field. */
  readonly prefix?: string | undefined;
  /** Name of the key that it is checked with. */
  readonly key: string;
  /** What is signed; left out for a token. */
  readonly message?: readonly MessagePart[];
  /** What stands between the parts. */
  readonly separator?: string | undefined;
  /** The body is a form (`a=1&b=2`); left out for JSON. */
  readonly format?: "form" | undefined;
  readonly window?: Window;
  /** Fields that it proves; left out for the whole body. */
  readonly covers?: readonly string[];
}
