import type { Model } from "../catalog/model.ts";
import { MANIFEST } from "../files/generated-folder.ts";
import { packageFolder } from "../places.ts";
import { MAIN_MODULE, moduleName, type Output } from "./output.ts";

/** Version of an unreleased package. */
export const FIRST_VERSION = "0.0.0";

/**
 * The `package.json` of a provider's package.
 *
 * @param model - the resolved provider.
 * @param version - the version that the existing file has; it belongs to changesets.
 * @param outputs - all files of the package.
 * @returns the data to be written.
 */
export function packageJson(model: Model, version: string, outputs: readonly Output[]) {
  const conditions = (path: string) => ({
    import: { types: `./dist/esm/${path}.d.ts`, default: `./dist/esm/${path}.js` },
    require: { types: `./dist/cjs/${path}.d.ts`, default: `./dist/cjs/${path}.js` },
  });
  const modules = outputs.flatMap(({ path, use }) => (use === "module" ? [moduleName(path)] : []));
  const imported = modules.filter((name) => name !== MAIN_MODULE);
  const data = outputs.flatMap(({ path, use }) => (use === "data" ? [path] : []));
  // npm publishes these three whatever the list says.
  const plain = outputs.flatMap(({ path, use }) => (use === "plain" && !ALWAYS_PUBLISHED.test(path) ? [path] : []));
  return {
    name: model.packageName,
    version,
    description: model.summary,
    keywords: [model.id, "payment", "response-codes", "error-codes", "snap", "indonesia"],
    license: model.project.license,
    author: model.project.author,
    type: "module",
    sideEffects: false,
    engines: { node: ">=18" },
    main: "./dist/cjs/index.js",
    module: "./dist/esm/index.js",
    types: "./dist/cjs/index.d.ts",
    // For the oldest way of resolving modules, which does not read exports. A pattern would catch the JSON files too.
    typesVersions: { "*": Object.fromEntries(imported.map((path) => [path, [`./dist/cjs/${path}.d.ts`]])) },
    exports: {
      ".": conditions(MAIN_MODULE),
      ...Object.fromEntries(imported.map((path) => [`./${path}`, conditions(path)])),
      ...Object.fromEntries(data.map((file) => [`./${file}`, `./${file}`])),
      "./package.json": "./package.json",
    },
    files: ["dist", ...new Set(data.map(topOf)), ...plain],
    ...repository(model),
    publishConfig: { access: "public", provenance: true },
    scripts: {
      generate: `codes generate ${model.id}`,
      build: `codes build ${model.id}`,
      prepack: `codes build ${model.id} --if-needed`,
      test: "vitest run --config ../../generator/vitest.package.config.ts",
    },
  };
}

const ALWAYS_PUBLISHED = /^(?:package\.json|README\.md|LICENSE)$/;

/** The file or folder at the top that a path stands in. */
function topOf(path: string): string {
  return path.split("/")[0] ?? path;
}

/** Where the sources are: a registry compares it with what a provenance statement says. */
function repository({ id, project }: Model) {
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
  const generated = outputs.flatMap(({ path, make }) => (make ? [path] : []));
  const written = [...new Set(generated.map((path) => (path.includes("/") ? `${topOf(path)}/**` : path)))].sort();
  const folders = [...new Set([...baseFolders(model), model.id])].map((folder) => `${folder}/**`);
  const catalog = ["project.yaml", "taxonomy.yaml", "reasons.yaml", ...folders].map(
    (path) => `$TURBO_ROOT$/catalog/${path}`,
  );
  const generator = "$TURBO_ROOT$/generator";
  return {
    extends: ["//"],
    tasks: {
      generate: {
        inputs: [...catalog, "$TURBO_ROOT$/templates/**", `${generator}/src/**`, "$TURBO_ROOT$/LICENSE"],
        outputs: [...written, MANIFEST],
      },
      // Texts of other providers make no difference to the tests of this one.
      test: {
        inputs: ["$TURBO_DEFAULT$", ...catalog, `${generator}/*.ts`, `${generator}/src/**`, `${generator}/test/**`],
      },
    },
  };
}

function baseFolders(model: Model): string[] {
  return model.provider.data.spaces.flatMap(({ base, services }) =>
    [base, services].flatMap((path) => (path === undefined ? [] : [path.slice(0, path.indexOf("/"))])),
  );
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
