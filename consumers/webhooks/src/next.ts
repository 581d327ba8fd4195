import { receive, type Settings } from "./receive.ts";

/**
 * Next.js: a route handler gets a `Request` of fetch and nothing has parsed it. The file is
 * `app/payments/notifications/route.ts`, and all of it is
 *
 *     export const POST = postHandler({ keys: { secretKey: process.env.DOKU_SECRET_KEY } });
 *
 * @param settings - keys, and the time.
 * @returns the handler.
 */
export function postHandler(settings: Settings): (request: Request) => Promise<Response> {
  return async (request) => {
    const { headers, method, url } = request;
    const path = new URL(url).pathname;
    const reply = await receive({ body: await request.arrayBuffer(), headers, method, path }, settings);
    return Response.json(reply.body, { status: reply.status });
  };
}
