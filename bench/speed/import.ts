// Runs in a process of its own: node import.ts <file> <module | parse>; prints milliseconds.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { Script } from "node:vm";

const [, , file = "", how = ""] = process.argv;
const source = how === "parse" ? readFileSync(file, "utf8") : "";
const begin = performance.now();
if (how === "parse") new Script(source, { filename: file });
else await import(pathToFileURL(file).href);
process.stdout.write(`${performance.now() - begin}\n`);
