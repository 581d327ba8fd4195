import { readFile } from "node:fs/promises";
import { join } from "node:path";
import Handlebars from "handlebars";
import { TEMPLATES } from "../places.ts";

/**
 * Compiles a template of Markdown. Whoever fills it in encodes everything for Markdown.
 *
 * @param name - name of its file.
 * @returns a function that makes the text from the data; it throws where the data lacks something.
 * @throws Error of the file system where there is no such file.
 */
export async function compileTemplate(name: string): Promise<HandlebarsTemplateDelegate> {
  const source = (await readFile(join(TEMPLATES, name), "utf8")).replaceAll("\r\n", "\n");
  // Handlebars would encode for HTML.
  return Handlebars.compile(source, { strict: true, noEscape: true });
}
