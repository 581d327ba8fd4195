import { describe, expect, it } from "vitest";
import { bodySchema } from "../../generator/src/emit/body-schema.ts";
import { codegenSchema } from "../../generator/src/emit/codegen-schema.ts";
import { hostileModel } from "./hostile.ts";
import { HOSTILE_TEXTS } from "./hostile-texts.ts";

const model = await hostileModel();
const schema = codegenSchema(model) as { title: string; definitions: Record<string, Definition> };

interface Definition {
  readonly title?: string;
  readonly description?: string;
  readonly properties?: Record<string, Definition>;
}

describe("schemas of a provider whose texts attack", () => {
  it("hold every one of the texts in a comment of a type, and in one of a field", () => {
    expect(HOSTILE_TEXTS.length).toBeGreaterThan(30);
    const types = Object.values(schema.definitions);
    const described = (list: readonly Definition[]) => new Set(list.map(({ description }) => description)).size;
    expect(described(types)).toBeGreaterThanOrEqual(HOSTILE_TEXTS.length);
    expect(described(types.flatMap(fieldsOf))).toBeGreaterThanOrEqual(HOSTILE_TEXTS.length);
  });

  it("have no text that ends a comment or a literal anywhere", () => {
    for (const text of [...textsIn(bodySchema(model)), ...textsIn(schema)])
      expect(text).not.toMatch(/\*\/|\/\*|"""|'''|[\\`\u2028\u2029]|\p{Cc}|\p{Cf}/u);
  });

  it("have names of types as titles, never text", () => {
    const titles = (definition: Definition): string[] => [
      ...(definition.title === undefined ? [] : [definition.title]),
      ...Object.values(definition.properties ?? {}).flatMap(titles),
    ];
    for (const title of [schema.title, ...Object.values(schema.definitions).flatMap(titles)])
      expect(title).toMatch(/^[A-Z][0-9A-Za-z]*$/);
    for (const [name, { title }] of Object.entries(schema.definitions)) expect(title).toBe(name);
  });
});

function fieldsOf({ properties = {} }: Definition): Definition[] {
  return Object.values(properties).flatMap((field) => [field, ...fieldsOf(field)]);
}

function textsIn(value: unknown): string[] {
  const found: string[] = [];
  JSON.parse(JSON.stringify(value), (key, inner: unknown) => {
    if (/title|description/i.test(key)) found.push(...[inner].flat().filter((item) => typeof item === "string"));
    return inner;
  });
  return found;
}
