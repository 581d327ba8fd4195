package webhook;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Checks a signature over the whole body. This one is made up: the real one is what the contract with the provider says. */
@Component
class Signatures {
  private static final String ALGORITHM = "HmacSHA512";

  private final SecretKeySpec key;

  Signatures(@Value("${webhook.key}") String key) {
    this.key = new SecretKeySpec(key.getBytes(java.nio.charset.StandardCharsets.UTF_8), ALGORITHM);
  }

  boolean isRight(byte[] body, String signature) {
    if (body == null || signature == null) return false;
    try {
      return MessageDigest.isEqual(sign(body), HexFormat.of().parseHex(signature));
    } catch (IllegalArgumentException noHexadecimal) {
      return false;
    }
  }

  byte[] sign(byte[] body) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return mac.doFinal(body);
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
