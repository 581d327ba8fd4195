/** A page that is followed: its address, and the one at which programs read it. */
interface Followed {
  readonly url: string;
  readonly read?: string | undefined;
}

/** A file of a repository on GitHub: for people at a branch or commit, with a line behind it, or as programs read it. */
const FILE =
  /^https:\/\/(?:github\.com\/([^/]+\/[^/]+)\/(?:blob|raw)|raw\.githubusercontent\.com\/([^/]+\/[^/]+))\/[^/]+\/([^?#]+)/;

/**
 * Whether an address leads to a page that is followed. An address may name a part of the page by its fragment, and a file
 * of a repository as it was at a commit: what is followed is the whole page, and the file as it is today.
 *
 * @param address - an address that a file of the catalog names as a source.
 * @param page - the page.
 * @returns true where what the address says is part of the page.
 */
export function isOnPage(address: string, { url, read }: Followed): boolean {
  if (address === url || withoutFragment(address) === url) return true;
  const file = fileOf(address);
  return file !== undefined && [url, read ?? url].some((other) => fileOf(other) === file);
}

function withoutFragment(url: string): string {
  return url.replace(/#.*$/, "");
}

/** Repository and path of a file, at whatever branch or commit. */
function fileOf(url: string): string | undefined {
  const [, shown, raw, path] = FILE.exec(url) ?? [];
  return path && `${shown ?? raw}/${path}`;
}
