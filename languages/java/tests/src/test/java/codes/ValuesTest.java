package codes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dokucodes.Advanced;
import org.dokucodes.Attempt;
import org.dokucodes.Belongs;
import org.dokucodes.Context;
import org.dokucodes.DokuCodes;
import org.dokucodes.Entry;
import org.dokucodes.KnownResult;
import org.dokucodes.MayStart;
import org.dokucodes.NextStep;
import org.dokucodes.Origin;
import org.dokucodes.Outcome;
import org.dokucodes.Payment;
import org.dokucodes.PaymentState;
import org.dokucodes.Result;
import org.dokucodes.Step;
import org.dokucodes.UnknownResult;
import org.dokucodes.codes.Snap;
import org.dokucodes.messages.en.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.midtranscodes.MidtransCodes;

class ValuesTest {
  private static final Context NOTIFIED = Context.builder().from(Origin.NOTIFICATION).verified(true).build();

  private static Result paid(String amount) {
    return DokuCodes.decode(Map.of("latestTransactionStatus", "00", "responseCode", "2005500", "responseMessage", "Successful",
        "serviceCode", "54", "originalPartnerReferenceNo", "INV-1", "amount", Map.of("value", amount, "currency", "IDR")),
        Context.of(Origin.STATUS));
  }

  @Test
  void aCodeIsAnyText() {
    assertEquals(Snap.INSUFFICIENT_FUNDS, Snap.of("403XX14"));
    assertEquals(Snap.INSUFFICIENT_FUNDS.hashCode(), Snap.of("403XX14").hashCode());
    assertEquals(Optional.of(Snap.Known.INSUFFICIENT_FUNDS), Snap.of("4034314").known());
    assertEquals(Snap.INSUFFICIENT_FUNDS, Snap.of("4034314").pattern());
    assertEquals(Snap.INSUFFICIENT_FUNDS, Snap.Known.INSUFFICIENT_FUNDS.code());
    assertNotEquals(Snap.INSUFFICIENT_FUNDS, Snap.of("4034314"));
    for (String unknown : List.of("", "9999999", "403XX1", "tomorrow", "\u0130")) {
      assertFalse(Snap.of(unknown).isKnown());
      assertEquals(unknown, Snap.of(unknown).value());
    }
    assertThrows(NullPointerException.class, () -> Snap.of(null));
    for (Snap.Known known : Snap.Known.values()) {
      assertTrue(known.code().isKnown());
      assertFalse(DokuCodes.lookup(Snap.space(), known.code().value()).isEmpty());
    }
  }

  @Test
  void aResultIsVisited() {
    Result.Visitor<String> visitor = new Result.Visitor<>() {
      @Override
      public String known(KnownResult result) {
        return result.name();
      }

      @Override
      public String unknown(UnknownResult result) {
        return result.why().value();
      }
    };
    assertEquals("INSUFFICIENT_FUNDS", DokuCodes.decode(Map.of("responseCode", "4034314")).accept(visitor));
    assertEquals("no_code", DokuCodes.decode(Map.of()).accept(visitor));
    assertEquals("not_in_catalog", DokuCodes.decode(Map.of("responseCode", "4994399")).accept(visitor));
  }

  @Test
  void resultsAreValues() {
    Result one = paid("10000.00");
    assertEquals(one, paid("10000.00"));
    assertEquals(one.hashCode(), paid("10000.00").hashCode());
    assertNotEquals(one, paid("10001.00"));
    assertThrows(UnsupportedOperationException.class, () -> one.codes().clear());
    assertThrows(UnsupportedOperationException.class, () -> one.toMap().clear());
    assertThrows(UnsupportedOperationException.class, () -> one.asKnown().orElseThrow().params().put("a", "b"));
    assertEquals(one.toJson(), one.toString());
  }

