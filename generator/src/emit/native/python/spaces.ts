import type { Entry, Model, Source, Space } from "../../../catalog/model.ts";
import { meaningLines } from "../../entry-comment.ts";
import { listText } from "../../list-text.ts";
import { pascalCase } from "../../names.ts";
import { everyName, type NamedEntries, namesakes } from "../../typescript/spaces.ts";
import { docString, pythonName, pythonString } from "./encode.ts";

/** What every module that annotates constants begins with: nothing is imported where the program runs. */
const FINAL = `from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final
`;

/** The module of a space, and the classes in it. */
export interface SpaceModule {
  /** Its name, without the ending. */
  readonly name: string;
  readonly classes: readonly string[];
}

/**
 * Names the module of a space.
 *
 * @param space - the space.
 * @returns its name, and those of its classes.
 */
export function moduleOfSpace({ id, kind }: Pick<Space, "id" | "kind">): SpaceModule {
  const own = pythonName(pascalCase(id));
  return { name: pythonName(id), classes: kind === "composite" ? [own, `${own}Service`] : [own] };
}

/**
 * Writes the constants of a space. They are plain texts, as any other text is a code as well.
 *
 * @param model - the provider.
 * @param space - the space.
 * @returns the module.
 */
export function spaceText(model: Model, space: Space): string {
  const [own = "", services] = moduleOfSpace(space).classes;
  const names = everyName(space);
  const others = namesakes(names);
  const codes = names.map((named) => constant(named.name, named.value, describe(model, named, others)));
  const title = `${space.title} of ${model.name}.`;
  const parts = [
    docString([title, ...pagesOf(model, space)]),
    FINAL,
    classText(own, title, codes),
    ...(services === undefined ? [] : [servicesText(services, space)]),
  ];
  return `${parts.join("\n\n").replaceAll("\n\n\n\n", "\n\n\n")}\n`;
}

function servicesText(name: string, { title, services }: Space): string {
  const constants = services.map((one) => constant(one.name, one.code, [`${one.title}. Kind: ${one.kind}.`]));
  return classText(name, `Services that a ${title} can belong to.`, constants);
}

function classText(name: string, title: string, constants: readonly string[]): string {
  return `\nclass ${name}:\n    ${docString([title], "    ")}\n\n${constants.join("\n")}`;
}

function constant(name: string, value: string, lines: readonly string[]): string {
  return `    ${pythonName(name)}: Final = ${pythonString(value)}\n    ${docString(lines, "    ")}`;
}

function describe(
  model: Model,
  { name, entries: [entry] }: NamedEntries,
  others: ReadonlyMap<string, readonly string[]>,
): string[] {
  const [title = "", ...more] = meaningLines(model, { ...entry, messages: entry.messages.slice(0, 1), sources: [] });
  const said = [...more, namesakesText(others.get(name) ?? []), deprecatedText(entry)];
  const rest = said.filter((text) => text !== "").join(" ");
  return rest === "" ? [title] : [title, "", rest];
}

function namesakesText(others: readonly string[]): string {
  return others.length === 0 ? "" : `Same code as ${listText(others)}: compare \`name\`.`;
}

function deprecatedText({ deprecated, validUntil }: Entry): string {
  if (validUntil !== null) return `Deprecated: an earlier meaning, until ${validUntil}: no response has it any more.`;
  return deprecated === null ? "" : `Deprecated: ${deprecated}`;
}

/** The pages that document a space; `codes.json` of the npm package says which line documents what. */
function pagesOf({ docs }: Model, { entries, earlier }: Space): string[] {
  const sources = [...entries, ...earlier].flatMap((entry) => entry.sources);
  const pages = new Set(sources.map((source) => pageOf(docs, source)).filter((page) => page !== undefined));
  return pages.size === 0 ? [] : ["", "Documented on:", ...[...pages].sort().map((page) => `- ${page}`)];
}

function pageOf(docs: Model["docs"], source: Source): string | undefined {
  return "doc" in source ? docs.find(({ id }) => id === source.doc)?.url : source.url;
}

/**
 * Writes the module that gives the constants of all spaces, each loaded when it is asked for.
 *
 * @param model - the provider.
 * @returns the module.
 * @throws Error where two spaces would have classes of one name; a defect of the catalog.
 */
export function spacesText(model: Pick<Model, "name" | "spaces">): string {
  const modules = model.spaces.map(moduleOfSpace);
  const classes = modules.flatMap(({ name, classes: own }) => own.map((one) => [one, name] as const));
  const twice = classes.find(([name], index) => classes.findIndex(([other]) => other === name) !== index);
  if (twice) throw new Error(`two classes of constants would be called ${twice[0]}`);
  return lazyModule({
    title: `The constants of all spaces of ${model.name}: plain texts, to be compared with codes.`,
    names: classes,
  });
}

/**
 * Writes a module whose names are loaded from others when they are asked for.
 *
 * @param module - what it is about, the names with the modules that have them, and names of its own.
 * @returns the module.
 */
export function lazyModule({
  title,
  names,
  own = "",
}: {
  readonly title: string;
  readonly names: readonly (readonly [name: string, module: string])[];
  readonly own?: string;
}): string {
  const byModule = [...Map.groupBy(names, ([, module]) => module)].sort(([a], [b]) => (a < b ? -1 : 1));
  const sorted = [...names].sort(([a], [b]) => (a < b ? -1 : 1));
  const imports = byModule.map(
    ([module, some]) => `    from .${module} import ${some.map(([name]) => `${name} as ${name}`).join(", ")}`,
  );
  return `${docString([title])}

from __future__ import annotations

from importlib import import_module
${own}
TYPE_CHECKING = False
if TYPE_CHECKING:
${imports.join("\n")}

_MODULES = {
${sorted.map(([name, module]) => `    ${pythonString(name)}: ${pythonString(module)},`).join("\n")}
}


def __getattr__(name: str) -> object:
    """Loads what is asked for the first time."""
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(f".{module}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """All names, also those that were not asked for yet."""
    return sorted([*globals(), *_MODULES])
`;
}
