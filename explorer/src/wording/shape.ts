/** Shapes of the outcomes, so that no reader depends on colours. */
const SHAPES: Readonly<Record<string, string>> = {
  success: "✓",
  pending: "…",
  action_required: "!",
  failed: "✕",
  rejected: "⊘",
  reversed: "↺",
  unknown: "?",
};

/**
 * The shape that stands for an outcome.
 *
 * @param outcome - the outcome.
 * @returns one character; that of `unknown` for any other.
 */
export function shapeOf(outcome: string): string {
  return SHAPES[outcome] ?? "?";
}
