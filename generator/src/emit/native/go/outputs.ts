import type { Model } from "../../../catalog/model.ts";
import type { EmitContext } from "../../context.ts";
import type { Output } from "../../output.ts";
import { codesText, providerText } from "./constants.ts";
import { dataText, rulesText, textsText } from "./data.ts";
import { goComment } from "./encode.ts";
import { messagesPackage, messagesText } from "./messages.ts";
import { GO, modulePath, moduleText } from "./module.ts";
import { Names, providerPackage } from "./names.ts";
import { exampleText, readmeText } from "./readme.ts";
import { HEADER, RUNTIME_FILES, runtimeNames, runtimeText } from "./runtime-files.ts";

/**
 * The files of a provider's Go package.
 *
 * @param model - the resolved provider.
 * @param context - version and license.
 * @returns a row per file.
 */
export function goOutputs(model: Model, { version, license }: EmitContext): readonly Output[] {
  const own = providerPackage(model);
  const module = modulePath(model, version);
  const file = (path: string, text: () => string | Promise<string>): Output => ({
    path: `${GO}/${path}`,
    use: "native",
    make: { text },
  });
  return [
    file("go.mod", () => moduleText(module)),
    file("README.md", () => readmeText(model, own, module)),
    file("LICENSE", () => license),
    file("doc.go", () => docText(model, own)),
    file("provider.go", async () => providerText(model, version, own, new Names(await runtimeNames()))),
    file("codes.go", async () => codesText(model, own, await namesBesideCodes(model, version, own))),
    file("data.go", () => dataText(model, own)),
    file("rules.go", () => rulesText(model, own)),
    file("example_test.go", () => exampleText(model, own, module)),
    ...model.locales.flatMap((locale) => {
      const folder = `messages/${messagesPackage(locale)}`;
      return [
        file(`${folder}/messages.go`, () => messagesText(model, locale, own, module)),
        file(`${folder}/texts.go`, () => textsText(model, locale, messagesPackage(locale), module)),
      ];
    }),
    ...RUNTIME_FILES.map((name) => file(name, () => runtimeText(name, own, module))),
  ];
}

/** The names of the runtime, and those that `provider.go` takes. */
async function namesBesideCodes(model: Model, version: string, own: string): Promise<Names> {
  const names = new Names([...(await runtimeNames()), "Provider", "Version", "DataDigest", "Space", "Reason"]);
  providerText(model, version, own, names);
  return names;
}

function docText(model: Model, own: string): string {
  const paragraphs = [
    `Package ${own} says what the response codes of ${model.name} mean for the money, and what to do next.`,
    "Decode reads a response, a status or a notification, and NextStep says what follows from it. Advance and OrderOf keep the state of a payment across repeated and reordered messages. Anything not known is unknown, never success and never failure.",
    "Packages below messages have the texts about a result, each in one language.",
    `Not affiliated with or endorsed by ${model.name}. Check meanings and advice against your contract before you rely on them.`,
  ];
  return `${HEADER}\n\n${goComment(paragraphs)}package ${own}\n`;
}
