import type { BodyCase, Model } from "../catalog/model.ts";
import { customerOf } from "../runtime/customer.ts";
import { type DecodeResult, decodeBody } from "../runtime/decode.ts";
import { exampleOf } from "../runtime/example.ts";
import { actionOf } from "../runtime/message.ts";
import { type NextStep, nextStep } from "../runtime/next-step.ts";
import type { PackedBodies } from "../runtime/packed.ts";
import { packExamples } from "./examples.ts";
import { languageName } from "./languages.ts";
import { identifierOf } from "./names.ts";
import { packCatalog } from "./pack.ts";
import { packActions, packCustomer } from "./pack-texts.ts";

// The output of the snippets in a README, computed by the runtime of the package.

/**
 * Examples of a package's README.
 *
 * @param model - the resolved provider.
 * @returns bodies as TypeScript, and what each snippet prints; null for what the provider has no case of.
 */
export function readmeExamples(model: Model) {
  const catalog = packCatalog(model);
  const decode = (body: unknown, context: object) => decodeBody(catalog, body, context);
  const response = decode(model.example.body, { from: "call" });
  const notification = caseThatShows(model, "notification");
  const decline = caseThatShows(model, "decline");
  return {
    response: { body: snippetJson(model.example.body), does: whatToDo(nextStep(response)) },
    notification: notification && notificationData(notification.body, decode),
    service: snippetJson(askedOf(model)),
    ...shownExample(catalog, model),
    decline: decline && declineData(catalog, model, decline, decode(decline.body, decline.context)),
  };
}

function shownExample(catalog: PackedBodies, model: Model): { readonly shown: string; readonly options: string } {
  const { space, name } = model.example;
  const packed = packExamples(model);
  // A provider that was just begun names no field for the reference yet.
  const hasReference = packed.spaces.some(({ id, places }) => id === space && places[0]?.reference !== undefined);
  const options = hasReference ? { reference: "INV-17" } : {};
  const { context, result } = exampleOf(catalog, packed, [space, name], options);
  return {
    shown: `true ${JSON.stringify(context)} ${nextStep(result).step}`,
    options: hasReference ? ', { reference: "INV-17" }' : "",
  };
}

/** The argument that selects a status check without a response: a service with a status call, or else a space. */
function askedOf({ spaces, example }: Model): object {
  const service = spaces.flatMap(({ services }) => services).find(({ kind, status }) => kind === "move" && status);
  return service ? { service: service.code } : { space: example.space };
}

type Decode = (body: unknown, context: object) => DecodeResult;

function notificationData(body: unknown, decode: Decode) {
  const answer = decode(body, { from: "status" });
  const { reference, payment } = answer.ids;
  return {
    body: snippetJson(body),
    answer: [reference, answer.money.amount].map(String).join(" "),
    payment: payment ?? reference ?? "",
  };
}

function declineData(catalog: PackedBodies, model: Model, { body, context }: BodyCase, result: DecodeResult) {
  return {
    body: snippetJson(body),
    context: Object.keys(context).length > 0 ? `, ${snippetJson(context)}` : "",
    reason: result.reason,
    languages: model.locales.map((locale) => ({
      locale,
      name: identifierOf(languageName(model, locale)),
      alsoMessage: locale === model.defaultLocale,
      customer: customerOf(catalog, packCustomer({ model, locale }), result),
    })),
    action: actionOf(catalog, packActions({ model, locale: model.defaultLocale }), result),
  };
}

function caseThatShows({ cases }: Model, what: BodyCase["shows"]): BodyCase | null {
  return cases.find(({ shows }) => shows === what) ?? null;
}

/**
 * Writes a value for a snippet. JSON is TypeScript; a value that fits stays on one line.
 *
 * @param value - any JSON value.
 * @returns the literal.
 */
export function snippetJson(value: unknown): string {
  const lines = JSON.stringify(value, null, 2);
  const line = lines.replace(/\n\s*/g, " ");
  return line.length < 90 ? line : lines;
}

/** Result of the function `whatToDo` in the README. */
function whatToDo(next: NextStep): string {
  switch (next.step) {
    case "fulfil":
      return `deliver, once for ${next.key}`;
    case "undo":
      return `take back, once for ${next.key}`;
    case "proceed":
      return "use what the call returned";
    case "wait":
    case "ask_status":
      return `ask ${next.check?.call ?? next.check?.service ?? "the provider"}`;
    case "customer_action":
      return "show the payer what to do";
    case "merchant_action":
      return "capture or void, approve or deny";
    case "repeat":
      return `send it again after a ${next.after}`;
    case "new_attempt":
      return `let the payer try again: change ${next.change}, ${next.reference} reference`;
    case "fix":
    case "stop":
    case "review":
      return `${next.step}: tell the ${next.who}`;
  }
}
