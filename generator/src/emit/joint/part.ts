import type { Model } from "../../catalog/model.ts";
import type { Labels } from "../../command-line/explain/labels.ts";
import type { BodyTraits } from "../../command-line/scan/traits.ts";
import type { SentenceWords } from "../../command-line/told/words.ts";
import { type InPieces, type PackageFiles, sortedFiles } from "../../files/file-map.ts";
import { decodeBody } from "../../runtime/decode.ts";
import { nextStep } from "../../runtime/next-step.ts";
import { entriesOf } from "../count-entries.ts";
import type { Output } from "../output.ts";
import { packCatalog } from "../pack.ts";
import { snippetJson } from "../readme-examples.ts";
import { type Places, placesOf, relocated } from "./relocate.ts";
import { sentencesIn } from "./sentences.ts";
import { labelsIn, libraryOf, type ShownCommands, shownCommands } from "./shown.ts";

/** What the joint package has of a provider, and what its own files say about it: plain data, which can be kept. */
export interface Part extends Pick<Model, "id" | "name" | "identifier" | "packageName" | "project" | "locales"> {
  /** Number of its entries, in all spaces. */
  readonly entries: number;
  /** A body, and what is read in it. */
  readonly example: { readonly body: string; readonly outcome: string; readonly step: string };
  /** What the commands say about the example. */
  readonly shown: ShownCommands;
  /** The words around the texts of an answer, by language: the same for all providers. */
  readonly labels: Readonly<Record<string, Labels>>;
  /** How its bodies are recognized. */
  readonly traits: BodyTraits;
  /** What is said about advice, by language: the same for all providers. */
  readonly sentences: Readonly<Record<string, SentenceWords>>;
  /** Its files, as they stand in the joint package. They are made with the package of the provider, never again. */
  readonly outputs: readonly Output[];
}

/**
 * Describes what the joint package takes over from a provider's package.
 *
 * @param model - the resolved provider.
 * @param outputs - all files of its package.
 * @returns the part.
 */
export async function partOf(model: Model, outputs: readonly Output[]): Promise<Part> {
  const { id, name, identifier, packageName, project, locales } = model;
  const places = placesOf(id, outputs);
  const moved = outputs.flatMap(({ path, use, shared, own }): Output[] => {
    const place = places.get(path);
    return place === undefined || own ? [] : [{ path: place, use, ...(shared && { shared }) }];
  });
  const about = { id, name, identifier, packageName, project, locales };
  const library = libraryOf(model);
  const shown = await shownCommands(model, library);
  const traits = library.traits(id);
  const labels = Object.fromEntries(locales.map((locale) => [locale, labelsIn(model, locale)]));
  const sentences = Object.fromEntries(locales.map((locale) => [locale, sentencesIn(model, locale)]));
  return {
    ...about,
    labels,
    sentences,
    traits,
    entries: entriesOf(model),
    example: exampleOf(model),
    shown,
    outputs: moved,
  };
}

function exampleOf(model: Model): Part["example"] {
  const result = decodeBody(packCatalog(model), model.example.body, { from: "call" });
  return { body: snippetJson(model.example.body), outcome: result.outcome, step: nextStep(result).step };
}

/**
 * Takes over the files of a provider's package.
 *
 * @param provider - id of the provider.
 * @param outputs - the table of its files.
 * @param files - the files.
 * @returns what stands in the joint package, by path there; what is the same in every package among it.
 * @throws Error when a module imports something that is not taken over; a defect of the emitter.
 */
export function partFiles(provider: string, outputs: readonly Output[], files: PackageFiles): PackageFiles {
  const places = placesOf(provider, outputs);
  const own = new Set(outputs.flatMap((output) => (output.own ? [output.path] : [])));
  return sortedFiles(
    [...places].flatMap(([path, place]) => {
      const content = files.get(path);
      return content === undefined || own.has(path) ? [] : [[place, contentAt(path, content, places)] as const];
    }),
  );
}

function contentAt(path: string, content: string | InPieces, places: Places): string | InPieces {
  const isModule = places.get(path) !== path && path.endsWith(".ts") && typeof content === "string";
  return isModule ? relocated(path, content, places) : content;
}
