import type { Model } from "../../../catalog/model.ts";
import { jsonText } from "../../encode.ts";
import { linksOf } from "../links.ts";
import { composerName, namespaceOf } from "./names.ts";

/**
 * The `composer.json` of a package. It has no version: that is the name of a Git tag.
 *
 * @param model - the resolved provider.
 * @returns its text.
 */
export function manifestText(model: Model): string {
  const links = linksOf(model);
  return jsonText({
    name: composerName(model),
    description: model.summary,
    type: "library",
    keywords: [model.id, "payment", "response-codes", "error-codes", "snap", "indonesia"],
    license: model.project.license,
    ...(links && { support: { source: links.source } }),
    require: { php: ">=8.1" },
    autoload: { "psr-4": { [`${namespaceOf(model)}\\`]: "src/" } },
  });
}

/** What an installed package does not have. */
export const ATTRIBUTES = "/.gitattributes export-ignore\n/phpstan.neon export-ignore\n* text eol=lf\n";

/** Configuration for those who work on a package. */
export const PHPSTAN = "parameters:\n    level: max\n    paths:\n        - src\n";
