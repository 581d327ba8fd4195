import { conditionsAt, fieldsIn } from "./conditions.ts";
import { type Finding, finding } from "./finding.ts";
import {
  always,
  canonical,
  compareFields,
  difference,
  ELSEWHERE,
  type FieldRule,
  type JsonObject,
  objectIn,
  objectsIn,
  pairBy,
  same,
  textIn,
  textsIn,
} from "./json.ts";

/**
 * Compares where `decode` finds codes in a body.
 *
 * @param old - envelopes before.
 * @param now - envelopes after.
 * @returns the findings.
 */
export function compareEnvelopes(old: unknown, now: unknown): Finding[] {
  return [...compareEach(old, now), ...compareOrder(old, now)];
}

/** Layers decide over each other, and within one the field that stands first. */
function compareOrder(old: unknown, now: unknown): Finding[] {
  const [before, after] = [orderOf(old), orderOf(now)];
  return [...before].flatMap(([layer, fields]) => {
    const others = after.get(layer) ?? [];
    const [was, is] = [fields.filter((key) => others.includes(key)), others.filter((key) => fields.includes(key))];
    return same(was, is) ? [] : [finding("field.order-changed", `layer ${layer}`, { old: was, new: is })];
  });
}

function orderOf(envelopes: unknown): Map<string, string[]> {
  const order = new Map<string, string[]>();
  for (const field of objectsIn(envelopes).flatMap(({ codes }) => objectsIn(codes))) {
    const [layer, key] = [textIn(field.layer), fieldKey(field)];
    const fields = order.get(layer) ?? [];
    order.set(layer, fields.includes(key) ? fields : [...fields, key]);
  }
  return order;
}

function compareEach(old: unknown, now: unknown): Finding[] {
  return pairBy(objectsIn(old), objectsIn(now), ({ id }) => textIn(id)).flatMap(({ key, old: before, new: after }) => {
    const subject = `envelope ${key}`;
    if (before === undefined) return [finding("envelope.added", key)];
    if (after === undefined) return [finding("envelope.removed", key)];
    return compareFields(subject, before, after, {
      required: {
        id: always("envelope.removed", key),
        codes: (one, other) => compareFieldsRead(key, objectsIn(one), objectsIn(other)),
        redirects: (one, other) => compareRedirects(key, one, other),
      },
    });
  });
}

function compareFieldsRead(envelope: string, old: readonly JsonObject[], now: readonly JsonObject[]): Finding[] {
  const exact = pairBy(old, now, fieldKey);
  const left = (side: "old" | "new") =>
    exact.flatMap(({ old: before, new: after, ...item }) => {
      const isAlone = (before === undefined) !== (after === undefined);
      const own = side === "old" ? before : after;
      return isAlone && own ? [{ key: item.key, field: own }] : [];
    });
  // What is read under one more value, or one less, is the same field.
  const near = pairBy(left("old"), left("new"), ({ field }) => fieldKey(withoutValues(field)));
  return [
    ...exact.flatMap(({ key, old: before, new: after }) =>
      before && after ? compareField(`${envelope} ${key}`, before, after) : [],
    ),
    ...near.flatMap(({ old: before, new: after }): readonly Finding[] => {
      if (before === undefined)
        return after ? [finding("field.added", `${envelope} ${after.key}`, { new: after.field.layer })] : [];
      if (after === undefined)
        return [finding("field.removed", `${envelope} ${before.key}`, { old: before.field.layer })];
      return [
        ...compareValues(`${envelope} ${before.key}`, before.field, after.field),
        ...compareField(`${envelope} ${before.key}`, before.field, after.field),
      ];
    }),
  ];
}

function withoutValues({ when, ...field }: JsonObject): JsonObject {
  if (when === undefined) return field;
  return { ...field, when: conditionsAt({ when }).map(({ values: _, ...rest }) => rest) };
}

/** The conditions over the same fields, each with other values. */
function compareValues(subject: string, old: JsonObject, now: JsonObject): Finding[] {
  const [before, after] = [old, now].map(
    (field) => new Map(conditionsAt(field).map((one) => [fieldsIn(one).join(), one])),
  );
  const keys = [...(before?.keys() ?? [])];
  return keys.flatMap((key) => compareValuesOf(subject, before?.get(key)?.values, after?.get(key)?.values));
}

/** Without values, any value will do. */
function compareValuesOf(subject: string, before: unknown, after: unknown): Finding[] {
  const { added, removed } = difference(textsIn(before), textsIn(after));
  const narrowed = before === undefined ? textsIn(after).length > 0 : removed.length > 0 && after !== undefined;
  const widened = after === undefined ? before !== undefined : before !== undefined && added.length > 0;
  const values = { old: before, new: after };
  return [
    ...(narrowed ? [finding("field.removed", subject, values)] : []),
    ...(widened ? [finding("field.added", subject, values)] : []),
  ];
}

function compareField(subject: string, old: JsonObject, now: JsonObject): readonly Finding[] {
  const read: FieldRule = always("field.removed", subject);
  const rule: FieldRule = (one, other) => [
    finding(one === undefined ? "field.rule-added" : "field.rule-changed", subject, { old: one, new: other }),
  ];
  return compareFields(subject, old, now, {
    required: { field: read, space: read, layer: always("field.layer-changed", subject) },
    optional: {
      message: always("field.message-changed", subject),
      // The rest of the condition is part of the key.
      when: ELSEWHERE,
      from: rule,
      families: rule,
      assumed: rule,
      service: rule,
    },
  });
}

