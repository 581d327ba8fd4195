import { inLocale } from "../../catalog/locales.ts";
import type { Answer, Answers, Model } from "../../catalog/model.ts";
import { packAnswers, paramsOf } from "../answers.ts";
import {
  data,
  docComment,
  type Fragment,
  identifier,
  joined,
  key,
  moduleOf,
  quoted,
  ts,
  type,
  value,
} from "./fragment.ts";
import type { Module } from "./write.ts";

const answerOf = value("./runtime/answer.js", "answerOf");
const AnswerType = type("./runtime/answer.js", "Answer");
const PackedAnswers = type("./runtime/answer.js", "PackedAnswers");

/**
 * Writes the module with what a merchant answers; nothing else of the package loads it.
 *
 * @param model - the provider.
 * @param answers - what a merchant answers.
 * @returns the module.
 */
export function writeRespond(model: Model, answers: Answers): Module {
  const Own = identifier(`${model.identifier}Answers`);
  return moduleOf(() => [
    ts`export type { Answer } from "./runtime/answer.js";`,
    typesOf(model, answers, Own),
    ts`const answers: ${PackedAnswers} = ${data(packAnswers(answers))};`,
    respond(model, Own),
  ]);
}

/** By service and name: the parameters of the message. */
function typesOf(model: Model, { services }: Answers, Own: Fragment): Fragment {
  const fields = services.map(({ service, title, answers }) => {
    const names = answers.map(
      (answer) => ts`
    ${docComment([`\`${answer.code}\`: ${inLocale(answer.meaning, model.defaultLocale)}`], [], "    ")}
    readonly ${key(answer.name)}: ${paramsType(answer)};`,
    );
    return ts`
  ${docComment([`${title}.`], [], "  ")}
  readonly ${quoted(service)}: {${joined(names, "")}
  };`;
  });
  const comment = docComment([
    "Services that a merchant answers, what it may answer, and the parameters of the messages.",
  ]);
  return ts`${comment}
export interface ${Own} {${joined(fields, "")}
}`;
}

function paramsType(answer: Answer): Fragment {
  const names = paramsOf(answer);
  if (names.length === 0) return ts`Readonly<Record<string, never>>`;
  return ts`{ ${joined(
    names.map((name) => ts`readonly ${key(name)}?: string | number | undefined`),
    "; ",
  )} }`;
}

function respond({ name }: Model, Own: Fragment): Fragment {
  const comment = docComment(
    [
      `Says what to send where ${name} asks or tells the merchant something. Decide first what is true; this only says how to say it.`,
    ],
    [
      "@param service - the service that asks or tells.",
      "@param name - name of what to answer.",
      "@param params - values of the parameters of the message; one that is missing is left out.",
      "@returns code, message and HTTP status to send, and the field that has to say the same.",
      "@throws RangeError if a merchant does not answer the service, or not with this name. Whatever the parameters are, it does not throw.",
    ],
  );
  return ts`${comment}
export function respond<Service extends keyof ${Own}, Name extends keyof ${Own}[Service] & string>(service: Service, name: Name, params?: ${Own}[Service][Name]): ${AnswerType} {
  return ${answerOf}(answers, service, name, params);
}`;
}
