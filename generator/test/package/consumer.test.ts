import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, it } from "vitest";
import { ROOT } from "../../src/places.ts";
import { data, enumName, enumOf, FOLDER, packageData, testing } from "./subject.ts";

const run = promisify(execFile);
const bin = (name: string) => join(ROOT, "node_modules", ".bin", name);
const own = enumName("x").slice(0, -1);
const name = packageData.name;
const families = Object.keys(packageData.exports).flatMap(
  (path) => /^\.\/([^/]+)\/messages\/id$/.exec(path)?.[1] ?? [],
);

/** An empty project with the packed tarball installed. */
let project: string;
let packed: string[];

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), "consumer-"));
  await run(bin("pnpm"), ["pack", "--pack-destination", project], { cwd: FOLDER });
  const tarball = (await readdir(project)).find((file) => file.endsWith(".tgz")) ?? "";
  packed = (await run("tar", ["-tzf", join(project, tarball)])).stdout
    .trim()
    .split("\n")
    .map((path) => path.replace(/^package\//, ""));
  await writeFile(join(project, "package.json"), JSON.stringify({ name: "consumer", private: true, type: "module" }));
  await run("npm", ["install", "--offline", "--no-audit", "--no-fund", "--ignore-scripts", `./${tarball}`], {
    cwd: project,
  });
  await compileAll();
});

/** How a consumer's compiler finds modules. */
const RESOLUTIONS = {
  nodenext: ["--module", "nodenext"],
  bundler: ["--module", "esnext", "--moduleResolution", "bundler", "--noEmit"],
} as const;
type Resolution = keyof typeof RESOLUTIONS;
const OPTIONS = ["--strict", "--noUncheckedIndexedAccess", "--target", "es2022", "--outDir", "out", "--types", ""];

/** Programs to compile, by their file. All of them are compiled at once, as loading the declarations takes longest. */
const programs = new Map<string, { readonly source: string; readonly resolutions: readonly Resolution[] }>();
const errors = new Map<string, string>();

/** A program of a consumer, and what the compiler says of it once it was asked. */
interface Program {
  readonly file: string;
  readonly errors: (resolution?: Resolution) => string;
}

/** Takes a program, which is a module, to be compiled with all others. */
function program(source: string, ...resolutions: Resolution[]): Program {
  const file = `check-${programs.size}.ts`;
  programs.set(file, { source, resolutions: resolutions.length > 0 ? resolutions : ["nodenext"] });
  return {
    file,
    errors: (resolution = "nodenext") => {
      if (!programs.get(file)?.resolutions.includes(resolution)) throw new Error(`not compiled with ${resolution}`);
      return errors.get(`${resolution} ${file}`) ?? "";
    },
  };
}

async function compileAll(): Promise<void> {
  for (const [file, { source }] of programs) await writeFile(join(project, file), source);
  for (const resolution of ["nodenext", "bundler"] as const) {
    const files = [...programs].filter(([, { resolutions }]) => resolutions.includes(resolution)).map(([file]) => file);
    const parameters = ["--pretty", "false", ...OPTIONS, ...RESOLUTIONS[resolution], ...files];
    const { stdout } = await run(bin("tsc"), parameters, { cwd: project }).catch((error: { stdout: string }) => error);
    // Lines that go on with an error are indented; every other line names its file.
    let at = "";
    for (const line of stdout.split("\n").filter(Boolean)) {
      at = /^\s/.test(line) ? at : `${resolution} ${/^[^(]+/.exec(line)?.[0]}`;
      errors.set(at, `${errors.get(at) ?? ""}${line}\n`);
    }
    // Nothing that the compiler says goes unseen: what is about no program fails all tests.
    const elsewhere = [...errors.keys()].filter((key) => !programs.has(key.slice(key.indexOf(" ") + 1)));
    expect(elsewhere.map((key) => errors.get(key))).toEqual([]);
  }
}

