import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { type Place, placeOf } from "../../src/files/place.ts";
import { inTurn } from "../../src/files/turn.ts";
import { updatesMarkdown } from "../../src/pages/follow/update-pages.ts";
import { decodePage, type Format } from "../../src/pages/open/page-text.ts";
import { piecesOf } from "../../src/pages/pieces/index.ts";
import { followWatched, type WatchedUpdates } from "../../src/pages/watch/follow-watched.ts";
import { partHash, partOf } from "../../src/pages/watch/part-hash.ts";
import { readWatched, seenPath, type WatchedPage } from "../../src/pages/watch/watched-file.ts";
import { emptyFolder } from "../catalog-copy.ts";

const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** A page on this machine that can be changed, with how often its content was sent. */
async function serve(said: { text: string; status?: number }) {
  const sent = { count: 0 };
  const server = createServer((request, response) => {
    const etag = `"${Buffer.from(said.text).toString("base64")}"`;
    if (request.headers["if-none-match"] === etag) return response.writeHead(304).end();
    sent.count += 1;
    response.writeHead(said.status ?? 200, { "content-type": "text/markdown", etag }).end(said.text);
  });
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return { sent, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

/** A catalog whose folder `acme` watches pages that stand on this machine. */
async function watching(pages: readonly WatchedPage[]) {
  const folder = await emptyFolder();
  const place = await placeOf("catalog", folder);
  const cache = await emptyFolder();
  await write(place, "acme/docs/watched.yaml", yamlOf(pages));
  const follow = async (date: string, write = true): Promise<WatchedUpdates> => {
    const watched = await readWatched(folder, "acme");
    // The shape takes only https addresses, which no server of a test has.
    const local = { ...watched, pages };
    return inTurn({ write: [place] }, () => followWatched(local, { cache, date, write }, place));
  };
  return { folder, follow, record: () => readFile(join(folder, seenPath("acme")), "utf8").catch(() => "") };
}

async function write({ folder }: Place, path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}

const yamlOf = (pages: readonly WatchedPage[]) =>
  `pages:\n${pages.map(({ url }) => `  - url: ${url}\n`).join("")}# end\n`;

const hashOf = (text: string, format: Format, section?: string) =>
  partHash(partOf(piecesOf(decodePage("page", Buffer.from(text), format)), section) ?? []);

const URL_OF_PAGE = "https://docs.example.com/refunds";

describe("the part of a page that is watched", () => {
  const page = "# A\n\nIntro.\n\n## States\n\nok, failed\n\n### More\n\nlate\n\n## Fees\n\n1%\n";

  it("reaches from its heading to the next one that is not below it", () => {
    const texts = (section?: string) =>
      partOf(piecesOf(decodePage("page", Buffer.from(page), "markdown")), section)?.map(({ text }) => text);
    expect(texts("States")).toEqual(["States", "ok, failed", "More", "late"]);
    expect(texts("Fees")).toEqual(["Fees", "1%"]);
    expect(texts()).toHaveLength(8);
    expect(texts("Refunds")).toBeUndefined();
  });

  it("has the same hash in another layout, and another one for every other word in it", () => {
    const markdown = "## States\n\n| Code | Meaning |\n| --- | --- |\n| `ok` | It is *paid*. |\n";
    const html = "<h2>States</h2><table><tr><th>Code<th>Meaning<tr><td><code>ok</code><td>It is\n paid.</table>";
    expect(hashOf(markdown, "markdown", "States")).toBe(hashOf(html, "html", "States"));
    expect(hashOf(markdown, "markdown", "States")).toMatch(/^[0-9a-f]{16}$/);
    expect(hashOf(markdown.replace("is", "is not"), "markdown", "States")).not.toBe(
      hashOf(markdown, "markdown", "States"),
    );
    expect(hashOf(`${markdown}\n## Fees\n\n1%\n`, "markdown", "States")).toBe(hashOf(markdown, "markdown", "States"));
  });
});

describe("watched pages", () => {
  it("are recorded once, asked for again without being sent, and reported when they change", async () => {
    const said = { text: "# Refunds\n\nTwo days.\n" };
    const { address, sent } = await serve(said);
    const { follow, record } = await watching([{ url: URL_OF_PAGE, read: address, section: "Refunds" }]);
    const first = await follow("2026-01-05");
    expect(first).toMatchObject({ failures: [], written: ["catalog/acme/docs/watched.seen.tsv"] });
    expect(first.updates).toEqual([{ url: URL_OF_PAGE, section: "Refunds", state: "first", was: null }]);
    const recorded = await record();
    expect(recorded).toBe(
      `url\tseen\thash\tfrom\n${URL_OF_PAGE}\t2026-01-05\t${hashOf(said.text, "markdown")}\t${address}\n# end\n`,
    );
    const again = await follow("2026-01-12");
    expect(again).toMatchObject({ updates: [{ state: "same", was: "2026-01-05" }], failures: [], written: [] });
    expect(await record()).toBe(recorded);
    expect(sent.count).toBe(1);
    said.text = "# Refunds\n\nThree days.\n";
    const told = await follow("2026-01-19", false);
    expect(told).toMatchObject({ updates: [{ state: "changed", was: "2026-01-05" }], written: [] });
    expect(await record()).toBe(recorded);
    await follow("2026-01-19");
    expect(await record()).toContain(`\t2026-01-19\t${hashOf(said.text, "markdown")}\t`);
    expect((await follow("2026-01-26")).updates).toMatchObject([{ state: "same", was: "2026-01-19" }]);
  });

  it("that cannot be read, or lost their part, keep none of the others from it and change no record", async () => {
    const gone = await serve({ text: "no", status: 404 });
    const other = await serve({ text: "# Other\n" });
    const good = await serve({ text: "# Refunds\n\nTwo days.\n" });
    const url = (name: string) => `https://docs.example.com/${name}`;
    const { follow, record } = await watching([
      { url: url("gone"), read: gone.address },
      { url: url("other"), read: other.address, section: "Refunds" },
      { url: url("manual"), read: "http://127.0.0.1:1", manual: "only a person sees it" },
      { url: url("good"), read: good.address, section: "Refunds" },
    ]);
    const { updates, failures } = await follow("2026-01-05");
    expect(updates.map((update) => [update.url, update.state])).toEqual([[url("good"), "first"]]);
    expect(failures.map((failure) => failure.url)).toEqual([url("gone"), url("other")]);
    expect(failures[0]?.error.message).toMatch(/HTTP 404/);
    expect(failures[1]?.error).toMatchObject({ status: 3 });
    expect(failures[1]?.error.message).toMatch(
      /no heading "Refunds".*correct section in catalog\/acme\/docs\/watched\.yaml/,
    );
    expect((await record()).split("\n")).toHaveLength(4);
  });

  it("are told for a pull request, with what stands behind them left to a person", () => {
    const page = { url: URL_OF_PAGE, section: "A *B*", was: "2026-01-05" };
    const watched = [
      { ...page, state: "changed" as const },
      { ...page, section: null, was: null, state: "first" as const },
    ];
    const markdown = updatesMarkdown({ updates: [], watched });
    expect(markdown).toContain("### Changed since last seen (1)");
    expect(markdown).toContain(`- <${URL_OF_PAGE}>, under "A \\*B\\*", recorded on 2026-01-05\n`);
    expect(markdown).toContain(`- <${URL_OF_PAGE}>\n`);
    expect(updatesMarkdown({ updates: [], watched: [] })).toBe("");
  });
});

describe("the files of watched pages", () => {
  const valid = `pages:\n  - url: ${URL_OF_PAGE}\n    unread: nobody did\n# end\n`;
  const seen = (row: string) => `url\tseen\thash\tfrom\n${row}\n# end\n`;

  async function problems(yaml: string, record?: string): Promise<string> {
    const folder = await emptyFolder();
    const place = await placeOf("catalog", folder);
    await write(place, "acme/docs/watched.yaml", yaml);
    if (record !== undefined) await write(place, seenPath("acme"), record);
    return readWatched(folder, "acme").then(
      () => "",
      (error: Error) => error.message,
    );
  }

  it("may be missing, and are read where they are there", async () => {
    expect((await readWatched(await emptyFolder(), "acme")).pages).toEqual([]);
    expect(await problems(valid)).toBe("");
    expect(await problems(valid, seen(`${URL_OF_PAGE}\tundated\t0123456789abcdef\tx`))).toBe("");
  });

  it.each([
    ["an address twice", valid.replace("# end", `  - url: ${URL_OF_PAGE}\n# end`), /:4:10 watched-page: .* a second/],
    ["two reasons", valid.replace("# end", "    manual: never\n# end"), /either unread/],
    ["no https address", valid.replace("https", "http"), /:2:/],
    ["an unknown field", valid.replace("unread", "unseen"), /the field "unseen"/],
    ["no end", valid.replace("# end\n", ""), /watched\.yaml/],
  ])("are refused with %s", async (_name, yaml, message) => {
    expect(await problems(yaml)).toMatch(message);
  });

  it.each([
    ["no day", `${URL_OF_PAGE}\tyesterday\t0123456789abcdef\tx`, /:2:1 format: found "yesterday" as seen/],
    ["no hash", `${URL_OF_PAGE}\t2026-01-05\t\tx`, /as hash/],
    ["no place", `${URL_OF_PAGE}\t2026-01-05\t0123456789abcdef\t`, /as from/],
  ])("are refused with %s in the record", async (_name, row, message) => {
    expect(await problems(valid, seen(row))).toMatch(message);
  });
});
