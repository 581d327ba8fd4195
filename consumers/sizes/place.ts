import type { BuiltPackage } from "./packages.ts";
import { EMPTY, type Program, targetOf } from "./programs.ts";

/** A program for one package, or for several together. */
export interface PlacedProgram {
  /** Folder of the package, or `together`. */
  readonly subject: string;
  readonly id: string;
  readonly source: string;
  /** Id of the program below it, for the same package. */
  readonly over?: string;
  /** Its source, whose size is taken off. */
  readonly base?: string;
  readonly target?: number;
}

/** What stands for a package where a program uses several. */
export const TOGETHER = "together";

/** Imports of one package, without placeholders. */
type Imports = Readonly<Record<string, readonly string[]>>;

/**
 * Makes the programs of the packages that offer what they import.
 *
 * @param programs - programs for any package.
 * @param packages - the packages.
 * @returns the programs, package by package, and the ids of those that no package offers anything for.
 */
export function placePrograms(
  programs: readonly Program[],
  packages: readonly BuiltPackage[],
): { readonly placed: readonly PlacedProgram[]; readonly unused: readonly string[] } {
  const single = programs.filter(({ together }) => !together);
  const ofEach = packages.flatMap((pack) =>
    single.map((program) => ({ program, placed: ofOne(program, programs, pack) })),
  );
  const ofAll = programs
    .filter(({ together }) => together)
    .map((program) => ({ program, placed: together(program, packages) }));
  const all = [...ofEach, ...ofAll];
  const used = new Set(all.flatMap(({ program, placed }) => (placed.length > 0 ? [program.id] : [])));
  return {
    placed: all.flatMap(({ placed }) => placed),
    unused: programs.map(({ id }) => id).filter((id) => !used.has(id)),
  };
}

function ofOne(program: Program, programs: readonly Program[], pack: BuiltPackage): readonly PlacedProgram[] {
  return valuesOf(program, pack).flatMap((values) => {
    const fill = (text: string) =>
      text.replaceAll(/\{(\w+)\}/g, (placeholder, name: string) => values[name] ?? placeholder);
    const below = basesOf(program, programs).map(({ imports }) => filled(imports, fill));
    const own = filled(program.imports, fill);
    if (![...below, own].every((imports) => isOffered(pack, imports))) return [];
    const target = targetOf(program, [pack.subject, values.part ?? ""]);
    return [
      {
        subject: pack.subject,
        id: fill(program.id),
        source: sourceOf([...below, own].map((imports) => [pack, imports])),
        ...(program.over === undefined
          ? {}
          : { over: fill(program.over), base: sourceOf(below.map((imports) => [pack, imports])) }),
        ...(target === undefined ? {} : { target }),
      },
    ];
  });
}

/** What the placeholders of a program stand for, once for each program that it makes. */
function valuesOf({ id }: Program, { modules }: BuiltPackage): readonly Values[] {
  const paths = [...modules.keys()];
  const locales = new Set(paths.flatMap((path) => /(?:^|\/)messages\/([^/.]+)$/.exec(path)?.[1] ?? []));
  const parts = paths.filter((path) => /^[^/.]+$/.test(path) && modules.get(path)?.names.includes("decode"));
  const [largest] = [...modules]
    .filter(([path]) => path.startsWith("constants/"))
    .sort(([, a], [, b]) => b.names.length - a.names.length);
  const space = largest?.[0].replace("constants/", "");
  const constant = largest?.[1].names[0];
  return (id.includes("{part}") ? parts : [undefined]).flatMap((part) =>
    (id.includes("{locale}") ? [...locales] : [undefined]).map((locale) => ({ part, locale, space, constant })),
  );
}

type Values = Readonly<Record<string, string | undefined>>;

function together(program: Program, packages: readonly BuiltPackage[]): PlacedProgram[] {
  const used = packages.filter((pack) => pack.ofProvider && isOffered(pack, program.imports));
  const target = targetOf(program, [TOGETHER]);
  if (used.length < 2) return [];
  const source = sourceOf(used.map((pack) => [pack, program.imports]));
  return [{ subject: TOGETHER, id: program.id, source, ...(target === undefined ? {} : { target }) }];
}

/** The programs below one, the lowest first. */
function basesOf({ over }: Program, programs: readonly Program[]): readonly Program[] {
  const base = over === EMPTY ? undefined : programs.find(({ id }) => id === over);
  return base === undefined ? [] : [...basesOf(base, programs), base];
}

function filled(imports: Imports, fill: (text: string) => string): Imports {
  return Object.fromEntries(Object.entries(imports).map(([path, names]) => [fill(path), names.map(fill)]));
}

function isOffered({ modules }: BuiltPackage, imports: Imports): boolean {
  return Object.entries(imports).every(([path, names]) => {
    const offered = modules.get(path)?.names;
    return offered !== undefined && names.every((name) => offered.includes(name));
  });
}

/** A program that uses whatever it imports. */
function sourceOf(used: readonly (readonly [BuiltPackage, Imports])[]): string {
  const lines: string[] = [];
  const values: string[] = [];
  for (const [{ name: from }, imports] of used)
    for (const [path, names] of Object.entries(imports)) {
      const renamed = names.map((name) => {
        const value = `value${values.length}`;
        values.push(value);
        return `${name} as ${value}`;
      });
      lines.push(`import { ${renamed.join(", ")} } from "${path === "." ? from : `${from}/${path}`}";`);
    }
  return [...lines, `console.log(${values.join(", ")});`].join("\n");
}
