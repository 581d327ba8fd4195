import { JOINT } from "../../places.ts";
import { ALPHABETS, charactersOf, serviceExpression } from "../alphabets.ts";
import { everyEntry } from "../every-entry.ts";
import type { Entry, Model, Space } from "../model.ts";
import type { Finding } from "../problem.ts";
import { MARKS } from "../shapes/values.ts";
import { referencesOfCases } from "./case-references.ts";
import { allOf, entryFinding, findingAt, placeOf, type Rule } from "./rule.ts";

/** Names that would break generated code or collide with its own exports. */
const RESERVED = new Set(["CONSTRUCTOR", "PROTOTYPE", "__PROTO__"]);

/** The joint package has a folder for each provider, beside others, and is itself called like that of a provider. */
const RESERVED_PROVIDERS = new Set([JOINT, "dist", "messages", "runtime", "src"]);

/** What identifies an entry, and what refers to it. */
export const IDENTITY = [
  {
    id: "duplicate-entry",
    says: "Each meaning of a code has only one entry.",
    check: (model) =>
      model.spaces.flatMap((space) =>
        duplicates(space.entries, (entry) => `${entry.code} ${entry.network} ${entry.name}`).map(([entry, earlier]) =>
          entryFinding(entry, "code", {
            found: `${entry.code} ${entry.name} a second time`,
            expected: `one entry, as at ${placeOf(earlier)}`,
            mend: "join the two, or name the variant that only the message tells apart",
          }),
        ),
      ),
  },
  {
    id: "duplicate-name",
    says: "A name belongs to only one code of a space; spaces, services, envelopes and families have names of their own.",
    check: allOf(nameOfCode, nameInProvider),
  },
  {
    id: "name",
    says: "A name is not a word that a programming language reserves.",
    check: (model) =>
      model.spaces.flatMap((space) =>
        everyEntry(space).flatMap((entry) =>
          RESERVED.has(entry.name)
            ? [
                entryFinding(entry, "name", {
                  found: entry.name,
                  expected: "a name that no language reserves",
                  mend: "choose another name",
                }),
              ]
            : [],
        ),
      ),
  },
  {
    id: "code-form",
    says: "A code has the form of its space.",
    check: (model) =>
      model.spaces.flatMap((space) => {
        const form = formOf(space);
        return everyEntry(space).flatMap((entry) =>
          form.test(entry.code)
            ? []
            : [
                entryFinding(entry, "code", {
                  ...{ found: entry.code, expected: `a code of the form ${form.source}` },
                  mend: "correct the code, or the form of the space in provider.yaml",
                  ...strangeCharacters(space, entry.code),
                }),
              ],
        );
      }),
  },
  {
    id: "same-number",
    says: "No two codes of a space are the same number, as a body may have them as numbers.",
    check: (model) =>
      model.spaces.flatMap((space) => {
        const whole = new Map(space.entries.map((entry) => [entry.code, entry]));
        return space.entries.flatMap((entry) => {
          // Only a whole number is read as a code: 511 or 511.00, which are written alike once they are parsed.
          const [, number = ""] = /^(-?(?:0|[1-9][0-9]*))\.0+$/.exec(entry.code) ?? [];
          const other = whole.get(number);
          if (other === undefined) return [];
          return [
            entryFinding(entry, "code", {
              found: `${entry.code}, which as a number is ${other.code}`,
              expected: `another number than that of ${other.name} at ${placeOf(other)}`,
              mend: "leave out the spelling that no body has, or give it a space and a field of its own",
            }),
          ];
        });
      }),
  },
  {
    id: "unknown-service",
    says: "A service that something refers to exists.",
    check: (model) =>
      model.spaces.flatMap((space) => {
        if (space.kind === "literal") return [];
        const known = new Set(space.services.map((service) => service.code));
        const dangling = (entry: Entry): Finding[] =>
          [
            ...(entry.service ? [entry.service] : []),
            ...(entry.services ?? []),
            ...entry.when.flatMap((item) => item.services ?? []),
          ]
            .filter((code) => !known.has(code))
            .map((code) =>
              entryFinding(entry, "code", {
                found: `the service ${code}`,
                expected: "a service of the space",
                mend: "correct it, or add the service",
              }),
            );
        const places = space.services.flatMap((service) =>
          service.status?.service && !known.has(service.status.service)
            ? [
                findingAt(model.provider.file, ["spaces"], {
                  found: `the service ${service.status.service} as status of ${service.code}`,
                  expected: "a service of the space",
                  mend: "correct it, or add the service",
                }),
              ]
            : [],
        );
        const assumed = model.envelopes.flatMap(({ codes }, index) =>
          codes.flatMap(({ service }, place) =>
            service?.space === space.id && service.assumed !== undefined && !known.has(service.assumed)
              ? [
                  findingAt(model.provider.file, ["envelopes", index, "codes", place, "service", "assumed"], {
                    found: `the service ${service.assumed}`,
                    expected: `a service of ${space.id}`,
                    mend: "correct it, or add the service",
                  }),
                ]
              : [],
          ),
        );
        return [...everyEntry(space).flatMap(dangling), ...places, ...assumed];
      }),
  },
  {
    id: "unknown-space",
    says: "A space that something refers to exists.",
    check: (model, source) => {
      const known = new Set(model.spaces.map((space) => space.id));
      const { file, data } = model.provider;
      const listed = (["families", "statusChecks", "idempotency", "notifications"] as const).flatMap((part) =>
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
      const unknown = used.flatMap(([space, path]) => (known.has(space) ? [] : [{ file, space, path }]));
      const cases = source.cases;
      const inCases = referencesOfCases(source).flatMap(({ what, value, path }) =>
        cases === undefined || what !== "space" || known.has(value) ? [] : [{ file: cases.file, space: value, path }],
      );
      return [...unknown, ...inCases].map(({ file, space, path }) =>
        findingAt(file, path, {
          found: `the space ${space}`,
          expected: `one of ${[...known].join(", ")}`,
          mend: "correct its spelling, or add the space",
        }),
      );
    },
  },
  {
    id: "provider-id",
    says: "A provider is named like its folder, and not like another folder of a package.",
    check: (model, { id, provider }) => [
      ...(model.id === id
        ? []
        : [
            findingAt(provider.file, ["id"], {
              found: model.id,
              expected: `${id}, the name of the folder`,
              mend: "correct the id or rename the folder",
            }),
          ]),
      ...(RESERVED_PROVIDERS.has(model.id)
        ? [
            findingAt(provider.file, ["id"], {
              found: `${model.id}, which has another meaning in the package of all providers`,
              expected: `none of ${[...RESERVED_PROVIDERS].join(", ")}`,
              mend: "choose another id, and rename the folder",
            }),
          ]
        : []),
    ],
  },
] as const satisfies readonly Rule[];

/** Within a space a name belongs to one code. */
function nameOfCode(model: Model): Finding[] {
  return model.spaces.flatMap((space) => {
    const codes = new Map<string, Entry>();
    return space.entries.flatMap((entry) => {
      const earlier = codes.get(entry.name);
      codes.set(entry.name, earlier ?? entry);
      if (!earlier || identity(earlier) === identity(entry)) return [];
      return [
        entryFinding(entry, "name", {
          found: `${entry.name} for ${identity(entry)}`,
          expected: `a name of its own, as ${identity(earlier)} has it at ${placeOf(earlier)}`,
          mend: "choose another name",
        }),
      ];
    });
  });
}

/** Services, spaces, envelopes and families have names of their own; type names of spaces have no hyphens. */
function nameInProvider({ spaces, provider: { file, data } }: Model): Finding[] {
  const services = spaces.flatMap((space) =>
    duplicates(space.services, ({ name }) => name).map(([{ name }]) => ({
      path: ["spaces"],
      found: `two services named ${name} in ${space.id}`,
      expected: "each service with a name of its own",
    })),
  );
  const twice = duplicates(data.spaces, ({ id }) => id.replaceAll("-", "")).map(([space]) => ({
    path: ["spaces", data.spaces.indexOf(space), "id"],
    found: `the space ${space.id} a second time`,
    expected: "each space once, also when hyphens are left out",
  }));
  const envelopes = duplicates(data.envelopes, ({ id }) => id).map(([envelope]) => ({
    path: ["envelopes", data.envelopes.indexOf(envelope), "id"],
    found: `the envelope ${envelope.id} a second time`,
    expected: "each envelope once",
  }));
  const families = duplicates(data.families ?? [], ({ id }) => id).map(([family]) => ({
    path: ["families", data.families?.indexOf(family) ?? 0, "id"],
    found: `the family ${family.id} a second time`,
    expected: "each family once",
  }));
  return [...services, ...twice, ...envelopes, ...families].map(({ path, ...details }) =>
    findingAt(file, path, { ...details, mend: "rename one of them" }),
  );
}

/** Form of a code of the space, patterns included. */
function formOf(space: Space): RegExp {
  if (space.kind === "literal")
    return new RegExp(`^[${charactersOf(space)}]{${space.length.min},${space.length.max}}$`);
  const characters = `[${ALPHABETS[space.alphabet]}]`;
  const segment = (name: string, length: number) =>
    name === "service" ? `(?:${space.open}|${serviceExpression(space)})` : `${characters}{${length}}`;
  return new RegExp(`^${space.segments.map(({ name, length }) => segment(name, length)).join("")}$`);
}

/** What of a code the form of its literal space does not have, and what would; nothing where only the length is wrong. */
function strangeCharacters(space: Space, code: string): { found: string; mend: string } | undefined {
  const { id, kind, alphabet, marks } = space;
  const strange = [...new Set(code.match(new RegExp(`[^${charactersOf(space)}]`, "g")))];
  if (kind === "composite" || strange.length === 0) return undefined;
  const isMark = (character: string) => MARKS.some((mark) => mark === character);
  // What is said depends on this code alone, so that it is the same whatever is added beside it.
  const wider = alphabet === "digits" && new RegExp(`^[${ALPHABETS.upper}.-]+$`).test(code) ? "upper" : "mixed";
  const wanted = [
    ...(strange.every(isMark) ? [] : [`alphabet: ${wider}`]),
    ...(strange.some(isMark) ? [`marks: ${JSON.stringify([...marks, ...strange.filter(isMark)])}`] : []),
  ];
  const listed = strange.map((character) => JSON.stringify(character)).join(" and ");
  return {
    found: `${code}, in which ${listed} is neither of the alphabet ${alphabet} nor a mark of ${id}`,
    mend: `correct the code, or give the space ${id} ${wanted.join(" and ")} in provider.yaml`,
  };
}

function identity(entry: Entry): string {
  return entry.pattern ?? entry.code;
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
