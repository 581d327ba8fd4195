// Serves a folder on this machine alone, as static hosting does.
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize, sep } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
};

/**
 * Serves a folder.
 *
 * @param root - the folder.
 * @param port - the port; 0 for any that is free.
 * @param base - path under which the site stands.
 * @returns the address, and the server, to be closed.
 * @throws Error if the port is taken.
 */
export async function serve(root: string, port: number, base = ""): Promise<{ address: string; server: Server }> {
  const server = createServer(async (request, response) => {
    const found = await fileFor(root, request.url ?? "/", base);
    const file = found ?? join(root, "404.html");
    response.writeHead(found ? 200 : 404, { "content-type": TYPES[extname(file)] ?? "application/octet-stream" });
    createReadStream(file)
      .on("error", () => response.end())
      .pipe(response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}/`, server };
}

async function fileFor(root: string, url: string, base: string): Promise<string | undefined> {
  let path: string;
  try {
    path = decodeURIComponent(new URL(url, "http://localhost").pathname);
  } catch {
    return undefined;
  }
  if (!path.startsWith(`${base}/`)) return undefined;
  const file = normalize(join(root, path.slice(base.length)));
  if (!file.startsWith(root + sep) && file !== root && file !== root + sep) return undefined;
  for (const candidate of [file, join(file, "index.html")]) {
    const found = await stat(candidate).catch(() => undefined);
    if (found?.isFile()) return candidate;
  }
  return undefined;
}
