import { CommandError } from "../../command-error.ts";

/** An address with the login that was in it. */
interface Addressed {
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

/** What a registry answered. */
export interface Answer {
  readonly type: string;
  readonly bytes: Buffer;
}

/** How a registry is asked. */
export interface Asking extends Addressed {
  /** Says that there was no answer, and why. */
  readonly silent: (why: string) => CommandError;
  /** In milliseconds. */
  readonly patience: number;
}

/**
 * Asks a registry for something that it may not have.
 *
 * @param asking - where and how.
 * @returns the answer; undefined where it says that there is none.
 * @throws CommandError when it says something else, or nothing: that does not mean that it has none.
 */
export async function ask({ address, headers, silent, patience }: Asking): Promise<Answer | undefined> {
  try {
    const answer = await fetch(address, { headers, cache: "no-store", signal: AbortSignal.timeout(patience) });
    if (answer.status === 404) return undefined;
    if (!answer.ok) throw silent(`status ${answer.status}`);
    return { type: answer.headers.get("content-type") ?? "", bytes: Buffer.from(await answer.arrayBuffer()) };
  } catch (error) {
    if (error instanceof CommandError) throw error;
    const { message, cause } = error as Error & { cause?: Error };
    throw silent(cause?.message || message);
  }
}
