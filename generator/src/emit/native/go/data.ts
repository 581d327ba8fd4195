import type { Locale } from "../../../catalog/locales.ts";
import type { Model } from "../../../catalog/model.ts";
import { catalogData } from "../catalog-data.ts";
import { textData } from "../text-data.ts";
import { goComment, goList, goString } from "./encode.ts";
import { HEADER } from "./runtime-files.ts";

// The data of a package as literals of Go: the linker puts them where they are read, so nothing is parsed when a program
// starts. Each element stands on a line of its own, where gofmt aligns nothing.

type Data = ReturnType<typeof catalogData>;
type SpaceData = Data["spaces"][number];
type EntryData = SpaceData["entries"][number];
type ServiceData = NonNullable<SpaceData["operation"]>;
type PlaceData = Data["places"][number];
type CheckData = NonNullable<SpaceData["check"]>;
type ConditionData = NonNullable<EntryData["only"]>[number];
type Rule = Data["procedure"]["rules"][number];

/**
 * Writes what the catalog says.
 *
 * @param model - the resolved provider.
 * @param own - the name of the package.
 * @returns the file `data.go`.
 */
export function dataText(model: Model, own: string): string {
  const data = catalogData(model);
  checkRows(data);
  const { plain, redirects, items, check, signatures, refunds, networks } = data;
  const parts = literal("catalogData", {
    plain: goList(plain, "Reason"),
    advices: "dataAdvices",
    spaces: "dataSpaces",
    places: "dataPlaces",
    redirects: redirects && goList(redirects),
    signatures:
      signatures &&
      `[]signature{${signatures.map(({ field, covers }) => literal("", { field: goString(field), covers: goList(covers) })).join(", ")}}`,
    ids: `[3][]string{${factsOf(data.ids, ["reference", "payment", "refund"])}}`,
    money: `[4][]string{${factsOf(data.money, ["amount", "currency", "refunded", "paidAt"])}}`,
    refunds: refunds && `[]refundsData{${refunds.map(refundsText).join(", ")}}`,
    networks: networks && networksText(networks),
    items: items && goList(items),
    check: check && checkText(check),
  });
  return [
    `${HEADER}\n\npackage ${own}\n\n`,
    `${goComment(["catalogOf is what the catalog says about the provider."])}var catalogOf = ${parts}\n\n`,
    table("dataAdvices", "advice", data.advices.map(adviceText)),
    "\n",
    table("dataSpaces", "spaceData", data.spaces.map(spaceText)),
    "\n",
    table("dataPlaces", "placeData", data.places.map(placeText)),
  ].join("");
}

/**
 * Writes the rules by which claims are compared and steps are chosen.
 *
 * @param model - the resolved provider.
 * @param own - the name of the package.
 * @returns the file `rules.go`.
 */
export function rulesText(model: Model, own: string): string {
  const { claims, clash, rules, reports, states, open, unpaid, paid, contradictions, recheck } =
    catalogData(model).procedure;
  const pairs = (list: readonly (readonly [string, string])[]) =>
    `[]statePair{${list.map(([a, b]) => `{${goString(a)}, ${goString(b)}}`).join(", ")}}`;
  const procedure = literal("procedureData", {
    rules: "stepRules",
    reports: "stateRules",
    states: goList(states, "State"),
    open: goList(open, "State"),
    unpaid: goList(unpaid, "State"),
    paid: goList(paid, "State"),
    contradictions: pairs(contradictions),
    recheck: pairs(recheck),
  });
  return [
    `${HEADER}\n\npackage ${own}\n\n`,
    table(
      "claimRules",
      "claimRule",
      claims.map((line) =>
        literal("", {
          layers: "layer" in line && line.layer ? goList(line.layer, "Layer") : undefined,
          outcome: goString(line.outcome),
          scope: "scope" in line && line.scope ? goString(line.scope) : undefined,
          retry: "retry" in line && line.retry ? goString(line.retry) : undefined,
          follows: "follows" in line && line.follows ? "true" : undefined,
          claims: goList(line.claims, "claim"),
        }),
      ),
    ),
    "\n",
    table(
      "clashes",
      "clash",
      clash.map((line) =>
        literal("", {
          decides: goString(line.decides),
          beside: goList(line.beside, "claim"),
          layer: "layer" in line && line.layer ? goString(line.layer) : undefined,
        }),
      ),
    ),
    `\nvar procedure = ${procedure}\n\n`,
    table("stepRules", "stepRule", rules.map(stepRuleText)),
    "\n",
    table(
      "stateRules",
      "stateRule",
      reports.map((rule) =>
        literal("", { ...testsOf(rule), state: rule.state === null ? undefined : goString(rule.state) }),
      ),
    ),
  ].join("");
}

function stepRuleText(rule: Rule): string {
  const chosen = "with" in rule ? Object.entries<string>(rule.with) : [];
  return literal("", {
    ...testsOf(rule),
    step: goString(rule.step),
    ...Object.fromEntries(chosen.map(([name, value]) => [known(WITH, name), goString(value)])),
  });
}

