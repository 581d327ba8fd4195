import fastify, { type FastifyInstance } from "fastify";
import { receive, type Settings } from "./receive.ts";

/**
 * Fastify: a content type parser that hands over the buffer, registered in the scope of the notifications only.
 *
 * @param settings - keys, and the time.
 * @returns the application, not listening yet.
 */
export function fastifyApp(settings: Settings): FastifyInstance {
  const app = fastify();
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser("*", { parseAs: "buffer", bodyLimit: 65_536 }, (_request, body, done) =>
      done(null, body),
    );
    scope.post<{ Body: Buffer }>("/payments/notifications", async (request, response) => {
      const { body, headers, method, url: path } = request;
      const reply = await receive({ body: body ?? "", headers, method, path }, settings);
      return response.status(reply.status).send(reply.body);
    });
  });
  // Everything else gets parsed bodies, as always.
  app.post("/orders", async (request) => request.body);
  return app;
}
