import { propertyKey, stringLiteral } from "../encode.ts";
import { commentLines, HEADER } from "./comment.ts";
import { literal } from "./value.ts";
import type { Module } from "./write.ts";

// A module is put together from fragments. A fragment looks like the TypeScript that it becomes, and a name of another
// module stands in it as a fragment that carries its import. So no import can be forgotten, and none is left over.

/** A name of another module. */
interface Import {
  readonly module: string;
  readonly name: string;
  /** What it is called here; the same as its name where nothing else is needed. */
  readonly local: string;
  readonly isType: boolean;
}

/** A piece of TypeScript with everything that it imports. */
export interface Fragment {
  readonly text: string;
  readonly imports: readonly Import[];
}

/**
 * Tag of a template that looks like the emitted TypeScript.
 *
 * @param strings - the TypeScript, as it is written in the emitter.
 * @param parts - what stands in it. A plain string does not compile: text of the catalog has to come as
 *   {@link quoted}, {@link key}, {@link data} or {@link docComment}, and a name as {@link identifier}.
 * @returns the fragment, with the imports of all parts.
 */
export function ts(strings: TemplateStringsArray, ...parts: readonly Fragment[]): Fragment {
  const texts = parts.map(({ text }) => text);
  return { text: String.raw({ raw: strings }, ...texts), imports: parts.flatMap(({ imports }) => imports) };
}

/**
 * A value of another module.
 *
 * @param module - address of the module, as an import has it.
 * @param name - its name there.
 * @param local - what to call it here, where that is another name.
 * @returns the name, with its import.
 * @throws Error when a name is none; a defect of the emitter.
 */
export function value(module: string, name: string, local = name): Fragment {
  return imported({ module, name, local, isType: false });
}

/**
 * A type of another module.
 *
 * @param module - address of the module, as an import has it.
 * @param name - its name there.
 * @returns the name, with its import.
 * @throws Error when the name is none; a defect of the emitter.
 */
export function type(module: string, name: string): Fragment {
  return imported({ module, name, local: name, isType: true });
}

function imported(one: Import): Fragment {
  identifier(one.name);
  return { text: identifier(one.local).text, imports: [one] };
}

/**
 * A name that the emitter makes.
 *
 * @param name - a TypeScript identifier.
 * @returns the name.
 * @throws Error when it is none; a defect of the emitter.
 */
export function identifier(name: string): Fragment {
  if (!/^[\p{ID_Start}_$][\p{ID_Continue}$]*$/u.test(name)) throw new Error(`not an identifier: ${name}`);
  return { text: name, imports: [] };
}

/**
 * Text as a string literal.
 *
 * @param text - any text.
 * @returns the literal.
 */
export function quoted(text: string): Fragment {
  return { text: stringLiteral(text), imports: [] };
}

/**
 * Key of an object or of an interface.
 *
 * @param text - any text.
 * @returns the key as it is where it is a plain word, else as a string literal.
 */
export function key(text: string): Fragment {
  return { text: propertyKey(text), imports: [] };
}

/**
 * Plain data as a literal.
 *
 * @param plain - strings, numbers, booleans, lists and objects; fields that are undefined are left out.
 * @param indentation - that of the line on which the literal starts.
 * @returns the literal.
 */
export function data(plain: unknown, indentation = ""): Fragment {
  return { text: literal(plain, indentation), imports: [] };
}

/**
 * A doc comment. Long lines are wrapped.
 *
 * @param lines - its lines; an empty one separates paragraphs.
 * @param tags - lines that start with a tag; they must hold no text of the catalog.
 * @param indentation - that of the line on which the comment starts.
 * @returns the comment, without the line break after it.
 */
export function docComment(lines: readonly string[], tags: readonly string[] = [], indentation = ""): Fragment {
  return { text: commentLines(lines, tags, indentation.length).join(`\n${indentation}`), imports: [] };
}

/**
 * Several fragments in a row.
 *
 * @param fragments - the fragments.
 * @param separator - what stands between them.
 * @returns one fragment, with the imports of all.
 */
export function joined(fragments: readonly Fragment[], separator: string): Fragment {
  return {
    text: fragments.map(({ text }) => text).join(separator),
    imports: fragments.flatMap(({ imports }) => imports),
  };
}

/**
 * Puts a module together: the header, the imports of all fragments, and the fragments.
 *
 * @param fragments - makes the fragments, in order; called when the module is written, as some hold much data.
 * @param separator - what stands between them: a blank line, or a line break for a table of contents.
 * @returns the module. Making it throws an Error when two imports have the same name here; a defect of the emitter.
 */
export function moduleOf(fragments: () => readonly Fragment[], separator: "\n\n" | "\n" = "\n\n"): Module {
  return {
    *parts() {
      const { text, imports } = joined(fragments(), separator);
      const head = [HEADER, ...importLines(imports)].join("\n");
      yield `${head}${separator}${text}\n`;
    },
  };
}

/** One line for each module, without the same name twice. */
function importLines(imports: readonly Import[]): string[] {
  const locals = new Map<string, Import>();
  for (const one of imports) {
    const earlier = locals.get(one.local);
    if (earlier !== undefined && (earlier.module !== one.module || earlier.name !== one.name))
      throw new Error(`${one.local} is imported from ${earlier.module} and from ${one.module}`);
    // What is used as a value anywhere is imported as one: that has the type, too.
    locals.set(one.local, { ...one, isType: one.isType && earlier?.isType !== false });
  }
  const modules = [...Map.groupBy(locals.values(), ({ module }) => module)];
  return modules
    .sort(([a], [b]) => compare(placeOf(a), placeOf(b)))
    .map(([module, names]) =>
      importLine(
        module,
        names.sort((a, b) => compare(sortedAs(a), sortedAs(b))),
      ),
    );
}

function importLine(module: string, names: readonly Import[]): string {
  const onlyTypes = names.every(({ isType }) => isType);
  const list = names.map(({ name, local, isType }) => {
    const mark = isType && !onlyTypes ? "type " : "";
    return mark + (name === local ? name : `${name} as ${local}`);
  });
  return `import ${onlyTypes ? "type " : ""}{ ${list.join(", ")} } from ${stringLiteral(module)};`;
}

/** What a module is sorted by. Those that the catalog names, one by one, keep the order of the catalog. */
function placeOf(module: string): string {
  return module.replace(/(\/(?:messages|spaces)\/).*$/, "$1").replace(/\.js$/, "");
}

/** Capitals and small letters count the same, as an editor sorts them. */
function sortedAs({ name }: Import): string {
  return name.toLowerCase();
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
