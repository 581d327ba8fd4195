import type { Locale } from "../../../catalog/locales.ts";
import type { Model } from "../../../catalog/model.ts";
import { languageName } from "../../languages.ts";
import { docComment, HEADER } from "./comment.ts";
import type { JavaNames } from "./names.ts";

/**
 * The class with the texts of a language. The texts are read when they are asked for first.
 *
 * @param model - the resolved provider.
 * @param locale - the language.
 * @param names - names of the package.
 * @param name - name of the package of the language.
 * @returns its source.
 */
export function writeMessages(model: Model, locale: Locale, { root }: JavaNames, name: string): string {
  return `${HEADER}package ${name};

import ${root}.Entry;
import ${root}.Message;
import ${root}.Result;
import ${root}.Wording;
import java.util.Map;

${docComment([`Texts about the codes of ${model.name} in ${languageName(model, locale)}.`])}public final class Messages {
  private static final class Holder {
    static final Wording WORDING = Wording.read(TextData.json());
  }

  private Messages() {}

  /**
   * All texts about a result.
   *
   * @param result what was decoded
   * @return the texts; that for the customer is safe to show
   */
  public static Message of(Result result) {
    return of(result, Map.of());
  }

  /**
   * All texts about a result.
   *
   * @param result what was decoded
   * @param params values for the placeholders of texts, in place of those of the result
   * @return the texts; that for the customer is safe to show
   */
  public static Message of(Result result, Map<String, String> params) {
    return Holder.WORDING.message(result, params);
  }

  /**
   * All texts about an entry.
   *
   * @param entry what was looked up
   * @return the texts; that for the customer is safe to show
   */
  public static Message of(Entry entry) {
    return of(entry, Map.of());
  }

  /**
   * All texts about an entry.
   *
   * @param entry what was looked up
   * @param params values for the placeholders of texts
   * @return the texts; that for the customer is safe to show
   */
  public static Message of(Entry entry, Map<String, String> params) {
    return Holder.WORDING.message(entry, params);
  }
}
`;
}
