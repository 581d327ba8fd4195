// Asks every tool everything in cases.json; prints a line for each.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { lookup, readCodes } from "./lookup.js";
import { whatHappened } from "./quickstart.js";
import { Tally } from "./tally.js";
import { checkTypes } from "./types.js";

const { CASES, PACKAGES } = process.env;
const json = (path) => JSON.parse(readFileSync(path, "utf8"));
const { cases, lookups, samples, names } = json(CASES);

const VALIDATORS = {
  "Ajv (strict)": "./validators/ajv.js",
  "@hyperjump/json-schema": "./validators/hyperjump.js",
  "@cfworker/json-schema": "./validators/cfworker.js",
};

for (const [tool, module] of Object.entries(VALIDATORS)) await checkValidator(tool, await import(module));
checkLookups();
checkTypes(samples, names).print("json-schema-to-typescript", "generator");

async function checkValidator(tool, { prepare }) {
  const tally = new Tally();
  const paths = [...new Set(cases.map(({ schema }) => schema))];
  const compile = await prepare(new Map(paths.map((path) => [path, json(join(PACKAGES, path))])));
  const compiled = new Map();
  for (const { id, schema, type, file, valid, note, ...rest } of cases) {
    const key = `${schema} ${type}`;
    if (!compiled.has(key)) compiled.set(key, await compile(schema, type));
    const instance = file === undefined ? rest.instance : json(join(PACKAGES, file));
    tally.check(
      compiled.get(key)(instance) === valid,
      `${id} (${type}, ${note}) is not ${valid ? "valid" : "invalid"}`,
    );
  }
  tally.print(tool, "validator");
}

function checkLookups() {
  const tally = new Tally();
  const providers = new Map();
  for (const { id, provider, space, code, entries, ...qualifiers } of lookups) {
    if (!providers.has(provider)) providers.set(provider, readCodes(join(PACKAGES, `${provider}-codes`, "codes.json")));
    const found = lookup(providers.get(provider), space, code, qualifiers).map(answer);
    const sorted = (list) => [...list].sort((a, b) => (a.name < b.name ? -1 : 1));
    tally.check(isDeepStrictEqual(sorted(found), sorted(entries)), `${id} (${space} ${code}) is answered differently`);
  }
  assert.equal(whatHappened({ responseCode: "4034314" }).name, "INSUFFICIENT_FUNDS");
  assert.equal(whatHappened({ responseCode: "4034314\n" }).outcome, "unknown");
  assert.equal(whatHappened({ responseCode: "4994399" }).retry, "check_status_first");
  assert.deepEqual(whatHappened(null), { scope: "transaction", outcome: "unknown", retry: "check_status_first" });
  assert.equal(whatHappened({ responseCode: "2005300", latestTransactionStatus: "06" }).scope, "request");
  tally.print("codes.json", "lookup");
}

function answer({ name, scope, outcome, retry, actor, reason, disclosure, text }) {
  const advice = { name, scope, outcome, retry, actor, reason, disclosure };
  if (!text.id) return advice;
  const { title, customer } = text.id;
  return { ...advice, text: { id: { title, customer } } };
}
