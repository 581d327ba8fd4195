/** Bundles a program for a browser: minified, and without what it does not use. */
export interface Bundler {
  /**
   * @param entry - the program.
   * @param folder - an empty folder; `bundle.mjs` or, for CommonJS, `bundle.cjs` is written into it.
   * @throws whatever the bundler throws, and an error with its warnings if there are any.
   */
  readonly bundle: (entry: string, folder: string) => Promise<void>;
}

/** The bundlers of the matrix, each with the packages that it needs. */
export const BUNDLERS = {
  esbuild: { needs: ["esbuild"], load: () => import("./esbuild.ts") },
  rollup: {
    needs: [
      "rollup",
      "@rollup/plugin-commonjs",
      "@rollup/plugin-json",
      "@rollup/plugin-node-resolve",
      "@rollup/plugin-terser",
    ],
    load: () => import("./rollup.ts"),
  },
  rolldown: { needs: ["rolldown"], load: () => import("./rolldown.ts") },
  webpack: { needs: ["webpack"], load: () => import("./webpack.ts") },
  vite: { needs: ["vite"], load: () => import("./vite.ts") },
} as const satisfies Record<string, { needs: readonly string[]; load: () => Promise<Bundler> }>;

/** Name of a bundler. */
export type BundlerName = keyof typeof BUNDLERS;

/**
 * Refuses warnings: a user would see them.
 *
 * @param warnings - what the bundler had to say.
 * @throws Error with all of them when there are any.
 */
export function refuseWarnings(warnings: readonly string[]): void {
  if (warnings.length > 0) throw new Error(`warnings:\n${warnings.join("\n")}`);
}
