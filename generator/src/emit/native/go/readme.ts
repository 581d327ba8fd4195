import type { Model } from "../../../catalog/model.ts";
import { customerOf } from "../../../runtime/customer.ts";
import { decodeBody } from "../../../runtime/decode.ts";
import { nextStep } from "../../../runtime/next-step.ts";
import { markdownText } from "../../encode.ts";
import { languageName, otherLocale } from "../../languages.ts";
import { packCatalog } from "../../pack.ts";
import { packCustomer } from "../../pack-texts.ts";
import { compileTemplate } from "../../template.ts";
import { linksOf } from "../links.ts";
import { goShown, goString } from "./encode.ts";
import { messagesPackage } from "./messages.ts";
import { GO, OLDEST_GO } from "./module.ts";
import { HEADER } from "./runtime-files.ts";

/** What the example of a package is made of. */
interface Example {
  /** The statements, without the function around them. */
  readonly body: string;
  readonly imports: string;
  /** What it prints. */
  readonly output: readonly string[];
}

/**
 * Renders the README of a package.
 *
 * @param model - the resolved provider.
 * @param own - the name of the package.
 * @param module - the path of the module.
 * @returns Markdown.
 */
export async function readmeText(model: Model, own: string, module: string): Promise<string> {
  compiled ??= compileTemplate("go-readme.md.hbs");
  const render = await compiled;
  const { body, imports, output } = exampleOf(model, own, module);
  const links = linksOf(model);
  return render({
    name: markdownText(model.name),
    summary: markdownText(model.summary),
    module,
    own,
    oldest: OLDEST_GO,
    example: `package main\n\n${imports}\nfunc main() {\n${body}}\n`,
    output: output.join("\n"),
    languages: model.locales.map((locale) => ({
      name: markdownText(languageName(model, locale)),
      path: `${module}/messages/${messagesPackage(locale)}`,
    })),
    links: links ? { source: `${links.source}/${GO}`, changelog: links.changelog } : false,
  });
}

let compiled: Promise<HandlebarsTemplateDelegate> | undefined;

/**
 * Writes the example of the README as a test.
 *
 * @param model - the resolved provider.
 * @param own - the name of the package.
 * @param module - the path of the module.
 * @returns the file `example_test.go`.
 */
export function exampleText(model: Model, own: string, module: string): string {
  const { body, imports, output } = exampleOf(model, own, module);
  const lines = output.map((line) => `\t// ${line}\n`).join("");
  return `${HEADER}\n\npackage ${own}_test\n\n${imports}\nfunc Example() {\n${body}\n\t// Output:\n${lines}}\n`;
}

function exampleOf(model: Model, own: string, module: string): Example {
  const catalog = packCatalog(model);
  const result = decodeBody(catalog, model.example.body, { from: "call" });
  const next = nextStep(result);
  const locale = otherLocale(model);
  const texts = messagesPackage(locale);
  const imports = [
    own === "" ? "" : `\t${own} ${goString(module)}\n`,
    `\t${goString(`${module}/messages/${texts}`)}\n`,
  ];
  const body = `	// The response of the provider, as it was received.
	body := []byte(${goShown(JSON.stringify(model.example.body))})

	result := ${own}.DecodeJSON(body, ${own}.Context{From: ${own}.FromCall})
	fmt.Println(result.Outcome(), result.Scope(), result.Reason())

	switch next := ${own}.NextStep(result); next.Step {
	case ${own}.StepFulfil:
		fmt.Println("deliver, once for", next.Key)
	case ${own}.StepUndo:
		fmt.Println("take back, once for", next.Key)
	case ${own}.StepWait, ${own}.StepAskStatus:
		fmt.Println(next.Step, "before anything else")
	default:
		fmt.Println(next.Step)
	}

	fmt.Println(${texts}.Customer(result))
`;
  return {
    body,
    imports: `import (\n\t"fmt"\n\n${imports.join("")})\n`,
    output: [
      `${result.outcome} ${result.scope} ${result.reason}`,
      said(next),
      customerOf(catalog, packCustomer({ model, locale }), result),
    ],
  };
}

function said(next: ReturnType<typeof nextStep>): string {
  switch (next.step) {
    case "fulfil":
      return `deliver, once for ${next.key}`;
    case "undo":
      return `take back, once for ${next.key}`;
    case "wait":
    case "ask_status":
      return `${next.step} before anything else`;
    default:
      return next.step;
  }
}
