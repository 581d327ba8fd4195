// A shop that takes payments through three providers, as ES modules. Prints what it made of their answers.
import * as doku from "@org/doku-codes";
import dokuCodes from "@org/doku-codes/codes.json" with { type: "json" };
import { INSUFFICIENT_FUNDS } from "@org/doku-codes/constants/snap";
import * as dokuInEnglish from "@org/doku-codes/messages/en";
import * as dokuInIndonesian from "@org/doku-codes/messages/id";
import dokuTexts from "@org/doku-codes/messages/id.json" with { type: "json" };
import { verify as verifyDoku } from "@org/doku-codes/verify";
import * as klikoo from "@org/klikoo-codes";
import klikooCodes from "@org/klikoo-codes/codes.json" with { type: "json" };
import { TRANSACTION_NOT_FOUND } from "@org/klikoo-codes/constants/openapi";
import * as klikooInEnglish from "@org/klikoo-codes/messages/en";
import * as klikooInIndonesian from "@org/klikoo-codes/messages/id";
import klikooTexts from "@org/klikoo-codes/messages/id.json" with { type: "json" };
import { verify as verifyKlikoo } from "@org/klikoo-codes/verify";
import * as midtrans from "@org/midtrans-codes";
import midtransCodes from "@org/midtrans-codes/codes.json" with { type: "json" };
import { SETTLEMENT } from "@org/midtrans-codes/constants/transaction-status";
import * as midtransInEnglish from "@org/midtrans-codes/messages/en";
import * as midtransInIndonesian from "@org/midtrans-codes/messages/id";
import midtransTexts from "@org/midtrans-codes/messages/id.json" with { type: "json" };
import { verify as verifyMidtrans } from "@org/midtrans-codes/verify";

const transfer = doku.decode({ responseCode: "4034314", responseMessage: "Insufficient Funds" });
const payment = midtrans.decode({ status_code: "200", transaction_status: "settlement", fraud_status: "accept" });
const inquiry = klikoo.decode({ response_code: "404027005", response_message: "Transaksi tidak ditemukan" });

console.log(
  JSON.stringify({
    doku: {
      read: pick(transfer),
      found: doku.lookup("snap", "4034314").map(({ name }) => name),
      constant: INSUFFICIENT_FUNDS,
      member: doku.DokuSnap.INSUFFICIENT_FUNDS,
      composed: doku.compose(INSUFFICIENT_FUNDS, doku.DokuSnapService.TRANSFER_TO_BANK),
      parsed: doku.parse("snap", "4034314").service,
      english: dokuInEnglish.message(transfer),
      indonesian: dokuInIndonesian.message(transfer),
      entries: dokuCodes.entries.length,
      texts: Object.keys(dokuTexts).length,
    },
    midtrans: {
      read: pick(payment),
      found: midtrans.lookup("transaction-status", SETTLEMENT).map(({ name }) => name),
      constant: SETTLEMENT,
      member: midtrans.MidtransTransactionStatus.SETTLEMENT,
      english: midtransInEnglish.message(payment),
      indonesian: midtransInIndonesian.message(payment),
      entries: midtransCodes.entries.length,
      texts: Object.keys(midtransTexts).length,
    },
    klikoo: {
      read: pick(inquiry),
      found: klikoo.lookup("openapi", "404027005").map(({ name }) => name),
      constant: TRANSACTION_NOT_FOUND,
      member: klikoo.KlikooOpenapi.TRANSACTION_NOT_FOUND,
      composed: klikoo.compose(TRANSACTION_NOT_FOUND, klikoo.KlikooOpenapiService.TRANSACTION),
      parsed: klikoo.parse("openapi", "404027005").service,
      english: klikooInEnglish.message(inquiry),
      indonesian: klikooInIndonesian.message(inquiry),
      entries: klikooCodes.entries.length,
      texts: Object.keys(klikooTexts).length,
    },
    // Genuine, forged and not verifiable, with the WebCrypto of this runtime.
    verified: {
      doku: await statuses(verifyDoku, dokuCodes),
      midtrans: await statuses(verifyMidtrans, midtransCodes),
      klikoo: await statuses(verifyKlikoo, klikooCodes),
    },
    // No answer at all must not look like a failure, whoever did not answer.
    silence: [doku, midtrans, klikoo].map(({ decode }) => [decode(undefined).outcome, decode(undefined).retry]),
  }),
);

function pick({ known, space, name, code, scope, outcome, retry, reason }) {
  return { known, space, name, code, scope, outcome, retry, reason };
}

function statuses(verify, { verification: { vectors } }) {
  const check = ({ notification, keys, now }) => verify(notification, keys, { now: new Date(now) });
  // Some vectors only say that it is not genuine.
  const said = ({ expect }, { status, problem }) =>
    expect.status === undefined && status !== "genuine" ? "not genuine" : `${status} ${problem ?? ""}`;
  return Promise.all(vectors.map((vector) => check(vector).then((result) => said(vector, result))));
}
