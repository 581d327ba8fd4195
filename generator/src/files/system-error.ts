/** What a system error means, and what to do about it. */
const WORDS: Readonly<Record<string, readonly [what: string, mend: string]>> = {
  ENOSPC: ["the disk is full", "free some space, then run the command again"],
  EDQUOT: ["your share of the disk is used up", "free some space, then run the command again"],
  EACCES: ["permission is denied", "give yourself the right to it, or name another place"],
  EPERM: ["it is not permitted", "give yourself the right to it, or name another place"],
  EROFS: ["the disk can only be read", "name another place, or make the disk writable"],
  ENOTDIR: ["a file stands where a folder belongs", "move the file away, or name another place"],
  EEXIST: ["something stands there already", "move it away, or name another place"],
  EISDIR: ["a folder stands where a file belongs", "move the folder away, or name another place"],
  ENOENT: ["it is not there", "correct the path, or take the file from Git again"],
  ELOOP: ["links lead in a circle, or must not be followed", "replace the link by what it leads to"],
  ENAMETOOLONG: ["its name is too long", "choose a shorter one"],
  EMFILE: ["too many files are open", "raise the limit, for example: ulimit -n 4096"],
  ENFILE: ["too many files are open on this machine", "end other programs, then run the command again"],
  EBUSY: ["another program uses it", "end that program, then run the command again"],
  ETXTBSY: ["another program runs it", "end that program, then run the command again"],
  EIO: ["the disk does not answer as it should", "check the disk"],
  EFBIG: ["the file would be too large", "name a disk that takes larger files"],
  EAI_AGAIN: ["the network does not find the name", "check the network, then run the command again"],
  ENOTFOUND: ["the network does not know the name", "check the address and the network"],
  ECONNREFUSED: ["nobody answers there", "check the address, or start what should answer"],
  ECONNRESET: ["the connection was cut", "run the command again"],
  ETIMEDOUT: ["no answer came in time", "check the network, then run the command again"],
  ENETUNREACH: ["there is no network", "check the network, then run the command again"],
};

/**
 * Explains a system error code.
 *
 * @param code - as Node.js and npm give it.
 * @returns what is wrong and how to fix it; `undefined` for a code that the user cannot fix.
 */
export function wordsFor(code: string | undefined): { readonly what: string; readonly mend: string } | undefined {
  const words = code !== undefined && Object.hasOwn(WORDS, code) ? WORDS[code] : undefined;
  return words && { what: words[0], mend: words[1] };
}

/**
 * Explains a system error: what, where, and how to fix it.
 *
 * @param error - whatever was thrown.
 * @returns one line, or `undefined` if it is not a system error that the user can fix.
 */
export function explainSystemError(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, path, dest, syscall, hostname, address } = error as NodeJS.ErrnoException & {
    readonly dest?: string;
    readonly hostname?: string;
    readonly address?: string;
  };
  const words = wordsFor(code);
  if (words === undefined) return undefined;
  const { what, mend } = words;
  const where = dest ?? path ?? hostname ?? address;
  return `${where ?? syscall ?? "the system"}: ${what} (${code}${syscall === undefined ? "" : `, ${syscall}`}); ${mend}`;
}
