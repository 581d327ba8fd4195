"use strict";

/**
 * Puts one question to a package and keeps of its answer what a version number speaks of. Runs beside the package,
 * where nothing but the language itself can be reached.
 *
 * @param api - what the main module of the package exports.
 * @param question - as `compare/questions/question.ts` describes it.
 * @returns the reply, as `compare/questions/reply.ts` describes it; never throws.
 */
module.exports = function replyTo(api, question) {
  try {
    if (question.call === "lookup")
      return api.lookup(question.space, question.code, question.qualifiers).map((entry) => pick(entry, ENTRY));
    return resultOf(api, api.decode(question.body, question.context));
  } catch (error) {
    return { threw: String(error?.name) };
  }
};

const ADVICE = ["scope", "outcome", "retry", "actor", "reason", "disclosure", "ends", "part", "absent", "reuse"];
const ENTRY = ["space", "name", "code", "pattern", "service", "network", "kind", ...ADVICE, "statusCheck"];
const RESULT = ["known", "why", ...ENTRY, "beside", "from", "layer", "confirm", "contested", "params", "ids", "money"];

function resultOf(api, result) {
  const { check: _, ...step } = api.nextStep ? api.nextStep(result) : {};
  const items = result.items;
  return {
    ...pick(result, RESULT),
    next: step,
    ...(items && { items: items.map((item) => resultOf(api, item)) }),
  };
}

function pick(object, names) {
  const picked = {};
  for (const name of names) if (object[name] !== undefined && object[name] !== null) picked[name] = object[name];
  return picked;
}
