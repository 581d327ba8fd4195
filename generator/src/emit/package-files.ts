import type { Model } from "../catalog/model.ts";
import { LOCALES } from "../catalog/shape.ts";
import { packageFolder } from "../places.ts";

/** Version of a package that was never released. */
export const FIRST_VERSION = "0.0.0";

/**
 * The `package.json` of a provider's package.
 *
 * @param model - the resolved provider.
 * @param version - the version that the existing file has; it belongs to changesets.
 * @returns the data to be written.
 */
export function packageJson(model: Model, version: string) {
  const conditions = (path: string) => ({
    import: { types: `./dist/esm/${path}.d.ts`, default: `./dist/esm/${path}.js` },
    require: { types: `./dist/cjs/${path}.d.ts`, default: `./dist/cjs/${path}.js` },
  });
  const modules = [
    "problem",
    "testing",
    "verify",
    ...model.spaces.map(({ id }) => `constants/${id}`),
    ...LOCALES.map((locale) => `messages/${locale}`),
  ];
  const data = ["codes.json", "codes.schema.json", "schema.json", "codegen.schema.json"];
  const texts = LOCALES.map((locale) => `messages/${locale}.json`);
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
    typesVersions: { "*": Object.fromEntries(modules.map((path) => [path, [`./dist/cjs/${path}.d.ts`]])) },
    exports: {
      ".": conditions("index"),
      ...Object.fromEntries(modules.map((path) => [`./${path}`, conditions(path)])),
      ...Object.fromEntries([...texts, ...data].map((file) => [`./${file}`, `./${file}`])),
      "./package.json": "./package.json",
    },
    files: ["dist", "messages", ...data],
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

/** Where the sources are: a registry compares it with what a provenance statement says. */
function repository({ id, project }: Model) {
  if (project.repository === undefined) return {};
  return { repository: { type: "git", url: project.repository, directory: `packages/${packageFolder(id)}` } };
}

/**
 * Which files each task of a package reads and writes, so that only a changed provider is rebuilt.
 *
 * @param model - the resolved provider.
 * @returns the package's `turbo.json`.
 */
export function turboJson(model: Model) {
  const catalog = [
    "project.yaml",
    "taxonomy.yaml",
    "reasons.yaml",
    ...[...new Set([...baseFolders(model), model.id])].map((folder) => `${folder}/**`),
  ];
  return {
    extends: ["//"],
    tasks: {
      generate: {
        inputs: [
          ...catalog.map((path) => `$TURBO_ROOT$/catalog/${path}`),
          "$TURBO_ROOT$/templates/**",
          "$TURBO_ROOT$/generator/src/**",
          "$TURBO_ROOT$/LICENSE",
        ],
        outputs: ["src/**", "messages/**", "*.json", ".codes-manifest.json", "README.md", "LICENSE"],
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
