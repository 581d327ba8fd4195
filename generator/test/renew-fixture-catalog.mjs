import { cpSync, existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

// Makes the catalog of the tests anew from the real one: after a change of the shape of its files, or when a test needs
// something that only the real one has. Nothing else has to be done when the catalog changes. Providers that the tests do
// not have yet stay out, so that more of them do not make the tests slower; name their folders to take them in.
const from = fileURLToPath(new URL("../../catalog", import.meta.url));
const to = fileURLToPath(new URL("fixtures/catalog", import.meta.url));
const wanted = process.argv.slice(2);
const missing = wanted.filter((name) => !existsSync(join(from, name)));
if (missing.length > 0) throw new Error(`not in catalog/: ${missing.join(", ")}`);
const taken = readdirSync(from).filter((name) => wanted.includes(name) || existsSync(join(to, name)));
rmSync(to, { recursive: true, force: true });
for (const name of taken) cpSync(join(from, name), join(to, name), { recursive: true });
