const BEGIN = /\bquickstart:begin\b/;
const END = /\bquickstart:end\b/;

/** A file has no region that could be shown. */
export class QuickstartError extends Error {}

/**
 * Cuts the region for the quick start out of a tested file.
 *
 * @param text - content of the file.
 * @param path - its path, for the error.
 * @returns the lines between `quickstart:begin` and `quickstart:end`, without the indent that they share.
 * @throws QuickstartError unless there is exactly one region, with something in it.
 */
export function cutQuickstart(text: string, path: string): string {
  const lines = text.split(/\r?\n/);
  const begins = lines.flatMap((line, index) => (BEGIN.test(line) ? [index] : []));
  const ends = lines.flatMap((line, index) => (END.test(line) ? [index] : []));
  const [begin, end] = [begins[0], ends[0]];
  if (begin === undefined || end === undefined || begins.length > 1 || ends.length > 1 || end < begin)
    throw new QuickstartError(
      `${path} has ${begins.length} lines with quickstart:begin and ${ends.length} with quickstart:end; one of each is needed, in this order`,
    );
  const region = lines.slice(begin + 1, end);
  const indents = region.filter((line) => line.trim() !== "").map((line) => /^[ \t]*/.exec(line)?.[0].length ?? 0);
  if (indents.length === 0)
    throw new QuickstartError(`${path}: nothing stands between quickstart:begin and quickstart:end`);
  const shared = Math.min(...indents);
  return region
    .map((line) => line.slice(shared).trimEnd())
    .join("\n")
    .trim();
}