/** Snippets of the README, which the tarball has too. */
const snippets = [...(await readFile(join(FOLDER, "README.md"), "utf8")).matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(
  ([, text = ""]) => text,
);

/** Names of a space, each once. */
const namesOf = (space: string) => [
  ...new Set(data.entries.filter((item) => item.space === space).map((item) => item.name)),
];

/** What the enum's member of a name is. */
function memberValue(space: string, item: string): string {
  return enumOf(enumName(space))[item] ?? "";
}

function exhaustive(except?: string): string {
  const spaces = data.spaces.map(({ id: space }) => {
    const cases = namesOf(space)
      .filter((item) => item !== except)
      .map((item) => `      case "${item}": return entry.name;`);
    return `    case ${JSON.stringify(space)}:\n      switch (entry.name) {\n${cases.join("\n")}\n      }\n      return never(entry);`;
  });
  return `import type { ${own}Entry } from "${name}";
function never(value: never): never { throw new Error(String(value)); }
export function handle(entry: ${own}Entry): string {
  switch (entry.space) {
${spaces.join("\n")}
  }
  ${spaces.length > 1 ? "return never(entry);" : ""}
}
`;
}

describe("a consumer of the packed package", () => {
  it("gets what it needs and nothing else", () => {
    const unexpected = packed.filter(
      (path) =>
        !/^(dist\/(esm|cjs)\/|data\/(?:(?:codes|code_variants|messages_[a-z]+)\.(?:csv|ndjson|parquet)|vectors\.ndjson)$|messages\/(en|id)\.json$|(codes|codes\.schema|schema|codegen\.schema|package)\.json$|README\.md$|LICENSE$)/.test(
          path,
        ),
    );
    expect(unexpected).toEqual([]);
    expect(packed).toContain("dist/cjs/messages/id.js");
    expect(packed).toContain("dist/esm/messages/id.d.ts");
  });

  it("has no dependencies", async () => {
    const installed = JSON.parse(await readFile(join(project, "node_modules", name, "package.json"), "utf8"));
    expect(installed.dependencies).toBeUndefined();
    expect(installed.scripts).toBeUndefined();
    expect((await readdir(join(project, "node_modules"))).filter((item) => !item.startsWith("."))).toEqual([
      name.split("/")[0],
    ]);
  });

  const all = program(exhaustive(), "nodenext", "bundler");
  it.each(["nodenext", "bundler"] as const)("compiles exhaustive switches over every name (%s)", (resolution) => {
    expect(all.errors(resolution)).toBe("");
  });

  const allButOne = program(exhaustive(namesOf(data.spaces[0]?.id ?? "")[0]));
  it("is told by the compiler when a name is missing", () => {
    expect(allButOne.errors()).toMatch(/not assignable to parameter of type 'never'/);
  });

  const typedResults = program(typedResultsSource(), "nodenext", "bundler");
  it.each(["nodenext", "bundler"] as const)("gets typed results, and errors for what cannot be (%s)", (resolution) => {
    expect(typedResults.errors(resolution)).toBe("");
  });

  const ofFamilies = families.map((family) => ({
    family,
    ...program(`import { decode, nextStep } from "${name}";
import { message as ofAll } from "${name}/messages/id";
import { decode as ofFamily } from "${name}/${family}";
import { message } from "${name}/${family}/messages/id";
import { customer } from "${name}/${family}/messages/id/customer";
const result = ofFamily({});
const texts: string[] = [message(result).title, customer(result), ofAll(result).title, nextStep(result).step];
if (result.known) texts.push(customer(result));
void texts;
// @ts-expect-error may be a result of another family
customer(decode({}));
// @ts-expect-error may be a result of another family
message(decode({}));
`),
  }));
  it.each(ofFamilies)("gives texts of the family $family only for its own results", ({ errors }) => {
    expect(errors()).toBe("");
  });

  const bodies = program(
    `import { decode, decodeError, type Parsed } from "${name}";
interface Body { readonly code: string; readonly items?: readonly Body[] }
interface Empty {}
class Model { readonly code = "1"; #own = 1; read() { return this.#own; } }
type Json = null | boolean | number | string | Json[] | { [field: string]: Json };
interface AxiosResponse<T = any> { data: T; status: number; statusText: string; headers: { [name: string]: unknown }; config: object }
interface Given {
  body: Body; empty: Empty; json: Json; anything: any; unknown: unknown; record: Record<string, unknown>; object: object;
  maybe: Body | undefined; mixed: Body | string; list: readonly unknown[]; model: Model; nothing: null; answer: AxiosResponse<Body>;
}
declare const given: Given;
decode(given.body); decode(given.empty); decode(given.json); decode(given.anything); decode(given.unknown);
decode(given.record); decode(given.object); decode(given.maybe); decode(given.mixed); decode(given.list);
decode(given.model); decode(given.nothing); decode(undefined); decode(5); decode({ code: given.anything });
decode(given.answer.data, { httpStatus: given.answer.status });
const plain: (body: unknown) => { readonly known: boolean } = decode;
function generic<T>(body: T) { return decode<unknown>(body); }
function passing<T>(body: Parsed<T>) { return decode<T>(body); }
void [plain, generic, passing, decodeError(given.answer), decodeError(new Error()).known];
declare const wrapped: { promise: Promise<Body>; maybe: Promise<Body> | undefined; any: Promise<any>; text: string };
// @ts-expect-error await it
decode(wrapped.promise);
// @ts-expect-error await it
decode(wrapped.maybe);
// @ts-expect-error await it
decode(wrapped.any);
// @ts-expect-error await it, then its body
decode(fetch("/"));
export async function asked(): Promise<void> {
  const response = await fetch("/");
  // @ts-expect-error its body
  decode(response);
  // @ts-expect-error await it
  decode(response.json());
  // @ts-expect-error parse it
  decode(await response.text());
  decode(await response.json(), { httpStatus: response.status });
}
// @ts-expect-error its data
decode(given.answer);
// @ts-expect-error parse it
decode(wrapped.text);
// @ts-expect-error parse it
decode("{}");
// @ts-expect-error parse it
decode(new Uint8Array());
// @ts-expect-error parse it
decode(new ArrayBuffer(0));
// @ts-expect-error call it
decode(() => given.body);
// @ts-expect-error a class
decode(Model);
`,
    "nodenext",
    "bundler",
  );
  it.each(["nodenext", "bundler"] as const)(
    "takes any parsed body, and nothing that is still wrapped (%s)",
    (resolution) => {
      expect(bodies.errors(resolution)).toBe("");
    },
  );

  it("runs the same as ES module and as CommonJS", async () => {
    const calls = `console.log(JSON.stringify([codes.decode({}), codes.OUTCOMES, texts.message(codes.decode(undefined))]));`;
    await writeFile(
      join(project, "run.mjs"),
      `import * as codes from "${name}"; import * as texts from "${name}/messages/en"; ${calls}`,
    );
    await writeFile(
      join(project, "run.cjs"),
      `const codes = require("${name}"); const texts = require("${name}/messages/en"); ${calls}`,
    );
    const [esm, cjs] = await Promise.all(
      ["run.mjs", "run.cjs"].map((file) => run(process.execPath, [file], { cwd: project })),
    );
    expect(esm?.stdout).toContain("check_status_first");
    expect(cjs?.stdout).toBe(esm?.stdout);
  });

  const byName = snippets.find((text) => /^import \{ decode, type /.test(text)) ?? "";
  const forgetful = program(byName.replace(/case "[A-Z0-9_]+":/, 'case "" as never:'));
  it("is told when a name is missing in the snippet of the README that decides by name", () => {
    expect(byName).toContain("satisfies never");
    expect(forgetful.errors()).toMatch(
      /error TS1360: Type '?"[A-Z0-9_]+"'? does not satisfy the expected type 'never'/,
    );
  });

  const shared = data.spaces.flatMap(({ id: space }) => {
    const groups = Map.groupBy(namesOf(space), (item) => memberValue(space, item));
    return [...groups].filter(([, names]) => names.length > 1).map(([value, names]) => ({ space, value, names }));
  });

  const [sharing] = shared;
  const sharedName = sharing && program(sharedNameSource(sharing));
  it.runIf(sharing)("is told that a code which several names share says none of them", async () => {
    expect(sharedName?.errors()).toBe("");
    const { space = "", value, names = [] } = sharing ?? {};
    const declared = await readFile(
      join(project, "node_modules", name, "dist", "esm", "spaces", `${space}.d.ts`),
      "utf8",
    );
    for (const item of names) {
      const comment = new RegExp(`/\\*\\*((?:(?!\\*/)[^])*)\\*/\\s+${item} = "${value}"`).exec(declared)?.[1] ?? "";
      expect(comment).toContain("compare `name`.");
      for (const other of names.filter((entry) => entry !== item)) expect(comment).toContain(other);
    }
  });

  const examples = program(examplesSource());
  it("gets errors for examples that do not exist", () => {
    expect(examples.errors()).toBe("");
  });

  const compiled = snippets.map((text) => ({ text, ...program(text) }));
  it("prints what stands beside every snippet of the README, each run as it stands", async () => {
    expect(snippets.length).toBeGreaterThan(4);
    for (const { text, file, errors } of compiled) {
      expect(errors()).toBe("");
      const { stdout } = await run(process.execPath, [join("out", file.replace(/ts$/, "js"))], { cwd: project });
      const expected = [...text.matchAll(/\/\/ → (.*)$/gm)].map(([, line = ""]) => line);
      expect(stdout.split("\n").slice(0, -1)).toEqual(expected);
    }
  });
});

/** Code of the first service of a composite space. */
function firstService(space: (typeof data.spaces)[number]): string {
  return ("services" in space && space.services?.[0]?.code) || "";
}

/** Uses results by their types, and in ways that have to be errors. */
function typedResultsSource(): string {
  const [space] = data.spaces;
  const [item] = data.entries;
  if (!space || !item) throw new Error("a package has entries");
  const type = enumName(space.id);
  const isComposite = "pattern" in item;
  const value = isComposite ? item.pattern : item.code;
  const common = `import { decode, lookup, OUTCOMES, ${type}, type Outcome, type ${type}Entries, type Reason } from "${name}";
import { message } from "${name}/messages/id";
import { ${item.name} } from "${name}/constants/${space.id}";
const constant: "${value}" = ${item.name};
const result = decode({});
const outcome: Outcome = result.outcome;
const reason: Reason = result.reason;
switch (outcome) {
  case "success": case "pending": case "action_required": case "failed": case "rejected": case "reversed": case "unknown": break;
  default: { const never: never = outcome; void never; }
}
const handlers: Partial<{ [Name in keyof ${type}Entries]: (entry: ${type}Entries[Name]) => string }> = {
  ${item.name}: (entry) => entry.${isComposite ? "pattern" : "code"},
};
const text: string = message(result).customer;
const first = lookup("${space.id}", "${item.code}")[0]?.name;
lookup("${space.id}", ${type}.${item.name});
void [constant, outcome, reason, handlers, text, first, OUTCOMES];
// @ts-expect-error a result may be unknown
result.name;
// @ts-expect-error not a name
if (result.known && result.name === "NOPE") void 0;
// @ts-expect-error not a space
lookup("nope", "1");
// @ts-expect-error results are read-only
result.outcome = "success";
`;
  const literal = `if (result.known && result.space === "${space.id}" && result.name === "${item.name}") {
  const code: "${value}" = result.code;
  void code;
}
`;
  const composite = `import { compose, parse, ${type}Service } from "${name}";
if (result.known && result.space === "${space.id}" && result.name === "${item.name}") {
  const pattern: "${value}" = result.pattern;
  const http: ${"http" in item ? item.http : 0} = result.http;
  const service: string = result.service;
  void pattern; void http; void service;
}
if (result.known && result.space === "${space.id}") {
  switch (result.pattern) {
    case ${type}.${item.name}: { const http: ${"http" in item ? item.http : 0} = result.http; void http; }
  }
}
compose(${type}.${item.name}, Object.values(${type}Service)[0]!);
compose("${value}", "${firstService(space)}");
const parts = parse("${space.id}", "1");
// @ts-expect-error not a service
compose(${type}.${item.name}, "zz");
// @ts-expect-error segments may be missing
parts.http;
`;
  return common + (isComposite ? composite : literal);
}

/** Compares a code that several names share. */
function sharedNameSource({ space, names }: { readonly space: string; readonly names: readonly string[] }): string {
  const type = enumName(space);
  const isComposite = data.spaces.some((item) => item.id === space && item.kind === "composite");
  const all = names.map((item) => JSON.stringify(item)).join(" | ");
  const members = names.map((item) => `${type}.${item}`);
  return `import { decode, ${type}, type ${type}Name } from "${name}";
const result = decode({});
if (result.known && result.space === "${space}" && result.${isComposite ? "pattern" : "code"} === ${members[0]}) {
  const any: ${all} = result.name;
  // @ts-expect-error the code alone does not say which of them it is
  const one: "${names[0]}" = result.name;
  if (result.name === "${names[0]}") { const own: "${names[0]}" = result.name; void own; }
  void any; void one;
}
// The compiler takes members of one value for the same.
const same: typeof ${members[1]} = ${members[0]};
const known: readonly ${type}Name[] = [${names.map((item) => JSON.stringify(item)).join(", ")}];
// @ts-expect-error not a name
const unknown: ${type}Name = "NOPE";
void same; void known; void unknown;
`;
}

/** Asks for examples, also for some that have to be errors. */
function examplesSource(): string {
  const [first] = testing.examples();
  const [space, entry] = [JSON.stringify(first?.space), JSON.stringify(first?.name)];
  return `import { example, type ${own}Example } from "${name}/testing";
const one: ${own}Example = example(${space}, ${entry}, { from: "notification", amount: 1, params: {} });
const body: string = JSON.stringify({ ...one.body, more: 1 });
if (one.result.known) one.result.name satisfies string;
void body;
// @ts-expect-error not a space
example("nope", ${entry});
// @ts-expect-error not a name
example(${space}, "NOPE");
// @ts-expect-error not an option
example(${space}, ${entry}, { nope: "x" });
// @ts-expect-error not an origin
example(${space}, ${entry}, { from: "somewhere" });
`;
}
