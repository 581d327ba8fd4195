import { inLocale, type Locale } from "../../catalog/locales.ts";
import type { Model } from "../../catalog/model.ts";
import { explain } from "../../command-line/explain/explain.ts";
import { LABELS, type Labels } from "../../command-line/explain/labels.ts";
import { answerText } from "../../command-line/explain/text.ts";
import type { Library } from "../../command-line/library.ts";
import { readProviders } from "../../command-line/scan/recognize.ts";
import { reportOf } from "../../command-line/scan/report.ts";
import { createScanner } from "../../command-line/scan/scanner.ts";
import { reportText } from "../../command-line/scan/table.ts";
import { emptyTally } from "../../command-line/scan/tally.ts";
import { traitsOf } from "../../command-line/scan/traits.ts";
import { customerOf } from "../../runtime/customer.ts";
import { decodeBody } from "../../runtime/decode.ts";
import { findEntries } from "../../runtime/lookup.ts";
import { actionOf, detailOf, titleOf } from "../../runtime/message.ts";
import { nextStep } from "../../runtime/next-step.ts";
import { codesData } from "../codes-json.ts";
import { packCatalog } from "../pack.ts";
import { packActions, packCustomer, packDetails, packTitles } from "../pack-texts.ts";
import { sentencesIn } from "./sentences.ts";

/** A command, as a README shows it. */
export interface Shown {
  /** What is typed. */
  readonly line: string;
  readonly output: string;
}

/** What a README shows of the commands of the joint package. */
export interface ShownCommands {
  readonly explain: Shown;
  readonly scan: Shown;
}

/** As in a pipe. */
const TERMINAL = { width: 80, isStyled: false };

/**
 * Runs the commands on the example of a provider.
 *
 * @param model - the provider.
 * @param library - the package, with this provider.
 * @returns what was typed and printed. The version of the package and the digest of its data are left open: they are
 *   known when everything else is.
 */
export async function shownCommands(model: Model, library: Library): Promise<ShownCommands> {
  const { body } = model.example;
  const { code = "" } = library.decode(model.id, body);
  const filters = { providers: [model.id] };
  const answer = await explain(library, { command: "explain", filters, format: "text", query: code });
  const tally = emptyTally();
  const line = JSON.stringify(body);
  const read = readProviders(library, filters.providers);
  const reader = createScanner(library, read, filters).open("-", tally);
  reader.push(Buffer.from(`${line}\n`));
  reader.end();
  tally.lines = reader.lines();
  return {
    explain: {
      line: `payment-codes explain ${code} --provider ${model.id}`,
      output: answerText(answer, library.labels(answer.lang), library.sentences(answer.lang), TERMINAL),
    },
    scan: {
      line: `echo '${line}' | payment-codes scan --provider ${model.id}`,
      output: reportText(reportOf(library, ["-"], tally, await library.digest()), TERMINAL),
    },
  };
}

/**
 * The words around the texts of an answer.
 *
 * @param about - what the catalog says about all providers.
 * @param locale - a language of the texts.
 * @returns the words in that language.
 */
export function labelsIn({ taxonomy }: Pick<Model, "taxonomy">, locale: Locale): Labels {
  return Object.fromEntries(LABELS.map((label) => [label, inLocale(taxonomy.explain[label], locale)])) as Labels;
}

/**
 * The joint package with one provider, before there is one.
 *
 * @param model - the provider.
 * @returns what the commands use of it.
 */
export function libraryOf(model: Model): Library {
  const packed = packCatalog(model);
  const { entries, ...about } = codesData(model);
  const data = JSON.parse(JSON.stringify({ ...about, entries: [...entries] }));
  return {
    providers: [model.id],
    name: `${model.project.scope}/payment-codes`,
    version: "VERSION",
    homepage: undefined,
    decode: (_, body, context) => decodeBody(packed, body, context),
    lookup: (_, space, code, known) => findEntries(packed, space, code, known),
    lookupEarlier: () => [],
    nextStep,
    locales: model.locales,
    spaces: () => model.spaces.map(({ id }) => id),
    data: () => data,
    traits: () => traitsOf(data),
    labels: (locale) => labelsIn(model, locale),
    sentences: (locale) => sentencesIn(model, locale),
    nameOf: () => model.name,
    digest: async () => "DIGEST",
    texts: async (_, locale) => {
      const portion = { model, locale };
      const [titles, details, actions, customer] = [
        packTitles(portion),
        packDetails(portion),
        packActions(portion),
        packCustomer(portion),
      ];
      return (result) => ({
        title: titleOf(packed, titles, result),
        detail: detailOf(packed, details, result),
        action: actionOf(packed, actions, result),
        customer: customerOf(packed, customer, result),
      });
    },
  };
}
