import type { Chance } from "./chance.ts";

/** A change of some bytes. */
interface Mutation {
  readonly what: string;
  readonly apply: (bytes: Buffer, chance: Chance) => Buffer;
}

const long = (text: string, times: number) => text.repeat(times);

/** Text that is harmless only to who expects it. */
const HOSTILE: readonly string[] = [
  "__proto__",
  "constructor: prototype",
  "\u0000",
  "\u001b[2J",
  "\u202e",
  "\u200b",
  "\ufeff",
  "\u2028",
  "\uff12\uff10\uff10",
  "\u0440\u0430\u0443",
  "e\u0301\u0302\u0303",
  "*/",
  "</script><script>alert(1)</script>",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: text that looks like a template
  "${process.exit(9)}",
  "{{#each this}}{{constructor}}",
  "$&$1$`",
  "'''\"\"\"```",
  "\n# end\n",
  "&a [*a, *a, *a]",
  "<<: *all",
  "!!js/function 'x'",
  "!<tag:yaml.org,2002:binary> x",
  "%YAML 1.1\n---\n",
  "--- \n...\n",
  "? |\n  key\n: value\n",
  "\t\t",
  "\r",
  "../../../../etc/passwd",
  "javascript:alert(1)",
  "null",
  "1e999",
  long("9", 400),
  long("a", 20_000),
  long("[", 3000),
  long("{a: ", 500),
  long("- ", 2000),
  long("|", 4000),
  long("<table><tr><td rowspan=9999 colspan=9999>", 60),
  long("<div>", 400),
  long("> ", 900),
  long("*_`[", 700),
  "<!--",
  "<![CDATA[",
  "&#0;&#x110000;&bogus;",
  "```\n",
  "| a | b |\n|---|---|\n",
];

const at = (bytes: Buffer, chance: Chance) => chance.below(bytes.length + 1);
const splice = (bytes: Buffer, from: number, to: number, put: Buffer) =>
  Buffer.concat([bytes.subarray(0, from), put, bytes.subarray(to)]);

/** Changes lines and puts them together again, with the line breaks that they had. */
function byLines(change: (lines: string[], chance: Chance) => void): Mutation["apply"] {
  return (bytes, chance) => {
    const lines = bytes.toString("latin1").split("\n");
    change(lines, chance);
    return Buffer.from(lines.join("\n"), "latin1");
  };
}

/** Cuts something off the end, at any byte. */
export const TRUNCATION: Mutation = {
  what: "cut off",
  apply: (bytes, chance) => bytes.subarray(0, chance.below(bytes.length)),
};

const MUTATIONS: readonly Mutation[] = [
  TRUNCATION,
  {
    what: "bit flipped",
    apply: (bytes, chance) => {
      const changed = Buffer.from(bytes);
      if (changed.length > 0) {
        const index = chance.below(changed.length);
        changed[index] = (changed[index] as number) ^ (1 << chance.below(8));
      }
      return changed;
    },
  },
  {
    what: "bytes overwritten",
    apply: (bytes, chance) => {
      const from = at(bytes, chance);
      const noise = Buffer.from(Array.from({ length: 1 + chance.below(6) }, () => chance.below(256)));
      return splice(bytes, from, from + noise.length, noise);
    },
  },
  { what: "line removed", apply: byLines((lines, chance) => lines.splice(chance.below(lines.length), 1)) },
  {
    what: "lines removed",
    apply: byLines((lines, chance) => lines.splice(chance.below(lines.length), 1 + chance.below(12))),
  },
  {
    what: "line doubled",
    apply: byLines((lines, chance) => {
      const index = chance.below(lines.length);
      lines.splice(index, 0, lines[index] as string);
    }),
  },
  {
    what: "lines swapped",
    apply: byLines((lines, chance) => {
      const [a, b] = [chance.below(lines.length), chance.below(lines.length)];
      [lines[a], lines[b]] = [lines[b] as string, lines[a] as string];
    }),
  },
  {
    what: "line moved in or out",
    apply: byLines((lines, chance) => {
      const index = chance.below(lines.length);
      lines[index] = chance.is(0.5) ? `  ${lines[index]}` : (lines[index] as string).replace(/^ {1,2}/, "");
    }),
  },
  {
    what: "block repeated",
    apply: (bytes, chance) => {
      const from = at(bytes, chance);
      const block = bytes.subarray(from, from + 1 + chance.below(400));
      return splice(bytes, from, from, Buffer.concat(Array.from({ length: 1 + chance.below(60) }, () => block)));
    },
  },
  {
    what: "hostile text put in",
    apply: (bytes, chance) => {
      const from = at(bytes, chance);
      return splice(bytes, from, from, Buffer.from(chance.of(HOSTILE)));
    },
  },
  {
    what: "word replaced by hostile text",
    apply: (bytes, chance) => {
      const words = [...bytes.toString("latin1").matchAll(/[A-Za-z0-9_]+/g)];
      if (words.length === 0) return bytes;
      const word = chance.of(words);
      return splice(bytes, word.index, word.index + word[0].length, Buffer.from(chance.of(HOSTILE)));
    },
  },
  {
    what: "word replaced by another of the file",
    apply: (bytes, chance) => {
      const words = [...bytes.toString("latin1").matchAll(/[A-Za-z0-9_]+/g)];
      if (words.length === 0) return bytes;
      const word = chance.of(words);
      return splice(bytes, word.index, word.index + word[0].length, Buffer.from(chance.of(words)[0], "latin1"));
    },
  },
  {
    what: "broken UTF-8 put in",
    apply: (bytes, chance) => {
      const from = at(bytes, chance);
      const broken = chance.of([[0xc3], [0xed, 0xa0, 0x80], [0xc0, 0xaf], [0xf5, 0x80, 0x80, 0x80], [0xff, 0xfe]]);
      return splice(bytes, from, from, Buffer.from(broken));
    },
  },
  {
    what: "other line breaks",
    apply: (bytes) => Buffer.from(bytes.toString("latin1").replaceAll("\n", "\r\n"), "latin1"),
  },
  { what: "emptied", apply: () => Buffer.alloc(0) },
];

/** What became of some bytes. */
export interface Mutated {
  readonly bytes: Buffer;
  readonly what: readonly string[];
  /** It lost its end, and nothing else. */
  readonly isCut: boolean;
}

/**
 * Changes bytes in one to three ways.
 *
 * @param bytes - what is changed.
 * @param chance - decides how.
 * @returns what became of them; they may be the same by chance.
 */
export function mutate(bytes: Buffer, chance: Chance): Mutated {
  const mutations = chance.is(0.2)
    ? [TRUNCATION]
    : Array.from({ length: 1 + chance.below(3) }, () => chance.of(MUTATIONS));
  const changed = mutations.reduce((some, { apply }) => apply(some, chance), bytes);
  const isCut = changed.length < bytes.length && bytes.subarray(0, changed.length).equals(changed);
  return { bytes: changed, what: mutations.map(({ what }) => what), isCut };
}
