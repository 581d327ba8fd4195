package payments;

// quickstart:begin
import org.dokucodes.Context; // the dependency org:doku-codes
import org.dokucodes.DokuCodes;
import org.dokucodes.NextStep;
import org.dokucodes.Origin;
import org.dokucodes.Result;
import org.dokucodes.messages.id.Messages;

/** What a service does with a response of DOKU. */
public final class Quickstart {
  /** What a service needs to know about a response. */
  public record Answer(String outcome, String scope, String step, String customer) {}

  private Quickstart() {}

  /** Reads a response as it was received. It never throws. */
  public static Answer whatHappened(String body) {
    Result result = DokuCodes.decodeJson(body, Context.of(Origin.CALL));
    // What to do: success alone is no payment, as it may be about this call only.
    NextStep next = DokuCodes.nextStep(result);
    String customer = Messages.of(result).customer();
    return new Answer(result.outcome().value(), result.scope().value(), next.step().value(), customer);
  }
}
// quickstart:end
