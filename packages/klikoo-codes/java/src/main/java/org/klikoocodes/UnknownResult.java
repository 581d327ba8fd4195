// Copied from languages/java/runtime; do not edit.
package org.klikoocodes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** A result that no single entry decides. Its advice is safe for every candidate. */
public final class UnknownResult extends Result {
  private static final Parts NO_PARTS = new Parts(null, null, Entry.NO_HTTP, null, null);

  final Why why;
  final List<Entry> candidates;
  final String beside;
  final Parts parts;

  /** The parts of a code that could be read; what could not is null. */
  static final class Parts {
    final String space;
    final String code;
    final int http;
    final String service;
    final String caseCode;

    Parts(String space, String code, int http, String service, String caseCode) {
      this.space = space;
      this.code = code;
      this.http = http;
      this.service = service;
      this.caseCode = caseCode;
    }
  }

  UnknownResult(Why why, Meaning meaning, Parts parts, List<Entry> candidates, String beside, Findings findings) {
    super(meaning, findings);
    this.why = why;
    this.parts = parts == null ? NO_PARTS : parts;
    this.candidates = candidates;
    this.beside = beside;
  }

  private UnknownResult with(Meaning other, Findings others) {
    return new UnknownResult(why, other, parts, candidates, beside, others);
  }

  UnknownResult with(Retry retry, boolean contested) {
    return with(meaning.withRetry(retry), findings.with(findings.statusCheck, contested));
  }

  @Override
  Map<String, Object> write() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("known", false);
    json.put("why", why.value());
    if (parts.space != null) json.put("space", parts.space);
    if (parts.code != null) json.put("code", parts.code);
    if (parts.http != Entry.NO_HTTP) json.put("http", parts.http);
    if (parts.service != null) json.put("service", parts.service);
    if (parts.caseCode != null) json.put("case", parts.caseCode);
    meaning.writeAdvice(json);
    json.put("candidates", Json.writeAll(candidates));
    if (beside != null) json.put("beside", beside);
    findings.write(json);
    return json;
  }

  @Override
  Result withItems(List<Result> items) {
    return with(meaning.withScope(Scope.REQUEST), findings.with(items));
  }

  @Override
  Result unproven() {
    return with(meaning, findings.with(Confirm.STATUS));
  }

  @Override
  public <T> T accept(Visitor<T> visitor) {
    return visitor.unknown(this);
  }

  /**
   * Why no single entry decides.
   *
   * @return the cause
   */
  public Why why() {
    return why;
  }

  /**
   * What the code may stand for.
   *
   * @return the entries; none for a code that is not in the catalog
   */
  public List<Entry> candidates() {
    return candidates;
  }

  /**
   * Field whose value no page has beside the code: the candidates hold beside other values of it.
   *
   * @return dotted path of the field
   */
  public Optional<String> beside() {
    return Optional.ofNullable(beside);
  }

  /**
   * The space of the code.
   *
   * @return empty where no code could be read
   */
  public Optional<String> space() {
    return Optional.ofNullable(parts.space);
  }

  /**
   * The code as received.
   *
   * @return empty where no code could be read
   */
  public Optional<String> code() {
    return Optional.ofNullable(parts.code);
  }

  /**
   * The HTTP status in the code, or of the response where there is no code.
   *
   * @return empty where it is not known
   */
  public OptionalInt http() {
    return parts.http == Entry.NO_HTTP ? OptionalInt.empty() : OptionalInt.of(parts.http);
  }

  /**
   * The service in the code.
   *
   * @return empty in spaces whose codes have no segments
   */
  public Optional<String> service() {
    return Optional.ofNullable(parts.service);
  }

  /**
   * The case in the code.
   *
   * @return empty in spaces whose codes have no segments
   */
  public Optional<String> caseCode() {
    return Optional.ofNullable(parts.caseCode);
  }
}