/** What identifies a field that is read: also the condition, without the order of its values. */
function fieldKey({ field, space, when }: JsonObject): string {
  const place = field === null || field === undefined ? "HTTP status" : textIn(field);
  if (when === undefined) return `${place} as ${textIn(space)}`;
  const all = conditionsAt({ when }).map(describeCondition).sort();
  return `${place} as ${textIn(space)} where ${all.join(" and ")}`;
}

function describeCondition(condition: JsonObject): string {
  const { field: _, fields: __, values, ...rest } = condition;
  const list = Array.isArray(values) ? ` is ${values.map(textIn).sort().join(" or ")}` : "";
  const more = Object.keys(rest).length > 0 || (values !== undefined && !Array.isArray(values));
  return `${[...fieldsIn(condition)].sort().join(" or ")}${list}${more ? ` ${canonical(condition)}` : ""}`;
}

function compareRedirects(envelope: string, old: unknown, now: unknown): Finding[] {
  const { added, removed } = difference(textsIn(old), textsIn(now));
  return [
    ...removed.map((field) => finding("redirect.removed", `${envelope} ${field}`)),
    ...added.map((field) => finding("redirect.added", `${envelope} ${field}`)),
  ];
}

/**
 * Compares how the provider recognises a repeated request, space by space.
 *
 * @param old - rules before.
 * @param now - rules after.
 * @returns the findings.
 */
export function compareIdempotency(old: unknown, now: unknown): Finding[] {
  return pairBy(perSpace(old), perSpace(now), ({ space }) => textIn(space)).flatMap(
    ({ key, old: before, new: after }) => {
      if (before === undefined) return [finding("idempotency.added", key)];
      if (after === undefined) return [finding("idempotency.removed", key)];
      const header: FieldRule = (one, other) => [
        finding(one === undefined ? "idempotency.added" : "idempotency.removed", key, { old: one, new: other }),
      ];
      return compareFields(`idempotency ${key}`, before, after, {
        required: {
          reference: (one, other) => {
            const { added, removed } = difference(textsIn(one), textsIn(other));
            if (added.length + removed.length === 0) return [];
            return [
              finding(removed.length > 0 ? "idempotency.removed" : "idempotency.added", key, { old: one, new: other }),
            ];
          },
          source: always("source.changed", `idempotency ${key}`),
          space: header,
        },
        optional: {
          fresh: header,
          same: header,
          validForSeconds: (one, other) => {
            const seconds = (value: unknown) => (typeof value === "number" ? value : Number.POSITIVE_INFINITY);
            const rule = seconds(other) < seconds(one) ? "idempotency.shorter" : "idempotency.longer";
            return [finding(rule, key, { old: one, new: other })];
          },
        },
      });
    },
  );
}

/**
 * Compares the tables that readers in other languages go by.
 *
 * @param old - tables before.
 * @param now - tables after.
 * @returns the findings; bodies to test by are no table.
 */
export function compareProcedure(old: unknown, now: unknown): Finding[] {
  const vectors = always("vector.changed", "procedure vectors");
  return compareFields("procedure", objectIn(old), objectIn(now), { required: {}, optional: { vectors } });
}

/**
 * Compares what the signatures of notifications prove, space by space.
 *
 * @param old - rules before.
 * @param now - rules after.
 * @returns the findings.
 */
export function compareNotifications(old: unknown, now: unknown): Finding[] {
  return pairBy(perSpace(old), perSpace(now), ({ space, id }) => `${textIn(space)} ${textIn(id)}`).flatMap(
    ({ key, old: before, new: after }) => {
      if (before === undefined) return [finding("notification.added", key)];
      if (after === undefined) return [finding("notification.removed", key)];
      const other = always("notification.removed", key);
      const signing = always("notification.signing-changed", key);
      return compareFields(`notification ${key}`, before, after, {
        required: {
          signature: other,
          in: other,
          source: always("source.changed", `notification ${key}`),
          space: other,
          id: other,
          algorithm: signing,
          key: signing,
        },
        optional: {
          covers: (one, two) => compareCovers(key, one, two),
          encoding: signing,
          prefix: signing,
          message: signing,
          separator: signing,
          format: signing,
          window: (one, two) => compareWindows(key, one, two),
        },
      });
    },
  );
}

function compareCovers(space: string, old: unknown, now: unknown): readonly Finding[] {
  const { added, removed } = difference(textsIn(old), textsIn(now));
  const details = { old, new: now };
  // Without a list, the whole body is covered.
  if (now === undefined || added.length > 0) return [finding("notification.covers-more", space, details)];
  if (old === undefined || removed.length > 0) return [finding("notification.covers-less", space, details)];
  return [];
}

/** Another header with the time is another signature; without a window, any age is believed. */
function compareWindows(key: string, old: unknown, now: unknown): readonly Finding[] {
  const [before, after] = [objectIn(old), objectIn(now)];
  const details = { old, new: now };
  if (old !== undefined && now !== undefined && before.header !== after.header)
    return [finding("notification.signing-changed", key, details)];
  const seconds = (value: unknown) => (typeof value === "number" ? value : Number.POSITIVE_INFINITY);
  const changes = (["pastSeconds", "futureSeconds"] as const).map((name) => [
    seconds(before[name]),
    seconds(after[name]),
  ]);
  if (changes.some(([one = 0, two = 0]) => two > one)) return [finding("notification.window-longer", key, details)];
  if (changes.some(([one = 0, two = 0]) => two < one)) return [finding("notification.window-shorter", key, details)];
  return [finding("source.changed", `notification ${key}`, details)];
}

/** Rules name the spaces they are for; a caller asks for one space. */
function perSpace(rules: unknown): JsonObject[] {
  return objectsIn(rules).flatMap(({ spaces, ...rule }) => textsIn(spaces).map((space) => ({ space, ...rule })));
}
