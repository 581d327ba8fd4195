// Bundled once for each language, which stands where LOCALE does.
import { decode as decodeDoku } from "@org/doku-codes";
import { message as sayDoku } from "@org/doku-codes/messages/LOCALE";
import { decode as decodeKlikoo } from "@org/klikoo-codes";
import { message as sayKlikoo } from "@org/klikoo-codes/messages/LOCALE";
import { decode as decodeMidtrans } from "@org/midtrans-codes";
import { message as sayMidtrans } from "@org/midtrans-codes/messages/LOCALE";

const messages = [
  sayDoku(decodeDoku({ responseCode: "4034314" })),
  sayMidtrans(decodeMidtrans({ transaction_status: "settlement" })),
  sayKlikoo(decodeKlikoo({ response_code: "404027005" })),
];
console.log(JSON.stringify(messages.map(({ customer }) => customer)));
