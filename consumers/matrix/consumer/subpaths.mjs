// Imports everything that the packages named on the command line export, and prints the names found there.
const found = {};
for (const name of process.argv.slice(2)) {
  const { default: manifest } = await import(`${name}/package.json`, { with: { type: "json" } });
  for (const [subpath, target] of Object.entries(manifest.exports)) {
    // Tables have an address, and are no modules.
    if (typeof target === "string" && !target.endsWith(".json")) continue;
    const specifier = `${name}${subpath.slice(1)}`;
    found[specifier] = specifier.endsWith(".json")
      ? Object.keys((await import(specifier, { with: { type: "json" } })).default)
      : Object.keys(await import(specifier)).sort();
  }
  for (const inner of ["dist/esm/index.js", "dist/cjs/index.js"]) {
    found[`${name}/${inner}`] = await import(`${name}/${inner}`).then(
      () => "open",
      () => "closed",
    );
  }
}
console.log(JSON.stringify(found));
