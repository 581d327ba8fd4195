// Generated from the catalog; do not edit.
// How a provider recognizes a repeated request, and what the signatures of its notifications prove.

/** How the provider recognizes a repeated request. */
export interface IdempotencyRule<Space extends string = string> {
  /** Spaces of the codes in responses to such requests. */
  readonly spaces: readonly Space[];
  /** Fields that identify the business transaction: the same on a repeat. */
  readonly reference: readonly string[];
  /** Header that needs a new value in every request. */
  readonly fresh?: string;
  /** Header that keeps its value on a repeat. */
  readonly same?: string;
  /** How long a repeat is recognized, in seconds. */
  readonly validForSeconds?: number;
  /** Address of the page that documents it. */
  readonly source: string;
}

/** What the signature of a notification proves; `verify` checks it. */
export interface NotificationRule<Space extends string = string> {
  readonly id: string;
  /** Spaces of the codes in such notifications. */
  readonly spaces: readonly Space[];
  /** Header or field of the body that carries the signature. */
  readonly signature: string;
  readonly in: "header" | "body";
  /**
   * Fields that it proves, none for a mere token; left out if it proves the whole body. Confirm all other fields with a
   * status query.
   */
  readonly covers?: readonly string[];
  /** Address of the page that documents it. */
  readonly source: string;
}
