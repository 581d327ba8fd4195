import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import { expressApp } from "../src/express.ts";
import { fastifyApp } from "../src/fastify.ts";
import { honoApp } from "../src/hono.ts";
import { nestApp } from "../src/nest.ts";
import { postHandler } from "../src/next.ts";
import type { Settings } from "../src/receive.ts";

/** A server that listens. */
export interface Running {
  readonly url: string;
  close(): Promise<unknown>;
}

const closing = (server: Server): Running => ({
  url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
  close: () => new Promise((done) => server.close(done)),
});

/** Every framework, started on a port of its own. */
export const SERVERS: Readonly<Record<string, (settings: Settings) => Promise<Running>>> = {
  Express: (settings) =>
    new Promise((done) => {
      const server = createServer(expressApp(settings)).listen(0, "127.0.0.1", () => done(closing(server)));
    }),
  Fastify: async (settings) => {
    const app = fastifyApp(settings);
    const url = await app.listen({ port: 0, host: "127.0.0.1" });
    return { url, close: () => app.close() };
  },
  NestJS: async (settings) => {
    const app = await nestApp(settings);
    const server: Server = await app.listen(0, "127.0.0.1");
    return { ...closing(server), close: () => app.close() };
  },
  Hono: (settings) =>
    new Promise((done) => {
      const server = serve({ fetch: honoApp(settings).fetch, port: 0, hostname: "127.0.0.1" }, () =>
        done(closing(server as Server)),
      );
    }),
  // Next.js itself is a third of a gigabyte; its handlers are functions of a Request, and are called with one that came
  // over a socket.
  "Next.js": (settings) =>
    new Promise((done) => {
      const post = postHandler(settings);
      const orders = async (request: Request) => Response.json(await request.json());
      const fetch = (request: Request) =>
        new URL(request.url).pathname === "/orders" ? orders(request) : post(request);
      const server = serve({ fetch, port: 0, hostname: "127.0.0.1" }, () => done(closing(server as Server)));
    }),
};
