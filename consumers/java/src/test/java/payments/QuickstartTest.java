package payments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuickstartTest {
  private final Quickstart quickstart;

  QuickstartTest() throws IOException {
    quickstart = new Quickstart(Path.of(System.getenv("PACKAGES"), "doku-codes"));
  }

  @Test
  void aTransferWithoutFundsHasFailedAndTheCustomerIsNotToldWhy() {
    var answer = quickstart.whatHappened("{\"responseCode\": \"4034314\", \"responseMessage\": \"Insufficient Funds\"}");
    assertEquals("INSUFFICIENT_FUNDS failed", answer.name() + " " + answer.outcome());
    assertFalse(answer.customer().toLowerCase().contains("saldo"), answer.customer());
  }

  @Test
  void anAnsweredStatusQueryIsNoPayment() {
    var answer = quickstart.whatHappened("{\"responseCode\": \"2005300\", \"latestTransactionStatus\": \"06\"}");
    assertEquals("request success", answer.scope() + " " + answer.outcome());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"responseCode\": \"5044300\", \"responseMessage\": \"Timeout\"}",
        "{\"responseCode\": \"4994399\", \"fee\": {\"by\": null}}",
        "{\"responseCode\": \"2004300\\n\"}",
        "{\"responseCode\": \"\u0662\u0660\u0660\u0664\u0663\u0660\u0660\"}",
        "{\"responseCode\": 2004300}",
        "{\"responseMessage\": \"none\"}",
        "{\"latestTransactionStatus\": \"42\"}",
        "{}",
        "null",
        "<html>",
        "",
      })
  void whatIsNotKnownIsNeitherSuccessNorFailure(String body) {
    var answer = quickstart.whatHappened(body);
    assertEquals("unknown check_status_first", answer.outcome() + " " + answer.retry());
  }
}
