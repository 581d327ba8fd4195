import { type Agent, fetch, type Response } from "undici";
import { CommandError } from "../../command-error.ts";
import { sizeText } from "../../size-text.ts";
import { guardedAgent, type Lookup } from "./guarded-agent.ts";
import { type HostList, isLocal, whyRefused } from "./page-address.ts";
import { type Format, formatOf, MAX_PAGE_BYTES } from "./page-text.ts";

/** Version information that a server sent with a page. */
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

/** Which hosts may be connected to, and how names are resolved. */
export interface FetchRules {
  /** Allowed hosts (default: any public host, and this machine). */
  readonly hosts?: HostList | undefined;
  /** Resolves host names (default: the resolver of the system). */
  readonly lookup?: Lookup;
}

const FETCH_LIMITS: FetchLimits = { milliseconds: 30_000, bytes: MAX_PAGE_BYTES };

const MAX_REDIRECTS = 5;

const FORMATS_BY_TYPE: ReadonlyMap<string, Format> = new Map([
  ["text/html", "html"],
  ["application/xhtml+xml", "html"],
  ["text/markdown", "markdown"],
  ["text/x-markdown", "markdown"],
  ["text/plain", "text"],
  // API descriptions, which have their lines.
  ["application/json", "text"],
  ["application/yaml", "text"],
  ["text/yaml", "text"],
]);

/**
 * Fetches a page. Only public addresses are connected to, whatever a name or a redirect leads to; this machine
 * only where the address itself names it.
 *
 * @param address - `https:`; `http:` on this machine only.
 * @param known - the cached version, which the server need not send again.
 * @param limits - how long and how much to read.
 * @param rules - from where it may come.
 * @returns the page, or `undefined` if the cached version is still current.
 * @throws CommandError when the page cannot be fetched: the address is refused, or the server does not
 *   respond in time, or responds with an error, something that is not text, or too much.
 */
export async function fetchPage(
  address: string,
  known: Validators | undefined,
  limits: FetchLimits = FETCH_LIMITS,
  rules: FetchRules = {},
): Promise<Fetched | undefined> {
  const signal = AbortSignal.timeout(limits.milliseconds);
  const start = startOf(address);
  const isOwnMachine = (name: string) => rules.hosts === undefined && isLocal(start) && name === "localhost";
  const agent = guardedAgent(isOwnMachine, rules.lookup);
  try {
    const response = await follow(start, known, { signal, agent, hosts: rules.hosts });
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
    if (cause instanceof CommandError) throw cause;
    throw new CommandError(
      `${address} cannot be reached (${cause instanceof Error ? cause.message : String(cause)}); try again, or pass a saved page`,
    );
  } finally {
    await agent.destroy();
  }
}

function startOf(address: string): URL {
  if (!URL.canParse(address))
    throw new CommandError(`${address} is not a valid address; correct it, or pass a saved page`);
  return new URL(address);
}

/** Options of requests. */
interface Asking {
  readonly signal: AbortSignal;
  readonly agent: Agent;
  readonly hosts: HostList | undefined;
}

async function follow(start: URL, known: Validators | undefined, { signal, agent, hosts }: Asking): Promise<Response> {
  let url = start;
  for (let hops = 0; hops <= MAX_REDIRECTS; hops += 1) {
    const refused = whyRefused(url, start, hosts);
    if (refused !== undefined) throw new CommandError(refused);
    const response = await fetch(url, {
      redirect: "manual",
      signal,
      dispatcher: agent,
      headers: {
        accept: "text/markdown, text/html;q=0.9, text/plain;q=0.8",
        ...(known?.etag !== undefined && { "if-none-match": known.etag }),
        ...(known?.lastModified !== undefined && { "if-modified-since": known.lastModified }),
      },
    });
    const location = response.headers.get("location");
    if (![301, 302, 303, 307, 308].includes(response.status) || location === null) return response;
    await response.body?.cancel();
    if (!URL.canParse(location, url.href))
      throw new CommandError(
        `${url} redirects to ${JSON.stringify(location)}, which is not a valid address; pass the final one`,
      );
    url = new URL(location, url);
  }
  throw new CommandError(`${start} redirects more than ${MAX_REDIRECTS} times; pass the final address`);
}

async function readBody(address: string, response: Response, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > limit)
      throw new CommandError(`${address} sends more than ${sizeText(limit)}; save less of the page and pass the file`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
