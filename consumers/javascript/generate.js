// Makes TypeScript of every schema for generators, in $WORK/types.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compileFromFile } from "json-schema-to-typescript";

const { WORK, PACKAGES, HOSTILE } = process.env;
const folder = join(WORK, "types");
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module" }));
for (const source of [PACKAGES, HOSTILE])
  for (const name of readdirSync(source).sort()) {
    const path = join(source, name, "codegen.schema.json");
    // The joint package has one for each provider, the same as in the provider's own.
    if (!existsSync(path)) continue;
    const { title } = JSON.parse(readFileSync(path, "utf8"));
    writeFileSync(join(folder, `${title}.ts`), await compileFromFile(path, { enableConstEnums: false }));
  }
