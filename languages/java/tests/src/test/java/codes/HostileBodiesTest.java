package codes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.dokucodes.Context;
import org.dokucodes.DokuCodes;
import org.dokucodes.NextStep;
import org.dokucodes.Origin;
import org.dokucodes.Outcome;
import org.dokucodes.Result;
import org.dokucodes.Step;
import org.dokucodes.UnknownResult;
import org.dokucodes.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileBodiesTest {
  private static final String PAID = "{\"responseCode\":\"2004300\",\"responseMessage\":\"Successful\"}";

  private static void assertNothingKnown(Result result) {
    assertFalse(result.isKnown());
    assertEquals(Outcome.UNKNOWN, result.outcome());
    assertEquals(Why.NO_CODE, result.asUnknown().map(UnknownResult::why).orElseThrow());
    assertEquals(Step.ASK_STATUS, DokuCodes.nextStep(result).step());
  }

  static List<Object> throwing() {
    List<Object> bodies = new ArrayList<>();
    for (Throwable thrown : List.of(new IllegalStateException(), new StackOverflowError(), new AssertionError(), new Exception()))
      bodies.add(new AbstractMap<String, Object>() {
        @Override
        public Object get(Object key) {
          throw HostileBodiesTest.<RuntimeException>unchecked(thrown);
        }

        @Override
        public Set<Map.Entry<String, Object>> entrySet() {
          throw new IllegalStateException();
        }
      });
    Map<Integer, Object> numbered = new TreeMap<>(Map.of(1, "2004300"));
    bodies.add(numbered);
    return bodies;
  }

  @SuppressWarnings("unchecked")
  private static <T extends Throwable> T unchecked(Throwable thrown) throws T {
    throw (T) thrown;
  }

  @ParameterizedTest
  @MethodSource("throwing")
  void aMapThatThrowsSaysNothing(Object body) {
    assertNothingKnown(DokuCodes.decode(body, Context.of(Origin.CALL)));
  }

  static List<Object> others() {
    return List.of("2004300", 2004300, true, new Object(), new Object[] {PAID}, new byte[] {1}, List.of("2004300"),
        new HashMap<>(Map.of("responseCode", new StringBuilder("2004300"))), Map.of("responseCode", 'x'));
  }

  @ParameterizedTest
  @MethodSource("others")
  void whatIsNoBodySaysNothing(Object body) {
    assertNothingKnown(DokuCodes.decode(body));
  }

  @Test
  void nullIsALostResponse() {
    assertNothingKnown(DokuCodes.decode(null));
    assertNothingKnown(DokuCodes.decode(null, null));
    assertNothingKnown(DokuCodes.decodeJson((String) null));
    assertNothingKnown(DokuCodes.decodeJson((byte[]) null));
  }

  @Test
  void aMapInItselfIsRead() {
    Map<String, Object> body = new HashMap<>();
    body.put("responseCode", "2004300");
    body.put("virtualAccountData", body);
    body.put("additionalInfo", new ArrayList<>(List.of(body)));
    assertEquals("2004300", DokuCodes.decode(body, Context.of(Origin.CALL)).codes().get(0).code());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "{", "{}x", "nul", "[1,]", "{\"a\":1,}", "01", "1.", ".5", "+1", "1e", "\"\\x\"", "\"\t\"",
      "\ufeff{}", "{\"a\" 1}", "NaN", "'a'", "{a:1}", "\"\\u00g0\"", "[", "-", "tru"})
  void whatIsNoJsonIsNoBody(String text) {
    assertNothingKnown(DokuCodes.decodeJson(text));
  }

  @Test
  void bytesAreStrictlyText() {
    assertNothingKnown(DokuCodes.decodeJson(new byte[] {'{', '"', (byte) 0xc0, (byte) 0x80, '"', ':', '1', '}'}));
    assertEquals(Outcome.SUCCESS, DokuCodes.decodeJson(PAID.getBytes(StandardCharsets.UTF_8)).outcome());
    assertNothingKnown(DokuCodes.decodeJson(PAID.getBytes(StandardCharsets.UTF_16)));
  }

  @Test
  void theLastOfTwoFieldsCountsAsInJavaScript() {
    String body = "{\"responseCode\":\"4034314\",\"responseCode\":\"2004300\"}";
    assertEquals("2004300", DokuCodes.decodeJson(body).codes().get(0).code());
  }

  @Test
  void deepJsonDoesNotFillTheStack() {
    String deep = "[".repeat(1_000_000);
    assertNothingKnown(DokuCodes.decodeJson(deep));
    assertNothingKnown(DokuCodes.decodeJson("{\"a\":".repeat(600) + "1" + "}".repeat(600)));
  }

  @Test
  void longTextsTakeNoLongerThanTheirLength() {
    String text = "a{".repeat(2_000_000);
    Map<String, Object> body = Map.of("responseCode", text, "responseMessage", text, "latestTransactionStatus", text);
    assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
      for (int count = 0; count < 50; count += 1) DokuCodes.decode(body);
    });
  }

  @Test
  void smallLettersOfOtherAlphabetsAreNone() {
    for (String code : List.of("\u0130NVALID_PARAMETER", "INVAL\u0130D_PARAMETER", "to\u212aen_invalid"))
      assertFalse(DokuCodes.decode(Map.of("error", Map.of("code", code))).isKnown());
  }

  static List<Number> wholeNumbers() {
    return List.of(2004300, 2004300L, 2004300.0, 2004300.0f, new BigDecimal("2004300.000"), new BigDecimal("2.0043E+6"),
        BigInteger.valueOf(2004300), new AtomicLong(2004300));
  }

  @ParameterizedTest
  @MethodSource("wholeNumbers")
  void wholeNumbersAreCodesWhateverTheirClass(Number number) {
    Result result = DokuCodes.decode(Map.of("responseCode", number), Context.of(Origin.CALL));
    assertEquals("2004300", result.codes().get(0).code());
  }

  static List<Number> noCodes() {
    return List.of(2004300.5, Double.NaN, Double.POSITIVE_INFINITY, new BigDecimal("1e1000000000"), new BigDecimal("1e-1000000000"),
        BigInteger.TEN.pow(5000), 1L << 53, new BigDecimal("2004300.0000001"), new Number() {
          private static final long serialVersionUID = 1L;

          @Override
          public int intValue() {
            return 2004300;
          }

          @Override
          public long longValue() {
            return 2004300;
          }

          @Override
          public float floatValue() {
            return 2004300;
          }

          @Override
          public double doubleValue() {
            return 2004300;
          }

          @Override
          public String toString() {
            return "many";
          }
        });
  }

  @ParameterizedTest
  @MethodSource("noCodes")
  void otherNumbersAreNoCodes(Number number) {
    assertFalse(DokuCodes.decode(Map.of("responseCode", number), Context.of(Origin.CALL)).isKnown());
  }

  @Test
  void idsKeepAllDigits() {
    String body = "{\"responseCode\":\"2004300\",\"partnerReferenceNo\":12345678901234567890,\"amount\":{\"value\":10000.50}}";
    Result result = DokuCodes.decodeJson(body);
    assertEquals("12345678901234567890", result.ids().reference().orElseThrow());
    assertEquals("10000.5", result.money().amount().orElseThrow());
  }

  @Test
  void aResultCanBeAskedForItsStepWhateverItIs() {
    for (Object body : others()) {
      NextStep next = DokuCodes.nextStep(DokuCodes.decode(body));
      assertEquals(Step.ASK_STATUS, next.step());
    }
  }
}
