// Makes payments with every code that there is, and what the package itself says about each: what SQL has to answer.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const { PACKAGES, WORK } = process.env;
const folder = join(PACKAGES, "payment-codes");
const { lookup, PROVIDERS } = await import(pathToFileURL(join(folder, "dist", "esm", "index.js")).href).catch(
  (error) => {
    throw new Error(`the packages are not built; run: npm run codes -- build (${error.message})`);
  },
);

const ADVICE = ["money", "scope", "outcome", "retry", "actor", "reason", "disclosure"];
const UNKNOWN = ["unknown", "transaction", "unknown", "check_status_first", "provider", "unmapped", "generic"];

// As docs/decoding.md says it, and not as the package does it.
const RETRIES = [
  ...["check_status_first", "never", "after_fix", "with_authentication", "with_new_token", "later"],
  ...["with_other_method", "with_new_reference"],
];
const DISCLOSURES = ["public", "generic", "integrator"];

/** Advice that is safe for all that may be meant. */
function merged(entries) {
  if (entries.length === 0) return UNKNOWN;
  const all = (name) => [...new Set(entries.map((entry) => entry[name]))];
  const [outcomes, scopes] = [all("outcome"), all("scope")];
  const within = (...some) => outcomes.every((outcome) => some.includes(outcome));
  const outcome =
    outcomes.length === 1
      ? outcomes[0]
      : within("failed", "rejected")
        ? "rejected"
        : within("pending", "action_required")
          ? "pending"
          : "unknown";
  const retries = all("retry");
  const isOpen = ["unknown", "pending", "action_required"].includes(outcome);
  const isContrary = outcome === "unknown" && (outcomes.length > 1 || scopes.length > 1);
  const wins = isOpen ? "transaction" : "request";
  const scope = scopes.length === 1 ? scopes[0] : wins;
  const retry = isContrary ? RETRIES[0] : RETRIES.find((one) => retries.includes(one));
  const reason = all("reason").length === 1 ? all("reason")[0] : "unmapped";
  return [
    moneyOf({ scope, outcome, retry, reason, kinds: all("kind"), parts: all("part") }),
    scope,
    outcome,
    retry,
    all("actor").length === 1 ? all("actor")[0] : "integrator",
    reason,
    DISCLOSURES.findLast((disclosure) => all("disclosure").includes(disclosure)),
  ];
}

/** As docs/command-line.md says it. */
function moneyOf({ scope, outcome, retry, reason, kinds, parts }) {
  if (outcome !== "pending" && retry === RETRIES[0]) return "unknown";
  if (scope === "request") return "not_by_call";
  const backs = new Set(kinds.map((kind) => kind === "reverse"));
  if (backs.size > 1 && ["success", "failed"].includes(outcome)) return "unknown";
  if (parts.length > 1 && outcome === "reversed") return "unknown";
  const [isBack] = backs;
  const said = {
    success: isBack ? "back" : "yes",
    pending: "not_yet",
    action_required: reason === "authorized" ? "held" : "waiting",
    failed: isBack ? "no_back" : "no",
    rejected: "refused",
    reversed: parts[0] ? "back_part" : "back",
    unknown: "unknown",
  };
  return said[outcome];
}

const payments = [];
const ask = (provider, space, code, isListed = true) => {
  const says = isListed ? merged(lookup(provider, space, code)) : UNKNOWN;
  // Several payments have the same code.
  for (let times = 0; times <= payments.length % 3; times += 1)
    payments.push([payments.length + 1, provider, space, code, 1000 + (payments.length % 977), ...says]);
};

for (const provider of PROVIDERS) {
  const { spaces, entries } = JSON.parse(readFileSync(join(folder, provider, "codes.json"), "utf8"));
  for (const { id, kind, segments, services, open } of spaces) {
    const own = entries.filter(({ space }) => space === id);
    ask(provider, id, "no such code");
    ask(provider, id, null, false);
    if (kind === "literal") {
      for (const code of new Set(own.map((entry) => entry.code))) ask(provider, id, code);
      continue;
    }
    const listed = services.map(({ code }) => code);
    const width = segments.find(({ name }) => name === "service").length;
    const others = ["90", "99", "9", "0"].filter((code) => code.length === width && !listed.includes(code));
    const start = segments.slice(
      0,
      segments.findIndex(({ name }) => name === "service"),
    );
    const at = start.reduce((sum, { length }) => sum + length, 0);
    for (const pattern of new Set(own.map((entry) => entry.pattern))) {
      const withService = (service) => pattern.slice(0, at) + service + pattern.slice(at + width);
      ask(provider, id, withService(open), false);
      for (const service of listed) ask(provider, id, withService(service));
      // A service that nobody lists may do anything.
      for (const service of others) ask(provider, id, withService(service), false);
    }
  }
  ask(provider, null, "00", false);
  ask(provider, "no-such-space", "00", false);
}
ask("no-such-provider", "card", "00", false);
ask(null, null, null, false);

const head = ["id", "provider", "space", "code", "amount", ...ADVICE.map((name) => `expected_${name}`)];
const lines = [head, ...payments].map((cells) => cells.map((cell) => cell ?? "").join(","));
writeFileSync(join(WORK, "payments.csv"), `${lines.join("\n")}\n`);
console.error(`${payments.length} payments`);
