package webhook;

import java.util.Optional;
import org.dokucodes.Advanced;
import org.dokucodes.Context;
import org.dokucodes.DokuCodes;
import org.dokucodes.NextStep;
import org.dokucodes.Origin;
import org.dokucodes.Result;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Takes in notifications. The body is taken as bytes, so that no JSON library decides what it says. */
@RestController
public class Notifications {
  private final Payments payments;
  private final Signatures signatures;

  Notifications(Payments payments, Signatures signatures) {
    this.payments = payments;
    this.signatures = signatures;
  }

  /**
   * Takes in a notification.
   *
   * @param body the bytes as received
   * @param signature what the sender says it signed them with
   * @return the next step, so that the tests see it; a shop answers what the provider expects
   */
  @PostMapping(path = "/notifications", consumes = "*/*")
  ResponseEntity<String> receive(@RequestBody(required = false) byte[] body,
      @RequestHeader(name = "X-Signature", required = false) String signature) {
    // What cannot be verified is taken in all the same: it is a reason to ask for the status, and no more.
    Context context =
        Context.builder().from(Origin.NOTIFICATION).verified(signatures.isRight(body, signature)).build();
    Result result = DokuCodes.decodeJson(body, context);
    Optional<String> reference = result.ids().reference();
    if (reference.isEmpty()) return ResponseEntity.ok(DokuCodes.nextStep(result).toJson());
    Advanced advanced = payments.advance(reference.get(), result);
    return ResponseEntity.ok(advanced.next().map(NextStep::toJson).orElse("null"));
  }
}
