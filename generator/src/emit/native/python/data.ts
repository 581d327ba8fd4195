import type { Locale } from "../../../catalog/locales.ts";
import type { Model } from "../../../catalog/model.ts";
import { catalogData } from "../catalog-data.ts";
import { dataDigest } from "../digest.ts";
import { oncePer } from "../once-per.ts";
import { shorten } from "../phrases.ts";
import { textData } from "../text-data.ts";
import { pythonVersion } from "../version.ts";
import { pythonLines, pythonName, pythonString } from "./encode.ts";
import { packedParts, packedProcedure, packedSpace, packedTexts } from "./packed.ts";

/** First line of what a person should not edit. */
export const HEADER = "# Generated from the catalog; do not edit.";

/** The data is read by every program, however short it runs. */
const READ_AT_ONCE = 700;

/**
 * Writes the data of a package: texts, which cost nothing until they are read.
 *
 * @param model - the resolved provider.
 * @param version - the version of the package, as npm writes it.
 * @returns the module.
 */
export function dataText(model: Model, version: string): string {
  const data = catalogData(model);
  const { own, pairs, parts } = shortenedData(model);
  const [catalog = "", procedure = "", ...spaces] = parts.map(pythonString);
  return `${HEADER}
"""What the package knows."""

from __future__ import annotations

from importlib import import_module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import ModuleType

VERSION = ${pythonString(pythonVersion(version))}
DATA_DIGEST = ${pythonString(dataDigest(model))}
PROVIDER = ${pythonString(model.id)}
LOCALES = (${model.locales.map((locale) => `${pythonString(locale)},`).join(" ")})
OWN = ${pythonString(own)}
PAIRS = ${pythonString(pairs)}
CATALOG = ${catalog}
PROCEDURE = ${procedure}
SPACES = {
${data.spaces.map(({ id }, index) => `    ${pythonString(id)}: ${spaces[index]},`).join("\n")}
}


def load_texts(locale: str) -> ModuleType:
    """Loads the texts of one of the languages."""
    return import_module("._texts." + "".join(sign if sign.isalnum() else "_" for sign in locale), __package__)
`;
}

/** The version of a package makes no difference to it. */
const shortenedData = oncePer((model) => {
  const data = catalogData(model);
  const parts = [packedParts(data), packedProcedure(data), ...data.spaces.map(packedSpace)];
  return shorten(
    parts.map((part) => JSON.stringify(part)),
    READ_AT_ONCE,
  );
});

/**
 * Writes the texts of a language.
 *
 * @param model - the resolved provider.
 * @param locale - the language.
 * @returns the module.
 */
export const textsText = oncePer(makeTextsText);

function makeTextsText(model: Model, locale: Locale): string {
  const { common, strings, rows } = packedTexts(textData(model, locale));
  const { own, pairs, parts } = shorten([JSON.stringify(common), strings.join("\n"), rows.join("\n")]);
  const [commonPart = "", stringsPart = "", rowsPart = ""] = parts;
  return `${HEADER}
"""The texts of one language, each once, and which of them each row of the catalog has."""

OWN = ${pythonString(own)}
PAIRS = ${pythonString(pairs)}
COMMON = ${pythonString(commonPart)}
STRINGS = ${pythonLines(stringsPart.split("\n"))}
ROWS = ${pythonLines(rowsPart.split("\n"))}
`;
}

/**
 * Name of the module with the texts of a language.
 *
 * @param locale - its tag.
 * @returns the name, without the ending.
 */
export function textsModule(locale: Locale): string {
  return pythonName(locale);
}
