import type { Answer, AnsweredService, Answers, Entry, SpaceFrame } from "../model.ts";
import type { AnswersData } from "../shape.ts";
import { codeFor, split } from "./code-parts.ts";

type ServiceData = AnswersData["services"][number];
type AnswerData = ServiceData["answers"][number];

/**
 * Puts together what a merchant may answer.
 *
 * @param space - the space.
 * @param entries - its entries.
 * @param base - answers of the standard, if the space builds on them.
 * @param own - answers of the provider, if it has any: its service replaces that of the standard as a whole.
 * @returns the answers; null where there are none. What names no service or entry is left out, and a rule reports it.
 */
export function resolveAnswers(
  space: SpaceFrame,
  entries: readonly Entry[],
  base: AnswersData | undefined,
  own: AnswersData | undefined,
): Answers | null {
  const merged = new Map([...(base?.services ?? []), ...(own?.services ?? [])].map((data) => [data.service, data]));
  if (merged.size === 0) return null;
  const longest = own?.longest ?? base?.longest;
  const general = own?.general ?? base?.general ?? [];
  return {
    longest: longest === undefined ? null : Number(longest),
    services: [...merged.values()]
      .map((data) => answeredService(data, general, space, entries))
      .filter(({ answers }) => answers.length > 0)
      .sort((a, b) => (a.service < b.service ? -1 : 1)),
  };
}

/**
 * Finds the entry that a service sends under a name.
 *
 * @param entries - entries of the space.
 * @param service - the service.
 * @param name - name of the entry.
 * @returns the entry for the service alone, else the one for all; undefined where there is none.
 */
export function answeredWith(entries: readonly Entry[], service: string, name: string): Entry | undefined {
  const named = entries.filter((entry) => entry.name === name);
  return (
    named.find((entry) => entry.service === service) ??
    named.find((entry) => entry.service === null && (entry.services?.includes(service) ?? true))
  );
}

function answeredService(
  data: ServiceData,
  general: readonly AnswerData[],
  space: SpaceFrame,
  entries: readonly Entry[],
): AnsweredService {
  const own = new Set(data.answers.map(({ name }) => name));
  const all = [...data.answers, ...general.filter(({ name }) => !own.has(name))];
  const service = space.services.find(({ code }) => code === data.service);
  const answers = all.flatMap((answer): Answer[] => {
    const entry = answeredWith(entries, data.service, answer.name);
    if (entry === undefined || service === undefined) return [];
    const code = codeFor(space, entry.code, data.service);
    const values = Object.entries(data.state?.values ?? {});
    return [
      {
        name: answer.name,
        code,
        httpStatus: Number(split(space, code)?.http),
        entry,
        state: values.find(([, names]) => names.includes(answer.name))?.[0] ?? null,
        meaning: answer.meaning,
        source: answer.source,
      },
    ];
  });
  return { service: data.service, title: service?.title ?? "", field: data.state?.field ?? null, answers };
}
