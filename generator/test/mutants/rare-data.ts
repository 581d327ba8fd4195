import type { Entry, Model } from "../../src/catalog/model.ts";

/**
 * Gives a provider what the rules know and no provider has yet, where it has what that is made of.
 *
 * @param model - the provider.
 * @returns the same with a reversal, entries that depend on where a body comes from, a service that also answers queries, and
 *   parameters of a code that another one explains.
 */
export function withRareData(model: Model): Model {
  return withParameters(withQueries(withOrigins(withReversal(sharing(model)))));
}

/** Of the small provider, the products that share a field: no other one has any yet. */
function sharing(model: Model): Model {
  if (model.id !== "acme-pay") return model;
  const envelopes = model.envelopes.filter(({ codes }) => codes.some(({ field }) => field === "status.code"));
  const ids = envelopes.flatMap(({ codes }) => codes.map(({ space }) => space));
  return { ...model, envelopes, spaces: model.spaces.filter(({ id }) => ids.includes(id)), notifications: [] };
}

/** A channel that reports a reversal: no provider has one yet, and there is a rule for it. */
function withReversal(model: Model): Model {
  const reversal = { scope: "transaction", outcome: "reversed", retry: "never", reason: "refunded" } as const;
  const entryOf = (entry: Entry): Entry => (entry.name === "NO_NETWORK_CODE" ? { ...entry, ...reversal } : entry);
  return { ...model, spaces: model.spaces.map((space) => ({ ...space, entries: space.entries.map(entryOf) })) };
}

/** A response code that means one thing in the answer to a call and another elsewhere: no provider has one, as above. */
function withOrigins(model: Model): Model {
  const paid = { outcome: "success", retry: "never", reason: "approved" } as const;
  const entriesOf = (entry: Entry): Entry[] =>
    entry.name === "DIRECT_DEBIT_ACCEPTED"
      ? [
          { ...entry, from: ["call"] },
          { ...entry, ...paid, name: "DIRECT_DEBIT_PAID", from: ["status", "notification"], when: [] },
        ]
      : [entry];
  return { ...model, spaces: model.spaces.map((space) => ({ ...space, entries: space.entries.flatMap(entriesOf) })) };
}

/** A service that answers queries besides, in a body with a code of another one: no provider has both, as above. */
function withQueries(model: Model): Model {
  const spaces = model.spaces.map((space) => ({
    ...space,
    services: space.services.map((service): typeof service =>
      service.code === "57" && !service.serves ? { ...service, serves: [service.kind, "status"] } : service,
    ),
  }));
  return { ...model, spaces };
}

/** A code that decides without a reason and whose message has parameters, of which the explaining one has some as well. */
function withParameters(model: Model): Model {
  const params = new Map([
    ["reason", ["{reason}"]],
    ["info", ["{info}"]],
  ]);
  const entryOf = (entry: Entry): Entry =>
    entry.space === "snap-status" && entry.name === "FAILED"
      ? { ...entry, messages: ["Failed at {info}: {reason}", ...entry.messages], params }
      : entry;
  return { ...model, spaces: model.spaces.map((space) => ({ ...space, entries: space.entries.map(entryOf) })) };
}
