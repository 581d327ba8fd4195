// Copied from languages/java/runtime; do not edit.
package org.xenditcodes;

import java.util.LinkedHashMap;
import java.util.Map;

/** The segments of a composite code. */
public final class CodeParts extends Json {
  private final int http;
  private final String service;
  private final String caseCode;

  private CodeParts(int http, String service, String caseCode) {
    this.http = http;
    this.service = service;
    this.caseCode = caseCode;
  }

  /** Null unless it has the format of the space. */
  static CodeParts read(SpaceTable table, String code) {
    if (table == null || code == null || !table.isComposite || !table.isCode(code)) return null;
    return new CodeParts(Integer.parseInt(table.segment("http", code)), table.serviceIn(code), table.segment("case", code));
  }

  @Override
  Map<String, Object> write() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("http", http);
    json.put("service", service);
    json.put("case", caseCode);
    return json;
  }

  /**
   * The HTTP status.
   *
   * @return the status
   */
  public int http() {
    return http;
  }

  /**
   * The service.
   *
   * @return its code
   */
  public String service() {
    return service;
  }

  /**
   * The case.
   *
   * @return its digits
   */
  public String caseCode() {
    return caseCode;
  }
}
