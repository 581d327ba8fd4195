// The same made-up codes in the formats that other generators read.
import { join, relative, sep } from "node:path";
import { BENCH } from "../places.ts";
import type { SyntheticCode, SyntheticSpace } from "./synthetic.ts";

/** Files by path, relative to the folder that a tool is run in. */
export type Input = Readonly<Record<string, string>>;

type Schema = Record<string, unknown>;

/** Schemas by name; `ref` says how one refers to another. */
type Schemas = (spaces: readonly SyntheticSpace[], ref: (name: string) => Schema) => Record<string, Schema>;

/** An enum per space, with everything that a tool may read about its members. */
export const enums: Schemas = (spaces) => Object.fromEntries(spaces.map((space) => [pascal(space.id), enumOf(space)]));

/** The enums, a type per code, and a union of these per space. */
export const types: Schemas = (spaces, ref) => ({
  ...enums(spaces, ref),
  ...Object.fromEntries(Object.entries(WORDS).map(([name, values]) => [name, { type: "string", enum: values }])),
  ...Object.fromEntries(
    spaces.flatMap((space) => [
      ...space.codes.map((code) => [memberName(space, code), memberOf(space, code, ref)]),
      [`${pascal(space.id)}Entry`, { anyOf: space.codes.map((code) => ref(memberName(space, code))) }],
    ]),
  ),
});

const WORDS = {
  Scope: ["transaction", "request"],
  Outcome: ["success", "pending", "action_required", "failed", "rejected", "reversed", "unknown"],
  Retry: ["never", "check_status_first", "after_fix", "with_new_token", "later", "with_other_method"],
};

function enumOf({ id, codes }: SyntheticSpace): Schema {
  const names = codes.map(({ name }) => name);
  return {
    type: "string",
    description: `Codes of ${id}`,
    enum: codes.map(({ code }) => code),
    "x-enum-varnames": names,
    "x-enum-descriptions": codes.map(({ comment }) => `${comment.title}. ${comment.detail}`),
    tsEnumNames: names,
    "qt-accessors": Object.fromEntries(codes.map(({ code, name }) => [code, name])),
  };
}

function memberOf(
  space: SyntheticSpace,
  { name, code, comment }: SyntheticCode,
  ref: (name: string) => Schema,
): Schema {
  const only = (value: string | boolean) => ({ type: typeof value, const: value });
  const properties = {
    known: only(true),
    space: only(space.id),
    name: only(name),
    code: only(code),
    scope: ref("Scope"),
    outcome: ref("Outcome"),
    retry: ref("Retry"),
  };
  return {
    type: "object",
    description: comment.title,
    additionalProperties: false,
    required: Object.keys(properties),
    properties,
  };
}

/** A JSON Schema, draft-07, with all types reachable from its top. */
export function jsonSchema(schemas: Schemas, spaces: readonly SyntheticSpace[]): Input {
  const definitions = schemas(spaces, (name) => ({ $ref: `#/definitions/${name}` }));
  const tops = Object.keys(definitions).filter((name) =>
    spaces.some(({ id }) => name.replace(/Entry$/, "") === pascal(id)),
  );
  return {
    "codes.json": JSON.stringify({
      $schema: "http://json-schema.org/draft-07/schema#",
      title: "Codes",
      type: "object",
      properties: Object.fromEntries(tops.map((name) => [name, { $ref: `#/definitions/${name}` }])),
      definitions,
    }),
  };
}

/** An OpenAPI document without calls. */
export function openApi(schemas: Schemas, spaces: readonly SyntheticSpace[]): Input {
  const components = { schemas: schemas(spaces, (name) => ({ $ref: `#/components/schemas/${name}` })) };
  const info = { title: "Codes", version: "1" };
  return { "codes.json": JSON.stringify({ openapi: "3.1.0", info, paths: {}, components }) };
}

/** A file of Protocol Buffers with an enum per space, and what buf needs to know. */
export function protobuf(spaces: readonly SyntheticSpace[]): Input {
  const enumsOf = spaces.map(({ id, codes }) => {
    const prefix = id.replace("-", "_").toUpperCase();
    const members = codes.map(
      ({ name, comment }, index) => `  // ${comment.title}. ${comment.detail}\n  ${prefix}_${name} = ${index + 1};\n`,
    );
    return `enum ${pascal(id)} {\n  ${prefix}_UNSPECIFIED = 0;\n${members.join("")}}\n`;
  });
  const plugin = join(BENCH, "node_modules", "@bufbuild", "protoc-gen-es", "bin", "protoc-gen-es");
  return {
    "codes.proto": `syntax = "proto3";\npackage codes;\n\n${enumsOf.join("\n")}`,
    "buf.yaml": "version: v2\n",
    "buf.gen.yaml": JSON.stringify({
      version: "v2",
      plugins: [{ local: [process.execPath, plugin], out: "out", opt: "target=ts" }],
    }),
  };
}

/** A project of inlang with every text that the catalog states, in every language. */
export function inlang(spaces: readonly SyntheticSpace[], folder: string): Input {
  const plugin = join(BENCH, "node_modules", "@inlang", "plugin-message-format", "dist", "index.js");
  const locales = Object.keys(spaces[0]?.codes[0]?.text ?? {});
  const messages = (locale: string) =>
    spaces.flatMap(({ id, codes }) =>
      codes.flatMap(({ name, text }) =>
        Object.entries(text[locale] ?? {}).map(([field, value]) => [`${id.replace("-", "_")}_${name}_${field}`, value]),
      ),
    );
  return {
    "project.inlang/settings.json": JSON.stringify({
      baseLocale: locales[0],
      locales,
      modules: [relative(folder, plugin).split(sep).join("/")],
      "plugin.inlang.messageFormat": { pathPattern: "./messages/{locale}.json" },
      telemetry: "off",
    }),
    ...Object.fromEntries(
      locales.map((locale) => [`messages/${locale}.json`, JSON.stringify(Object.fromEntries(messages(locale)))]),
    ),
  };
}

function memberName(space: SyntheticSpace, { name }: SyntheticCode): string {
  return pascal(space.id) + pascal(name);
}

function pascal(name: string): string {
  return name
    .split(/[-_]/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase())
    .join("");
}
