// Copied from languages/java/runtime; do not edit.
package org.dokucodes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** A result that one entry decides. */
public final class KnownResult extends Result {
  /** The deciding entry, with the advice of the result. */
  final Entry entry;
  final Explainer by;

  KnownResult(Entry entry, Explainer by, Findings findings) {
    super(entry.meaning, findings);
    this.entry = entry;
    this.by = by;
  }

  @Override
  Map<String, Object> write() {
    Map<String, Object> json = entry.write();
    json.put("by", by.write());
    findings.write(json);
    return json;
  }

  @Override
  Result withItems(List<Result> items) {
    return new KnownResult(entry.with(meaning.withScope(Scope.REQUEST)), by, findings.with(items));
  }

  @Override
  Result unproven() {
    return new KnownResult(entry, by, findings.with(Confirm.STATUS));
  }

  @Override
  public <T> T accept(Visitor<T> visitor) {
    return visitor.known(this);
  }

  /**
   * The deciding entry, with the advice of this result.
   *
   * @return the entry
   */
  public Entry entry() {
    return entry;
  }

  /**
   * The entry that explains the result: the deciding one, or a more specific one.
   *
   * @return what names it
   */
  public Explainer by() {
    return by;
  }

  /**
   * The space of the deciding code.
   *
   * @return id of the space
   */
  public String space() {
    return entry.space;
  }

  /**
   * The name of the deciding entry.
   *
   * @return the name
   */
  public String name() {
    return entry.name;
  }

  /**
   * The deciding code as received.
   *
   * @return the code
   */
  public String code() {
    return entry.code;
  }

  /**
   * The deciding code with its service left open.
   *
   * @return empty in spaces whose codes have no segments
   */
  public Optional<String> pattern() {
    return entry.pattern();
  }

  /**
   * The HTTP status in the deciding code.
   *
   * @return empty in spaces whose codes have no segments
   */
  public OptionalInt http() {
    return entry.http();
  }

  /**
   * The service in the deciding code.
   *
   * @return empty in spaces whose codes have no segments
   */
  public Optional<String> service() {
    return entry.service();
  }

  /**
   * The case in the deciding code.
   *
   * @return empty in spaces whose codes have no segments
   */
  public Optional<String> caseCode() {
    return entry.caseCode();
  }

  /**
   * What the service does.
   *
   * @return empty where nobody says it
   */
  public Optional<Kind> kind() {
    return entry.kind();
  }

  /**
   * Whether the service is known.
   *
   * @return empty in spaces whose codes have no segments
   */
  public Optional<Precision> precision() {
    return entry.precision();
  }

  /**
   * The card network for which the entry holds.
   *
   * @return empty for all
   */
  public Optional<String> network() {
    return entry.network();
  }

  /**
   * What the message of the body said.
   *
   * @return values by name
   */
  public Map<String, String> params() {
    return entry.params;
  }
}
