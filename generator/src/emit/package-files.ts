import type { Model } from "../catalog/model.ts";
import { standardFolders } from "../catalog/standards.ts";
import { MANIFEST } from "../files/generated-folder.ts";
import { JOINT, packageFolder } from "../places.ts";
import { isPlainImport, MAIN_MODULE, moduleName, type Output, subpathOf } from "./output.ts";

/** Version of an unreleased package. */
export const FIRST_VERSION = "0.0.0";

/** What a `package.json` says about its package. */
export type PackageHead = Pick<Model, "id" | "packageName" | "summary" | "project">;

/**
 * The `package.json` of a package.
 *
 * @param head - the resolved provider, or the same about the joint package.
 * @param version - the version that the existing file has; it belongs to changesets.
 * @param outputs - all files of the package.
 * @param providers - ids of the providers that it is about.
 * @returns the data to be written.
 */
export function packageJson(
  head: PackageHead,
  version: string,
  outputs: readonly Output[],
  providers: readonly string[] = [head.id],
) {
  const conditions = (path: string) => ({
    import: { types: `./dist/esm/${path}.d.ts`, default: `./dist/esm/${path}.js` },
    require: { types: `./dist/cjs/${path}.d.ts`, default: `./dist/cjs/${path}.js` },
  });
  const modules = outputs.flatMap(({ path, use }) => (use === "module" ? [moduleName(path)] : []));
  const imported = modules.filter((name) => name !== MAIN_MODULE);
  const data = outputs.flatMap(({ path, use }) => (isPlainImport(use) ? [path] : []));
  // npm publishes these three whatever the list says.
  const plain = outputs.flatMap(({ path, use }) => (use === "plain" && !ALWAYS_PUBLISHED.test(path) ? [path] : []));
  return {
    name: head.packageName,
    version,
    description: head.summary,
    keywords: [...providers, "payment", "response-codes", "error-codes", "snap", "indonesia"],
    license: head.project.license,
    author: head.project.author,
    type: "module",
    sideEffects: false,
    engines: { node: ">=18" },
    main: "./dist/cjs/index.js",
    module: "./dist/esm/index.js",
    types: "./dist/cjs/index.d.ts",
    // For the oldest way of resolving modules, which does not read exports. A pattern would catch the JSON files too.
    typesVersions: { "*": Object.fromEntries(imported.map((name) => [subpathOf(name), [`./dist/cjs/${name}.d.ts`]])) },
    exports: {
      ".": conditions(MAIN_MODULE),
      ...Object.fromEntries(imported.map((name) => [`./${subpathOf(name)}`, conditions(name)])),
      ...Object.fromEntries(data.map((file) => [`./${file}`, `./${file}`])),
      "./package.json": "./package.json",
    },
    files: ["dist", ...new Set(data.map(topOf)), ...plain],
    ...repository(head),
    publishConfig: { access: "public", provenance: true },
    scripts: {
      generate: `codes generate ${head.id}`,
      build: `codes build ${head.id}`,
      prepack: `codes build ${head.id} --if-needed`,
      test: `vitest run --config ../../generator/vitest.${head.id === JOINT ? "joint" : "package"}.config.ts`,
    },
  };
}

/** What the packages of other languages carry. */
const RUNTIMES = "$TURBO_ROOT$/languages/*/runtime/**";

const ALWAYS_PUBLISHED = /^(?:package\.json|README\.md|LICENSE)$/;

/** The file or folder at the top that a path stands in. */
function topOf(path: string): string {
  return path.split("/")[0] ?? path;
}

/** Where the sources are: a registry compares it with what a provenance statement says. */
function repository({ id, project }: PackageHead) {
  if (project.repository === undefined) return {};
  return { repository: { type: "git", url: project.repository, directory: `packages/${packageFolder(id)}` } };
}

/**
 * Which files each task of a package reads and writes, so that only a changed provider is rebuilt.
 *
 * @param model - the resolved provider.
 * @param outputs - all files of the package.
 * @returns the package's `turbo.json`.
 */
export function turboJson(model: Model, outputs: readonly Output[]) {
  const written = generatedPaths(outputs);
  const folders = [...new Set([...standardFolders(model.provider.data), model.id])].map((folder) => `${folder}/**`);
  const catalog = ["project.yaml", "taxonomy.yaml", "reasons.yaml", ...folders].map(
    (path) => `$TURBO_ROOT$/catalog/${path}`,
  );
  const generator = "$TURBO_ROOT$/generator";
  return {
    extends: ["//"],
    tasks: {
      generate: {
        inputs: [...catalog, "$TURBO_ROOT$/templates/**", RUNTIMES, `${generator}/src/**`, "$TURBO_ROOT$/LICENSE"],
        outputs: [...written, MANIFEST],
      },
      // Texts of other providers make no difference to the tests of this one, nor do tests of the generator.
      test: { inputs: ["$TURBO_DEFAULT$", ...catalog, ...testInputs("package"), ...ORACLES] },
    },
  };
}

/** What happens to a payment, as tests of the generator write it down: the vectors of a package are compared with it. */
const ORACLES = ["payment", "step"].map((name) => `$TURBO_ROOT$/generator/test/state/${name}-oracle.ts`);

/**
 * What generating a package writes, as patterns of turbo.
 *
 * @param outputs - all files of the package.
 * @returns the files at the top, and the folders.
 */
export function generatedPaths(outputs: readonly Output[]): string[] {
  const generated = outputs.flatMap(({ path, use, make }) =>
    use !== "built" && (make || use !== "plain") ? [path] : [],
  );
  return [...new Set(generated.map((path) => (path.includes("/") ? `${topOf(path)}/**` : path)))].sort();
}

/**
 * What tests of a package read beside it: themselves, the generator's code, and what pnpm packs the package with.
 *
 * @param set - the tests: those of a provider's package, or those of the joint one.
 * @returns patterns of turbo.
 */
export function testInputs(set: "package" | "joint"): string[] {
  return [
    ".pnpmfile.mjs",
    "generator/codes.mjs",
    "generator/package.json",
    "generator/src/**",
    `generator/test/${set}/**`,
    "generator/test/reads/**",
    "generator/test/setup.ts",
    "generator/test/table-files.ts",
    "generator/tsconfig.json",
    `generator/vitest.${set}.config.ts`,
    "generator/vitest.shared.ts",
    "pnpm-workspace.yaml",
  ].map((path) => `$TURBO_ROOT$/${path}`);
}

/** Compiler options for editors and for the declarations of a package. */
export const TSCONFIG = {
  compilerOptions: {
    target: "es2022",
    lib: ["es2022"],
    module: "nodenext",
    moduleResolution: "nodenext",
    types: [],
    strict: true,
    noUncheckedIndexedAccess: true,
    verbatimModuleSyntax: true,
    isolatedModules: true,
    declaration: true,
    emitDeclarationOnly: true,
    rootDir: "src",
    outDir: "dist/esm",
  },
  include: ["src"],
} as const;
