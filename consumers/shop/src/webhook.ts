import { decode } from "@org/midtrans-codes";
import express, { type RequestHandler, type Router } from "express";
import { parseJson } from "./midtrans.ts";
import type { Shop } from "./shop.ts";
import { isSigned } from "./signature.ts";
import { takeIn } from "./take-in.ts";

/**
 * Receives Midtrans' notifications.
 *
 * 200 is said when what they say is stored, never before: Midtrans sends again whatever it got no 200 for. A crash in
 * between brings the same message once more, and the second one changes nothing.
 *
 * @param shop - the shop.
 * @returns the route, to be mounted where Midtrans' dashboard says.
 */
export function webhook(shop: Shop): Router {
  // The raw body: whatever checks a signature over the bytes, as other providers do, needs it as it came.
  return express.Router().post("/", express.raw({ type: () => true, limit: "64kb" }), receive(shop));
}

function receive(shop: Shop): RequestHandler {
  return (request, response) => {
    const body = Buffer.isBuffer(request.body) ? parseJson(request.body.toString("utf8")) : undefined;
    if (body === undefined) {
      response.status(400).json({ error: "The body is not JSON." });
      return;
    }
    if (!isSigned(body, shop.serverKey)) {
      response.status(401).json({ error: "The signature is missing or wrong." });
      return;
    }
    // A webhook always says that it is one. It does not say `verified`: the signature covers only a part of the body.
    const result = decode(body, { from: "notification" });
    if (!takeIn(shop, result)) {
      response.status(404).json({ error: "No payment has this order_id." });
      return;
    }
    response.status(200).json({ ok: true });
  };
}
