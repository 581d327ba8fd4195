import { z } from "zod";
import { text } from "../text-shape.ts";
import { flag, kind } from "./advice.ts";
import { digits, name, service, url } from "./values.ts";

/** How to ask how a transaction ended. */
export const statusCheck = {
  notBeforeSeconds: digits.optional().describe("Earliest useful time after the transaction, in seconds"),
  validForDays: digits.optional().describe("How long the provider answers, in days"),
  everySeconds: digits.optional().describe("How often to ask at most: once in so many seconds"),
  ifOpen: z.enum(["same_reference", "reconcile"]).optional().describe("What to do when the status stays open"),
  ifNotFound: z
    .literal("same_reference")
    .optional()
    .describe(
      "The answer stays not found: send it again with the same reference, where the provider refuses duplicates",
    ),
  source: url.optional(),
};

/** A service: an operation that a composite code can belong to. */
export const serviceShape = z.strictObject({
  code: service,
  name: name.optional(),
  title: text.optional().describe("Name as the provider or standard prints it"),
  kind: kind.optional(),
  serves: z.array(kind).min(2).optional().describe("All kinds of operation behind one service code"),
  payout: flag.optional().describe("Money goes from the merchant to somebody else, or the service asks about that"),
  follows: flag
    .optional()
    .describe(
      "It acts on something that is there already, such as a hold to capture or a virtual account to delete, which stands as it was where the call fails",
    ),
  status: z
    .strictObject({ service: service.optional().describe("The service that answers"), ...statusCheck })
    .optional(),
});

/** A services file: operations that a composite code can belong to. */
export const servicesShape = z.strictObject({
  source: url.optional(),
  services: z.array(serviceShape).min(1),
});
