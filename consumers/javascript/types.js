import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Tally } from "./tally.js";

const { WORK, PACKAGES, HOSTILE } = process.env;
const FOLDER = join(WORK, "types");
const OPTIONS = { strict: true, target: "es2022", module: "nodenext", outDir: "out", types: [] };
const COMPILER = join(import.meta.dirname, "node_modules", "typescript", "bin", "tsc");

/**
 * Compiles the generated types together with programs that read the samples through them, then runs what
 * came of it: the values and the members of the enums have to be there.
 */
export function checkTypes(samples, names) {
  const tally = new Tally();
  const hostile = readdirSync(HOSTILE).map((name) => readJson(join(HOSTILE, name, "sample.json")));
  const roots = [...samples, ...hostile].map((sample) => ({ root: rootName(sample), sample }));
  for (const { root, sample } of roots) writeFileSync(join(FOLDER, `${root}.read.ts`), reader(root, sample));
  writeFileSync(join(FOLDER, "tsconfig.json"), JSON.stringify({ compilerOptions: OPTIONS }));
  const { stdout } = spawnSync(process.execPath, [COMPILER, "-p", "."], { cwd: FOLDER, encoding: "utf8" });
  for (const { root, sample } of roots) {
    const error = stdout.split("\n").find((line) => /^error/.test(line) || line.startsWith(`${root}.`));
    tally.check(error === undefined, `${root} does not compile: ${error}`);
    if (error === undefined) runReader(tally, root, sample, names);
  }
  return tally;
}

function runReader(tally, root, { provider, values }, names) {
  const script = pathToFileURL(join(FOLDER, "out", `${root}.read.js`)).href;
  const program = `import(${JSON.stringify(script)}).then(({ values, enums }) => console.log(JSON.stringify({ values, enums })))`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--eval", program], {
    cwd: FOLDER,
    encoding: "utf8",
  });
  tally.check(status === 0, `${root} does not run: ${stderr.split("\n")[0]}`);
  if (status !== 0) return;
  const read = JSON.parse(stdout);
  for (const [pointer, value] of Object.entries(values))
    tally.check(read.values[pointer] === value, `${root} reads something else at ${pointer}`);
  for (const { type, name, value } of names.filter((item) => item.provider === provider))
    tally.check(read.enums[type]?.[name] === value, `${type}.${name} is not ${value}`);
}

/** A program whose every access is checked by the compiler. */
function reader(root, { instance, values }) {
  const enums = enumsOf(root);
  return [
    `import { type ${root}${enums.map((name) => `, ${name}`).join("")} } from "./${root}.js";`,
    `const data: ${root} = ${JSON.stringify(instance)};`,
    "export const values: Record<string, string | number | boolean | undefined> = {",
    ...Object.keys(values).map((pointer) => `  ${JSON.stringify(pointer)}: data${access(pointer)},`),
    "};",
    `export const enums = { ${enums.join(", ")} };`,
    "",
  ].join("\n");
}

/** Each step optional, as every field is; indexes of lists are numbers. */
function access(pointer) {
  return pointer
    .slice(1)
    .split("/")
    .map((step) => (/^[0-9]+$/.test(step) ? `?.[${step}]` : `?.[${JSON.stringify(step)}]`))
    .join("")
    .slice(2);
}

function enumsOf(root) {
  const source = readFileSync(join(FOLDER, `${root}.ts`), "utf8");
  return [...source.matchAll(/^export enum (\w+) \{$/gm)].map(([, name]) => name);
}

function rootName({ schema }) {
  const folder = [PACKAGES, HOSTILE].find((base) => readdirSync(base).includes(schema.split("/")[0]));
  return readJson(join(folder, schema)).title;
}

function readJson(path) {
  return JSON.parse(readFileSync(path, "utf8"));
}
