import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { loadModel } from "../../generator/src/catalog/index.ts";
import { eachLocale } from "../../generator/src/catalog/locales.ts";
import type { Entry, Model, Space } from "../../generator/src/catalog/model.ts";
import { findUnsafeText } from "../../generator/src/catalog/text-safety.ts";
import { bodySchema } from "../../generator/src/emit/body-schema.ts";
import { codegenSchema } from "../../generator/src/emit/codegen-schema.ts";
import { jsonText } from "../../generator/src/emit/encode.ts";
import { CATALOG, packageFolder, ROOT } from "../../generator/src/places.ts";
import { type CodegenSchema, sampleOf } from "../cases/samples.ts";
import { HOSTILE_FIELDS, HOSTILE_NAMES, HOSTILE_TEXTS } from "./hostile-texts.ts";
import { HOSTILE } from "./places.ts";

/** The provider of the generator's own tests, with text that is allowed but nasty. */
const ACME = join(ROOT, "generator", "test", "fixtures", "acme-pay", "golden");

/**
 * Writes the schemas of providers whose texts attack, each with a sample for generated types.
 *
 * @throws Error when one of the texts would never get through the catalog's rules, and so proves nothing.
 */
export async function writeHostile(): Promise<void> {
  const model = await hostileModel();
  const acme = (file: string) => readFile(join(ACME, file), "utf8");
  await writeProvider(model.id, jsonText(bodySchema(model)), jsonText(codegenSchema(model)));
  await writeProvider("acme-pay", await acme("schema.json"), await acme("codegen.schema.json"));
}

async function writeProvider(id: string, schema: string, codegen: string): Promise<void> {
  const folder = packageFolder(id);
  const sample = sampleOf(id, `${folder}/codegen.schema.json`, JSON.parse(codegen) as CodegenSchema);
  const files = { "schema.json": schema, "codegen.schema.json": codegen, "sample.json": jsonText(sample) };
  await mkdir(join(HOSTILE, folder), { recursive: true });
  for (const [file, text] of Object.entries(files)) await writeWhole(join(HOSTILE, folder, file), text);
}

/** Another run may be reading: it sees the file as it was or as it will be. */
async function writeWhole(path: string, text: string): Promise<void> {
  const written = `${path}.${process.pid}`;
  await writeFile(written, text);
  await rename(written, path);
}

/**
 * A provider with a space of each kind, in which every text is hostile.
 *
 * @returns the model.
 * @throws Error when one of the texts is one that the catalog refuses.
 */
export async function hostileModel(): Promise<Model> {
  const [klikoo, midtrans] = await Promise.all(["klikoo", "midtrans"].map((id) => loadModel(CATALOG, id)));
  if (!klikoo || !midtrans) throw new Error("the catalog has no klikoo and midtrans to borrow from");
  for (const text of HOSTILE_TEXTS) {
    const unsafe = findUnsafeText(text);
    if (unsafe !== undefined) throw new Error(`the catalog refuses ${JSON.stringify(text)}: ${unsafe}`);
  }
  const next = cycle(HOSTILE_TEXTS);
  const spaces = [...klikoo.spaces, ...midtrans.spaces.filter(({ id }) => id === "status" || id === "fraud-status")];
  const fields = ["klikoo_code", ...HOSTILE_FIELDS, ...HOSTILE_FIELDS.map((field) => `nested.${field}`)];
  return {
    ...klikoo,
    id: "hostile",
    identifier: "Hostile",
    name: next(),
    summary: next(),
    spaces: [
      ...spaces.map((space, index) => hostileSpace(space, next, index === 0 ? HOSTILE_NAMES : [])),
      ...titledSpaces(spaces[1]),
    ],
    envelopes: [
      {
        id: "open",
        codes: [
          { field: "klikoo_code", space: "openapi", layer: "response", message: "message" },
          { field: "class", space: "status", layer: "detail" },
          { field: "nested.default", space: "fraud-status", layer: "detail" },
        ],
        fields: Object.fromEntries(
          fields.map((field) => [
            field,
            { type: "string", required: "false", meaning: eachLocale(klikoo.locales, next) },
          ]),
        ),
      },
    ],
  };
}

function hostileSpace(space: Space, next: () => string, names: readonly string[]): Space {
  const renamed = new Map<string, string>();
  const rename = (name: string) => {
    if (!renamed.has(name)) renamed.set(name, names[renamed.size] ?? name);
    return renamed.get(name) ?? name;
  };
  return {
    ...space,
    title: next(),
    services: space.services.map((service) => ({ ...service, title: next() })),
    entries: space.entries.map((entry): Entry => {
      const text = { title: next(), detail: next(), action: next(), customer: next() };
      return { ...entry, name: rename(entry.name), text: eachLocale(Object.keys(entry.text), () => text) };
    }),
  };
}

/** One small space for each text, which becomes the comment of a type. */
function titledSpaces(space: Space | undefined): Space[] {
  const entry = space?.entries[0];
  if (!space || !entry) throw new Error("there is no space to borrow from");
  return HOSTILE_TEXTS.map((title, index) => {
    const id = `titled-${index}`;
    const text = { title, detail: title, action: title, customer: title };
    const code = String(100 + index);
    return {
      ...space,
      id,
      title,
      entries: [{ ...entry, space: id, code, text: eachLocale(Object.keys(entry.text), () => text) }],
    };
  });
}

function cycle(items: readonly string[]): () => string {
  let index = 0;
  return () => items[index++ % items.length] ?? "";
}
