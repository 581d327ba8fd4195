package webhook;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.dokucodes.Advanced;
import org.dokucodes.DokuCodes;
import org.dokucodes.Payment;
import org.dokucodes.Result;
import org.springframework.stereotype.Component;

/** Payments as they are stored: a program has a table with a lock on the row of the order in the place of this map. */
@Component
class Payments {
  private final Map<String, String> stored = new ConcurrentHashMap<>();

  /** Stores what a message makes of a payment before anything is done. */
  Advanced advance(String reference, Result result) {
    Advanced[] advanced = new Advanced[1];
    stored.compute(reference, (id, json) -> {
      advanced[0] = DokuCodes.advance(json == null ? Payment.NEW : Payment.fromJson(json), result);
      return advanced[0].payment().toJson();
    });
    return advanced[0];
  }
}
