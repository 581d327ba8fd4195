// How a provider recognises a repeated request, and what the signatures of its notifications prove.

/** What makes the provider recognise a repeated request. */
export interface IdempotencyRule<Space extends string = string> {
  /** Spaces of the codes that such requests are answered with. */
  readonly spaces: readonly Space[];
  /** Fields that name the business transaction: the same on a repeat. */
  readonly reference: readonly string[];
  /** Header that needs a new value in every request. */
  readonly fresh?: string;
  /** Header that keeps its value on a repeat. */
  readonly same?: string;
  /** How long a repeat is recognised, in seconds. */
  readonly validForSeconds?: number;
  /** Address of the page that says so. */
  readonly source: string;
}

/** What the signature of a notification proves; `verify` checks it. */
export interface NotificationRule<Space extends string = string> {
  readonly id: string;
  /** Spaces of the codes that such notifications carry. */
  readonly spaces: readonly Space[];
  /** Header or field of the body that carries the signature. */
  readonly signature: string;
  readonly in: "header" | "body";
  /** Fields that it proves, none for a mere token; left out for the whole body. What it leaves out is to be confirmed. */
  readonly covers?: readonly string[];
  /** Address of the page that says so. */
  readonly source: string;
}
