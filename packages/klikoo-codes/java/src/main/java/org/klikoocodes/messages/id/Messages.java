// Generated from the catalog; do not edit.
package org.klikoocodes.messages.id;

import org.klikoocodes.Entry;
import org.klikoocodes.Message;
import org.klikoocodes.Result;
import org.klikoocodes.Wording;
import java.util.Map;

/** Texts about the codes of Klikoo in Indonesian. */
public final class Messages {
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
