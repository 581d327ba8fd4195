import type { Model } from "../../../catalog/model.ts";
import { HEADER } from "./data.ts";
import { lazyModule } from "./spaces.ts";

/** What every package exports, by the module of the runtime that has it. */
const EXPORTS = {
  reading: "decode log_fields lookup metric_labels",
  texts: "message",
  message: "Message",
  payments: "advance attempt_of decided done next_of next_step order_of",
  payment: "NEW_PAYMENT NEW_REFUND Advanced",
  numbers: "same_amount",
  order: "Attempt Order ToAnother ToAttempt ToNobody",
  results: "Entry Explainer FoundCode Ids KnownResult Money StatusCheck UnknownResult",
  step_words: "After Change MayStart Reference State Step",
  steps: "AskStatus CustomerAction Fix Fulfil MerchantAction NewAttempt Proceed Repeat Review Stop Undo Wait",
  unions: "Belonging NextStep Result",
  vocabulary: "Actor Confirm Disclosure Ends Kind Layer Network Origin Outcome Precision Retry Scope Why",
} as const;

/** What only packages with composite codes export. */
const COMPOSITE = " CodeParts compose parse";

/**
 * Writes the module that people import.
 *
 * @param model - the resolved provider.
 * @returns the module.
 */
export function indexText(model: Pick<Model, "name" | "spaces">): string {
  const isComposite = model.spaces.some(({ kind }) => kind === "composite");
  const modules = { ...EXPORTS, reading: EXPORTS.reading + (isComposite ? COMPOSITE : "") };
  const names = Object.entries(modules).flatMap(([module, own]) =>
    own.split(" ").map((name) => [name, `_runtime.${module}`] as const),
  );
  return `${HEADER}
${lazyModule({
  title: `Response codes of ${model.name} with what they mean for the money. Each part is loaded when it is asked for.`,
  names,
  own: "\nfrom ._data import DATA_DIGEST as DATA_DIGEST\nfrom ._data import LOCALES as LOCALES\nfrom ._data import VERSION as VERSION\n\n__version__ = VERSION\n",
})}`;
}
