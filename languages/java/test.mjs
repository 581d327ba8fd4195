// Tests the Java packages as people get them: node test.mjs <folder to work in>
// It publishes those of two providers into a repository in that folder, installs them from there, and runs the example of
// a README, the tests and a Spring Boot program. The tests run with the JDK on the PATH and with those that jdks.mjs finds.
// After a first run, nothing is downloaded.
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { otherJdks } from "./jdks.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const packages = join(here, "..", "..", "packages");
const work = resolve(process.argv[2] ?? "work");
const local = join(work, "repository");
const published = join(work, "published");
const maven = ["--batch-mode", "--no-transfer-progress", "--quiet", `-Dmaven.repo.local=${local}`];
const folderOf = (provider) => join(packages, `${provider}-codes`, "java");
let passed = 0;

rmSync(published, { recursive: true, force: true });
mkdirSync(published, { recursive: true });
const doku = publish("doku", folderOf("doku"), published);
const midtrans = publish("midtrans", folderOf("midtrans"), published);
isReproducible();
const jar = join(
  published,
  ...doku.group.split("."),
  doku.artifact,
  doku.version,
  `${doku.artifact}-${doku.version}.jar`,
);

readmeRuns(doku, jar);
for (const home of ["", ...otherJdks(process.env)]) {
  project("tests", home);
  project("webhook", home);
}
console.log(`${passed} passed, 0 failed`);

function step(name, run) {
  const started = Date.now();
  run();
  passed += 1;
  console.log(`ok ${name} (${Date.now() - started} ms)`);
}

/** Builds a package as a release does, with sources and documentation, and sends it to a folder. */
function deploy(folder, to) {
  const copy = join(work, "copy");
  rmSync(copy, { recursive: true, force: true });
  cpSync(folder, copy, { recursive: true });
  const target = `-DaltDeploymentRepository=codes::${pathToFileURL(to).href}`;
  execFileSync("mvn", [...maven, "-Prelease", target, "deploy"], { cwd: copy, stdio: "inherit" });
}

function publish(provider, folder, to) {
  const pom = readFileSync(join(folder, "pom.xml"), "utf8");
  const tag = (name) => new RegExp(`<${name}>(.*?)</${name}>`).exec(pom)[1];
  step(`publish ${provider}`, () => deploy(folder, to));
  const [group, artifact, version] = [tag("groupId"), tag("artifactId"), tag("version")];
  // A build also keeps a copy for itself; whoever installs it gets that of the repository.
  rmSync(join(local, ...group.split("."), artifact), { recursive: true, force: true });
  return { group, artifact, version };
}

/** Two builds give the same archives, byte by byte. */
function isReproducible() {
  step("archives are the same each time", () => {
    const again = join(work, "again");
    rmSync(again, { recursive: true, force: true });
    deploy(folderOf("doku"), again);
    const jars = (folder) =>
      readdirSync(folder, { recursive: true })
        .filter((file) => file.endsWith(".jar"))
        .sort();
    for (const file of jars(again))
      if (!readFileSync(join(again, file)).equals(readFileSync(join(published, file))))
        throw new Error(`${file} differs`);
    if (jars(again).length !== 3) throw new Error("there have to be classes, sources and documentation");
  });
}

/** The example of the README compiles in an empty project and prints what it says. */
function readmeRuns({ group, artifact, version }, classes) {
  step("the example of the README runs", () => {
    const readme = readFileSync(join(folderOf("doku"), "README.md"), "utf8");
    const [, example] = /```java\n([\s\S]*?)```/.exec(readme);
    const [, dependency] = /```xml\n([\s\S]*?)```/.exec(readme);
    if (![group, artifact, version].every((part) => dependency.includes(`>${part}<`))) throw new Error(dependency);
    const folder = join(work, "readme");
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(join(folder, "src", "main", "java"), { recursive: true });
    writeFileSync(join(folder, "src", "main", "java", "Example.java"), example);
    const repository = `<repositories><repository><id>codes</id><url>${pathToFileURL(published).href}</url></repository></repositories>`;
    writeFileSync(
      join(folder, "pom.xml"),
      `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion><groupId>com.example</groupId>
<artifactId>empty</artifactId><version>1</version><properties><maven.compiler.release>11</maven.compiler.release>
<project.build.sourceEncoding>UTF-8</project.build.sourceEncoding></properties>${repository}
<dependencies>${dependency}</dependencies><build><plugins><plugin><artifactId>maven-compiler-plugin</artifactId>
<version>3.16.0</version></plugin><plugin><artifactId>maven-resources-plugin</artifactId><version>3.3.1</version></plugin></plugins></build></project>`,
    );
    execFileSync("mvn", [...maven, "compile"], { cwd: folder, stdio: "inherit" });
    const path = [join(folder, "target", "classes"), classes].join(":");
    const printed = execFileSync("java", ["-cp", path, "Example"], { encoding: "utf8" }).trimEnd().split("\n");
    const said = [...example.matchAll(/println\(.*\); \/\/ (.*)/g)].map(([, text]) => text);
    if (printed[0] !== said[0] || printed[1] !== said[1] || printed.length !== 3) throw new Error(printed.join("\n"));
  });
}

function project(name, home) {
  const env = { ...process.env, ...(home && { JAVA_HOME: home }) };
  const java = home ? join(home, "bin", "java") : "java";
  const version = /"(.*?)"/.exec(spawnSync(java, ["-version"], { encoding: "utf8" }).stderr)?.[1];
  step(`${name} with Java ${version}`, () => {
    const target = join(work, `java-${version}`);
    const settings = {
      group: doku.group,
      doku: doku.version,
      midtrans: midtrans.version,
      repository: pathToFileURL(published).href,
      work: target,
    };
    const options = Object.entries(settings).map(([key, value]) => `-Dcodes.${key}=${value}`);
    execFileSync("mvn", [...maven, "test", ...options], { cwd: join(here, name), env, stdio: "inherit" });
    const reports = join(target, name, "surefire-reports");
    const texts = readdirSync(reports).filter((file) => file.endsWith(".txt"));
    if (texts.length === 0) throw new Error(`no test of ${name} ran`);
    for (const file of texts) console.log(`  ${/Tests run: .*/.exec(readFileSync(join(reports, file), "utf8"))[0]}`);
  });
}
