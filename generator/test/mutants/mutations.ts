/** One small mistake in a rule. */
export interface Mutation {
  readonly name: string;
  /** File of `src/runtime`. */
  readonly file:
    | "claims.ts"
    | "context.ts"
    | "contradiction.ts"
    | "decode.ts"
    | "evidence.ts"
    | "explain.ts"
    | "field.ts"
    | "readings.ts"
    | "signs.ts"
    | "verification.ts"
    | "withdrawn.ts";
  /** Text that stands there once. */
  readonly from: string;
  readonly to: string;
}

const of = (file: Mutation["file"], mutations: readonly Omit<Mutation, "file">[]): readonly Mutation[] =>
  mutations.map((mutation) => ({ ...mutation, file }));

const CLAIMS = of("claims.ts", [
  { name: "paid beside unpaid is no conflict", from: '"unpaid", "undone", "part"]', to: '"undone", "part"]' },
  { name: "paid beside undone is no conflict", from: '"unpaid", "undone", "part"]', to: '"unpaid", "part"]' },
  { name: "paid beside a part is no conflict", from: '"unpaid", "undone", "part"]', to: '"unpaid", "undone"]' },
  { name: "unpaid beside paid is no conflict", from: '{ decides: "unpaid", beside: ["paid"] },', to: "" },
  {
    name: "unpaid beside approved is no conflict where a response decides",
    from: '{ decides: "unpaid", beside: ["approved"], layer: "response" },',
    to: "",
  },
  {
    name: "unpaid beside approved is a conflict in every layer",
    from: '{ decides: "unpaid", beside: ["approved"], layer: "response" },',
    to: '{ decides: "unpaid", beside: ["approved"] },',
  },
  { name: "undone beside unpaid is no conflict", from: '{ decides: "undone", beside: ["unpaid"] },', to: "" },
  {
    name: "undone beside paid is a conflict",
    from: '{ decides: "undone", beside: ["unpaid"] },',
    to: '{ decides: "undone", beside: ["unpaid", "paid"] },',
  },
  {
    name: "refused beside approved is no conflict",
    from: '{ decides: "refused", beside: ["approved"], layer: "response" },',
    to: "",
  },
  {
    name: "a capture that was refused leaves open whether it was paid",
    from: '{ outcome: "rejected", follows: true, claims: ["refused", "unpaid"] },',
    to: "",
  },
  {
    name: "a capture that failed leaves open whether it was paid",
    from: '{ outcome: "failed", follows: true, claims: ["unpaid"] },',
    to: "",
  },
  {
    name: "every call that was refused says that nothing was paid",
    from: '(ownOf(line, "follows") === undefined || isFollowing())',
    to: "true",
  },
  {
    name: "an empty field is another variant, whatever the entry says about it",
    from: ".filter((field) => !isSettled(field))",
    to: "",
  },
  { name: "a refusal claims nothing", from: '{ outcome: "rejected", claims: ["refused"] },', to: "" },
  {
    name: "a success claims payment in the request scope, too",
    from: '{ layer: ["transaction", "response"], outcome: "success", scope: "transaction", claims: ["paid"] }',
    to: '{ layer: ["transaction", "response"], outcome: "success", claims: ["paid"] }',
  },
  {
    name: "a detail claims payment",
    from: '{ layer: ["transaction", "response"], outcome: "success", scope: "transaction", claims: ["paid"] }',
    to: '{ outcome: "success", scope: "transaction", claims: ["paid"] }',
  },
  {
    name: "a failure claims nothing in a detail",
    from: '{ outcome: "failed", scope: "transaction", claims: ["unpaid"] }',
    to: '{ layer: ["transaction", "response"], outcome: "failed", scope: "transaction", claims: ["unpaid"] }',
  },
  {
    name: "an approval that asks for the status claims nothing",
    from: '{ layer: ["detail"], outcome: "success", retry: "check_status_first", claims: ["approved"] },',
    to: "",
  },
  {
    name: "every approval claims something",
    from: '{ layer: ["detail"], outcome: "success", retry: "check_status_first", claims: ["approved"] },',
    to: '{ layer: ["detail"], outcome: "success", claims: ["approved"] },',
  },
  {
    name: "what waits for somebody claims no approval",
    from: 'claims: ["part", "approved"]',
    to: 'claims: ["part"]',
  },
  { name: "a reversal contradicts a payment", from: 'ownOf(entry, "kind") === "reverse"', to: "false" },
  {
    name: "a transaction field that was not asked for is ignored",
    from: 'if (item.place.layer === "transaction" && isAboutMoney(decided))',
    to: "if (false)",
  },
  { name: "HTTP 408 is as good as 4xx", from: "httpStatus >= 500 || httpStatus === 408", to: "httpStatus >= 500" },
  { name: "HTTP 500 is believed", from: "httpStatus >= 500 || httpStatus === 408", to: "httpStatus > 500" },
  {
    name: "HTTP 5xx denies a refusal",
    from: 'claims.length > 0 && !claims.includes("refused")',
    to: "claims.length > 0",
  },
  { name: "HTTP 4xx denies literal codes, too", from: 'ownOf(decided, "pattern") !== undefined && ', to: "" },
  { name: "HTTP 4xx denies nothing", from: '!== undefined && claims.includes("paid")', to: "!== undefined && false" },
  {
    name: "an inquiry may claim a payment",
    from: 'if (place.layer !== "response" || code === undefined) return false;',
    to: "return false;",
  },
  {
    name: "a call that makes a page may claim a payment",
    from: '["read", "token", "prepare"]',
    to: '["read", "token"]',
  },
  {
    name: "a call that may do more than prepare claims no payment",
    from: "kinds.every((kind) => PAYS_NOTHING.includes(kind))",
    to: "kinds.some((kind) => PAYS_NOTHING.includes(kind))",
  },
  {
    name: "a companion that nobody knows is ignored",
    from: "return item.matches.length === 0 && tellingFields(decided, evidence).some(({ name }) => name === item.place.field);",
    to: "return false;",
  },
  {
    name: "a companion of a failure that nobody knows is ignored",
    from: 'if (outcome !== "success" && outcome !== "failed") return [];',
    to: 'if (outcome !== "success") return [];',
  },
  {
    name: "a service that nobody knows is ignored",
    from: "if (service?.field === name) return !isEmpty(value) && !spaces.get(service.space)?.services.has(String(value));",
    to: "if (service?.field === name) return false;",
  },
  {
    name: "a reason that is told in words alone is ignored",
    from: 'telling.some((place) => messagesAt(place, body).some((text) => text !== ""))',
    to: "false",
  },
  {
    name: "the message of another entry is ignored",
    from: "item.advice.outcome !== entry.outcome && (bestMatch(item, message)?.weight ?? 0) > 0",
    to: "false",
  },
  {
    name: "the message of any other entry is a conflict",
    from: "item.advice.outcome !== entry.outcome && (bestMatch(item, message)?.weight ?? 0) > 0",
    to: "(bestMatch(item, message)?.weight ?? 0) > 0",
  },
  {
    name: "a code that is not told apart claims nothing",
    from: "(entries.length > 0 ? mergeAdvice(entries) : undefined)",
    to: "undefined",
  },
]);

