import { createRequire } from "node:module";
import type { Model } from "../../src/catalog/model.ts";
import {
  type Asked,
  type AskedPackage,
  askedOf,
  compareAnswers,
  NOTHING_ASKED,
} from "../../src/compare/answers/compare-answers.ts";
import { compareData } from "../../src/compare/data.ts";
import { pairsOf } from "../../src/compare/entries.ts";
import type { Finding } from "../../src/compare/finding.ts";
import { questionsFor } from "../../src/compare/index.ts";
import { type JsonObject, objectIn, objectsIn, textIn, textsIn } from "../../src/compare/json.ts";
import type { Published, PublishedCatalog } from "../../src/compare/published.ts";
import { packCatalog } from "../../src/emit/pack.ts";
import { decodeBody } from "../../src/runtime/decode.ts";
import { findEntries } from "../../src/runtime/lookup.ts";
import { nextStep } from "../../src/runtime/next-step.ts";
import type { PackedBodies } from "../../src/runtime/packed.ts";
import type { Editable } from "./small-package.ts";

const replyTo = createRequire(import.meta.url)("../../src/release/ask/reply.cjs") as (
  api: object,
  question: object,
) => unknown;

/**
 * Asks two small packages as the planner does. What their data says is packed, and read by the runtime that packages
 * ship: only the process of its own is left out.
 *
 * @param old - the package before.
 * @param now - the package after.
 * @returns the replies of both.
 */
export function askSmall(old: Published, now: Published): AskedPackage {
  if (old.providers === undefined && now.providers === undefined) return askData(old, now);
  const both = [...(now.providers ?? [])].flatMap(([id, after]) => {
    const before = old.providers?.get(id);
    return before ? [[id, askData(before, after)] as const] : [];
  });
  return { ...NOTHING_ASKED, providers: new Map(both) };
}

function askData(old: PublishedCatalog, now: PublishedCatalog): Asked {
  return ask(old, modelOf(old.data), now, modelOf(now.data));
}

/** A package as far as advice is concerned: its data, and the model that its program is made of. */
export interface Version {
  readonly data: JsonObject;
  readonly model: Model;
}

/**
 * Compares the answers of two versions of a catalog, without building a package of each.
 *
 * @param old - the version before.
 * @param now - the version after.
 * @returns what is different about their entries and answers.
 */
export function compareVersions(old: Version, now: Version): Finding[] {
  const pairs = pairsOf(old.data, now.data);
  const asked = ask(old, old.model, now, now.model);
  return [...compareData(old.data, now.data, pairs), ...compareAnswers(old.data, now.data, pairs, asked)];
}

function ask(
  old: Pick<PublishedCatalog, "data">,
  oldModel: Model,
  now: Pick<PublishedCatalog, "data">,
  newModel: Model,
): Asked {
  const questions = questionsFor(old, now);
  const repliesOf = (model: Model) => {
    const api = programOf(packCatalog(model));
    return questions.map((question) => JSON.stringify(replyTo(api, question)));
  };
  return askedOf(questions, repliesOf(oldModel), repliesOf(newModel));
}

/** What the main module of a package exports. */
function programOf(packed: PackedBodies) {
  return {
    decode: (body: unknown, context: Editable) => decodeBody(packed, body, context),
    lookup: (space: string, code: string, qualifiers: Editable) => findEntries(packed, space, code, qualifiers),
    nextStep,
  };
}

/** As much of a model as is packed. */
function modelOf(data: JsonObject): Model {
  const entries = objectsIn(data.entries);
  return {
    id: textIn(data.provider),
    families: [],
    reasons: Object.fromEntries(objectsIn(data.reasons).map(({ name, reuse }) => [name, { reuse }])),
    spaces: objectsIn(data.spaces).map((space) => ({
      alphabet: entries.some((entry) => entry.space === space.id && /[a-z]/.test(textIn(entry.code)))
        ? "lower"
        : "upper",
      ...{ capitals: false, marks: [] },
      ...space,
      length: { min: 1, max: objectsIn(space.segments).reduce((sum, { length }) => sum + Number(length), 0) || 64 },
      check: space.status ? checkOf(space.status) : null,
      segments: space.segments ?? [],
      services: objectsIn(space.services).map((service) => ({
        ...service,
        serves: service.serves ?? null,
        status: service.status ? checkOf(service.status) : null,
      })),
      operation: "move",
      entries: entries.filter((entry) => entry.space === space.id && !entry.validUntil).map(entryOf),
      earlier: entries.filter((entry) => entry.space === space.id && entry.validUntil).map(entryOf),
    })),
    envelopes: objectsIn(data.envelopes).map((envelope) => ({
      ...envelope,
      codes: objectsIn(envelope.codes).map((place) => ({ ...place, field: place.field ?? undefined })),
    })),
    notifications: objectsIn(data.notifications),
    taxonomy: { networks: {}, kinds: { move: { scope: "transaction" } } },
  } as Editable;
}

function checkOf(status: unknown): object {
  return { service: null, call: null, notBeforeSeconds: null, validForDays: null, ...objectIn(status) };
}

function entryOf(entry: JsonObject): object {
  const whole = {
    ...entry,
    pattern: entry.pattern ?? null,
    service: entry.service ?? null,
    services: entry.services ?? null,
    params: new Map(textsIn(entry.params).map((name) => [name, textsIn(objectIn(entry.placeholders)[name])] as const)),
  };
  const when = objectsIn(entry.when).map((variation) => ({ ...whole, services: null, kinds: null, ...variation }));
  return { ...whole, when };
}
