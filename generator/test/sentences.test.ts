import { describe, expect, it } from "vitest";
import { shapesFor } from "../src/catalog/shape.ts";
import { sentencesIn } from "../src/emit/joint/sentences.ts";
import { type SmallCatalog, smallCatalog } from "./rules/small-catalog.ts";

const LOCALES = {
  en: { name: "English" },
  id: { name: "Indonesian" },
  jv: { name: "Javanese", fallback: "id" },
};

/** The sentences of the small catalog, with other texts for some of them. */
function changed(change: (taxonomy: SmallCatalog["taxonomy"]) => void) {
  const { taxonomy } = structuredClone(smallCatalog());
  change(taxonomy);
  return shapesFor({ locales: LOCALES }).taxonomy.safeParse(taxonomy);
}

const put = (texts: Readonly<Record<string, string>>, locale: string, text: string | undefined) =>
  Object.assign(texts, { [locale]: text });

describe("the sentences about advice", () => {
  it("fall back in a language that has none of its own, one by one", () => {
    const { data } = changed(({ money, retries }) => {
      put(money.no, "id", "Tidak.");
      put(money.no, "jv", "Ora.");
      put(retries.never.says, "id", "Jangan.");
    });
    if (!data) throw new Error("the small catalog is not valid");
    const { money, retries } = sentencesIn({ taxonomy: data }, "jv");
    expect([money.no, retries.never]).toEqual(["Ora.", "Jangan."]);
  });

  it("are complete in every other language", () => {
    const paths = [
      changed(({ money }) => put(money.held, "id", undefined)),
      changed(({ actors }) => put(actors.issuer.says, "en", undefined)),
      changed(({ steps }) => Reflect.deleteProperty(steps, "wait")),
    ].map(({ error }) => error?.issues.map(({ path }) => path.join(".")));
    expect(paths).toEqual([["money.held.id"], ["actors.issuer.says.en"], ["steps.wait"]]);
  });

  it("name the same in every language", () => {
    const { error } = changed(({ ask, unlisted }) => {
      put(ask.service, "id", "Tanyakan.");
      put(ask.first, "jv", "Tanyakan {provider}.");
      put(unlisted.parts, "en", "{space}: {http} {case}.");
    });
    expect(error?.issues.map(({ path, message }) => [path.join("."), message])).toEqual([
      ["ask.service", "a text in each language that names {service}"],
      ["ask.first", "a text in each language that names nothing in braces"],
      ["unlisted.parts", "a text in each language that names {case}, {http}, {service}, {space}"],
    ]);
  });
});
