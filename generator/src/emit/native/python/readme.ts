import type { BodyCase, Model } from "../../../catalog/model.ts";
import { advance } from "../../../runtime/advance.ts";
import { customerOf } from "../../../runtime/customer.ts";
import { decodeBody } from "../../../runtime/decode.ts";
import { findEntries } from "../../../runtime/lookup.ts";
import { actionOf } from "../../../runtime/message.ts";
import { nextStep } from "../../../runtime/next-step.ts";
import { done, NEW_PAYMENT } from "../../../runtime/payment.ts";
import { commentText, markdownText } from "../../encode.ts";
import { languageName } from "../../languages.ts";
import { listText } from "../../list-text.ts";
import { packCatalog } from "../../pack.ts";
import { packActions, packCustomer } from "../../pack-texts.ts";
import { readmeExamples } from "../../readme-examples.ts";
import { compileTemplate } from "../../template.ts";
import { everyName } from "../../typescript/spaces.ts";
import { pythonName, pythonString } from "./encode.ts";
import { pythonLiteral } from "./literal.ts";
import { distributionOf, importOf } from "./manifest.ts";
import { moduleOfSpace } from "./spaces.ts";

/**
 * Renders the README of a Python package. What its snippets print is computed by the reference implementation.
 *
 * @param model - the resolved provider.
 * @returns Markdown.
 */
export async function renderReadme(model: Model): Promise<string> {
  compiled ??= compileTemplate("python-readme.md.hbs");
  const render = await compiled;
  return render({
    distribution: distributionOf(model),
    import: importOf(model),
    package: model.packageName,
    name: markdownText(model.name),
    plainName: commentText(model.name),
    summary: markdownText(model.summary),
    languages: markdownText(listText(model.locales.map((locale) => languageName(model, locale)))),
    response: { body: pythonLiteral(model.example.body), does: readmeExamples(model).response.does },
    notification: notificationOf(model),
    decline: declineOf(model),
    lookup: lookupOf(model),
    license: markdownText(model.project.license),
  });
}

let compiled: Promise<HandlebarsTemplateDelegate> | undefined;

function notificationOf(model: Model) {
  const body = caseThatShows(model, "notification")?.body;
  if (body === undefined) return null;
  const decode = (context: object) => decodeBody(packCatalog(model), body, context);
  const message = decode({ from: "status" });
  const first = advance(NEW_PAYMENT, message);
  const key = first.next && "key" in first.next ? first.next.key : "fulfil:paid";
  const printed = (value: unknown) => (value === undefined || value === null ? "None" : String(value));
  const again = advance(done(first.payment, key), message).next;
  return {
    body: pythonLiteral(body),
    proved: nextStep(decode({ from: "notification", verified: true })).step,
    unproved: nextStep(decode({ from: "notification" })).step,
    answer: `${printed(message.ids.reference)} ${printed(message.money.amount)}`,
    first: `${first.payment.state} ${printed(first.next?.step)}`,
    key: pythonString(key),
    again: printed(again?.step),
  };
}

function declineOf(model: Model) {
  const found = caseThatShows(model, "decline");
  if (found === null) return null;
  const catalog = packCatalog(model);
  const result = decodeBody(catalog, found.body, found.context);
  return {
    body: pythonLiteral(found.body),
    context: Object.entries(found.context)
      .map(([name, value]) => `, ${CONTEXT[name] ?? name}=${pythonLiteral(value)}`)
      .join(""),
    reason: result.reason,
    customers: model.locales.map((locale) => ({
      locale,
      customer: customerOf(catalog, packCustomer({ model, locale }), result),
    })),
    action: actionOf(catalog, packActions({ model, locale: model.defaultLocale }), result),
  };
}

/** What the context is called in Python, where that is not its own name. */
const CONTEXT: Readonly<Record<string, string>> = { from: "from_", httpStatus: "http_status" };

/** An entry that is alone under its code, the one of the example where it is. */
function lookupOf(model: Model) {
  const { space: id, name } = model.example;
  const space = model.spaces.find((one) => one.id === id);
  const names = space ? everyName(space) : [];
  const catalog = packCatalog(model);
  const named = names.find((one) => one.name === name) ?? names[0];
  const entries = findEntries(catalog, id, named?.value ?? "");
  const [first = ""] = space ? moduleOfSpace(space).classes : [];
  return {
    class: first,
    space: pythonString(id),
    member: pythonName(named?.name ?? ""),
    prints: entries.map((entry) => `${entry.name} ${entry.outcome} ${entry.retry}`).join("\n    # → "),
  };
}

function caseThatShows({ cases }: Model, what: BodyCase["shows"]): BodyCase | null {
  return cases.find(({ shows }) => shows === what) ?? null;
}