/** What a step may have besides. */
const WITH: Readonly<Record<string, string>> = { after: "after", change: "change", reference: "reference" };

/** Facts that rules test, as the runtime names them. */
const FACTS: Readonly<Record<string, string>> = {
  outcome: "factOutcome",
  scope: "factScope",
  retry: "factRetry",
  actor: "factActor",
  reason: "factReason",
  kind: "factKind",
  layer: "factLayer",
  from: "factFrom",
  precision: "factPrecision",
  confirm: "factConfirm",
  part: "factPart",
  absent: "factAbsent",
  contested: "factContested",
  beside: "factBeside",
  query: "factQuery",
  transactionField: "factTransactionField",
  refund: "factRefund",
};

function testsOf(rule: Pick<Rule, "when" | "not">) {
  const tests = (conditions: Rule["when"]) =>
    conditions &&
    `[]test{${Object.entries<readonly string[]>(conditions as Readonly<Record<string, readonly string[]>>)
      .map(([name, values]) => `{${known(FACTS, name)}, ${goList(values)}}`)
      .join(", ")}}`;
  return { when: tests(rule.when), not: tests(rule.not) };
}

/** A name that the runtime knows. */
function known(names: Readonly<Record<string, string>>, name: string): string {
  const own = Object.hasOwn(names, name) ? names[name] : undefined;
  if (own === undefined) throw new Error(`the runtime of Go does not know ${name}`);
  return own;
}

function adviceText(advice: Data["advices"][number]): string {
  const { scope, outcome, retry, actor, reason, disclosure, ends, part, absent, reuse } = advice;
  const texts = [scope, outcome, retry, actor, reason, disclosure, ends ?? ""].map(goString);
  return `{${[...texts, String(part === true), String(absent === true), goString(reuse ?? "")].join(", ")}}`;
}

function spaceText(space: SpaceData): string {
  const { id, foreign, min, max, capitals, small, scope, operation, segments, open, services, check } = space;
  const head = fieldsOf({
    id: goString(id),
    foreign: goString(foreign),
    min: String(min),
    max: String(max),
    capitals: capitals && "true",
    small: small && "true",
    onlyCalls: scope && "true",
    operation: operation && `&serviceData${serviceText(operation)}`,
    segments:
      segments &&
      `[]segment{${segments.map(({ name, start, end }) => `{${goString(name)}, ${start}, ${end}}`).join(", ")}}`,
    open: open === undefined ? undefined : goString(open),
    services: services && `[]serviceData{${services.map(serviceText).join(", ")}}`,
    check: check && checkText(check),
    withdrawn: space.withdrawn && goList(space.withdrawn),
  });
  const entries = space.entries.map((entry) => `\t\t${entryText(entry)},\n`).join("");
  return `{${head}, entries: []entryData{\n${entries}\t}}`;
}

function serviceText(service: ServiceData & { readonly code?: string }): string {
  const { code, kinds, paysOut, follows, check } = service;
  return literal("", {
    code: code === undefined ? undefined : goString(code),
    kinds: goList(kinds, "Kind"),
    paysOut: paysOut && "true",
    follows: follows && "true",
    check: check && checkText(check),
  });
}

function checkText(check: CheckData): string {
  const { service, call, notBeforeSeconds, validForDays, everySeconds, ifNotFound, ifOpen } = check;
  const number = (value: number | undefined) => (value === undefined ? undefined : String(value));
  return `&${literal("StatusCheck", {
    Service: service === undefined ? undefined : goString(service),
    Call: call === undefined ? undefined : goString(call),
    NotBeforeSeconds: number(notBeforeSeconds),
    ValidForDays: number(validForDays),
    EverySeconds: number(everySeconds),
    IfNotFound: ifNotFound && goString(ifNotFound),
    IfOpen: ifOpen && goString(ifOpen),
  })}`;
}

function entryText(entry: EntryData): string {
  const { name, code, advice, network, services, exceptions, only, fingerprints, templates } = entry;
  const more = fieldsOf({
    network: network === undefined ? undefined : goString(network),
    services: services && goList(services),
    exceptions:
      exceptions &&
      `[]exceptionData{${exceptions
        .map((item) =>
          literal("", {
            advice: String(item.advice),
            kinds: item.kinds && goList(item.kinds, "Kind"),
            services: item.services && goList(item.services),
          }),
        )
        .join(", ")}}`,
    with: entry.with && alternativesText(entry.with),
    only: only && `[]conditionData{${only.map(conditionText).join(", ")}}`,
    templates: templates && goList(templates),
  });
  const prints = fingerprints ? `[]uint32{${fingerprints.join(", ")}}` : "nil";
  const own = [goString(name), goString(code === name ? "" : code), String(advice), prints];
  return `{${[...own, more === "" ? "nil" : `&entryMore{${more}}`].join(", ")}}`;
}

