// Copied from languages/java/runtime; do not edit.
package org.dokucodes;

/** What to store about an attempt to pay, besides its payment, so that it can be found again. */
public final class Attempt {
  final String id;
  final String reference;
  final String providerId;

  private Attempt(String id, String reference, String providerId) {
    this.id = id;
    this.reference = reference;
    this.providerId = providerId;
  }

  /**
   * An attempt of which no proven message named the provider's id.
   *
   * @param id the program's own id of the payment
   * @param reference the merchant's reference that it was sent with
   * @return the attempt
   */
  public static Attempt of(String id, String reference) {
    return of(id, reference, null);
  }

  /**
   * An attempt.
   *
   * @param id the program's own id of the payment
   * @param reference the merchant's reference that it was sent with
   * @param providerId the provider's id of the payment; null where no proven message named it
   * @return the attempt
   */
  public static Attempt of(String id, String reference, String providerId) {
    return new Attempt(id, reference, providerId);
  }

  boolean isUnder(String other) {
    return other == null || other.equals(reference);
  }

  boolean isFree(String payment) {
    return payment == null || providerId == null || providerId.isEmpty();
  }

  boolean isAsked(String asked) {
    return asked != null && asked.equals(id);
  }
}
