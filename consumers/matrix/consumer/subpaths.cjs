// Requires everything that the packages named on the command line export, and prints the names found there.
const found = {};
for (const name of process.argv.slice(2)) {
  for (const [subpath, target] of Object.entries(require(`${name}/package.json`).exports)) {
    // Tables have an address, and are no modules.
    if (typeof target === "string" && !target.endsWith(".json")) continue;
    const specifier = `${name}${subpath.slice(1)}`;
    const names = Object.keys(require(specifier));
    found[specifier] = specifier.endsWith(".json") ? names : names.sort();
  }
  for (const inner of ["dist/esm/index.js", "dist/cjs/index.js"])
    found[`${name}/${inner}`] = tryRequire(`${name}/${inner}`);
}
console.log(JSON.stringify(found));

function tryRequire(specifier) {
  try {
    require(specifier);
    return "open";
  } catch {
    return "closed";
  }
}
