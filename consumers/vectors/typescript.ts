// The runner of TypeScript: answers vectors with the package that people install. Usage: node typescript.ts FOLDER
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { answerTo } from "../../generator/src/package/vectors/answer.ts";
import type { Functions, Library } from "../../generator/src/package/vectors/library.ts";
import { lineOf } from "../../generator/src/package/vectors/lines.ts";
import type { Asked } from "../../generator/src/package/vectors/vector.ts";
import { eachLine } from "./lines.ts";

const [folder = "."] = process.argv.slice(2);
const load = (path: string) => import(pathToFileURL(join(folder, "dist", "esm", path)).href);

const locales = (await readdir(join(folder, "messages"))).map((name) => name.replace(/\.json$/, "")).sort();
const messages = await Promise.all(
  locales.map(async (locale) => ({ locale, ...((await load(`messages/${locale}.js`)) as object) })),
);
const library = { ...((await load("index.js")) as Functions), messages } as unknown as Library;

await eachLine(process.stdin, (line) => {
  const question = JSON.parse(line) as Asked;
  process.stdout.write(`${lineOf({ id: question.id, got: answerTo(library, question) })}\n`);
});
