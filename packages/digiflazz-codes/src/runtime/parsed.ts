// Generated from the catalog; do not edit.
/** What a body may still be wrapped in: a promise, the response of an HTTP client, bytes, a function. */
type Wrapped =
  | PromiseLike<unknown>
  // `Response` of fetch, responses of axios, got and undici, requests of web frameworks: no body has such an object.
  | { readonly headers: object }
  // `ArrayBuffer`, `Uint8Array`, `Buffer`.
  | { readonly byteLength: number }
  | ((...args: never[]) => unknown)
  | (abstract new (
      ...args: never[]
    ) => unknown);

/**
 * A parsed body: any type except those that never are one, so that a forgotten `await`, `.json()` or `.data` does not
 * compile. `unknown`, `any`, interfaces and JSON types are accepted. If your body has the type of a type parameter,
 * write `decode<unknown>(body)`.
 */
export type Parsed<Body> = unknown extends Body
  ? Body
  : [Body] extends [string]
    ? "decode takes the parsed body: JSON.parse(text)"
    : Body extends Wrapped
      ? "decode takes the parsed body: await response.json(), or the data of the response"
      : Body;
