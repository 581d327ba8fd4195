import { createHash } from "node:crypto";
import { eachLocale } from "../../catalog/locales.ts";
import { canonicalJson } from "../encode.ts";
import { catalogData } from "./catalog-data.ts";
import { oncePer } from "./once-per.ts";
import { textData } from "./text-data.ts";

/**
 * Identifies the data of a provider, in whatever language a package gives it: two packages with the same digest answer
 * from the same table with the same texts. The version of a package is no part of it.
 *
 * @param model - the resolved provider.
 * @returns SHA-256 in hexadecimal of the canonical JSON of {@link catalogData} and of {@link textData} in each language.
 */
export const dataDigest = oncePer((model) => {
  const data = { catalog: catalogData(model), texts: eachLocale(model.locales, (locale) => textData(model, locale)) };
  return createHash("sha256").update(canonicalJson(data)).digest("hex");
});