const EXPLAIN = of("explain.ts", [
  {
    name: "the deciding entry always explains",
    from: "if (!plain.has(decided.reason)) return decided;",
    to: "return decided;",
  },
  {
    name: "another entry may explain what needs no explanation",
    from: "if (!plain.has(decided.reason)) return decided;",
    to: "",
  },
  {
    name: "plain reasons explain",
    from: "agreeing.filter(({ entry }) => !plain.has(entry.reason))",
    to: "agreeing",
  },
  {
    name: "what is plain explains in no layer",
    from: 'agreeing.filter(({ layer }) => layer === "detail")',
    to: "[]",
  },
  {
    name: "what is plain explains in every layer",
    from: 'agreeing.filter(({ layer }) => layer === "detail")',
    to: "agreeing",
  },
  {
    name: "the first of equals explains",
    from: "reserve(best) > reserve(entry)",
    to: "reserve(best) >= reserve(entry)",
  },
  { name: "the least reserved explains", from: "reserve(best) > reserve(entry)", to: "reserve(best) < reserve(entry)" },
  {
    name: "an operation of any kind explains",
    from: 'if (kind !== undefined && kind !== "move" && kind !== ownOf(decided, "kind")) return false;',
    to: "",
  },
  {
    name: "an operation of the same kind does not explain",
    from: 'kind !== "move" && kind !== ownOf(decided, "kind")',
    to: 'kind !== "move"',
  },
  {
    name: "another scope agrees",
    from: "outcome === decided.outcome && scope === decided.scope",
    to: "outcome === decided.outcome",
  },
  {
    name: "only the same outcome explains a failure",
    from: '(outcome === "failed" || outcome === "rejected" || outcome === "unknown")',
    to: "false",
  },
  { name: "a refusal does not explain a failure", from: ' || outcome === "rejected" || outcome', to: " || outcome" },
  { name: "an open result does not explain a failure", from: ' || outcome === "unknown")', to: ")" },
  { name: "an approval of what failed is ignored", from: "if (isRefused && isApproved &&", to: "if (false &&" },
  {
    name: "an approval of what was canceled is contested",
    from: ' && decided.reason !== "transaction_cancelled"',
    to: "",
  },
  {
    name: "the end of what was accepted a moment ago is believed",
    from: "isUnasked && others.some(isAccepted)",
    to: "false",
  },
  {
    name: "the end of anything is doubted that nobody asked for",
    from: "isUnasked && others.some(isAccepted)",
    to: "isUnasked && others.length > 0",
  },
  {
    name: "a notification that is proved is doubted",
    from: '(from === "notification" && confirm !== undefined)',
    to: 'from === "notification"',
  },
  {
    name: "a code that the transaction once got accepts it now",
    from: 'item.place.layer === "response" &&',
    to: "",
  },
  {
    name: "a refund that was accepted doubts the end of a payment",
    from: '(kind === undefined || kind === "move")',
    to: "true",
  },
  {
    name: "of two refusals the deciding one says what to do",
    from: "isRefused && by.outcome === decided.outcome",
    to: 'decided.outcome === "failed" && by.outcome === decided.outcome',
  },
  {
    name: "a query answers what the merchant has to find out",
    from: ' && by.actor !== "merchant"',
    to: "",
  },
  {
    name: "a detail that asks for the status is ignored",
    from: "? details.some(leavesOpen)",
    to: "? false",
  },
  {
    name: "a reference is given up whatever a detail leaves open",
    from: ": endsUnasked(decided, from)",
    to: ": false",
  },
  {
    name: "a reference is given up beside a detail that nobody knows",
    from: "leavesOpen(item) || isUnread(item)",
    to: "leavesOpen(item)",
  },
  {
    name: "a reference that a query gave up is asked for again",
    from: 'from !== "status" && retry === "with_new_reference"',
    to: 'retry === "with_new_reference"',
  },
  {
    name: "a detail asks for the status although a transaction field has answered",
    from: 'layer === "response"\n      ?',
    to: 'details.some(leavesOpen) ||\n      layer === "response"\n      ?',
  },
  {
    name: "the explaining retry of a failure does not count",
    from: "if (isRefused && by.outcome === decided.outcome && by.retry !== ASK) return by.retry;",
    to: "",
  },
  {
    name: "the explaining retry counts for other outcomes",
    from: "decided.outcome === by.outcome ? mergeRetry",
    to: "true ? mergeRetry",
  },
  {
    name: "of two retries the deciding one counts",
    from: "mergeRetry(decided.retry, by.retry)",
    to: "decided.retry",
  },
  {
    name: "what ended is repeated under its reference",
    from: 'decided === "with_new_reference" && keepsReference(retry)',
    to: "false && keepsReference(retry)",
  },
  {
    name: "what ended is tried again later under its reference",
    from: 'decided === "with_new_reference" && keepsReference(retry)',
    to: 'decided === "with_new_reference" && retry !== "later" && keepsReference(retry)',
  },
  {
    name: "a status answer leaves a failure open",
    from: 'const isAnswered = from === "status"',
    to: "const isAnswered = false",
  },
  {
    name: "a response code answers as a transaction field does",
    from: 'layer === "transaction" && decided.outcome === "failed"',
    to: 'decided.outcome === "failed"',
  },
]);

