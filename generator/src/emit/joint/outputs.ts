import { JOINT, packageFolder } from "../../places.ts";
import type { EmitContext } from "../context.ts";
import { listText } from "../list-text.ts";
import { CHANGELOG, type Output } from "../output.ts";
import { type PackageHead, packageJson, TSCONFIG } from "../package-files.ts";
import { runtimeText } from "../runtime-files.ts";
import { tableOutputs } from "../tables/files.ts";
import { sqlOutputs } from "../tables/sql.ts";
import { versionOutput } from "../typescript/version.ts";
import { writeJointFunctions } from "./functions.ts";
import { writeJointIndex } from "./index-file.ts";
import type { Part } from "./part.ts";
import { COMMANDS, PROGRAM_SOURCES, programOutputs } from "./program.ts";
import { renderJointReadme } from "./readme.ts";
import { jointTurboJson } from "./turbo.ts";

/**
 * The one table of all files of the joint package: what it takes over from the packages of the providers, and what it
 * has itself.
 *
 * @param parts - the providers; at least one.
 * @param context - version and license.
 * @returns the rows; those without `make` are taken over, or built.
 */
export function jointOutputs(parts: readonly Part[], { version, license }: EmitContext): readonly Output[] {
  const head = headOf(parts);
  const ids = parts.map(({ id }) => id);
  const own: Output[] = [
    { path: "src/index.ts", use: "module", make: writeJointIndex(parts) },
    versionOutput(version),
    { path: "src/functions.ts", use: "source", make: writeJointFunctions(parts) },
    { path: "src/runtime/provider.ts", use: "source", make: { text: () => runtimeText("provider.ts") } },
    ...programOutputs(),
  ];
  const locales = parts[0]?.locales ?? [];
  // Lines of JSON stay with the providers: whoever wants all concatenates them.
  const tables = [...tableOutputs(locales, ["csv", "parquet"]), ...sqlOutputs(locales)];
  const about: Output[] = [
    {
      path: "explain.json",
      use: "plain",
      make: { json: () => ({ providers: namesOf(parts), labels: parts[0]?.labels ?? {} }) },
    },
    {
      path: "scan.json",
      use: "plain",
      make: { text: () => `${JSON.stringify(Object.fromEntries(parts.map(({ id, traits }) => [id, traits])))}\n` },
    },
    { path: "sentences.json", use: "data", make: { json: () => parts[0]?.sentences ?? {} } },
    {
      path: "package.json",
      use: "plain",
      make: { json: (outputs) => withCommands(packageJson(head, version, outputs, ids)) },
    },
    { path: "README.md", use: "plain", make: { text: () => renderJointReadme(head, parts) } },
    { path: "LICENSE", use: "plain", make: { text: () => license } },
    { path: CHANGELOG, use: "plain" },
    { path: "tsconfig.json", use: "repository", make: { json: () => JOINT_TSCONFIG } },
    { path: "turbo.json", use: "repository", make: { json: (outputs) => jointTurboJson(parts, outputs) } },
  ];
  const taken = new Map(parts.flatMap(({ outputs }) => outputs.map((output) => [output.path, output] as const)));
  return [...own, ...taken.values(), ...tables, ...about];
}

function namesOf(parts: readonly Part[]): Readonly<Record<string, string>> {
  return Object.fromEntries(parts.map(({ id, name }) => [id, name]));
}

/** The commands stand where npm's documentation has them: before what is imported. */
function withCommands({ exports, ...about }: ReturnType<typeof packageJson>) {
  return { ...about, bin: COMMANDS, exports };
}

/** The command is checked with the generator, which has the types of Node.js. */
const JOINT_TSCONFIG = { ...TSCONFIG, exclude: PROGRAM_SOURCES };

function headOf(parts: readonly Part[]): PackageHead {
  const [first] = parts;
  if (first === undefined) throw new Error("the joint package needs a provider");
  const names = listText(parts.map(({ name }) => name));
  return {
    id: JOINT,
    packageName: jointName(first),
    summary: `Response codes of ${names} in one package, with what they mean for the money`,
    project: first.project,
  };
}

/**
 * Name of the joint package on the registry.
 *
 * @param about - what the catalog says about the whole project.
 * @returns the name, with the scope of the project.
 */
export function jointName({ project }: Pick<Part, "project">): string {
  return `${project.scope}/${packageFolder(JOINT)}`;
}
