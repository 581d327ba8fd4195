import { orderOf } from "@org/midtrans-codes";
import express, { type Express } from "express";
import { checkOut } from "./checkout.ts";
import type { Shop } from "./shop.ts";
import { byId } from "./tables/payments.ts";
import { webhook } from "./webhook.ts";

/**
 * The web server of the shop.
 *
 * @param shop - the shop.
 * @returns the application, not listening yet.
 */
export function appOf(shop: Shop): Express {
  const app = express().disable("x-powered-by");
  app.use("/midtrans/notifications", webhook(shop));
  // The payer comes to pay, or to try again.
  app.post("/orders/:id/payments", async (request, response) => {
    const { id } = request.params;
    if (!shop.store.orders.get(id)) return void response.status(404).json({ error: "There is no such order." });
    const checkout = await checkOut(shop, id);
    response.status(checkout.started ? 201 : 409).json(checkout);
  });
  // The page of an order.
  app.get("/orders/:id", (request, response) => {
    const order = shop.store.orders.get(request.params.id);
    if (!order) return void response.status(404).json({ error: "There is no such order." });
    const { state, mayStart } = orderOf(byId(shop.store.payments.ofOrder(order.id)));
    const mayTryAgain = order.review === null && mayStart !== "no";
    response.json({ id: order.id, state, mayTryAgain, parcels: shop.store.ledger.parcels(order.id) });
  });
  return app;
}
