import { chmod, mkdir, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { type Ended, run } from "./command.ts";
import { CONSUMERS } from "./places.ts";

const EXTENSIONS = ["ctype", "dom", "iconv", "mbstring", "phar", "tokenizer", "xml", "xmlwriter"];
/** Names of folders say which version of PHP extensions are for. */
const VERSION = "20220829";

describe.skipIf(process.platform === "win32")("what is installed for PHP", () => {
  let root: string;
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), "php é-"));
  });

  /** Runs install.sh with a PHP that has these extensions: built in, of the machine, and unpacked. */
  async function install(has: {
    builtin?: readonly string[];
    machine?: readonly string[];
    unpacked?: readonly string[];
    other?: readonly string[];
  }): Promise<Ended & { readonly ini: string }> {
    const machine = join(root, "machine", VERSION);
    const folders = {
      [machine]: has.machine,
      [join(root, "debian/usr/lib/php", VERSION)]: has.unpacked,
      [join(root, "debian/usr/lib/php/20240924")]: has.other,
    };
    for (const [folder, extensions = []] of Object.entries(folders)) {
      await mkdir(folder, { recursive: true });
      for (const name of extensions) await writeFile(join(folder, `${name}.so`), "");
    }
    for (const folder of ["bin", "work"]) await mkdir(join(root, folder), { recursive: true });
    const php = join(root, "bin", "php");
    const answers = [
      `case "$*" in`,
      `*-m) printf '[PHP Modules]\\n${(has.builtin ?? []).join("\\n")}\\n' ;;`,
      `*PHP_EXTENSION_DIR*) printf '%s' '${machine}' ;;`,
      `esac`,
    ];
    await writeFile(php, `#!/bin/sh\n${answers.join("\n")}\n`);
    await chmod(php, 0o755);
    const env = {
      PATH: `${join(root, "bin")}${delimiter}${process.env.PATH}`,
      WORK: join(root, "work"),
      DEBIAN: join(root, "debian"),
    };
    const ended = await run(["./install.sh"], { cwd: join(CONSUMERS, "php"), env });
    return { ...ended, ini: await readFile(join(root, "work/php.ini"), "utf8").catch(() => "") };
  }

  const loaded = (ini: string) => [...ini.matchAll(/^extension = "(.*)"$/gm)].map(([, path = ""]) => path);

  it("is all of it where the machine has no PHP", async () => {
    const { ok, ini } = await install({ unpacked: EXTENSIONS });
    expect(ok).toBe(true);
    expect(loaded(ini)).toEqual(EXTENSIONS.map((name) => join(root, "debian/usr/lib/php", VERSION, `${name}.so`)));
  });

  it("is what is there where the machine has PHP and some of its extensions", async () => {
    const { ok, ini } = await install({ machine: EXTENSIONS.slice(0, 2), unpacked: EXTENSIONS.slice(2) });
    expect(ok).toBe(true);
    expect(loaded(ini)).toEqual([
      ...EXTENSIONS.slice(0, 2).map((name) => join(root, "machine", VERSION, `${name}.so`)),
      ...EXTENSIONS.slice(2).map((name) => join(root, "debian/usr/lib/php", VERSION, `${name}.so`)),
    ]);
  });

  it("is nothing that PHP has built in", async () => {
    const { ok, ini } = await install({ builtin: EXTENSIONS.map((name) => name.replace("dom", "DOM")) });
    expect(ok).toBe(true);
    expect(loaded(ini)).toEqual([]);
    expect(ini).toContain("memory_limit");
  });

  it("says what is missing, and takes nothing of another version of PHP", async () => {
    const { ok, output } = await install({ machine: EXTENSIONS.slice(1), other: EXTENSIONS });
    expect(ok).toBe(false);
    expect(output).toContain("PHP has no extension ctype");
  });
});
