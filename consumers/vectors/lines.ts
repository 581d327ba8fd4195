import type { Readable } from "node:stream";

/**
 * Hears the lines of a stream: they end with a line feed and nothing else. What `node:readline` takes for the end of a
 * line may stand in JSON.
 *
 * @param stream - text in UTF-8.
 * @param hear - gets each line as soon as it is there.
 * @returns when the stream has ended, and everything was heard.
 */
export async function eachLine(stream: Readable, hear: (line: string) => void): Promise<void> {
  let rest = "";
  for await (const chunk of stream.setEncoding("utf8")) {
    const lines = (rest + (chunk as string)).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) if (line !== "") hear(line);
  }
  if (rest !== "") hear(rest);
}