const DECODE = of("decode.ts", [
  {
    name: "a status answer is read as a call",
    from: 'return originOf(asCall) === "call" ? asCall : readEvidence(bodies, body, { ...context, from: "status" });',
    to: "return asCall;",
  },
  {
    name: "what is pending becomes a page that is pending",
    from: 'const isPrepared = outcome === "success" || prepared?.entry.outcome === "success";',
    to: "const isPrepared = true;",
  },
  {
    name: "what is pending never becomes a page",
    from: 'const isPrepared = outcome === "success" || prepared?.entry.outcome === "success";',
    to: 'const isPrepared = outcome === "success";',
  },
  {
    name: "a lower layer speaks where the highest is not in the catalog",
    from: "deciding.find(({ matches }) => matches.length === 0)",
    to: "[].find(() => false)",
  },
  {
    name: "only the first code of a layer has to be in the catalog",
    from: "deciding.find(({ matches }) => matches.length === 0)",
    to: "deciding.slice(0, 1).find(({ matches }) => matches.length === 0)",
  },
  { name: "codes of one layer may differ", from: "? !saysSame(entry, other)", to: "? false" },
  { name: "codes of one layer may differ in scope", from: " && says.scope === scope", to: "" },
  {
    name: "the caller's space is ignored",
    from: "space === undefined ? evidence : evidence.filter",
    to: "true ? evidence : evidence.filter",
  },
  {
    name: "a body whose code is not told apart cannot contradict itself",
    from: "others.some(isContradicted) ||",
    to: "(match && others.some(isContradicted)) ||",
  },
  {
    name: "a code that is not told apart asks for no status",
    from: "return { ...result, retry, ...(contested && { contested }) };",
    to: "return result;",
  },
  { name: "a redirect is ignored", from: "if (!isDone || scope", to: "if (true || scope" },
  {
    name: "a redirect undoes a transaction field",
    from: ' || place.layer === "transaction") return entry;',
    to: ") return entry;",
  },
  {
    name: "what nobody knows about a call is about money",
    from: 'evidence.every(({ place }) => place.table.scope === "request")',
    to: "false",
  },
  { name: "what is contested does not say so", from: "if (contested) result.contested = true;", to: "" },
  { name: "a card that is never to be tried again does not say so", from: "if (reuse) result.reuse = reuse;", to: "" },
  {
    name: "a body comes from a call unless it is said",
    from: 'return isStatus ? "status" : "call";',
    to: 'return "call";',
  },
  { name: "nothing has to be confirmed", from: 'if (from !== "status" && isUnproven', to: "if (false && isUnproven" },
  { name: "a status answer has to be confirmed", from: 'if (from !== "status" && isUnproven', to: "if (isUnproven" },
  {
    name: "a signature covers everything",
    from: "if (first !== undefined && present.length > 0 && !isCovered) return true;",
    to: "",
  },
  {
    name: "a notification without a signature is believed",
    from: 'return from === "notification" && verified',
    to: "return false && verified",
  },
  {
    name: "an answer of a call needs a signature",
    from: 'return from === "notification" && verified',
    to: "return verified",
  },
  {
    name: "what the caller verified has to be confirmed",
    from: '=== "notification" && verified !== "all"',
    to: '=== "notification"',
  },
  {
    name: "a signature in the body is believed that nobody checked",
    from: '=== "notification" && verified !== "all"',
    to: '=== "notification" && verified !== "all" && !isCovered',
  },
  {
    name: "the parameters of what explains are not told",
    from: "if (by !== decided) result.params = { ...decided.params, ...by.params };",
    to: "",
  },
  {
    name: "the parameters of what decides are not told beside others",
    from: "{ ...decided.params, ...by.params }",
    to: "by.params",
  },
  {
    name: "of two values of a parameter that of the deciding code counts",
    from: "{ ...decided.params, ...by.params }",
    to: "{ ...by.params, ...decided.params }",
  },
  { name: "the layer is not told", from: "if (first) result.layer = first.place.layer;", to: "" },
  { name: "nobody is asked", from: "if (check) result.statusCheck = check;", to: "" },
  {
    name: "a service that only reads is asked about",
    from: "if (isAnswered(entry)) {",
    to: "{",
  },
]);

