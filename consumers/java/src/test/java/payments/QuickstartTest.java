package payments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuickstartTest {
  @Test
  void aTransferWithoutFundsHasFailedAndTheCustomerIsNotToldWhy() {
    var answer = Quickstart.whatHappened("{\"responseCode\": \"4034314\", \"responseMessage\": \"Insufficient Funds\"}");
    assertEquals("failed new_attempt", answer.outcome() + " " + answer.step());
    assertFalse(answer.customer().toLowerCase().contains("saldo"), answer.customer());
  }

  @Test
  void anAnsweredStatusQueryIsNoPayment() {
    var answer = Quickstart.whatHappened("{\"responseCode\": \"2005300\"}");
    assertEquals("request success", answer.scope() + " " + answer.outcome());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"responseCode\": \"5044300\", \"responseMessage\": \"Timeout\"}",
        "{\"responseCode\": \"4994399\", \"fee\": {\"by\": null}}",
        "{\"responseCode\": \"2004300\\n\"}",
        "{\"responseCode\": \"\u0662\u0660\u0660\u0664\u0663\u0660\u0660\"}",
        "{\"responseCode\": [\"2004300\"]}",
        "{\"responseMessage\": \"none\"}",
        "{\"latestTransactionStatus\": \"42\"}",
        "{}",
        "null",
        "<html>",
        "",
      })
  void whatIsNotKnownIsNeitherSuccessNorFailure(String body) {
    var answer = Quickstart.whatHappened(body);
    assertEquals("transaction unknown ask_status", answer.scope() + " " + answer.outcome() + " " + answer.step());
  }

  @Test
  void generatedTypesReadCodesAndFieldsOfTomorrow() throws JsonProcessingException {
    assertTrue(QuickstartTypes.isLackOfFunds("{\"responseCode\": \"4034314\", \"fee\": {\"by\": null}}"));
    assertFalse(QuickstartTypes.isLackOfFunds("{\"responseCode\": \"4994399\", \"latestTransactionStatus\": \"42\"}"));
  }
}
