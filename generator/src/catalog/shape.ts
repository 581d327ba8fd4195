import type { z } from "zod";
import type { Locales } from "./locales.ts";
import { type LocalizedShapes, localizedShapes } from "./localized-shapes.ts";
import { answersShape } from "./shapes/answers.ts";
import { casesShape, spaceShape, type whenShape } from "./shapes/entries.ts";
import { projectShape } from "./shapes/project.ts";
import { providerShape } from "./shapes/provider.ts";
import { reasonsShape } from "./shapes/reasons.ts";
import { servicesShape } from "./shapes/services.ts";
import { taxonomyShape } from "./shapes/taxonomy.ts";

/**
 * Shapes of the catalog's files, by the name that `yaml-language-server` lines and schema files use.
 *
 * @param project - the languages that texts are written in.
 * @returns the shapes; reading with them fills in the texts of languages that fall back.
 */
export function shapesFor(project: Pick<Locales, "locales">): Shapes {
  const languages = JSON.stringify(project.locales);
  const shapes = made.get(languages) ?? makeShapes(project);
  made.set(languages, shapes);
  return shapes;
}

/** What was made before: shapes are compiled when they first read something, and each provider is read with them. */
const made = new Map<string, Shapes>();

function makeShapes(project: Pick<Locales, "locales">) {
  const shapes = localizedShapes(project);
  return {
    project: projectShape,
    taxonomy: taxonomyShape(shapes),
    reasons: reasonsShape(shapes),
    services: servicesShape,
    answers: answersShape(shapes),
    cases: casesShape(shapes),
    space: spaceShape(shapes),
    provider: providerShape(shapes),
  };
}

/** Shapes of the catalog's files for some languages. */
export type Shapes = ReturnType<typeof makeShapes>;

export type ProjectData = z.infer<typeof projectShape>;
export type TaxonomyData = z.infer<Shapes["taxonomy"]>;
export type ReasonsData = z.infer<Shapes["reasons"]>;
export type ServicesData = z.infer<typeof servicesShape>;
export type AnswersData = z.infer<Shapes["answers"]>;
export type CasesData = z.infer<Shapes["cases"]>;
export type SpaceData = z.infer<Shapes["space"]>;
export type ProviderData = z.infer<Shapes["provider"]>;
export type EntryData = NonNullable<SpaceData["entries"]>[number];
export type WhenData = z.infer<ReturnType<typeof whenShape>>;
export type TextsData = z.infer<LocalizedShapes["localizedTexts"]>;