/** The runtime counts the rows of texts, so they have to stand in order. */
function checkRows({ spaces }: Data): void {
  const rows = spaces.flatMap(({ entries }) =>
    entries.flatMap(({ row, exceptions }) => [row, ...(exceptions ?? []).map((item) => item.row)]),
  );
  if (rows.some((row, index) => row !== index)) throw new Error("rows of texts are not in the order of the entries");
}

function alternativesText(list: readonly (readonly ConditionData[])[]): string {
  return `[][]conditionData{${list.map((some) => `{${some.map(conditionText).join(", ")}}`).join(", ")}}`;
}

function conditionText({ fields, values }: ConditionData): string {
  return literal("", { fields: fields && goList(fields), values: values && goList(values) });
}

function placeText(place: PlaceData): string {
  const { field, space, layer, path, message, when, from, families, assumed, code, service } = place;
  return literal("", {
    field: goString(field),
    space: goString(space),
    layer: goString(layer),
    path: path === undefined ? undefined : goString(path),
    message: message === undefined ? undefined : goString(message),
    when: when && alternativesText(when),
    from: from && goList(from, "Origin"),
    families: families && goList(families),
    assumed: assumed === undefined ? undefined : goString(assumed),
    code: code === undefined ? undefined : goString(code),
    requires: place.requires && goList(place.requires),
    excludes: place.excludes && goList(place.excludes),
    positive: place.positive && goList(place.positive),
    fallback: place.fallback && goList(place.fallback, "Space"),
    service: service && goString(service.field),
    serviceSpace: service && goString(service.space),
    serviceAssumed: service?.assumed === undefined ? undefined : goString(service.assumed),
  });
}

function factsOf(facts: Readonly<Record<string, readonly string[]>> | undefined, names: readonly string[]): string {
  return names.map((name) => (facts?.[name] ? `{${facts[name].map(goString).join(", ")}}` : "nil")).join(", ");
}

function refundsText({ list, number, amount, status }: NonNullable<Data["refunds"]>[number]): string {
  return literal("", {
    list: goString(list),
    number: goString(number),
    amount: goString(amount),
    status: status && `&conditionData${conditionText(status)}`,
  });
}

function networksText({ numbers, brands, known }: NonNullable<Data["networks"]>): string {
  const networks = known.map((one) =>
    literal("", {
      network: goString(one.network),
      numbers: one.numbers && goList(one.numbers),
      names: one.names && goList(one.names),
    }),
  );
  return literal("networksData", {
    numbers: numbers && goList(numbers),
    brands: brands && goList(brands),
    known: `[]networkData{${networks.join(", ")}}`,
  });
}

/**
 * Writes the texts of one language.
 *
 * @param model - the resolved provider.
 * @param locale - the language.
 * @param own - the name of the package of the language.
 * @param module - the path of the module.
 * @returns the file `texts.go` of that package.
 */
export function textsText(model: Model, locale: Locale, own: string, module: string): string {
  const data = textData(model, locale);
  const named = (texts: Readonly<Record<string, string | undefined>>) =>
    `[]texts.Named{${Object.entries(texts)
      .map(([name, text]) => `{${goString(name)}, ${goString(text ?? "")}}`)
      .join(", ")}}`;
  const bundle = literal("texts.Bundle", {
    Strings: "stringsOf",
    Rows: "rowsOf",
    Titles: named(data.titles),
    Words: named(data.words),
    Undecided: goString(data.undecided),
    Details: named(data.details),
    Actions: named(data.actions),
    Neutral: goList(data.neutral),
    Fallbacks: named(data.fallbacks),
  });
  return [
    `${HEADER}\n\npackage ${own}\n\nimport ${goString(`${module}/internal/texts`)}\n\n`,
    `var bundle = ${bundle}\n\n`,
    table("stringsOf", "string", data.strings.map(goString)),
    "\n",
    // Few rows a line: one line for each would be longer than the texts.
    table("rowsOf", "texts.Row", inGroups(data.rows.map((row) => `{${row.join(", ")}}`))),
  ].join("");
}

const ROWS_A_LINE = 6;

function inGroups(items: readonly string[]): string[] {
  return items.flatMap((_, index) =>
    index % ROWS_A_LINE === 0 ? [items.slice(index, index + ROWS_A_LINE).join(", ")] : [],
  );
}

/** A list with an element on each line. */
function table(name: string, type: string, elements: readonly string[]): string {
  if (elements.length === 0) return `var ${name} = []${type}{}\n`;
  return `var ${name} = []${type}{\n${elements.map((element) => `\t${element},\n`).join("")}}\n`;
}

/** A composite literal on one line, with the fields that have a value. */
function literal(type: string, fields: Readonly<Record<string, string | false | undefined>>): string {
  return `${type}{${fieldsOf(fields)}}`;
}

function fieldsOf(fields: Readonly<Record<string, string | false | undefined>>): string {
  return Object.entries(fields)
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([name, value]) => `${name}: ${value}`)
    .join(", ");
}
