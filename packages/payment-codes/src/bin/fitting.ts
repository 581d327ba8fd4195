// Generated from the catalog; do not edit.
import type { DecodeContext, DecodeResult } from "../runtime/decode.js";
import type { Library } from "./library.js";
import { hasShape, shapesOf } from "./shapes.js";

/** What a provider reads in a body that has one of its shapes. */
export interface Fitting {
  readonly provider: string;
  readonly result: DecodeResult;
}

/**
 * Reads a body as each provider does whose bodies look like that.
 *
 * @param library - the package.
 * @param body - the body.
 * @param providers - the only ones that come into question, if they are told.
 * @param context - what else is known.
 * @returns what each reads; those that were told are asked whatever the body looks like.
 */
export function fittingProviders(
  library: Library,
  body: unknown,
  providers: readonly string[],
  context: DecodeContext,
): Fitting[] {
  if (providers.length > 0)
    return providers.map((provider) => ({ provider, result: library.decode(provider, body, context) }));
  if (body === null || typeof body !== "object") return [];
  return library.providers.flatMap((provider) => {
    const isFitting = shapesOf(library.data(provider)).some((shape) => hasShape(shape, body, true) === true);
    const result = isFitting ? library.decode(provider, body, context) : undefined;
    return result && result.codes.length > 0 ? [{ provider, result }] : [];
  });
}
