// Runs vectors in a version of PHP that the machine does not have:
//
//     node run-vectors.mjs 8.1 <folder of the package> [arrays] <vectors.ndjson
//
// Notices and deprecations end the run, as they do in run-vectors.php.
import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { loadPHPRuntime, PHP } from "@php-wasm/universal";

const [version = "", folder = "", ...options] = process.argv.slice(2);
const { getPHPLoaderModule } = await import(`@php-wasm/node-${version.replace(".", "-")}`);
const php = new PHP(await loadPHPRuntime(await getPHPLoaderModule()));

put("/package/composer.json", join(folder, "composer.json"));
for (const name of readdirSync(join(folder, "src"), { recursive: true }))
  if (name.endsWith(".php")) put(posix.join("/package/src", name.replaceAll("\\", "/")), join(folder, "src", name));
for (const name of ["run-vectors.php", "VectorRunner.php"]) put(`/${name}`, join(import.meta.dirname, "..", name));
php.writeFile("/vectors.ndjson", readFileSync(0));

const code = `<?php
error_reporting(-1);
ini_set('memory_limit', '-1');
$argv = ['run-vectors.php', '/package', ...${JSON.stringify(options)}];
const INPUT = '/vectors.ndjson';
require '/run-vectors.php';
fwrite(fopen('php://stderr', 'w'), 'PHP ' . PHP_VERSION . "\\n");`;
const { text, errors, exitCode } = await php.run({ code });
process.stdout.write(text);
process.stderr.write(errors);
process.exit(exitCode);

function put(to, from) {
  php.mkdir(posix.dirname(to));
  php.writeFile(to, readFileSync(from));
}
