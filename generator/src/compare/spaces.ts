import { kindsOf } from "./answers.ts";
import { type Finding, finding } from "./finding.ts";
import {
  always,
  asSet,
  compareFields,
  difference,
  ELSEWHERE,
  type FieldRule,
  type JsonObject,
  objectIn,
  objectsIn,
  pairBy,
  sameSet,
  textIn,
} from "./json.ts";

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
      },
    });
  });
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

function statusRule(subject: string): FieldRule {
  return (old, now) => {
    if (old === undefined) return always("status.added", subject)(old, now);
    if (now === undefined) return always("status.removed", subject)(old, now);
    const limit =
      (field: string, isMoreCautious: (before: number, after: number) => boolean, missing: number): FieldRule =>
      (before, after) => {
        const number = (value: unknown) => (typeof value === "number" ? value : missing);
        const cautious = isMoreCautious(number(before), number(after));
        return [
          finding(cautious ? "status.more-cautious" : "status.less-cautious", `${subject} ${field}`, {
            old: before,
            new: after,
          }),
        ];
      };
    return compareFields(`${subject} status`, objectIn(old), objectIn(now), {
      required: {},
      optional: {
        service: always("status.changed", subject),
        call: always("status.changed", subject),
        notBeforeSeconds: limit("notBeforeSeconds", (before, after) => after > before, 0),
        // What is not documented may last for ever.
        validForDays: limit("validForDays", (before, after) => after < before, Number.POSITIVE_INFINITY),
        everySeconds: limit("everySeconds", (before, after) => after > before, 0),
        ifNotFound: (_, after) => [
          finding(after === undefined ? "status.more-cautious" : "status.less-cautious", `${subject} ifNotFound`),
        ],
        ifOpen: (before, after) => [
          finding(
            OPEN.indexOf(after as string) > OPEN.indexOf(before as string)
              ? "status.more-cautious"
              : "status.less-cautious",
            `${subject} ifOpen`,
            { old: before, new: after },
          ),
        ],
      },
    });
  };
}

/** What to do when the answer stays open, the least cautious first. */
const OPEN: readonly (string | undefined)[] = ["same_reference", undefined, "reconcile"];

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
