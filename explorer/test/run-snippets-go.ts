// Runs the Go snippets that stand as a JSON list on standard input, and prints the step that each prints.
import { execFileSync } from "node:child_process";
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import { PACKAGES } from "../src/layout/root.ts";
import { functionsOf, linesOf, MARK, stepsIn } from "./snippet-programs.ts";

const SHAPE = { literal: /\(`([^`]*)`\)/, told: "(text)", comment: / \/\/ \w+$/m };

const MAIN = `package main

import (
	"bufio"
	"encoding/base64"
	"fmt"
	"os"
	"strings"
)

func main() {
	lines := bufio.NewScanner(os.Stdin)
	for lines.Scan() {
		at, encoded, _ := strings.Cut(lines.Text(), " ")
		text, err := base64.StdEncoding.DecodeString(encoded)
		if err != nil {
			panic(err)
		}
		functions[at](string(text))
		fmt.Println(${JSON.stringify(MARK)})
	}
}
`;

const { functions, calls } = functionsOf(JSON.parse(await text(process.stdin)) as string[], SHAPE);
const folder = mkdtempSync(join(tmpdir(), "go-snippets-"));
try {
  writeFileSync(join(folder, "go.mod"), moduleOf(globSync(join(PACKAGES, "*-codes/go/go.mod")).sort()));
  writeFileSync(join(folder, "main.go"), MAIN);
  for (const [at, code] of functions.entries()) writeFileSync(join(folder, `s${at}.go`), fileOf(at, code));
  const list = functions.map((_, at) => `\t"${at}": s${at},\n`).join("");
  writeFileSync(join(folder, "list.go"), `package main\n\nvar functions = map[string]func(string){\n${list}}\n`);
  const env = { ...process.env, GOFLAGS: "-mod=mod", GOPROXY: "off", GOWORK: "off" };
  execFileSync("go", ["build", "-o", "snippets", "."], { cwd: folder, env });
  const printed = execFileSync(join(folder, "snippets"), { input: linesOf(calls), encoding: "utf8", maxBuffer: 1e9 });
  console.log(JSON.stringify(stepsIn(printed)));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Imports are those of a file, so each snippet has one of its own. */
function fileOf(at: number, code: string): string {
  const [imports = ""] = /^import (?:\([^)]*\)|.*)\n/.exec(code) ?? [];
  return `package main\n\n${imports}\nfunc s${at}(text string) {\n${code.slice(imports.length)}\n}\n`;
}

/** A module that takes the packages from where they are. One without a version has the major version of its path. */
function moduleOf(manifests: readonly string[]): string {
  const packages = manifests.map((path) => {
    const [, module = ""] = /^module (\S+)$/m.exec(readFileSync(path, "utf8")) ?? [];
    const major = /\/v([0-9]+)$/.exec(module)?.[1] ?? "0";
    return `require ${module} v${major}.0.0\n\nreplace ${module} => ${JSON.stringify(dirname(path))}\n`;
  });
  return `module example.org/payment-codes/snippets\n\ngo 1.21\n\n${packages.join("\n")}`;
}
