import { describe, expect, it } from "vitest";
import { commandFaults, listFaults, machineFaults, manifestFaults, mapFaults, pathFaults } from "./contents.ts";

const files = (texts: Record<string, string>) => new Map(Object.entries(texts));
const inline = (map: object) => `data:application/json;base64,${Buffer.from(JSON.stringify(map)).toString("base64")}`;

describe("what may be in a tarball", () => {
  it("is what the list says", () => {
    expect(listFaults(["a.js", "b.js"], "a.js\nb.js\n")).toEqual([]);
    expect(listFaults(["a.js", "c.js"], "a.js\nb.js\n")).toEqual([
      "b.js is in the list and not in the tarball",
      "c.js is in the tarball and not in the list",
      expect.stringContaining("--update"),
    ]);
  });

  it.each(["scripts", "dependencies", "peerDependencies", "optionalDependencies"])("is no %s", (field) => {
    const manifest = { name: "x", version: "1.0.0", exports: {} };
    expect(manifestFaults(manifest)).toEqual([]);
    expect(manifestFaults({ ...manifest, [field]: {} })).toEqual([`package.json has ${field}: {}`]);
  });

  it("is a command only if it is a program with a name of its own", () => {
    const manifest = { name: "x", version: "1.0.0", exports: {} };
    const program = files({ "dist/main.js": "#!/usr/bin/env node\n", "dist/a.js": "" });
    expect(commandFaults(manifest, program)).toEqual([]);
    expect(commandFaults({ ...manifest, bin: { "payment-codes": "./dist/main.js" } }, program)).toEqual([]);
    for (const target of ["./dist/a.js", "./dist/missing.js", "../dist/main.js"])
      expect(commandFaults({ ...manifest, bin: { "payment-codes": target } }, program)).toHaveLength(1);
    expect(commandFaults({ ...manifest, bin: { ls: "./dist/main.js" } }, program)).toHaveLength(1);
    expect(commandFaults({ ...manifest, bin: "dist/main.js" }, program)).toHaveLength(1);
  });

  it("is no hidden file, at any depth", () => {
    expect(pathFaults(["dist/a.js", "README.md"])).toEqual([]);
    expect(pathFaults([".npmrc", "dist/.cache/a.js"])).toEqual([".npmrc is hidden", "dist/.cache/a.js is hidden"]);
  });

  it("is a source map only if its sources are there too", () => {
    const map = (sources: string[], sourceRoot?: string) => JSON.stringify({ sources, sourceRoot });
    const all = (text: string) => mapFaults(files({ "dist/a.js.map": text, "src/a.ts": "" }));
    expect(all(map(["../src/a.ts"]))).toEqual([]);
    expect(all(map(["a.ts"], "../src/"))).toEqual([]);
    expect(all(map(["../../src/a.ts"]))).toEqual([expect.stringContaining("../../src/a.ts, which is not in")]);
    expect(all(map(["/work/src/a.ts"]))).toHaveLength(1);
  });

  it("is a pointer to a source map only if the map is there", () => {
    const js = (target: string) =>
      mapFaults(files({ "dist/a.js": `x;\n//# sourceMappingURL=${target}\n`, "src/a.ts": "" }));
    expect(js("a.js.map")).toEqual(["dist/a.js points at a.js.map, which is not in the package"]);
    expect(js(inline({ sources: ["../src/a.ts"] }))).toEqual([]);
    expect(js(inline({ sources: ["../../a.ts"] }))).toHaveLength(1);
  });

  it("is no path of a machine", () => {
    const faults = (text: string) => machineFaults(files({ "dist/a.js": text }), ["/builds/payment-codes/", "/"]);
    expect(faults("see https://example.com/home/a and ./var/x, codes a/tmp/b")).toEqual([]);
    for (const text of ["/builds/payment-codes/src/a.ts", "x /home/me/a.ts", "file:///a.ts", "'C:\\\\Users\\\\me'"])
      expect(faults(text)).toEqual([expect.stringContaining("dist/a.js holds a path of a machine")]);
  });
});
