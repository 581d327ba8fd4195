import { eachLocale, inLocale } from "../catalog/locales.ts";
import type { Answer, AnsweredService, Answers, Model } from "../catalog/model.ts";
import type { PackedAnswers, PackedService } from "../runtime/answer.ts";
import { templateOf } from "./pack.ts";
import { pick } from "./pick.ts";

/**
 * What a merchant answers; only one space has answers.
 *
 * @param model - the provider.
 * @returns the answers; null where none are documented.
 */
export function answersOf({ spaces }: Pick<Model, "spaces">): Answers | null {
  return spaces.find(({ answers }) => answers !== null)?.answers ?? null;
}

/**
 * The names of the parameters of an answer.
 *
 * @param answer - the answer.
 * @returns those that stand in the message that is sent.
 */
export function paramsOf({ entry }: Answer): string[] {
  const parts = templateOf(entry, entry.messages[0] ?? "").split("\u0001");
  return [...new Set(parts.filter((_, index) => index % 2 === 1))];
}

/**
 * Answers as packages ship them.
 *
 * @param answers - what a merchant answers.
 * @returns the data that `runtime/answer.ts` reads.
 */
export function packAnswers({ longest, services }: Answers): PackedAnswers {
  return {
    ...(longest !== null && { longest }),
    services: Object.fromEntries(services.map((service) => [service.service, packService(service)])),
  };
}

function packService({ field, answers }: AnsweredService): PackedService {
  const lines = answers.map(({ name, code, httpStatus, entry, state }) =>
    [name, code, httpStatus, templateOf(entry, entry.messages[0] ?? ""), ...(state === null ? [] : [state])].join("\t"),
  );
  return { ...(field !== null && { field }), answers: lines.join("\n") };
}

/**
 * Answers in `codes.json`.
 *
 * @param answers - what a merchant answers.
 * @param model - the provider, for its languages.
 * @returns the data.
 */
export function answersData({ longest, services }: Answers, model: Model): object {
  return {
    ...(longest !== null && { longest }),
    services: services.map(({ service, field, answers }) => ({
      service,
      ...(field !== null && { field }),
      answers: answers.map((answer) => ({
        ...pick(answer, ["name", "code", "httpStatus"]),
        message: answer.entry.messages[0] ?? "",
        params: paramsOf(answer),
        ...(answer.state !== null && { state: answer.state }),
        meaning: eachLocale(model.locales, (locale) => inLocale(answer.meaning, locale)),
        source: answer.source,
      })),
    })),
  };
}
