package payments;

// quickstart:begin
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jsonschema2pojo.dokucodes.DokuCodes.DokuSnap;
import jsonschema2pojo.dokucodes.DokuSnapResponse; // jsonschema2pojo-maven-plugin with useTitleAsClassname

/** Reads SNAP responses of DOKU through generated types, also with codes and fields of tomorrow. */
public final class QuickstartTypes {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private QuickstartTypes() {}

  public static boolean isLackOfFunds(String text) throws JsonProcessingException {
    String code = MAPPER.readValue(text, DokuSnapResponse.class).getResponseCode();
    return code != null && code.replaceFirst("^(...)..", "$1XX").equals(DokuSnap.INSUFFICIENT_FUNDS.value());
  }
}
// quickstart:end
