import { kindsOf } from "./entry-data.ts";
import { type Finding, finding } from "./finding.ts";
import {
  always,
  asSet,
  compareFields,
  difference,
  ELSEWHERE,
  type JsonObject,
  objectIn,
  objectsIn,
  pairBy,
  same,
  sameSet,
  textIn,
} from "./json.ts";
import { statusRule } from "./status.ts";

/**
 * Compares spaces and their services; what that means for each code is compared by answers.
 *
 * @param old - spaces before.
 * @param now - spaces after.
 * @returns the findings.
 */
export function compareSpaces(old: unknown, now: unknown): Finding[] {
  return pairBy(objectsIn(old), objectsIn(now), ({ id }) => textIn(id)).flatMap(({ key, old: before, new: after }) => {
    if (before === undefined) return [finding("space.added", key)];
    if (after === undefined) return [finding("space.removed", key)];
    const form = always("space.form-changed", key);
    return compareFields(key, before, after, {
      required: { id: form, kind: form, title: always("title.changed", key) },
      optional: {
        segments: form,
        open: form,
        capitals: (_, capitals) => [finding(capitals ? "space.capitals-added" : "space.capitals-withdrawn", key)],
        services: (one, other) => compareServices(key, one, other),
        status: statusRule(key),
        answers: (one, other) => compareAnswers(key, one, other),
      },
    });
  });
}

function compareAnswers(space: string, old: unknown, now: unknown): Finding[] {
  const all = (answers: unknown) =>
    objectsIn(objectIn(answers).services).flatMap((service) =>
      objectsIn(service.answers).map(
        (answer): JsonObject => ({ ...answer, service: service.service, field: service.field }),
      ),
    );
  const [before, after] = [objectIn(old).longest, objectIn(now).longest];
  return [
    ...(same(before, after) ? [] : always("respond.changed", `${space} longest`)(before, after)),
    ...pairBy(all(old), all(now), ({ service, name }) => `${textIn(service)} ${textIn(name)}`).flatMap(
      ({ key, old: before, new: after }) => {
        const subject = `${space} answer ${key}`;
        if (before === undefined) return [finding("respond.added", subject)];
        if (after === undefined) return [finding("respond.removed", subject)];
        const changed = always("respond.changed", subject);
        return compareFields(subject, before, after, {
          required: {
            service: changed,
            name: changed,
            code: changed,
            httpStatus: changed,
            message: changed,
            params: changed,
            meaning: always("respond.reworded", subject),
            source: always("source.changed", subject),
          },
          optional: { field: changed, state: changed },
        });
      },
    ),
  ];
}

function compareServices(space: string, old: unknown, now: unknown): Finding[] {
  return pairBy(objectsIn(old), objectsIn(now), ({ code }) => textIn(code)).flatMap(
    ({ key, old: before, new: after }) => {
      const subject = `${space} service ${key}`;
      if (before === undefined) return [finding("service.added", subject, { new: textIn(after?.name) })];
      if (after === undefined) return [finding("service.removed", subject, { old: textIn(before.name) })];
      return [
        ...compareFields(subject, before, after, {
          required: {
            code: always("service.renamed", subject),
            name: always("service.renamed", subject),
            title: always("title.changed", subject),
            kind: ELSEWHERE,
          },
          optional: { serves: ELSEWHERE, status: statusRule(subject) },
        }),
        ...compareKinds(subject, before, after),
      ];
    },
  );
}

function compareKinds(subject: string, old: JsonObject, now: JsonObject): Finding[] {
  const [before, after] = [kindsOf(old), kindsOf(now)];
  const { added, removed } = difference(before, after);
  if (old.kind === now.kind && sameSet(old.serves, now.serves)) return [];
  const movesMoney = (kinds: readonly string[]) => kinds.includes("move") || kinds.includes("reverse");
  const lost = movesMoney(removed) && !movesMoney(added);
  const write = (kinds: readonly string[], { kind }: JsonObject) =>
    kinds.length > 1 ? `${textIn(kind)} (${[...kinds].sort().join(", ")})` : textIn(kind);
  return [
    finding(lost ? "service.no-longer-moves-money" : "service.kind-changed", subject, {
      old: write(before, old),
      new: write(after, now),
    }),
  ];
}

/**
 * Compares the pages that the data stands on.
 *
 * @param old - pages before.
 * @param now - pages after.
 * @returns the findings.
 */
export function compareDocs(old: unknown, now: unknown): Finding[] {
  return pairBy(objectsIn(old), objectsIn(now), ({ id }) => textIn(id)).flatMap(({ key, old: before, new: after }) => {
    const subject = `page ${key}`;
    const changed = always("source.changed", subject);
    if (before === undefined || after === undefined) return [...changed(before, after)];
    return compareFields(subject, before, after, {
      required: { id: changed, title: changed, url: changed, language: changed, date: changed },
    });
  });
}

/**
 * Compares the vocabulary of reasons.
 *
 * @param old - reasons before.
 * @param now - reasons after.
 * @returns the findings.
 */
export function compareReasons(old: unknown, now: unknown): Finding[] {
  return pairBy(objectsIn(old), objectsIn(now), ({ name }) => textIn(name)).flatMap(
    ({ key, old: before, new: after }) => {
      if (before === undefined) return [finding("reason.added", key)];
      if (after === undefined) return [finding("reason.unused", key)];
      return compareFields(`reason ${key}`, before, after, {
        required: { name: always("reason.unused", key), meaning: always("reason.reworded", key) },
        optional: {
          aliases: (one, other) =>
            Object.keys({ ...objectIn(one), ...objectIn(other) })
              .sort()
              .flatMap((system) => {
                const [a, b] = [objectIn(one)[system], objectIn(other)[system]];
                return asSet("reason.aliases-changed", `${key} at ${system}`)(a, b);
              }),
        },
      });
    },
  );
}
