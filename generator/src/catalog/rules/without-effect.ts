import { serviceExpression } from "../alphabets.ts";
import { everyEntry } from "../every-entry.ts";
import { CASES_FILE, type Loaded } from "../load.ts";
import type { Model } from "../model.ts";
import type { Finding } from "../problem.ts";
import { lockCommand } from "../read-lock.ts";
import { kindsOf } from "../resolve/services.ts";
import type { CasesData, SpaceData } from "../shape.ts";
import { type Check, findingAt, type Rule } from "./rule.ts";

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

/** What was written but would have no effect: silence would hide a mistake. */
export const WITHOUT_EFFECT = [
  {
    id: "space-name",
    says: "A space has the name of its file, and not that of a type of the package.",
    check: (model, source) => [
      ...[...source.spaces].flatMap(([id, { file, data }]) =>
        data.space === id
          ? []
          : [
              findingAt(file, ["space"], {
                found: `space ${data.space}`,
                expected: `${id}, the name of the file`,
                mend: "correct it or rename the file",
              }),
            ],
      ),
      ...model.spaces.flatMap(({ id }, index) =>
        RESERVED_SPACES.has(id) || typeNamesOf(model).has(id)
          ? [
              findingAt(model.provider.file, ["spaces", index, "id"], {
                found: `the space ${id}`,
                expected: "an id that is not the name of another file or type",
                mend: "choose another id",
              }),
            ]
          : [],
      ),
    ],
  },
  {
    id: "when",
    says: "Advice for certain services or kinds can apply: the services exist, and can be of these kinds.",
    check: (model, source) =>
      files(source).flatMap(({ file, data, spaces }) => {
        const own = model.spaces.filter(({ id }) => spaces.includes(id));
        const services = new Map(
          own.flatMap((space) => space.services.map((service) => [service.code, new Set(kindsOf(service))] as const)),
        );
        const list = "cases" in data ? data.cases : (data.entries ?? []);
        const key = "cases" in data ? "cases" : "entries";
        return list.flatMap((entry, index) =>
          (entry.when ?? []).flatMap((when, place): Finding[] => {
            const problem = (found: string, expected: string, mend: string) => [
              findingAt(file, [key, index, "when", place], { found, expected, mend }),
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
      }),
  },
  {
    id: "unknown-note",
    says: "A shared note that something refers to exists.",
    check: (_model, source) =>
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
                  findingAt(file, path, {
                    found: `the note ${note}`,
                    expected: shared.size > 0 ? `a sentence, or one of ${[...shared].join(", ")}` : "a sentence",
                    mend: "correct its spelling or write the note",
                  }),
                ],
          ),
        );
      }),
  },
  {
    id: "service-code",
    says: "A service has a code of the form of its space, which is not that of an open one, and no two services have the same.",
    check: (model, source) => {
      const lists = [
        ...[...source.services].map(([path, { file, data }]) => ({
          file,
          list: data.services,
          spaces: source.provider.data.spaces.filter(({ services }) => services === path).map(({ id }) => id),
        })),
        ...[...source.spaces].map(([id, { file, data }]) => ({ file, list: data.services ?? [], spaces: [id] })),
      ];
      return lists.flatMap(({ file, list, spaces }) => {
        const forms = model.spaces
          .filter(({ id, kind }) => spaces.includes(id) && kind === "composite")
          .map(serviceExpression);
        const isFormed = forms.map((form) => new RegExp(`^${form}$`));
        return list.flatMap(({ code }, index) => {
          const twice = list.findIndex((service) => service.code === code) !== index;
          if (!twice && isFormed.length > 0 && isFormed.every((form) => form.test(code))) return [];
          return [
            findingAt(file, ["services", index, "code"], {
              found: twice ? `the service ${code} a second time` : `the service ${code}`,
              expected: twice ? "each service once" : `a code of the form ${[...new Set(forms)].join(" and ")}`,
              mend: twice ? "correct it" : "correct it, or the segment of the service in provider.yaml",
            }),
          ];
        });
      });
    },
  },
  {
    id: "unread-file",
    says: "No file is left unread.",
    check: (model, source) =>
      source.files
        .filter((name) => name.endsWith(".yaml") && name !== "provider.yaml" && name !== CASES_FILE)
        .filter((name) => !source.spaces.has(name.slice(0, -".yaml".length)))
        .map((name) => ({
          file: `catalog/${model.id}/${name}`,
          line: 1,
          column: 1,
          found: "a file that no space of provider.yaml has",
          expected: "one file per space, named by its id",
          mend: "rename it, or add the space",
        })),
  },
  {
    id: "no-rows",
    says: "A page that is a source has a lock with its rows, and no lock is empty.",
    shownBy: ["docs check"],
    check: (model, source) => {
      const locked = new Set(source.rows.map((row) => row.doc));
      const used = new Set(
        model.spaces.flatMap((space) =>
          everyEntry(space).flatMap(({ sources }) => sources.flatMap((item) => ("doc" in item ? [item.doc] : []))),
        ),
      );
      return source.provider.data.docs.flatMap(({ id }, index) =>
        !used.has(id) || locked.has(id)
          ? []
          : [
              findingAt(source.provider.file, ["docs", index], {
                found: `no docs/${id}.rows.tsv`,
                expected: "the rows last accepted from the page",
                mend: `restore the file, or make it from the page: ${lockCommand(model.id, id)}`,
              }),
            ],
      );
    },
  },
  {
    id: "example",
    says: "The example of the README works.",
    // A new provider has no entry that it could name.
    open: "draft",
    check: (model, source) => {
      const { space, name } = model.example;
      const { body } = source.provider.data.example;
      const known = model.spaces.some(
        ({ id, entries }) => id === space && entries.some((entry) => entry.name === name),
      );
      const places = model.envelopes.flatMap(({ codes }) => codes.filter((place) => place.space === space));
      const fields = places.flatMap(({ field }) => field ?? []);
      // The HTTP status and a body that is a code by itself have no field.
      const carries = fields.length < places.length || fields.some((field) => field in body);
      if (known && carries) return [];
      return [
        findingAt(source.provider.file, known ? ["example", "body"] : ["example", "name"], {
          found: known ? `no field with a code of ${space}` : `the entry ${name}`,
          expected: known ? `${fields.join(" or ")}, where such a code stands` : `an entry of the space ${space}`,
          mend: known ? "choose another example" : "name an entry of yours, and let the body have its code",
        }),
      ];
    },
  },
  {
    id: "beside",
    says: "A field beside a code in an example says which payment or how much money it is about.",
    check: (model) =>
      model.envelopes.flatMap(({ codes, ids, money }, index) => {
        const known = [...Object.values(ids ?? {}), ...Object.values(money ?? {})].flat();
        return codes.flatMap(({ beside }, place) =>
          (beside ?? []).flatMap((field, item) =>
            known.includes(field)
              ? []
              : [
                  findingAt(model.provider.file, ["envelopes", index, "codes", place, "beside", item], {
                    found: `the field ${field}`,
                    expected: "one of the fields under ids and money of the envelope",
                    mend: "correct it, or add it there",
                  }),
                ],
          ),
        );
      }),
  },
] as const satisfies readonly Rule[];
/** Ids whose type names the types of another space or of an envelope have already. */
function typeNamesOf(model: Model): Set<string> {
  const suffixes = ["service", "entry", "entries", "member", "name", "format"];
  return new Set([
    ...model.spaces.flatMap(({ id }) => suffixes.map((suffix) => `${id}-${suffix}`)),
    ...model.envelopes.map(({ id }) => `${id}-response`),
  ]);
}

interface Written {
  readonly file: Loaded<SpaceData>["file"];
  readonly data: SpaceData | CasesData;
  /** Spaces that use the file. */
  readonly spaces: readonly string[];
}

function files(source: Parameters<Check>[1]): Written[] {
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
