import type { Locale } from "../../../catalog/locales.ts";
import type { Model } from "../../../catalog/model.ts";
import { advance } from "../../../runtime/advance.ts";
import { customerOf } from "../../../runtime/customer.ts";
import { decodeBody } from "../../../runtime/decode.ts";
import { findEntries } from "../../../runtime/lookup.ts";
import { type NextStep, nextStep } from "../../../runtime/next-step.ts";
import { NEW_PAYMENT } from "../../../runtime/payment.ts";
import { markdownText } from "../../encode.ts";
import { languageName } from "../../languages.ts";
import { listText } from "../../list-text.ts";
import { packCatalog } from "../../pack.ts";
import { packCustomer } from "../../pack-texts.ts";
import { compileTemplate } from "../../template.ts";
import { everyName } from "../../typescript/spaces.ts";
import { linksOf } from "../links.ts";
import { caseName, classNameOf, composerName, constantNamesOf, namespaceOf } from "./names.ts";
import { phpString } from "./source.ts";

/**
 * The README of a package. What its snippets print is computed by the runtime of the npm package.
 *
 * @param model - the resolved provider.
 * @returns Markdown.
 */
export async function renderReadme(model: Model): Promise<string> {
  const render = await compileTemplate("php-readme.md.hbs");
  const { name, summary, project, locales } = model;
  return render({
    package: composerName(model),
    namespace: namespaceOf(model),
    summary: markdownText(summary),
    languages: listText(locales.map((locale) => languageName(model, locale))),
    name: markdownText(name),
    plainName: name,
    license: project.license,
    npm: linksOf(model)?.source ?? "../README.md",
    response: responseData(model),
    space: spaceData(model),
    texts: locales.map((locale) => textData(model, locale)),
    lost: lostData(model),
  });
}

function exampleResult(model: Model) {
  return decodeBody(packCatalog(model), model.example.body, { from: "call" });
}

function responseData(model: Model) {
  const result = exampleResult(model);
  return {
    json: phpString(JSON.stringify(model.example.body)),
    says: `${result.outcome} ${result.scope}`,
    does: whatToDo(nextStep(result)),
  };
}

/** What the match of the README prints. */
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
      return "ask for the status";
    case "customer_action":
      return "show the payer what to do";
    case "merchant_action":
      return "capture or void, approve or deny";
    case "repeat":
      return `send it again after a ${next.after}`;
    case "new_attempt":
      return `let the payer try again: change ${next.change}`;
    case "fix":
    case "stop":
    case "review":
      return `${next.step}: tell the ${next.who}`;
  }
}

/** The constant of the example, with the first entry of its code. */
function spaceData(model: Model) {
  const { space: id, name } = model.example;
  const space = model.spaces.find((item) => item.id === id);
  const names = space ? everyName(space) : [];
  const value = names.find((named) => named.name === name)?.value ?? "";
  const entries = findEntries(packCatalog(model), id, value);
  return {
    class: classNameOf(id),
    full: `${namespaceOf(model)}\\Code\\${classNameOf(id)}`,
    constant: constantNamesOf(names.map((named) => named.name)).get(name),
    says: entries.map((entry) => `${entry.name} ${entry.outcome}`).join(" "),
  };
}

function textData(model: Model, locale: Locale) {
  const customer = customerOf(packCatalog(model), packCustomer({ model, locale }), exampleResult(model));
  return { case: caseName(locale), customer };
}

function lostData(model: Model): string {
  const { payment, next } = advance(NEW_PAYMENT, decodeBody(packCatalog(model), undefined, undefined));
  return `${payment.state} ${next?.step}`;
}
