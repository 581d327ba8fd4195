import { CommandError } from "../command-error.ts";
import { type Format, formatOf, MAX_PAGE_BYTES } from "./page-text.ts";

/** What a server said about the version of a page it sent. */
export interface Validators {
  readonly etag: string | undefined;
  readonly lastModified: string | undefined;
}

/** A page as a server sent it. */
export interface Fetched extends Validators {
  readonly bytes: Uint8Array;
  readonly format: Format;
}

/** How long and how much to read. */
export interface FetchLimits {
  readonly milliseconds: number;
  readonly bytes: number;
}

export const FETCH_LIMITS: FetchLimits = { milliseconds: 30_000, bytes: MAX_PAGE_BYTES };

const MAX_REDIRECTS = 5;

const FORMATS_BY_TYPE: ReadonlyMap<string, Format> = new Map([
  ["text/html", "html"],
  ["application/xhtml+xml", "html"],
  ["text/markdown", "markdown"],
  ["text/x-markdown", "markdown"],
  ["text/plain", "text"],
]);

/**
 * Fetches a page.
 *
 * @param address - `https:`; `http:` on this machine only.
 * @param known - the version that is at hand; the server need not send it again.
 * @param limits - how long and how much to read.
 * @returns the page, or `undefined` where the known version is still the current one.
 * @throws CommandError where the page cannot be had: the address is refused, the server does not
 *   answer in time, answers with an error, with something that is no text, or with too much.
 */
export async function fetchPage(
  address: string,
  known: Validators | undefined,
  limits: FetchLimits = FETCH_LIMITS,
): Promise<Fetched | undefined> {
  const signal = AbortSignal.timeout(limits.milliseconds);
  try {
    const response = await follow(new URL(address), known, signal);
    if (response.status === 304 && known) {
      await response.body?.cancel();
      return undefined;
    }
    if (!response.ok) {
      await response.body?.cancel();
      throw new CommandError(
        `${address} answers with HTTP ${response.status}; correct the address, or pass a saved page`,
      );
    }
    const type = (response.headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
    const format = FORMATS_BY_TYPE.get(type);
    if (!format) {
      await response.body?.cancel();
      throw new CommandError(
        `${address} is of type ${JSON.stringify(type)}, expected one of ${[...FORMATS_BY_TYPE.keys()].join(", ")}; pass a saved page`,
      );
    }
    return {
      bytes: await readBody(address, response, limits.bytes),
      // Servers send Markdown as plain text, too.
      format: format === "text" ? formatOf(new URL(response.url || address).pathname) : format,
      etag: response.headers.get("etag") ?? undefined,
      lastModified: response.headers.get("last-modified") ?? undefined,
    };
  } catch (error) {
    if (error instanceof CommandError) throw error;
    if (signal.aborted)
      throw new CommandError(
        `${address} did not answer within ${limits.milliseconds} ms; try again, or pass a saved page`,
      );
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    throw new CommandError(
      `${address} cannot be reached (${cause instanceof Error ? cause.message : String(cause)}); try again, or pass a saved page`,
    );
  }
}

async function follow(start: URL, known: Validators | undefined, signal: AbortSignal): Promise<Response> {
  let url = start;
  for (let hops = 0; hops <= MAX_REDIRECTS; hops += 1) {
    refuseUnsafe(url, start);
    const response = await fetch(url, {
      redirect: "manual",
      signal,
      headers: {
        accept: "text/markdown, text/html;q=0.9, text/plain;q=0.8",
        ...(known?.etag !== undefined && { "if-none-match": known.etag }),
        ...(known?.lastModified !== undefined && { "if-modified-since": known.lastModified }),
      },
    });
    const location = response.headers.get("location");
    if (![301, 302, 303, 307, 308].includes(response.status) || location === null) return response;
    await response.body?.cancel();
    url = new URL(location, url);
  }
  throw new CommandError(`${start} redirects more than ${MAX_REDIRECTS} times; pass the final address`);
}

/** A page on the internet must not send the reader into the network it runs in. */
function refuseUnsafe(url: URL, start: URL): void {
  const isLocal = ({ hostname }: URL) => ["localhost", "127.0.0.1", "[::1]"].includes(hostname);
  if (url.protocol === "https:" && (!isLocal(url) || isLocal(start))) return;
  if (url.protocol === "http:" && isLocal(url) && isLocal(start)) return;
  throw new CommandError(`${url} is not fetched: only https addresses are`);
}

async function readBody(address: string, response: Response, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > limit)
      throw new CommandError(`${address} sends more than ${limit} bytes; save less of the page and pass the file`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
