import { everyEntry } from "../../../catalog/every-entry.ts";
import { inLocale } from "../../../catalog/locales.ts";
import type { Entry, Model, Space } from "../../../catalog/model.ts";
import { constantNames } from "../../constant-name.ts";
import { meaningLines } from "../../entry-comment.ts";
import { byName, everyName } from "../../typescript/spaces.ts";
import { docComment, HEADER } from "./comment.ts";
import { javaComment, javaString } from "./encode.ts";
import { codesClass, constantOf, type JavaNames } from "./names.ts";

/** Most constants of a class: the code that makes them has to fit into one method of 64 kB. */
const MOST = 2000;

/** A constant of a class. */
interface Constant {
  readonly name: string;
  readonly value: string;
  readonly comment: string;
}

/**
 * The class of the codes of a space: any code is a value of it, and those of the catalog are constants.
 *
 * @param model - the resolved provider.
 * @param space - the space.
 * @param names - names of the package.
 * @returns its source.
 */
export function writeCodes(model: Model, space: Space, names: JavaNames): string {
  const type = codesClass(space.id);
  const all = everyName(space);
  if (all.length > MOST) throw new Error(`${space.id} has more than ${MOST} names, which one Java class cannot hold`);
  const constants = unique(
    all.map(({ name, value, entries: [entry] }) => ({
      name: constantOf(name),
      value,
      comment: codeComment(model, entry),
    })),
  );
  const known = constantNames(byName({ entries: everyEntry(space).filter(({ validUntil }) => validUntil === null) }));
  const values = unique(known.map(({ name, value }) => ({ name: constantOf(name), value, comment: "" })));
  const title = `${space.title} of ${model.name}. Any text is one: a later release, or the provider, may have new ones.`;
  return `${HEADER}package ${names.root}.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

${docComment([title])}public final class ${type} implements Comparable<${type}> {
${constants.map((constant) => constantLines(type, constant)).join("\n")}
  private final String value;

  private ${type}(String value) {
    this.value = value;
  }

  /** The codes of the catalog, for a {@code switch}: of names that share a code, the first. */
  public enum Known {
${values.map(({ name, value }) => `    /** {@link ${type}#${name}}. */\n    ${name}(${javaString(value)})`).join(",\n")}${values.length > 0 ? ";" : "    ;"}

    private final String value;

    Known(String value) {
      this.value = value;
    }

    /**
     * The code.
     *
     * @return the same value as the constant of this name
     */
    public ${type} code() {
      return of(value);
    }
  }

  private static final class Index {
    static final Map<String, Known> BY_VALUE = new HashMap<>();

    static {
      for (Known known : Known.values()) BY_VALUE.put(known.value, known);
    }
  }
${servicesOf(space)}
  /**
   * The id of the space.
   *
   * @return the id, for {@code lookup} and {@code Context}
   */
  public static String space() {
    return ${javaString(space.id)};
  }

  /**
   * A code.
   *
   * @param value any text but null; nothing is trimmed
   * @return the code, known or not
   */
  public static ${type} of(String value) {
    return new ${type}(java.util.Objects.requireNonNull(value));
  }

  /**
   * The code as text.
   *
   * @return the text
   */
  public String value() {
    return value;
  }

  /**
   * Whether the catalog has the code.
   *
   * @return false for codes that this release does not know
   */
  public boolean isKnown() {
    return known().isPresent();
  }

  /**
   * The code for a {@code switch}.
   *
   * @return empty for codes that this release does not know
   */
  public Optional<Known> known() {
    ${knownOf(space)}
  }
${patternOf(type, space)}
  @Override
  public int compareTo(${type} other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ${type} && value.equals(((${type}) other).value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return value;
  }
}
`;
}

function constantLines(type: string, { name, value, comment }: Constant): string {
  return `${comment}  public static final ${type} ${name} = new ${type}(${javaString(value)});\n`;
}

/** Names that differ in marks alone are told apart by a number. */
function unique(constants: readonly Constant[]): Constant[] {
  const taken = new Set<string>();
  return constants.map((constant) => {
    let { name } = constant;
    for (let number = 2; taken.has(name); number += 1) name = `${constant.name}_${number}`;
    taken.add(name);
    return { ...constant, name };
  });
}

function codeComment(model: Model, entry: Entry): string {
  const { action } = inLocale(entry.text, model.defaultLocale);
  const isOver = entry.validUntil !== null;
  const advice = `Outcome: ${entry.outcome} (${entry.scope}). Retry: ${entry.retry}. ${action}`;
  const lines = [...meaningLines(model, entry), ...(isOver ? [] : ["", advice])];
  const reason = isOver
    ? `An earlier meaning, until ${entry.validUntil}: no response has it any more.`
    : entry.deprecated;
  if (reason === null) return docComment(lines, "  ");
  return `${docComment(lines, "  ", [`@deprecated ${javaComment(reason)}`])}  @Deprecated\n`;
}

function servicesOf({ kind, services, title }: Space): string {
  if (kind !== "composite") return "";
  const constants = unique(
    services.map((service) => ({
      name: constantOf(service.name),
      value: service.code,
      comment: docComment([`${service.title}. Kind: ${service.kind}.`], "    "),
    })),
  );
  const lines = constants.map(
    ({ name, value, comment }) => `${comment}    public static final String ${name} = ${javaString(value)};\n`,
  );
  return `
${docComment([`Services that a ${title} can belong to.`], "  ")}  public static final class Service {
    private Service() {}

${lines.join("\n")}  }
`;
}

function knownOf({ kind }: Space): string {
  if (kind !== "composite") return "return Optional.ofNullable(Index.BY_VALUE.get(value));";
  return `Known own = Index.BY_VALUE.get(value);
    return Optional.ofNullable(own == null ? Index.BY_VALUE.get(pattern().value) : own);`;
}

/** Codes with a service can be looked for without it. */
function patternOf(type: string, space: Space): string {
  if (space.kind !== "composite") return "";
  const { segments, open } = space;
  let at = 0;
  const length = segments.reduce((sum, segment) => sum + segment.length, 0);
  const parts = segments.map((segment) => {
    const start = at;
    at += segment.length;
    return segment.name === "service" ? javaString(open) : `value.substring(${start}, ${at})`;
  });
  return `
  /**
   * The code with its service left open, as most constants have it.
   *
   * @return this code where it has another length
   */
  public ${type} pattern() {
    return value.length() == ${length} ? of(${parts.join(" + ")}) : this;
  }
`;
}
