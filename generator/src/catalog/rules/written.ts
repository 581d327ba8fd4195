import { CASES_FILE, type Loaded } from "../load.ts";
import type { Model } from "../model.ts";
import type { Problem } from "../problem.ts";
import { lockCommand } from "../read-lock.ts";
import { kindsOf } from "../resolve/services.ts";
import type { CasesData, SpaceData } from "../shape.ts";
import type { Rule } from "./rule.ts";

// Rules about what was written but would have no effect: silence would hide a mistake.

/** Ids of spaces whose files or type names would be those of something else. */
const RESERVED_SPACES = new Set([
  "cases",
  "code",
  "context",
  "entry",
  "found-code",
  "known",
  "params",
  "provider",
  "result",
  "space",
  "spaces",
  "unknown",
]);

/** A file says for which space it is, and the space's id can be a type name. */
export const spaceIsNamed: Rule = (model, source) => [
  ...[...source.spaces].flatMap(([id, { file, data }]) =>
    data.space === id
      ? []
      : [
          file.problem(["space"], "space-name", {
            found: `space ${data.space}`,
            expected: `${id}, the name of the file`,
            mend: "correct it or rename the file",
          }),
        ],
  ),
  ...model.spaces.flatMap(({ id }, index) =>
    RESERVED_SPACES.has(id) || typeNamesOf(model).has(id)
      ? [
          model.provider.file.problem(["spaces", index, "id"], "space-name", {
            found: `the space ${id}`,
            expected: "an id that is not the name of another file or type",
            mend: "choose another id",
          }),
        ]
      : [],
  ),
];

/** Ids whose type names the types of another space or of an envelope have already. */
function typeNamesOf(model: Model): Set<string> {
  const suffixes = ["service", "entry", "entries", "member", "name", "format"];
  return new Set([
    ...model.spaces.flatMap(({ id }) => suffixes.map((suffix) => `${id}-${suffix}`)),
    ...model.envelopes.map(({ id }) => `${id}-response`),
  ]);
}

/** `when` stands where it can apply, and names services that exist, with kinds that they can be. */
export const whenApplies: Rule = (model, source) =>
  files(source).flatMap(({ file, data, spaces }) => {
    const own = model.spaces.filter(({ id }) => spaces.includes(id));
    const services = new Map(
      own.flatMap((space) => space.services.map((service) => [service.code, new Set(kindsOf(service))] as const)),
    );
    const list = "cases" in data ? data.cases : (data.entries ?? []);
    const key = "cases" in data ? "cases" : "entries";
    return list.flatMap((entry, index) =>
      (entry.when ?? []).flatMap((when, place): Problem[] => {
        const problem = (found: string, expected: string, mend: string) => [
          file.problem([key, index, "when", place], "when", { found, expected, mend }),
        ];
        if (own.every((space) => space.kind === "literal"))
          return problem("when in a literal space", "when only where codes have services", "remove it");
        const [only] =
          "code" in entry
            ? own.flatMap((space) =>
                space.entries.flatMap(({ code, service }) => (code === entry.code && service) || []),
              )
            : [];
        if (only !== undefined && (when.services || !when.kinds))
          return problem(
            `when for the one service of ${"code" in entry ? entry.code : only}`,
            "when without services, only for other kinds",
            "state it for the code",
          );
        if (!when.services && !when.kinds)
          return problem("when without services or kinds", "at least one of them", "add services or kinds");
        if (when.kinds?.includes("move") && !when.services)
          return problem(
            "when for the kind move",
            "the entry itself, which is for services that move money",
            "state it there",
          );
        const unknown = (when.services ?? []).filter((code) => !services.has(code));
        if (unknown.length > 0)
          return problem(
            `the service ${unknown.join(", ")}`,
            "services of the space",
            "correct it, or add the service",
          );
        const idle = (when.kinds ?? []).filter((kind) =>
          (only === undefined ? when.services : [only])?.every((code) => !services.get(code)?.has(kind)),
        );
        if (idle.length === 0) return [];
        return problem(
          `the kind ${idle.join(", ")} for services of other kinds`,
          "kinds that one of the services can be",
          "remove the kind, or add the service that it is meant for",
        );
      }),
    );
  });

/** A note is a sentence or the id of a shared one. */
export const noteExists: Rule = (_model, source) =>
  files(source).flatMap(({ file, data }) => {
    const shared = new Set("notes" in data ? Object.keys(data.notes ?? {}) : []);
    const list = "cases" in data ? data.cases : (data.entries ?? []);
    const key = "cases" in data ? "cases" : "entries";
    return list.flatMap((entry, index) =>
      [
        { note: entry.note, path: [key, index, "note"] },
        ...(entry.when ?? []).map(({ note }, place) => ({ note, path: [key, index, "when", place, "note"] })),
      ].flatMap(({ note, path }) =>
        note === undefined || note.includes(" ") || shared.has(note)
          ? []
          : [
              file.problem(path, "unknown-note", {
                found: `the note ${note}`,
                expected: shared.size > 0 ? `a sentence, or one of ${[...shared].join(", ")}` : "a sentence",
                mend: "correct its spelling or write the note",
              }),
            ],
      ),
    );
  });

