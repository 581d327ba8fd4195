import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { temporary } from "./repository.ts";
import { run } from "./run.ts";

// What tools that compare APIs say of two versions of a package in Go and in Java.

const APIDIFF = "golang.org/x/exp/cmd/apidiff@v0.0.0-20261113113407-e3970619a1a4";
const JAPICMP = "com.github.siom79.japicmp:japicmp:0.27.0";
const CLASS_PATH = "org.apache.maven.plugins:maven-dependency-plugin:3.9.0:build-classpath";

/** What a difference of two APIs asks of the next version: nothing, or the least of these. */
export type ApiChange = "none" | "minor" | "major";

/** Compares the packages of two versions in one language. */
export type Comparison = (older: string, newer: string) => Promise<ApiChange>;

/**
 * Installs the tool that compares Go packages.
 *
 * @returns compares two folders with the packages of a provider.
 */
export async function goComparison(): Promise<Comparison> {
  const home = await temporary();
  await run(home, ["go", "install", APIDIFF], { GOBIN: home, GOFLAGS: "-mod=mod", GOWORK: "off" });
  const apidiff = join(home, "apidiff");
  const exported = async (folder: string, file: string) => {
    const module = /^module (\S+)$/m.exec(await readFile(join(folder, "go", "go.mod"), "utf8"))?.[1] ?? "";
    await run(join(folder, "go"), [apidiff, "-m", "-w", file, module], { GOPROXY: "off", GOWORK: "off" });
    return file;
  };
  return async (older, newer) => {
    const files = await temporary();
    const two = [await exported(older, join(files, "older")), await exported(newer, join(files, "newer"))];
    const said = await run(files, [apidiff, "-m", ...two]);
    if (said.includes("Incompatible changes:")) return "major";
    return said.includes("Compatible changes:") ? "minor" : "none";
  };
}

/**
 * Installs the tool that compares Java packages.
 *
 * @returns compares two folders with the packages of a provider.
 */
export async function javaComparison(): Promise<Comparison> {
  const home = await temporary();
  const [group, artifact, version] = JAPICMP.split(":");
  const dependency = `<groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version>`;
  const own = "<groupId>com.example</groupId><artifactId>compare</artifactId><version>1</version>";
  await writeFile(
    join(home, "pom.xml"),
    `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>${own}` +
      `<dependencies><dependency>${dependency}</dependency></dependencies></project>`,
  );
  await run(home, ["mvn", "--batch-mode", "--quiet", CLASS_PATH, "-Dmdep.outputFile=path.txt"]);
  const classes = (await readFile(join(home, "path.txt"), "utf8")).trim();
  return async (older, newer) => {
    const work = await temporary();
    const [before, after] = [await jarOf(older, join(work, "older")), await jarOf(newer, join(work, "newer"))];
    const compared = ["java", "-cp", classes, "japicmp.JApiCmp", "--old", before, "--new", after];
    if ((await run(work, [...compared, "--semantic-versioning"])).trim() === "1.0.0") return "major";
    return (await run(work, [...compared, "--only-modified"])).includes(" NEW ") ? "minor" : "none";
  };
}

async function jarOf(folder: string, work: string): Promise<string> {
  const source = join(folder, "java", "src", "main", "java");
  const files = (await readdir(source, { recursive: true })).filter((file) => file.endsWith(".java"));
  await mkdir(work);
  await run(source, ["javac", "--release", "11", "-d", work, ...files]);
  await run(work, ["jar", "--create", "--file", `${work}.jar`, "-C", work, "."]);
  return `${work}.jar`;
}
