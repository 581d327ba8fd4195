import { writeFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import { fetchPage } from "../../src/pages/open/fetch-page.ts";
import { openPage } from "../../src/pages/open/open-page.ts";
import { emptyFolder, tree } from "../catalog-copy.ts";

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const servers: Server[] = [];
const LIMITS = { milliseconds: 2000, bytes: 10 * 1024 };

/** A real server on this machine. */
async function serve(answer: Answer): Promise<string> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

const html =
  (text: string, headers: object = {}): Answer =>
  (_request, response) => {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8", ...headers }).end(text);
  };

describe("a saved page", () => {
  it.each([
    ["x.md", "## A\n\n<table><tr><td>1</table>\n", "html"],
    ["x.md", "## A\n\n`<table>`\n", "markdown"],
    ["x.HTM", "x", "html"],
    ["x.txt", "<!DOCTYPE html><p>x", "html"],
    ["x", "<p", "text"],
  ])("%s that says %j is read as %s", async (name, text, format) => {
    const source = join(await emptyFolder(), name);
    await writeFile(source, text);
    expect((await openPage({ source, cache: "" })).page.format).toBe(format);
    expect((await openPage({ source, cache: "", format: "text" })).page.format).toBe("text");
  });
});

describe("fetching a page", () => {
  it("gives what the server sends, and how it is written down", async () => {
    const types = {
      "text/html": "html",
      "text/markdown": "markdown",
      "text/plain": "text",
      "application/json": "text",
    };
    for (const [type, format] of Object.entries(types)) {
      const address = await serve((_request, response) => response.writeHead(200, { "content-type": type }).end("x"));
      expect(await fetchPage(address, undefined, LIMITS)).toMatchObject({ bytes: Buffer.from("x"), format });
    }
    const markdown = await serve((_request, response) =>
      response.writeHead(200, { "content-type": "text/plain" }).end(),
    );
    expect(await fetchPage(`${markdown}/page.md`, undefined, LIMITS)).toMatchObject({ format: "markdown" });
  });

  it("asks only for what is new, and keeps what was sent", async () => {
    const asked: (string | undefined)[] = [];
    const modified = "Tue, 03 Feb 2026 10:00:00 GMT";
    const address = await serve((request, response) => {
      asked.push(request.headers["if-none-match"]);
      if (request.headers["if-none-match"] === '"v1"' && request.headers["if-modified-since"] === modified)
        response.writeHead(304).end();
      else html("<p>Page", { etag: '"v1"', "last-modified": modified })(request, response);
    });
    const cache = await emptyFolder();
    const first = await openPage({ source: address, cache });
    const second = await openPage({ source: address, cache });
    expect(asked).toEqual([undefined, '"v1"']);
    expect(first).toMatchObject({ page: { text: "<p>Page", format: "html" }, modified: "2026-02-03" });
    expect(second).toEqual(first);
    expect((await tree(cache)).size).toBe(1);
  });

  it("reads Markdown around HTML tables as HTML, fetched or kept, and other Markdown as what it is", async () => {
    const said = { text: "## A\n\n<Table><tr><td>1</td></tr></Table>\n" };
    const address = await serve((request, response) => {
      if (request.headers["if-none-match"] !== undefined) response.writeHead(304).end();
      else response.writeHead(200, { "content-type": "text/markdown", etag: '"v1"' }).end(said.text);
    });
    const cache = await emptyFolder();
    for (let time = 0; time < 2; time += 1)
      expect((await openPage({ source: address, cache })).page.format).toBe("html");
    said.text = "## A\n\n| 1 |\n";
    expect((await openPage({ source: address, cache: await emptyFolder() })).page.format).toBe("markdown");
  });

  it("does not trust what it kept of another address, or damaged", async () => {
    const address = await serve(html("<p>New", { etag: '"v2"' }));
    const cache = await emptyFolder();
    await openPage({ source: address, cache });
    const [file] = (await tree(cache)).keys();
    await writeFile(`${cache}/${file}`, '{"address":"https://other.example/","etag":"x","body":"AAAA"}');
    expect((await openPage({ source: address, cache })).page.text).toBe("<p>New");
    await writeFile(`${cache}/${file}`, "{");
    expect((await openPage({ source: address, cache })).page.text).toBe("<p>New");
  });

  it("follows a few redirects on the same side of the fence", async () => {
    const target = await serve(html("<p>Here"));
    const address = await serve((_request, response) => response.writeHead(302, { location: `${target}/x` }).end());
    expect(Buffer.from((await fetchPage(address, undefined, LIMITS))?.bytes ?? []).toString()).toBe("<p>Here");
  });

  const REFUSED: readonly (readonly [what: string, answer: Answer, message: RegExp])[] = [
    ["an error", (_request, response) => response.writeHead(404).end("gone"), /answers with HTTP 404/],
    [
      "a picture",
      (_request, response) => response.writeHead(200, { "content-type": "image/png" }).end(),
      /of type "image\/png"/,
    ],
    ["nothing known", (_request, response) => response.writeHead(304).end(), /answers with HTTP 304/],
    [
      "too much",
      (_request, response) => html("x".repeat(20_000))(_request, response),
      /sends more than 10 KiB; save less/,
    ],
    [
      "too much, bit by bit and without end",
      (_request, response) => {
        response.writeHead(200, { "content-type": "text/html" });
        const write = () => response.write("x".repeat(500)) && !response.destroyed && setTimeout(write, 1);
        write();
      },
      /sends more than 10 KiB; save less/,
    ],
    [
      "too much, squeezed",
      (_request, response) => {
        response
          .writeHead(200, { "content-type": "text/html", "content-encoding": "gzip" })
          .end(gzipSync("x".repeat(5_000_000)));
      },
      /sends more than 10 KiB; save less/,
    ],
    ["nothing in time", () => {}, /did not answer within 2000 ms/],
    [
      "a body that stops",
      (_request, response) => {
        response.writeHead(200, { "content-type": "text/html" });
        response.write("x");
      },
      /did not answer within 2000 ms/,
    ],
    [
      "a way around in circles",
      (_request, response) => response.writeHead(302, { location: "/again" }).end(),
      /redirects more than 5 times/,
    ],
    [
      "a way to another protocol",
      (_request, response) => response.writeHead(302, { location: "file:///etc/passwd" }).end(),
      /only https/,
    ],
    [
      "a way out without encryption",
      (_request, response) => response.writeHead(302, { location: "http://example.com/" }).end(),
      /only https/,
    ],
    [
      "an end in the middle",
      (_request, response) => {
        response.writeHead(200, { "content-type": "text/html", "content-length": "100" });
        response.write("x", () => response.destroy());
      },
      /cannot be reached/,
    ],
  ];

  it.each(REFUSED)("refuses %s", async (_what, answer, message) => {
    const address = await serve(answer);
    await expect(fetchPage(address, undefined, LIMITS)).rejects.toThrow(message);
  });

  it("refuses addresses without encryption, and a server that is not there", async () => {
    await expect(fetchPage("http://example.com/", undefined, LIMITS)).rejects.toThrow(/only https/);
    const address = await serve(() => {});
    for (const server of servers.splice(0)) await new Promise((done) => server.close(done));
    await expect(fetchPage(address, undefined, LIMITS)).rejects.toThrow(/cannot be reached/);
  });
});
