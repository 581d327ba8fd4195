import { Hono } from "hono";
import { receive, type Settings } from "./receive.ts";

/**
 * Hono: the bytes of the request, before `c.req.json` is called.
 *
 * @param settings - keys, and the time.
 * @returns the application, for `serve` of Node.js, Bun, Deno or a worker.
 */
export function honoApp(settings: Settings): Hono {
  const app = new Hono();
  app.post("/payments/notifications", async (context) => {
    const { req } = context;
    const body = await req.arrayBuffer();
    const reply = await receive({ body, headers: req.raw.headers, method: req.method, path: req.path }, settings);
    return context.json(reply.body, reply.status);
  });
  app.post("/orders", async (context) => context.json(await context.req.json()));
  return app;
}
