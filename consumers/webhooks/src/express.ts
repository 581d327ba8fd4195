import express, { type Express } from "express";
import { receive, type Settings } from "./receive.ts";

/**
 * Express: `express.raw` on the route of the notifications, before any `express.json` sees them.
 *
 * @param settings - keys, and the time.
 * @returns the application, not listening yet.
 */
export function expressApp(settings: Settings): Express {
  const app = express();
  app.post("/payments/notifications", express.raw({ type: () => true, limit: "64kb" }), async (request, response) => {
    const { body, headers, method, originalUrl: path } = request;
    // An empty body is left out, and then it is not a buffer.
    const reply = await receive({ body: Buffer.isBuffer(body) ? body : "", headers, method, path }, settings);
    response.status(reply.status).json(reply.body);
  });
  // Everything else gets parsed bodies, as always.
  app.use(express.json());
  app.post("/orders", (request, response) => void response.json(request.body));
  return app;
}
