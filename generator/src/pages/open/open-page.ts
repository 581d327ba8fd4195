import { createHash } from "node:crypto";
import { CommandError } from "../../command-error.ts";
import { FileError } from "../../files/file-error.ts";
import { readGiven, readText } from "../../files/read.ts";
import { replaceFile } from "../../files/replace.ts";
import type { FetchLimits } from "./fetch-page.ts";
import type { HostList } from "./page-address.ts";
import { decodePage, type Format, formatOf, MAX_PAGE_BYTES, type Page } from "./page-text.ts";

/** Where a page comes from and how it is read. */
export interface PageRequest {
  /** A file, `-` for standard input, or an address. */
  readonly source: string;
  /** Format of the page (default: by its name or content type). */
  readonly format?: Format | undefined;
  /** Folder for fetched pages, so that unchanged pages are not downloaded again. */
  readonly cache: string;
  readonly limits?: FetchLimits;
  /** Allowed hosts, for an address from the catalog. */
  readonly hosts?: HostList | undefined;
}

/** A page, with the date that its server gives. */
export interface OpenedPage {
  readonly page: Page;
  /** YYYY-MM-DD. */
  readonly modified: string | undefined;
}

/** A cached page. */
interface Kept {
  readonly address: string;
  readonly format: Format;
  readonly etag?: string;
  readonly lastModified?: string;
  readonly body: string;
}

/**
 * Opens a page, wherever it is.
 *
 * @param request - where it comes from.
 * @returns the page.
 * @throws CommandError when it cannot be read, with what to do about it.
 */
export async function openPage(request: PageRequest): Promise<OpenedPage> {
  const { source, format } = request;
  if (/^https?:\/\//i.test(source)) return openAddress(request);
  const bytes = source === "-" ? await readLimited(process.stdin) : await readFileLimited(source);
  const name = source === "-" ? "standard input" : source;
  return { page: decodePage(name, bytes, format ?? guessFormat(source, bytes)), modified: undefined };
}

async function openAddress({ source: address, format, cache, limits, hosts }: PageRequest): Promise<OpenedPage> {
  // Loaded here, because most pages are files.
  const { fetchPage } = await import("./fetch-page.ts");
  const file = `${createHash("sha256").update(address).digest("hex").slice(0, 32)}.json`;
  const kept = keptPage((await readText(cache, file)) ?? "", address);
  const known = kept && { etag: kept.etag, lastModified: kept.lastModified };
  const fetched = await fetchPage(address, known, limits, { hosts });
  const bytes = fetched?.bytes ?? Buffer.from(kept?.body ?? "", "base64");
  const lastModified = fetched ? fetched.lastModified : kept?.lastModified;
  const told = fetched?.format ?? kept?.format ?? "html";
  const page = decodePage(address, bytes, format ?? (told === "markdown" ? guessFormat(".md", bytes) : told));
  if (fetched && (fetched.etag !== undefined || fetched.lastModified !== undefined)) {
    const body = Buffer.from(fetched.bytes).toString("base64");
    const { etag, lastModified: date } = fetched;
    await replaceFile(cache, file, JSON.stringify({ address, format: fetched.format, etag, lastModified: date, body }));
  }
  return { page, modified: dayOf(lastModified) };
}

/** The cached page of an address; undefined if the file is damaged or belongs to another address. */
function keptPage(text: string, address: string): Kept | undefined {
  try {
    const kept = JSON.parse(text) as Partial<Kept>;
    return kept.address === address && typeof kept.body === "string" ? (kept as Kept) : undefined;
  } catch {
    return undefined;
  }
}

function dayOf(httpDate: string | undefined): string | undefined {
  const time = httpDate === undefined ? Number.NaN : Date.parse(httpDate);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10);
}

/** Markdown around HTML tables is read as HTML; text on standard input that starts like HTML is HTML. */
function guessFormat(name: string, bytes: Uint8Array): Format {
  const byName = formatOf(name);
  if (byName === "html") return byName;
  const text = Buffer.from(bytes).toString("utf8");
  if (/^\s*<(?:!doctype|html|table)\b/i.test(text)) return "html";
  if (byName === "markdown" && /^[ \t]*<table\b/im.test(text)) return "html";
  return byName;
}

async function readFileLimited(path: string): Promise<Uint8Array> {
  return readGiven(path, MAX_PAGE_BYTES).catch((error: NodeJS.ErrnoException) => {
    if (error instanceof FileError) throw new CommandError(`${path} is not a file; pass one, an address, or -`);
    throw new CommandError(`${path} cannot be read (${error.code}); pass a file, an address, or - for standard input`);
  });
}

/** Reads one byte more than allowed at most: enough to know that it is too much. */
async function readLimited(stream: AsyncIterable<Buffer>): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    chunks.push(chunk);
    if (size > MAX_PAGE_BYTES) break;
  }
  return Buffer.concat(chunks);
}
