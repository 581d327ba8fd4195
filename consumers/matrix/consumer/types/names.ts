// Every name of a space decided on: with a switch, and with handlers by name.
import type { DokuSnapPaymentFlagEntries, DokuSnapPaymentFlagEntry } from "@org/doku-codes";
import {
  decode,
  type MidtransFraudStatusEntries,
  type MidtransFraudStatusEntry,
  type MidtransResult,
} from "@org/midtrans-codes";

export function review(entry: MidtransFraudStatusEntry): "go on" | "look at it" | "stop" {
  switch (entry.name) {
    case "ACCEPT":
      return "go on";
    case "CHALLENGE":
      return "look at it";
    case "DENY":
      return "stop";
    default:
      return impossible(entry);
  }
}

type Handlers = {
  readonly [Name in keyof MidtransFraudStatusEntries]: (entry: MidtransFraudStatusEntries[Name]) => string;
};

const handlers: Handlers = {
  ACCEPT: (entry) => accepted(entry.code),
  CHALLENGE: (entry) => entry.name,
  DENY: (entry) => entry.reason,
};

export const labels: Record<MidtransFraudStatusEntry["name"], string> = {
  ACCEPT: "accepted",
  CHALLENGE: "to be reviewed",
  DENY: "refused",
};

export function handle(result: MidtransResult): string {
  if (!result.known || result.space !== "fraud-status") return "no word on fraud";
  switch (result.name) {
    case "ACCEPT":
      return handlers.ACCEPT(result);
    case "CHALLENGE":
      return handlers.CHALLENGE(result);
    case "DENY":
      return handlers.DENY(result);
  }
}

handle(decode({ fraud_status: "accept" }));

type FlagName = DokuSnapPaymentFlagEntry["name"];
const sameNames: FlagName extends keyof DokuSnapPaymentFlagEntries ? true : false = true;
void sameNames;

function accepted(code: "accept"): string {
  return code;
}

function impossible(value: never): never {
  throw new Error(String(value));
}
