import { decode } from "@org/payment-codes";

const results = [
  decode("doku", { responseCode: "4034314" }),
  decode("midtrans", { transaction_status: "settlement" }),
  decode("klikoo", { response_code: "404027005" }),
];
console.log(JSON.stringify(results.map((result) => (result.known ? result.name : result.why))));
