// Results narrow by space, name and pattern; parameters and context are typed.
import {
  compose,
  type DokuContext,
  type DokuResult,
  DokuSnap,
  DokuSnapService,
  decode,
  lookup,
  parse,
} from "@org/doku-codes";
import { INSUFFICIENT_FUNDS } from "@org/doku-codes/constants/snap";
import { message } from "@org/doku-codes/messages/en";

export function read(body: unknown, httpStatus: number | undefined): string {
  const context: DokuContext = { httpStatus, kind: "move", network: undefined };
  const result: DokuResult = decode(body, context);
  if (!result.known) return message(result, { field: "amount" }).detail;
  if (result.space === "snap") {
    const service: string = result.service;
    if (result.name === "INSUFFICIENT_FUNDS") {
      const http: 403 = result.http;
      const pattern: "403XX14" = result.pattern;
      return `${http} ${pattern} ${service}`;
    }
    switch (result.pattern) {
      case DokuSnap.TRANSACTION_EXPIRED: {
        const name: "TRANSACTION_EXPIRED" = result.name;
        return name;
      }
      case "404XX12":
        return result.case;
    }
    return result.code;
  }
  if (result.space === "transaction-status") {
    const code: "SUCCESS" | string = result.code;
    return code;
  }
  return result.space satisfies Exclude<DokuResult["space"], undefined>;
}

export const constant: "403XX14" = INSUFFICIENT_FUNDS;
export const member: `${DokuSnap}` = DokuSnap.INSUFFICIENT_FUNDS;
export const full: string = compose(DokuSnap.INSUFFICIENT_FUNDS, DokuSnapService.TRANSFER_TO_BANK);
export const again: string = compose("403XX14", "43");
export const service: string | undefined = parse("snap", full)?.service;
export const titles: readonly string[] = lookup("card", "05").map((entry) => message(entry).title);
export const names: readonly string[] = lookup("snap", full, { network: "VISA" }).map(({ name }) => name);
