import type { Model } from "../../catalog/model.ts";
import type { EmitContext } from "../context.ts";
import type { Output } from "../output.ts";
import { goOutputs } from "./go/outputs.ts";
import { javaOutputs } from "./java/outputs.ts";
import { phpOutputs } from "./php/outputs.ts";
import { pythonOutputs } from "./python/outputs.ts";

/**
 * The rows of the table of outputs for the packages of other languages. Each stands in a folder of the provider's
 * package, so that it is written, compared and versioned together with it.
 *
 * @param model - the resolved provider.
 * @param context - version and license.
 * @returns the rows of all languages.
 */
export function nativeOutputs(model: Model, context: EmitContext): readonly Output[] {
  return [pythonOutputs, phpOutputs, goOutputs, javaOutputs].flatMap((outputs) => outputs(model, context));
}
