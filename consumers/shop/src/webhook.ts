import { decode } from "@org/midtrans-codes";
import { verify } from "@org/midtrans-codes/verify";
import express, { type RequestHandler, type Router } from "express";
import type { Shop } from "./shop.ts";
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
  // The raw body: a signature is checked over what came, not over what a parser makes of it.
  return express.Router().post("/", express.raw({ type: () => true, limit: "64kb" }), receive(shop));
}

function receive(shop: Shop): RequestHandler {
  return async ({ body, headers }, response) => {
    const keys = { serverKey: shop.serverKey };
    const verified = await verify({ body: Buffer.isBuffer(body) ? body : "", headers }, keys);
    if (verified.problem === "body_not_json" || verified.problem === "body_missing") {
      response.status(400).json({ error: verified.message });
      return;
    }
    // Midtrans signs everything that it sends here. Without that, a stranger would make the worker ask all day.
    if (verified.status !== "genuine") {
      response.status(401).json({ error: verified.message });
      return;
    }
    // It is genuine, and yet the signature leaves out transaction_status: whoever gets hold of the notification "pending"
    // can turn it into "settlement". `decode` knows that from `verified`, and the worker asks Midtrans.
    const result = decode(verified.body, { from: "notification", verified });
    if (!takeIn(shop, result)) {
      response.status(404).json({ error: "No payment has this order_id." });
      return;
    }
    response.status(200).json({ ok: true });
  };
}