/** Services have codes of the space's form, each once in a file. */
export const serviceCodesFit: Rule = (model, source) => {
  const lists = [
    ...[...source.services].map(([path, { file, data }]) => ({
      file,
      list: data.services,
      spaces: source.provider.data.spaces.filter(({ services }) => services === path).map(({ id }) => id),
    })),
    ...[...source.spaces].map(([id, { file, data }]) => ({ file, list: data.services ?? [], spaces: [id] })),
  ];
  return lists.flatMap(({ file, list, spaces }) => {
    const lengths = new Set(
      model.spaces
        .filter(({ id }) => spaces.includes(id))
        .map(({ segments }) => segments.find(({ name }) => name === "service")?.length ?? 0),
    );
    return list.flatMap(({ code }, index) => {
      const twice = list.findIndex((service) => service.code === code) !== index;
      if (!twice && lengths.has(code.length)) return [];
      return [
        file.problem(["services", index, "code"], "service-code", {
          found: twice ? `the service ${code} a second time` : `the service ${code}`,
          expected: twice ? "each service once" : `a code of ${[...lengths].join(" or ")} characters`,
          mend: "correct it",
        }),
      ];
    });
  });
};

/** Every file in a provider's folder is one that is read. */
export const filesAreRead: Rule = (model, source) =>
  source.files
    .filter((name) => name.endsWith(".yaml") && name !== "provider.yaml" && name !== CASES_FILE)
    .filter((name) => !source.spaces.has(name.slice(0, -".yaml".length)))
    .map((name) => ({
      file: `catalog/${model.id}/${name}`,
      line: 1,
      column: 1,
      rule: "unread-file",
      found: "a file that no space of provider.yaml has",
      expected: "one file per space, named by its id",
      mend: "rename it, or add the space",
    }));

/** Pages whose rows are sources have a lock that says which rows they have. */
export const pagesAreLocked: Rule = (model, source) => {
  const locked = new Set(source.rows.map((row) => row.doc));
  const used = new Set(
    model.spaces.flatMap(({ entries }) =>
      entries.flatMap(({ sources }) => sources.flatMap((item) => ("doc" in item ? [item.doc] : []))),
    ),
  );
  return source.provider.data.docs.flatMap(({ id }, index) =>
    !used.has(id) || locked.has(id)
      ? []
      : [
          source.provider.file.problem(["docs", index], "no-rows", {
            found: `no docs/${id}.rows.tsv`,
            expected: "the rows last accepted from the page",
            mend: `restore the file, or make it from the page: ${lockCommand(model.id, id)}`,
          }),
        ],
  );
};

/** The example of the README is one that works. */
export const exampleWorks: Rule = (model, source) => {
  const { space, name, body } = model.example;
  const known = model.spaces.some(({ id, entries }) => id === space && entries.some((entry) => entry.name === name));
  const flat = Object.keys(body).every((field) => !field.includes("."));
  if (known && flat) return [];
  return [
    source.provider.file.problem(known ? ["example", "body"] : ["example", "name"], "example", {
      found: known ? "a nested field" : `the entry ${name}`,
      expected: known ? "fields at the top of a body" : `an entry of the space ${space}`,
      mend: "choose another example",
    }),
  ];
};

/** What stands beside a code in examples is one of the envelope's ids or amounts. */
export const besideIsFact: Rule = (model) =>
  model.envelopes.flatMap(({ codes, ids, money }, index) => {
    const known = [...Object.values(ids ?? {}), ...Object.values(money ?? {})].flat();
    return codes.flatMap(({ beside }, place) =>
      (beside ?? []).flatMap((field, item) =>
        known.includes(field)
          ? []
          : [
              model.provider.file.problem(["envelopes", index, "codes", place, "beside", item], "beside", {
                found: `the field ${field}`,
                expected: "one of the fields under ids and money of the envelope",
                mend: "correct it, or add it there",
              }),
            ],
      ),
    );
  });

interface Written {
  readonly file: Loaded<SpaceData>["file"];
  readonly data: SpaceData | CasesData;
  /** Spaces that use the file. */
  readonly spaces: readonly string[];
}

function files(source: Parameters<Rule>[1]): Written[] {
  const heads = source.provider.data.spaces;
  return [
    ...[...source.spaces].map(([id, { file, data }]) => ({ file, data, spaces: [id] })),
    ...[...source.bases].map(([path, { file, data }]) => ({
      file,
      data,
      spaces: heads.filter(({ base }) => base === path).map(({ id }) => id),
    })),
  ];
}
