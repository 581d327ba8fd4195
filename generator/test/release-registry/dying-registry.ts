import { once } from "node:events";
import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { Registry } from "./registry.ts";

/** When the registry dies: after it has answered for the first package, or with the answer on its lips. */
export type Moment = "after the answer" | "before the answer";

/** The way to a registry that dies once, as soon as it has stored one package. */
export interface DyingRegistry {
  /** Address under which the registry is reached. */
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Stands before a registry and kills it once it has stored the first package. Afterwards it passes on
 * whatever comes, to nobody until the registry is started again.
 *
 * @param registry - the registry.
 * @param moment - whether the publisher still learns that the first package was stored.
 * @returns the way to it.
 */
export async function dieAfterFirstPackage(registry: Registry, moment: Moment): Promise<DyingRegistry> {
  let died = false;
  const server = createServer((from, to) => {
    const isPackage = from.method === "PUT" && !died;
    const onward = request(
      `${registry.address}${from.url}`,
      { method: from.method ?? "GET", headers: from.headers },
      (answer) => void pass(answer, to, isPackage),
    );
    onward.on("error", () => to.destroy());
    from.pipe(onward);
  });

  async function pass(answer: IncomingMessage, to: ServerResponse, isPackage: boolean): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of answer) chunks.push(chunk as Buffer);
    if (isPackage && answer.statusCode === 201) {
      died = true;
      await registry.kill();
      if (moment === "before the answer") {
        to.destroy();
        return;
      }
    }
    to.writeHead(answer.statusCode ?? 502, answer.headers);
    to.end(Buffer.concat(chunks));
  }

  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const place = server.address();
  if (place === null || typeof place === "string") throw new Error("no port");
  return {
    address: `http://127.0.0.1:${place.port}`,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
