import { decode as decodeDoku } from "@org/doku-codes";
import { decode as decodeKlikoo } from "@org/klikoo-codes";
import { decode as decodeMidtrans } from "@org/midtrans-codes";

const results = [
  decodeDoku({ responseCode: "4034314" }),
  decodeMidtrans({ transaction_status: "settlement" }),
  decodeKlikoo({ response_code: "404027005" }),
];
console.log(JSON.stringify(results.map((result) => (result.known ? result.name : result.why))));
