// Generated from the catalog; do not edit.
/** The words around the texts of an answer; what each language says for them is data. */
export const LABELS = [
  "money",
  "again",
  "next",
  "action",
  "actor",
  "ask",
  "customer",
  "why",
  "source",
  "page",
  "line",
  "not_listed",
  "documented",
  "one",
  "several",
  "which_provider",
  "which_space",
  "which_network",
  "which_service",
  "which_kind",
  "which_message",
  "which_field",
  "earlier",
  "since",
  "until",
  "more",
] as const;

/** The words around the texts, in one language. */
export type Labels = Readonly<Record<(typeof LABELS)[number], string>>;
