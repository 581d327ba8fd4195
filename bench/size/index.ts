import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { BUNDLERS, type BundlerName } from "../../consumers/matrix/src/bundlers/index.ts";
import { installTools } from "../../consumers/matrix/src/install.ts";
import type { Benchmark } from "../benchmark.ts";
import { completeLocales } from "../locales.ts";
import { runNode } from "../measure.ts";
import { ROOT } from "../places.ts";
import { generateSynthetic, SYNTHETIC } from "../synthetic-package.ts";

const CODES = 300;

/** What each program imports; `less` is what it has in common with another one and is taken off. */
interface Program {
  readonly title: string;
  readonly source: string;
  readonly less?: string;
  readonly target: string;
}

const DECODE = `import { decode } from "@org/doku-codes"; console.log(decode({}));`;

/** Programs, with texts in one language. */
const programsIn = (locale: string): readonly Program[] => [
  {
    title: `one constant of a space with ${CODES} codes`,
    source: `import { NAME } from "./constants.js"; console.log(NAME);`,
    less: `console.log("E0000");`,
    target: "≤ 60",
  },
  {
    title: `one member of an enum with ${CODES} members`,
    source: `import { Codes } from "./enum.js"; console.log(Codes.NAME);`,
    less: `console.log("E0000");`,
    target: "",
  },
  { title: "`decode` of DOKU", source: DECODE, target: "≤ 8,000" },
  {
    title: "`decodeError` of DOKU, on top of `decode`",
    source: `import { decodeError } from "@org/doku-codes"; ${DECODE} console.log(decodeError({}));`,
    less: DECODE,
    target: "",
  },
  {
    title: "`lookup` of DOKU",
    source: `import { lookup } from "@org/doku-codes"; console.log(lookup("card", "05"));`,
    target: "",
  },
  {
    title: "customer texts of one locale of DOKU, on top of `decode`",
    source: `import { customer } from "@org/doku-codes/messages/${locale}"; ${DECODE} console.log(customer(decode({})));`,
    less: DECODE,
    target: "≤ 10,000",
  },
  {
    title: "all texts of one locale of DOKU, on top of `decode`",
    source: `import { message } from "@org/doku-codes/messages/${locale}"; ${DECODE} console.log(message(decode({})));`,
    less: DECODE,
    target: "≤ 10,000",
  },
];

/** How much a program grows by using a package. */
export const size: Benchmark = {
  name: "size",
  async run({ progress }) {
    progress("installing the bundlers");
    const missing = await installTools();
    const folder = await mkdtemp(join(tmpdir(), "bench-size-"));
    try {
      await prepare(folder);
      const locale = (await completeLocales()).at(-1) ?? "";
      const names = Object.keys(BUNDLERS) as BundlerName[];
      const usable = names.filter((name) => BUNDLERS[name].needs.every((need) => !missing.has(need)));
      const rows: string[][] = [];
      for (const { title, source, less, target } of programsIn(locale)) {
        const sizes: string[] = [];
        for (const bundler of names) {
          progress(`${title}: ${bundler}`);
          if (!usable.includes(bundler)) sizes.push("not installed");
          else {
            const whole = await bundleSize(folder, bundler, source);
            sizes.push(String(whole - (less === undefined ? 0 : await bundleSize(folder, bundler, less))));
          }
        }
        rows.push([title, ...sizes, target]);
      }
      return {
        title: "Size of bundles",
        note: "Bytes after minifying and gzip -9. A line that says what it stands on top of has that taken off.",
        head: ["program", ...names, "target"],
        rows,
      };
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

/** A project with the packages as they are built, and a made-up space of constants and of an enum. */
async function prepare(folder: string): Promise<void> {
  await mkdir(join(folder, "node_modules", "@org"), { recursive: true });
  await symlink(join(ROOT, "packages", "doku-codes"), join(folder, "node_modules", "@org", "doku-codes"));
  await writeFile(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  const made = await generateSynthetic(join(folder, "synthetic"), 3 * CODES);
  const constants = await readFile(join(made, "src", "constants", `${SYNTHETIC.literal}.ts`), "utf8");
  const members = [...constants.matchAll(/^export const (\w+) = ("[^"]*");$/gm)];
  if (members.length !== CODES) throw new Error(`${members.length} constants instead of ${CODES}`);
  const [[, name = ""] = []] = members;
  await writeFile(join(folder, "constants.js"), constants.replaceAll(new RegExp(`\\b${name}\\b`, "g"), "NAME"));
  // What TypeScript makes of an enum.
  const assigned = members.map(([, member, value]) => `Codes["${member === name ? "NAME" : member}"] = ${value};`);
  await writeFile(
    join(folder, "enum.js"),
    `export var Codes;\n(function (Codes) {\n${assigned.join("\n")}\n})(Codes || (Codes = {}));\n`,
  );
}

async function bundleSize(folder: string, bundler: BundlerName, source: string): Promise<number> {
  const into = await mkdtemp(join(folder, "out-"));
  const entry = join(folder, "entry.mjs");
  await writeFile(entry, source);
  await runNode([join(ROOT, "consumers", "matrix", "src", "bundle.ts"), bundler, entry, into]);
  const [file = ""] = await readdir(into);
  return gzipSync(await readFile(join(into, file)), { level: 9 }).length;
}
