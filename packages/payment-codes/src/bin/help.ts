// Generated from the catalog; do not edit.
/**
 * What the command can do.
 *
 * @param about - the name of a command, or nothing.
 * @param providers - ids of the providers.
 * @returns the text.
 */
export function helpText(about: string | undefined, providers: readonly string[]): string {
  if (about === "explain") return EXPLAIN;
  if (about === "scan") return SCAN;
  return `Usage: payment-codes <command> [options]

  explain CODE|NAME|WORDS|-   what a code means for the money, and what to do next
  scan FILES…|-               count what the bodies in log files say
  help [command], --help      this text, or that of a command
  --version                   version of the package, and a digest of its data

Providers: ${providers.join(", ")}
`;
}

const FILTERS = `  --provider ID[,ID]   only these providers
  --space ID           only codes of this space
  --service CODE       the service that was called
  --kind KIND          what the service does, such as move or status
  --network NAME       the card network
  --family ID          the family of codes
  --from ORIGIN        where a body comes from: call, status or notification`;

const EXPLAIN = `Usage: payment-codes explain CODE|NAME|WORDS|- [options]

  payment-codes explain 4034314
  payment-codes explain 403xx14 --kind status
  payment-codes explain INSUFFICIENT_FUNDS --provider ID
  payment-codes explain "saldo tidak cukup" --lang id
  payment-codes explain < body.json

${FILTERS}
  --lang LANG          language of the texts; en if not stated
  --json               for programs; "version" says the shape
  --md                 Markdown

Exit status: 0 one meaning, 3 several, 4 not in the catalog, 2 wrong usage.
`;

const SCAN = `Usage: payment-codes scan FILES…|- [options]

Reads the bodies in log files, never numbers alone: lines of JSON, text with JSON in it, JSON inside JSON strings,
documents and lists; .gz, and .zst where Node.js can read it. Prints counts, codes and lines; never a body, a reference
or a text from one.

${FILTERS}
  --json, --csv        for programs; "version" says the shape of the JSON
  --html FILE          a report in one file, without scripts
  --follow, -f         goes on reading a file that grows, until it is interrupted
  --jobs N             files that are read at the same time
  --max-unknown SHARE  exit status 5 if more of the bodies stay unknown, such as 1%

A body whose fields are those of several providers is only counted, unless --provider tells which.

Exit status: 0 done, 2 wrong usage or a file that cannot be read, 5 too many unknown.
`;
