import { createHash } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";

/** An index of Python packages on this machine, as pip installs from it and as tools upload to it; empty at first. */
export interface PythonIndex {
  /** For pip. */
  readonly simple: string;
  /** For what uploads. */
  readonly upload: string;
  /** Its files by name; whatever is put in is there. */
  readonly files: Map<string, Buffer>;
  /** Answers in the old form, as HTML. */
  isOld: boolean;
  /** Number of uploads after which it breaks off, with the answer on its lips. */
  diesAfter: number;
  stop(): Promise<void>;
}

/**
 * Starts an index.
 *
 * @returns the index.
 */
export async function startPythonIndex(): Promise<PythonIndex> {
  const files = new Map<string, Buffer>();
  const server = createServer((request, response) => void answer(request, response).catch(() => response.destroy()));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const place = server.address();
  if (place === null || typeof place === "string") throw new Error("no port");
  const address = `http://127.0.0.1:${place.port}`;
  const index: PythonIndex = {
    simple: `${address}/simple/`,
    upload: `${address}/legacy/`,
    files,
    isOld: false,
    diesAfter: Number.POSITIVE_INFINITY,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? "";
    if (request.method === "POST") return take(request, response);
    const file = files.get(path.slice("/files/".length));
    if (path.startsWith("/files/") && file !== undefined) return void response.end(file);
    const [, project] = /^\/simple\/([a-z0-9-]+)\/$/.exec(path) ?? [];
    const own = [...files.keys()].filter((name) => name.split("-")[0] === project?.replaceAll("-", "_"));
    if (own.length === 0) return void response.writeHead(404).end("not found");
    const sums = own.map((name) => [name, sha256(files.get(name) ?? Buffer.alloc(0))] as const);
    if (index.isOld) {
      const links = sums.map(([name, sum]) => `<a href="/files/${name}#sha256=${sum}">${name}</a><br/>`);
      return void response.writeHead(200, { "content-type": "text/html" }).end(links.join("\n"));
    }
    const data = {
      meta: { "api-version": "1.0" },
      name: project,
      files: sums.map(([filename, sum]) => ({ filename, url: `/files/${filename}`, hashes: { sha256: sum } })),
    };
    response.writeHead(200, { "content-type": "application/vnd.pypi.simple.v1+json" }).end(JSON.stringify(data));
  }

  async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const type = request.headers["content-type"] ?? "";
    const form = await new Response(Buffer.concat(chunks), { headers: { "content-type": type } }).formData();
    const content = form.get("content");
    if (!(content instanceof File)) return void response.writeHead(400).end("no file");
    const bytes = Buffer.from(await content.arrayBuffer());
    if (files.has(content.name) || form.get("sha256_digest") !== sha256(bytes))
      return void response.writeHead(400).end("there already, or not what was announced");
    files.set(content.name, bytes);
    if (files.size >= index.diesAfter) return void response.destroy();
    response.end("ok");
  }
  return index;
}

function sha256(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex");
}
