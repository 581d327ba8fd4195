// What a service does with a response of DOKU, without the TypeScript package.
// quickstart:begin
import { readFileSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020.js";
import { lookup } from "./lookup.js"; // 70 lines over codes.json

const folder = `${process.env.PACKAGES}/doku-codes`; // where the package was unpacked
const read = (file) => JSON.parse(readFileSync(`${folder}/${file}`, "utf8"));
const isBody = new Ajv2020().compile(read("schema.json"));
const codes = read("codes.json");

export function whatHappened(body) {
  const [entry, ...others] = isBody(body) ? lookup(codes, "snap", body.responseCode) : [];
  if (!entry || others.length > 0) return { scope: "transaction", outcome: "unknown", retry: "check_status_first" };
  const { name, scope, outcome, retry, text } = entry;
  return { name, scope, outcome, retry, customer: text.id?.customer }; // success is payment only in scope "transaction"
}
// quickstart:end