const CONTEXT = of("context.ts", [
  {
    name: "what the caller says about its source is ignored",
    from: "said: from ?? (",
    to: "said: undefined ?? (",
  },
  {
    name: "digits are no HTTP status",
    from: 'typeof value === "string" && /^[0-9]{3}$/.test(value) ? Number(value) : value',
    to: "value",
  },
  { name: "the network is ignored", from: 'network: text("network")', to: "network: undefined" },
  { name: "the kind is ignored", from: 'kind: oneOf(KINDS, "kind")', to: "kind: undefined" },
]);

const VERIFICATION = of("verification.ts", [
  { name: "nothing is ever verified", from: 'if (verified === true) return "all";', to: "" },
  { name: "everything that is said to be verified is", from: "verified === true", to: "verified !== undefined" },
]);

const EVIDENCE = of("evidence.ts", [
  {
    name: "a boolean is no code",
    from: 'typeof value === "boolean" || Number.isSafeInteger(value)',
    to: "Number.isSafeInteger(value)",
  },
  {
    name: "what cannot be read for a contradiction is read",
    from: 'typeof code === "string" && !isOpen',
    to: 'typeof code === "string"',
  },
  {
    name: "beside a value that nobody lists a code means what it always does",
    from: "record.only.every((other) => isAllowed(body, other))",
    to: "true",
  },
  {
    name: "beside one listed value the others do not count",
    from: "record.only.every((other) => isAllowed(body, other))",
    to: "record.only.length === 0 || record.only.some((other) => isAllowed(body, other))",
  },
  {
    name: "a code needs the other field",
    from: "return !isThere || (other",
    to: "return (other",
  },
  {
    name: "where no value is listed any is",
    from: "(other.values.length > 0 && holds(body, other))",
    to: "holds(body, other)",
  },
  {
    name: "a value that nobody lists leaves the variants only",
    from: "const telling = able.filter(",
    to: "const telling = matches.filter(",
  },
  {
    name: "a value that nobody lists leaves the entry for any",
    from: ": able.filter(({ record }) => record.companions.length === 0)",
    to: ": matches.filter(({ record }) => record.companions.length === 0)",
  },
  {
    name: "fields that contradict each other leave the entry for any",
    from: "if (telling.some(({ record }) => packed.contradiction?.(body, record.companions, from))) return [];",
    to: "",
  },
  {
    name: "a body of an unsaid origin is an answer to a call",
    from: "each.some((some) => some.length === 0) ? [] : [...new Set(each.flat())]",
    to: "(each[0] ?? [])",
  },
  {
    name: "a message tells of which of several spaces a code is",
    from: 'if (ownOf(evidence, "isSplit")) return undefined;',
    to: "",
  },
  {
    name: "a field that is read for an answer is read everywhere",
    from: "if (from !== undefined && place.from && !place.from.includes(from)) return false;",
    to: "",
  },
  { name: "an amount of any kind says that money came", from: "isPositive(valueAt(body, path))", to: "true" },
]);

