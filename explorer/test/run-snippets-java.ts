// Runs the Java snippets that stand as a JSON list on standard input, and prints the step that each prints.
import { execFileSync } from "node:child_process";
import { globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { PACKAGES } from "../src/layout/root.ts";
import { functionsOf, linesOf, MARK, stepsIn } from "./snippet-programs.ts";

// What the compiler does with a text block, the program does with the text that it is told.
const SHAPE = {
  literal: /"""\n([\s\S]*?)"""/,
  told: "text.stripIndent().translateEscapes()",
  comment: / \/\/ \w+$/m,
};

const MAIN = `import java.io.*;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

class Main {
  public static void main(String[] arguments) throws Exception {
    var out = new PrintStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)), false, StandardCharsets.UTF_8);
    System.setOut(out);
    var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      String[] parts = line.split(" ", 2);
      String text = new String(Base64.getDecoder().decode(parts[1]), StandardCharsets.UTF_8);
      Class.forName("S" + parts[0]).getDeclaredMethod("run", String.class).invoke(null, text);
      out.print(${JSON.stringify(`${MARK}\n`)});
    }
    out.flush();
  }
}
`;

const { functions, calls } = functionsOf(JSON.parse(await text(process.stdin)) as string[], SHAPE);
const folder = mkdtempSync(join(tmpdir(), "java-snippets-"));
try {
  const [sources, classes] = [join(folder, "src"), join(folder, "classes")];
  mkdirSync(sources);
  writeFileSync(join(sources, "Main.java"), MAIN);
  for (const [at, code] of functions.entries()) writeFileSync(join(sources, `S${at}.java`), classOf(at, code));
  const packages = globSync(join(PACKAGES, "*-codes/java/src/main/java/*/**/*.java"));
  const files = [...packages, ...globSync(join(sources, "*.java"))].sort();
  writeFileSync(join(folder, "files"), files.map((file) => `"${file.replaceAll("\\", "\\\\")}"\n`).join(""));
  // The compiler runs once, so that it is not worth to compile it as well as can be.
  const quick = ["-J-XX:TieredStopAtLevel=1", "-proc:none", "-encoding", "UTF-8"];
  execFileSync("javac", [...quick, "-d", classes, `@${join(folder, "files")}`]);
  const options = { input: linesOf(calls), encoding: "utf8", maxBuffer: 1e9 } as const;
  console.log(JSON.stringify(stepsIn(execFileSync("java", ["-cp", classes, "Main"], options))));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Imports are those of a file, so each snippet has one of its own. */
function classOf(at: number, code: string): string {
  const [imports = ""] = /^(?:import .*;\n)+/.exec(code) ?? [];
  return `${imports}\nclass S${at} {\n  static void run(String text) {\n${code.slice(imports.length)}\n  }\n}\n`;
}
