import { ALPHABETS } from "../../emit/pack.ts";
import type { Entry, Space } from "../model.ts";
import type { Problem } from "../problem.ts";
import { entryProblem, type Rule } from "./rule.ts";

/** Names that would break generated code or collide with its own exports. */
const RESERVED = new Set(["CONSTRUCTOR", "PROTOTYPE", "__PROTO__"]);

/** An entry is one meaning of one code: unique by code, network, services and name. */
export const noDuplicateEntry: Rule = (model) =>
  model.spaces.flatMap((space) =>
    duplicates(space.entries, (entry) => `${entry.code} ${entry.network} ${entry.name}`).map(([entry, earlier]) =>
      entryProblem(entry, "code", "duplicate-entry", {
        found: `${entry.code} ${entry.name} a second time`,
        expected: `one entry, as at ${placeOf(earlier)}`,
        mend: "join the two, or name the variant that only the message tells apart",
      }),
    ),
  );

/** Within a space a name belongs to one code. */
export const nameBelongsToOneCode: Rule = (model) =>
  model.spaces.flatMap((space) => {
    const codes = new Map<string, Entry>();
    return space.entries.flatMap((entry) => {
      const earlier = codes.get(entry.name);
      codes.set(entry.name, earlier ?? entry);
      if (!earlier || identity(earlier) === identity(entry)) return [];
      return [
        entryProblem(entry, "name", "duplicate-name", {
          found: `${entry.name} for ${identity(entry)}`,
          expected: `a name of its own, as ${identity(earlier)} has it at ${placeOf(earlier)}`,
          mend: "choose another name",
        }),
      ];
    });
  });

/** Names that cannot be emitted safely are refused. */
export const nameIsUsable: Rule = (model) =>
  model.spaces.flatMap((space) =>
    space.entries.flatMap((entry) =>
      RESERVED.has(entry.name)
        ? [
            entryProblem(entry, "name", "name", {
              found: entry.name,
              expected: "a name that no language reserves",
              mend: "choose another name",
            }),
          ]
        : [],
    ),
  );

/** A code has the form of its space. */
export const codeFitsSpace: Rule = (model) =>
  model.spaces.flatMap((space) => {
    const form = formOf(space);
    return space.entries.flatMap((entry) =>
      form.test(entry.code)
        ? []
        : [
            entryProblem(entry, "code", "code-form", {
              found: entry.code,
              expected: `a code of the form ${form.source}`,
              mend: "correct the code, or the form of the space in provider.yaml",
            }),
          ],
    );
  });

/** Services are named once, and whatever refers to one finds it. */
export const servicesExist: Rule = (model) =>
  model.spaces.flatMap((space) => {
    if (space.kind === "literal") return [];
    const known = new Set(space.services.map((service) => service.code));
    const dangling = (entry: Entry): Problem[] =>
      [
        ...(entry.service ? [entry.service] : []),
        ...(entry.services ?? []),
        ...entry.when.flatMap((item) => item.services ?? []),
      ]
        .filter((code) => !known.has(code))
        .map((code) =>
          entryProblem(entry, "code", "unknown-service", {
            found: `the service ${code}`,
            expected: "a service of the space",
            mend: "correct it, or add the service",
          }),
        );
    const places = space.services.flatMap((service) =>
      service.status?.service && !known.has(service.status.service)
        ? [
            model.provider.file.problem(["spaces"], "unknown-service", {
              found: `the service ${service.status.service} as status of ${service.code}`,
              expected: "a service of the space",
              mend: "correct it, or add the service",
            }),
          ]
        : [],
    );
    const assumed = model.provider.data.envelopes.flatMap(({ codes }, index) =>
      codes.flatMap(({ service }, place) =>
        service?.space === space.id && service.assumed !== undefined && !known.has(service.assumed)
          ? [
              model.provider.file.problem(
                ["envelopes", index, "codes", place, "service", "assumed"],
                "unknown-service",
                {
                  found: `the service ${service.assumed}`,
                  expected: `a service of ${space.id}`,
                  mend: "correct it, or add the service",
                },
              ),
            ]
          : [],
      ),
    );
    const names = duplicates(space.services, (service) => service.name).map(([service]) =>
      model.provider.file.problem(["spaces"], "duplicate-name", {
        found: `two services named ${service.name} in ${space.id}`,
        expected: "each service with a name of its own",
        mend: "rename one of them",
      }),
    );
    return [...space.entries.flatMap(dangling), ...places, ...assumed, ...names];
  });

/** What refers to a space finds it, and the spaces' type names do not collide. */
export const spacesExist: Rule = (model) => {
  const known = new Set(model.spaces.map((space) => space.id));
  const { file, data } = model.provider;
  const listed = (["statusChecks", "idempotency", "notifications"] as const).flatMap((part) =>
    (data[part] ?? []).flatMap(({ spaces }, index) =>
      spaces.map((space, place) => [space, [part, index, "spaces", place]] as const),
    ),
  );
  const used = [
    ...data.envelopes.flatMap((envelope, index) =>
      envelope.codes.flatMap(({ space, service }, place) => [
        [space, ["envelopes", index, "codes", place, "space"]] as const,
        ...(service ? [[service.space, ["envelopes", index, "codes", place, "service", "space"]] as const] : []),
      ]),
    ),
    ...listed,
    [data.example.space, ["example", "space"]] as const,
  ];
  const unknown = used
    .filter(([space]) => !known.has(space))
    .map(([space, path]) =>
      file.problem(path, "unknown-space", {
        found: `the space ${space}`,
        expected: `one of ${[...known].join(", ")}`,
        mend: "correct it, or add the space",
      }),
    );
  const twice = duplicates(data.spaces, (space) => space.id.replaceAll("-", "")).map(([space]) =>
    file.problem(["spaces", data.spaces.indexOf(space), "id"], "duplicate-name", {
      found: `the space ${space.id} a second time`,
      expected: "each space once, also when hyphens are left out",
      mend: "rename one of them",
    }),
  );
  const envelopes = duplicates(data.envelopes, (envelope) => envelope.id).map(([envelope]) =>
    file.problem(["envelopes", data.envelopes.indexOf(envelope), "id"], "duplicate-name", {
      found: `the envelope ${envelope.id} a second time`,
      expected: "each envelope once",
      mend: "rename one of them",
    }),
  );
  return [...unknown, ...twice, ...envelopes];
};

/** Form of a code of the space, patterns included. */
function formOf(space: Space): RegExp {
  const characters = `[${ALPHABETS[space.alphabet]}]`;
  if (space.kind === "literal") return new RegExp(`^${characters}{${space.length.min},${space.length.max}}$`);
  const segment = (name: string, length: number) =>
    name === "service" ? `(?:${space.open}|${characters}{${length}})` : `${characters}{${length}}`;
  return new RegExp(`^${space.segments.map(({ name, length }) => segment(name, length)).join("")}$`);
}

function identity(entry: Entry): string {
  return entry.pattern ?? entry.code;
}

function placeOf(entry: Entry): string {
  const { file, path } = entry.origin;
  return `${file.name}:${file.place(path).line}`;
}

function duplicates<T>(items: readonly T[], key: (item: T) => string): [T, T][] {
  const seen = new Map<string, T>();
  return items.flatMap((item): [T, T][] => {
    const id = key(item);
    const earlier = seen.get(id);
    if (earlier !== undefined) return [[item, earlier]];
    seen.set(id, item);
    return [];
  });
}