const READINGS = of("readings.ts", [
  {
    name: "a code that one of several spaces does not have is one of another",
    from: "if (able.some(({ matches }) => matches.length === 0)) return { ...first, matches: [], excluded: undefined };",
    to: "",
  },
  {
    name: "of several readings of a field the first counts",
    from: "const [first = own, ...more] = chosen([own, ...others], meant);",
    to: "const [first = own, ...more] = chosen([own, ...others], meant).slice(0, 1);",
  },
  {
    name: "the family does not say which reading is meant",
    from: "family !== undefined && place.families?.includes(family)",
    to: "false",
  },
  {
    name: "the space does not say which reading is meant",
    from: "place.space === space",
    to: "false",
  },
  {
    name: "a field that is no code in some bodies is one in all",
    from: "if (said === undefined && !ORIGINS.every(isRead)) return { ...first, matches: [] };",
    to: "",
  },
  {
    name: "a message tells which product was asked",
    from: "isSplit: true",
    to: "isSplit: false",
  },
  {
    name: "readings that say the same are open",
    from: "if (one && told.every((other) => other && saysSame(one, other))) return { ...first, matches: [one] };",
    to: "",
  },
  {
    name: "readings that end in another way say the same",
    from: "a.outcome === b.outcome && ",
    to: "",
  },
  {
    name: "readings after which another call is made say the same",
    from: " && a.retry === b.retry",
    to: "",
  },
]);

