// The state of the start page stands in the fragment of its address: it is sent to nobody.

/** A body for the decoder, with what else is known about it. */
export interface ToDecode {
  readonly provider: string;
  readonly body: string;
  readonly from?: string;
  readonly httpStatus?: number | string;
}

/** What the start page shows. */
export interface State {
  readonly query?: string;
  readonly decode?: ToDecode;
}

/**
 * Writes a state.
 *
 * @param state - the state.
 * @returns the fragment; empty where there is nothing to show.
 */
export function writeFragment({ query, decode }: State): string {
  const fields = new URLSearchParams();
  if (query) fields.set("q", query);
  if (decode) {
    fields.set("provider", decode.provider);
    if (decode.from) fields.set("from", decode.from);
    if (decode.httpStatus) fields.set("http", String(decode.httpStatus));
    fields.set("body", decode.body);
  }
  const text = fields.toString();
  return text && `#${text}`;
}

/**
 * Reads a state.
 *
 * @param fragment - the fragment, of any text.
 * @returns the state, as far as it says one.
 */
export function readFragment(fragment: string): State {
  const fields = new URLSearchParams(fragment.replace(/^#/, ""));
  const [query, body, provider] = [fields.get("q"), fields.get("body"), fields.get("provider")];
  const [from, httpStatus] = [fields.get("from"), fields.get("http")];
  return {
    ...(query && { query }),
    ...(body !== null &&
      provider && { decode: { provider, body, ...(from && { from }), ...(httpStatus && { httpStatus }) } }),
  };
}

/**
 * Leads to the decoder with a body.
 *
 * @param decode - the body.
 * @returns the fragment behind the address of the start page.
 */
export function decoderLink(decode: ToDecode): string {
  return writeFragment({ decode });
}