  @Test
  void composingRefuses() {
    assertEquals("4034314", DokuCodes.compose("403XX14", "43"));
    for (String service : new String[] {"4", "XX", "435", "a3", null})
      assertThrows(IllegalArgumentException.class, () -> DokuCodes.compose("403XX14", service));
    assertThrows(IllegalArgumentException.class, () -> DokuCodes.compose("nothing", "43"));
    assertEquals(43, Integer.parseInt(DokuCodes.parse("snap", "4034314").orElseThrow().service()));
    assertTrue(DokuCodes.parse("snap", "403XX14").isEmpty());
    assertTrue(DokuCodes.parse("nowhere", "4034314").isEmpty());
    assertTrue(DokuCodes.lookup(null, null).isEmpty());
  }

  @Test
  void aPaymentIsStoredAndReadAgain() {
    Payment own = Payment.NEW.with("shop", Map.of("lines", new ArrayList<>(List.of(1, 2.5, "\u00e9"))));
    Advanced advanced = DokuCodes.advance(Payment.fromJson(own.toJson()), paid("10000.00"));
    Payment payment = Payment.fromJson(advanced.payment().toJson());
    assertEquals(advanced.payment(), payment);
    assertEquals(PaymentState.PAID, payment.state());
    assertEquals(1, payment.version());
    assertEquals(own.field("shop").toString(), payment.field("shop").toString());
    NextStep next = advanced.next().orElseThrow();
    assertEquals(Step.FULFIL, next.step());
    assertEquals("10000.00", next.money().orElseThrow().amount().orElseThrow());
    assertSame(payment, DokuCodes.advance(payment, paid("10000.00")).payment());
    Payment done = DokuCodes.done(payment, next.key().orElseThrow());
    assertTrue(done.due().isEmpty());
    assertSame(done, DokuCodes.done(done, "fulfil:paid"));
    assertTrue(DokuCodes.advance(done, paid("10000.00")).next().isEmpty());
    assertThrows(IllegalArgumentException.class, () -> own.with("state", "paid"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "{}", "[]", "5", "\"paid\"", "{\"version\":0,\"state\":\"bogus\"}", "not json",
      "{\"version\":0,\"state\":\"paid\",\"attention\":null,\"doubt\":null,\"closed\":false,\"due\":[{\"step\":\"fulfil\"}],\"given\":[]}"})
  void aDamagedPaymentIsNeverOverwritten(String stored) {
    Payment payment = Payment.fromJson(stored);
    assertTrue(payment.isDamaged());
    assertEquals(stored, payment.toJson());
    assertSame(payment, DokuCodes.advance(payment, paid("1")).payment());
    assertEquals(Step.REVIEW, DokuCodes.advance(payment, paid("1")).next().orElseThrow().step());
    assertSame(payment, DokuCodes.done(payment, "fulfil:paid"));
    assertSame(payment, DokuCodes.decided(payment, PaymentState.PAID));
    assertEquals(MayStart.NO, DokuCodes.orderOf(Map.of("a", payment)).mayStart());
    assertEquals(Step.REVIEW, DokuCodes.nextOf(Map.of("a", payment), "a").orElseThrow().step());
  }

  @Test
  void aPaymentInItselfIsDamaged() {
    Map<String, Object> stored = new HashMap<>(Payment.NEW.field("version").map(version -> Map.of("version", version)).orElseThrow());
    stored.put("own", stored);
    assertTrue(Payment.of(stored).isDamaged());
    assertTrue(Payment.of(null).isDamaged());
  }

  @Test
  void aStepOfALaterReleaseIsForAPerson() {
    String stored = Payment.NEW.toJson().replace("\"due\":[]", "\"due\":[{\"step\":\"dance\",\"with\":[1]}]");
    Payment payment = Payment.fromJson(stored);
    assertFalse(payment.isDamaged());
    assertEquals(Step.REVIEW, payment.due().get(0).step());
    assertEquals(stored, payment.toJson());
  }

  @Test
  void anOrderKeepsTheOrderOfItsPayments() {
    Payment failed = DokuCodes.decided(Payment.NEW, PaymentState.FAILED);
    Map<String, Payment> payments = new LinkedHashMap<>();
    payments.put("10", failed);
    payments.put("2", failed);
    assertEquals(Optional.of("10"), DokuCodes.orderOf(payments).id());
    assertEquals(MayStart.SAME, DokuCodes.orderOf(payments).mayStart());
    assertEquals(MayStart.NEW, DokuCodes.orderOf(Map.of()).mayStart());
    assertEquals(Step.REVIEW, DokuCodes.nextOf(payments, "other").orElseThrow().step());
  }

  @Test
  void aMessageFindsItsAttempt() {
    List<Attempt> attempts = List.of(Attempt.of("a", "INV-1"), Attempt.of("b", "INV-2"));
    assertEquals(Optional.of("a"), DokuCodes.attemptOf(attempts, paid("1")).id());
    assertEquals(Belongs.NOBODY, DokuCodes.attemptOf(List.of(Attempt.of(null, null)), paid("1")).belongs());
  }

  @Test
  void amountsAreComparedWithoutRounding() {
    assertTrue(DokuCodes.sameAmount("10000", "10000.00"));
    assertFalse(DokuCodes.sameAmount("0.1", "0.10000001"));
    assertFalse(DokuCodes.sameAmount(null, null));
    assertFalse(DokuCodes.sameAmount("1.", "1"));
  }

  @Test
  void textsTakeValues() {
    Entry entry = DokuCodes.lookup("snap", "4034314").get(0);
    assertFalse(Messages.of(entry).customer().isEmpty());
    assertEquals(Messages.of(entry), Messages.of(entry, Map.of("nothing", "x")));
  }

  @Test
  void nothingIsBelievedWithoutProof() {
    Map<String, Object> body = Map.of("virtualAccountNo", "1", "trxId", "INV-1", "paidAmount", Map.of("value", "10000.00"));
    assertEquals(Step.ASK_STATUS, DokuCodes.nextStep(DokuCodes.decode(body, Context.of(Origin.NOTIFICATION))).step());
    assertEquals(Outcome.SUCCESS, DokuCodes.decode(body, NOTIFIED).outcome());
    assertEquals(Step.FULFIL, DokuCodes.nextStep(DokuCodes.decode(body, NOTIFIED)).step());
  }

  @Test
  void packagesSayWhichDataTheyHave() {
    assertTrue(DokuCodes.DATA_DIGEST.matches("[0-9a-f]{64}"));
    assertNotEquals(DokuCodes.DATA_DIGEST, MidtransCodes.DATA_DIGEST);
    assertFalse(DokuCodes.VERSION.isEmpty());
  }

  @Test
  void thePackageIsAModule() throws Exception {
    Path jar = Path.of(DokuCodes.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    ModuleDescriptor module = ModuleFinder.of(jar).find("org.dokucodes").orElseThrow().descriptor();
    assertFalse(module.isAutomatic());
    assertEquals(1, module.requires().size());
    assertTrue(module.exports().stream().anyMatch(exports -> exports.source().equals("org.dokucodes.messages.id")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "50", "5000", "50A", "5:0", "5/0", "/00", "-50", "5 0", "\u0665\u0660\u0660"})
  void aStatusThatIsNoneIsNotKnown(String status) {
    String body = "{\"responseCode\":\"2004300\",\"responseMessage\":\"Successful\"}";
    Result unstated = DokuCodes.decodeJson(body, Context.of(Origin.CALL));
    Context.Builder call = Context.builder().from(Origin.CALL);
    assertEquals(unstated, DokuCodes.decodeJson(body, call.httpStatus(status).build()));
    assertNotEquals(unstated, DokuCodes.decodeJson(body, call.httpStatus("500").build()));
  }

  @Test
  void aCodeIsReadFromAWholeNumberThatEveryLanguageHoldsExactly() {
    double last = 9007199254740991.0;
    Result asText = DokuCodes.decode(Map.of("responseCode", "2004300"));
    for (Number code : List.of(2004300, 2004300L, 2004300.0, new BigDecimal("2004300.00")))
      assertEquals(asText, DokuCodes.decode(Map.of("responseCode", code)), code.getClass().getName());
    for (Number id : List.of(last, (long) last)) {
      Result result = DokuCodes.decode(Map.of("responseCode", "2004300", "referenceNo", id));
      assertEquals(Optional.of("9007199254740991"), result.ids().payment());
    }
  }
}