const SIGNS = of("signs.ts", [
  {
    name: "what has to stand there only where something does has to be there",
    from: "companions: packed.filter((text) => !isOnly(text))",
    to: 'companions: packed.map((text) => text.replace(WHERE_THERE, ""))',
  },
]);

const WITHDRAWN = of("withdrawn.ts", [
  {
    name: "no code was withdrawn",
    from: "const gone = split(space.withdrawn, WITHDRAWN);",
    to: "const gone: string[] = [];",
  },
  {
    name: "a code that arrives in capitals was never withdrawn",
    from: "gone.includes(inCatalogCase(space, code))",
    to: "gone.includes(code)",
  },
  {
    name: "only the code itself was withdrawn, not its pattern",
    from: "gone.includes(code) || gone.includes(withService(space, code))",
    to: "gone.includes(code)",
  },
  {
    name: "only the pattern was withdrawn, not a code of it",
    from: "gone.includes(code) || gone.includes(withService(space, code))",
    to: "gone.includes(withService(space, code))",
  },
]);

const CONTRADICTION = of("contradiction.ts", [
  {
    name: "fields that contradict each other do so although another condition holds",
    from: "      true,\n",
    to: "      false,\n",
  },
  {
    name: "fields that contradict each other do so although another condition does not hold",
    from: "truths.includes(false) ? undefined : ",
    to: "",
  },
  {
    name: "a field without a value contradicts the others",
    from: "const full = fields.filter(({ path }) => !isEmpty(valueAt(body, path)));",
    to: "const full = fields;",
  },
  {
    name: "fields never contradict each other",
    from: "(!fits.includes(false) || undefined)",
    to: "!fits.includes(false)",
  },
]);

const FIELD = of("field.ts", [
  {
    name: "of several conditions one is enough",
    from: "return conditions.every((some) =>",
    to: "return conditions.length === 0 || conditions.some((some) =>",
  },
  {
    name: "of conditions of which one is enough all have to hold",
    from: "some.some((condition) => holds(body, condition, from))",
    to: "some.every((condition) => holds(body, condition, from))",
  },
  {
    name: "of fields that say the same all have to be there",
    from: "return said.some((value) =>",
    to: "return said.every((value) =>",
  },
  {
    name: "a number is none of the values that are listed",
    from: 'typeof value !== "object" && values.includes(String(value))',
    to: 'typeof value === "string" && values.includes(value)',
  },
  {
    name: "a list is the text of its items",
    from: 'typeof value !== "object" && ',
    to: "",
  },
  { name: "nothing is an amount above zero", from: "amount.units > 0n", to: "true" },
  {
    name: "an amount that is a number is none",
    from: 'typeof value === "string" || typeof value === "number" ? parseDecimal(String(value))',
    to: 'typeof value === "string" ? parseDecimal(String(value))',
  },
]);

/** Mistakes that money would be lost by; each of them has to be noticed. */
export const MUTATIONS: readonly Mutation[] = [
  ...CLAIMS,
  ...EXPLAIN,
  ...DECODE,
  ...CONTEXT,
  ...CONTRADICTION,
  ...VERIFICATION,
  ...EVIDENCE,
  ...FIELD,
  ...READINGS,
  ...SIGNS,
  ...WITHDRAWN,
];
