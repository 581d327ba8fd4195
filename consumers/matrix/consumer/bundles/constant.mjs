import { INSUFFICIENT_FUNDS } from "@org/doku-codes/constants/snap";
import { TRANSACTION_NOT_FOUND } from "@org/klikoo-codes/constants/openapi";
import { SETTLEMENT } from "@org/midtrans-codes/constants/transaction-status";

console.log(JSON.stringify([INSUFFICIENT_FUNDS, SETTLEMENT, TRANSACTION_NOT_FOUND]));
