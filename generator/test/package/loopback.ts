import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer as createSecureServer } from "node:https";
import type { AddressInfo, Server } from "node:net";
import { generate } from "selfsigned";

/** How a server answers one call. */
export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A server on this machine. */
export interface Loopback {
  /** Address without a path. */
  readonly url: string;
  /** How many requests reached it. */
  readonly requests: () => number;
  /** How the following calls are answered; what `path` says otherwise. */
  answer(next: Answer): void;
  close(): Promise<void>;
}

/** What every answer of JSON begins with. */
const JSON_HEADERS = { "content-type": "application/json" };

/** Answers with a body. */
export const withBody = (status: number, body: unknown): Answer => withText(status, JSON.stringify(body), JSON_HEADERS);

/** Answers with a text. */
export const withText =
  (status: number, text: string, headers: Record<string, string> = JSON_HEADERS): Answer =>
  (_, response) => {
    response.writeHead(status, headers).end(text);
  };

/** Reads the request and closes the connection. */
export const closed: Answer = (request) => {
  request.on("data", () => {}).on("end", () => request.socket.destroy());
};

/** Sends the head and a part of the body, then closes the connection. */
export const cut: Answer = (request, response) => {
  response.writeHead(200, { ...JSON_HEADERS, "content-length": "1000" }).write('{"a":');
  setTimeout(() => request.socket.destroy(), 20);
};

/** Never answers. */
export const silent: Answer = () => {};

/** Sends the client on. */
export const redirected = (location: string): Answer => withText(307, "", { location });

/** Starts a server. */
export function serve(path: Readonly<Record<string, Answer>> = {}): Promise<Loopback> {
  return started((handle) => createServer(handle), "http", path);
}

/** Starts a server whose certificate nobody signed. */
export async function serveUntrusted(): Promise<Loopback> {
  const { private: key, cert } = await generate([{ name: "commonName", value: "localhost" }]);
  return started((handle) => createSecureServer({ key, cert }, handle), "https", {});
}

async function started(
  create: (handle: Answer) => Server & { closeAllConnections(): void },
  protocol: string,
  paths: Readonly<Record<string, Answer>>,
): Promise<Loopback> {
  let next: Answer = silent;
  let requests = 0;
  const server = create((request, response) => {
    requests++;
    (paths[request.url ?? ""] ?? next)(request, response);
  });
  // Handshakes that clients refuse end in errors here.
  server.on("tlsClientError", () => {});
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  return {
    url: `${protocol}://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests: () => requests,
    answer(answer) {
      next = answer;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** An address of this machine where nothing listens. */
export async function nowhere(): Promise<string> {
  const { url, close } = await serve();
  await close();
  return url;
}
