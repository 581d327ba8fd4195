/** An address with the login that was in it. */
export interface Addressed {
  readonly address: URL;
  /** Headers of a request. */
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Takes name and password out of an address: they are sent as what they are, as `fetch` refuses them there.
 *
 * @param text - the address, as tools are set up with it.
 * @returns the address without them, and the headers that say them; undefined where it is no address.
 */
export function addressed(text: string): Addressed | undefined {
  const address = URL.parse(text);
  if (address === null) return undefined;
  const { username, password } = address;
  address.username = "";
  address.password = "";
  const login = Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString("base64");
  return { address, headers: username === "" ? {} : { authorization: `Basic ${login}` } };
}
