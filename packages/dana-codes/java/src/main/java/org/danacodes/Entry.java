// Copied from languages/java/runtime; do not edit.
package org.danacodes;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** What a code means, as {@code lookup} returns it and results name it. */
public final class Entry extends Json implements Advised {
  static final int NO_HTTP = -1;

  final String space;
  final String name;
  final String code;
  /** Null in spaces whose codes have no segments. */
  final String pattern;
  final int http;
  final String caseCode;
  final String service;
  final Kind kind;
  final Precision precision;
  final String network;
  final Meaning meaning;
  final Map<String, String> params;
  final StatusCheck statusCheck;

  Entry(String space, String name, String code, String pattern, int http, String caseCode, String service, Kind kind,
      Precision precision, String network, Meaning meaning, Map<String, String> params, StatusCheck statusCheck) {
    this.space = space;
    this.name = name;
    this.code = code;
    this.pattern = pattern;
    this.http = http;
    this.caseCode = caseCode;
    this.service = service;
    this.kind = kind;
    this.precision = precision;
    this.network = network;
    this.meaning = meaning;
    this.params = params;
    this.statusCheck = statusCheck;
  }

  Entry with(Meaning other, Map<String, String> values, StatusCheck check) {
    if (other == meaning && values == params && check == statusCheck) return this;
    return new Entry(space, name, code, pattern, http, caseCode, service, kind, precision, network, other, values, check);
  }

  Entry with(Meaning other) {
    return with(other, params, statusCheck);
  }

  Entry withParams(Map<String, String> values) {
    return with(meaning, values, statusCheck);
  }

  @Override
  Map<String, Object> write() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("known", true);
    json.put("space", space);
    json.put("name", name);
    if (pattern != null) {
      json.put("pattern", pattern);
      json.put("http", http);
      json.put("case", caseCode);
      json.put("service", service);
    }
    json.put("code", code);
    if (kind != null) json.put("kind", kind.value());
    if (precision != null) json.put("precision", precision.value());
    if (pattern == null) json.put("network", network);
    meaning.writeAdvice(json);
    json.put("params", params);
    if (statusCheck != null) json.put("statusCheck", statusCheck.write());
    return json;
  }

  /**
   * The space of the code.
   *
   * @return id of the space
   */
  public String space() {
    return space;
  }

  /**
   * The name of the entry, the same as that of the constant of its code.
   *
   * @return the name, unique in its space
   */
  public String name() {
    return name;
  }

  /**
   * The code as it was looked up or received.
   *
   * @return the code
   */
  public String code() {
    return code;
  }

  /**
   * The code with its service left open.
   *
   * @return the pattern; empty in spaces whose codes have no segments
   */
  public Optional<String> pattern() {
    return Optional.ofNullable(pattern);
  }

  /**
   * The HTTP status in the code.
   *
   * @return the status; empty in spaces whose codes have no segments
   */
  public OptionalInt http() {
    return http == NO_HTTP ? OptionalInt.empty() : OptionalInt.of(http);
  }

  /**
   * The case in the code.
   *
   * @return the digits; empty in spaces whose codes have no segments
   */
  public Optional<String> caseCode() {
    return Optional.ofNullable(caseCode);
  }

  /**
   * The service in the code.
   *
   * @return the service; empty in spaces whose codes have no segments
   */
  public Optional<String> service() {
    return Optional.ofNullable(service);
  }

  /**
   * What the service does.
   *
   * @return the kind; empty where nobody says it
   */
  public Optional<Kind> kind() {
    return Optional.ofNullable(kind);
  }

  /**
   * Whether the service is known.
   *
   * @return {@link Precision#CASE} where only the case is; empty in spaces whose codes have no segments
   */
  public Optional<Precision> precision() {
    return Optional.ofNullable(precision);
  }

  /**
   * The card network for which it holds.
   *
   * @return the network; empty for all
   */
  public Optional<String> network() {
    return Optional.ofNullable(network);
  }

  /**
   * What the message of the body said.
   *
   * @return values by name
   */
  public Map<String, String> params() {
    return params;
  }

  /**
   * How to ask for the final status.
   *
   * @return empty where nothing is documented, or there is nothing to ask about
   */
  public Optional<StatusCheck> statusCheck() {
    return Optional.ofNullable(statusCheck);
  }

  @Override
  public Scope scope() {
    return meaning.scope;
  }

  @Override
  public Outcome outcome() {
    return meaning.outcome;
  }

  @Override
  public Retry retry() {
    return meaning.retry;
  }

  @Override
  public Actor actor() {
    return meaning.actor;
  }

  @Override
  public String reason() {
    return meaning.reason;
  }

  @Override
  public Disclosure disclosure() {
    return meaning.disclosure;
  }

  @Override
  public Optional<Ends> ends() {
    return Optional.ofNullable(meaning.ends);
  }

  @Override
  public boolean isPart() {
    return meaning.isPart;
  }

  @Override
  public boolean isAbsent() {
    return meaning.isAbsent;
  }

  @Override
  public boolean forbidsReuse() {
    return meaning.forbidsReuse;
  }
}
