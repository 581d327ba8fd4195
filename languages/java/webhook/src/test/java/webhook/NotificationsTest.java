package webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

class NotificationsTest {
  private static final String PAID =
      "{\"virtualAccountNo\":\"88899901\",\"trxId\":\"INV-1\",\"paidAmount\":{\"value\":\"10000.00\",\"currency\":\"IDR\"}}";

  private static ConfigurableApplicationContext application;

  @BeforeAll
  static void start() {
    application = SpringApplication.run(Application.class, "--server.port=0", "--server.address=127.0.0.1",
        "--webhook.key=secret", "--spring.main.banner-mode=off", "--logging.level.root=WARN");
  }

  @AfterAll
  static void stop() {
    application.close();
  }

  private static String send(String body, String signature) throws Exception {
    URI address = URI.create("http://127.0.0.1:" + application.getEnvironment().getProperty("local.server.port")
        + "/notifications");
    HttpRequest.Builder request = HttpRequest.newBuilder(address).header("Content-Type", "application/json");
    if (signature != null) request.header("X-Signature", signature);
    HttpResponse<String> response = HttpClient.newHttpClient().send(
        request.POST(HttpRequest.BodyPublishers.ofString(body)).build(), HttpResponse.BodyHandlers.ofString());
    assertEquals(200, response.statusCode());
    return response.body();
  }

  private static String signed(String body) throws Exception {
    byte[] signature = application.getBean(Signatures.class).sign(body.getBytes(StandardCharsets.UTF_8));
    return send(body, HexFormat.of().formatHex(signature));
  }

  @Test
  void aSignedPaymentIsDeliveredOnce() throws Exception {
    String first = signed(PAID);
    assertTrue(first.startsWith("{\"step\":\"fulfil\",\"key\":\"fulfil:paid\""), first);
    assertTrue(first.contains("\"amount\":\"10000.00\""), first);
    assertEquals(first, signed(PAID));
  }

  @Test
  void anUnsignedOneIsAReasonToAsk() throws Exception {
    String body = PAID.replace("INV-1", "INV-2");
    for (String signature : new String[] {null, "", "00", "no hexadecimal"})
      assertTrue(send(body, signature).startsWith("{\"step\":\"ask_status\""));
  }

  @Test
  void anythingElseIsAReasonToAsk() throws Exception {
    for (String body : new String[] {"", "{", "[]", "null", "\"paid\"", "\ufeff{}", "{\"a\":".repeat(1000)})
      assertTrue(signed(body).startsWith("{\"step\":\"ask_status\""), body);
  }
}
