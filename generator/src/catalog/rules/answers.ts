import type { Loaded, ProviderSource } from "../load.ts";
import type { Model, Space } from "../model.ts";
import type { Path } from "../position.ts";
import type { Finding } from "../problem.ts";
import { answeredWith } from "../resolve/answers.ts";
import type { AnswersData } from "../shape.ts";
import { findingAt, type Rule } from "./rule.ts";

/** What merchants answer where they are the ones who are asked or told something. */
export const ANSWERS = [
  {
    id: "answered-service",
    says: "A merchant answers services that the space has, each of which stands in a list once.",
    check: (model, source) =>
      listsOf(model, source).flatMap(({ space, file, path, data }) => {
        const known = space.services.map(({ code }) => code);
        const codes = data.services.map(({ service }) => service);
        return codes.flatMap((code, index) => {
          const isTwice = codes.indexOf(code) !== index;
          if (!isTwice && known.includes(code)) return [];
          return [
            findingAt(file, [...path, "services", index, "service"], {
              found: isTwice ? `the service ${code} a second time` : `the service ${code}`,
              expected: isTwice ? "each service once" : `a service of ${space.id}`,
              mend: isTwice ? "join the two" : "correct it, or add the service",
            }),
          ];
        });
      }),
  },
  {
    id: "answer-name",
    says: "An answer is an entry that its service can send, and a state belongs to one of the answers.",
    check: (model, source) => listsOf(model, source).flatMap((list) => [...unknownNames(list), ...unknownStates(list)]),
  },
  {
    id: "answers-once",
    says: "Only one space has answers, so that a service and a name say which is meant.",
    check: ({ spaces, provider: { file, data } }) =>
      spaces
        .filter(({ answers }) => answers !== null)
        .slice(1)
        .map(({ id }) =>
          findingAt(file, ["spaces", data.spaces.findIndex((space) => space.id === id)], {
            found: `answers in ${id}, too`,
            expected: "answers in one space",
            mend: "leave out those of all others",
          }),
        ),
  },
] as const satisfies readonly Rule[];

/** A list of answers, where it is written, and a space that takes it. */
interface List {
  readonly space: Space;
  readonly file: Loaded<unknown>["file"];
  readonly path: Path;
  readonly data: AnswersData;
}

function listsOf({ spaces, provider }: Model, source: ProviderSource): List[] {
  return spaces.flatMap((space) => {
    const base = source.answers.get(provider.data.spaces.find(({ id }) => id === space.id)?.answers ?? "");
    const own = source.spaces.get(space.id);
    return [
      ...(base ? [{ space, file: base.file, path: [], data: base.data }] : []),
      ...(own?.data.answers ? [{ space, file: own.file, path: ["answers"], data: own.data.answers }] : []),
    ];
  });
}

function unknownNames({ space, file, path, data }: List): Finding[] {
  const written = [
    ...data.services.flatMap(({ service, answers }, index) =>
      answers.map(({ name }, place) => ({ services: [service], name, at: ["services", index, "answers", place] })),
    ),
    ...(data.general ?? []).map(({ name }, place) => ({
      ...{ services: data.services.map(({ service }) => service), name, at: ["general", place] },
    })),
  ];
  return written.flatMap(({ services, name, at }) => {
    const without = services.filter((service) => answeredWith(space.entries, service, name) === undefined);
    if (without.length === 0) return [];
    return [
      findingAt(file, [...path, ...at, "name"], {
        found: `${name} for the service ${without.join(", ")}`,
        expected: `the name of an entry of ${space.id} that the service sends`,
        mend: "correct its spelling, or add the entry",
      }),
    ];
  });
}

function unknownStates({ file, path, data }: List): Finding[] {
  const general = data.general ?? [];
  return data.services.flatMap(({ answers, state }, index) => {
    const known = [...answers, ...general].map(({ name }) => name);
    const listed = Object.entries(state?.values ?? {}).flatMap(([value, names]) =>
      names.map((name, place) => ({ name, at: [value, place] })),
    );
    return listed.flatMap(({ name, at }, position) => {
      const isTwice = listed.findIndex((other) => other.name === name) !== position;
      if (!isTwice && known.includes(name)) return [];
      return [
        findingAt(file, [...path, "services", index, "state", "values", ...at], {
          found: isTwice ? `${name} beside a second value` : name,
          expected: isTwice ? "each answer beside one value" : "one of the answers of the service",
          mend: "correct or remove it",
        }),
      ];
    });
  });
}
