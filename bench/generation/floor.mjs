// The least that any generator does: node floor.mjs <folder to read> <folder to write to> <file with sizes by path>
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const [, , from, to, sizes] = process.argv;
for (const item of readdirSync(from, { recursive: true, withFileTypes: true }))
  if (item.isFile()) readFileSync(join(item.parentPath, item.name));
for (const [path, size] of Object.entries(JSON.parse(readFileSync(sizes, "utf8")))) {
  const file = join(to, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, Buffer.alloc(size, " "));
}
