import { defineConfig } from "astro/config";

// The addresses are those of src/layout/address.ts; src/make/build.ts sets what depends on where the site is built.
export default defineConfig({
  output: "static",
  site: process.env.EXPLORER_ORIGIN || undefined,
  base: process.env.EXPLORER_BASE || "/",
  trailingSlash: "always",
  compressHTML: true,
  outDir: process.env.EXPLORER_OUT,
  publicDir: process.env.EXPLORER_CLIENT,
  build: { format: "directory", inlineStylesheets: "never" },
  devToolbar: { enabled: false },
  vite: { logLevel: "warn", server: { fs: { strict: false } } },
});
