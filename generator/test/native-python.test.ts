import { describe, expect, it } from "vitest";
import { listProviders, loadModel } from "../src/catalog/index.ts";
import { catalogData } from "../src/emit/native/catalog-data.ts";
import { shorten } from "../src/emit/native/phrases.ts";
import { docString, pythonLines, pythonName, pythonString } from "../src/emit/native/python/encode.ts";
import { pythonLiteral } from "../src/emit/native/python/literal.ts";
import { packedSpace } from "../src/emit/native/python/packed.ts";
import { RUNTIME_FILES, runtimeFilesThere, runtimeText } from "../src/emit/native/python/runtime-files.ts";
import { moduleOfSpace, spacesText } from "../src/emit/native/python/spaces.ts";
import { CATALOG } from "../src/places.ts";
import { PAYMENT_STATES } from "../src/runtime/payment-state.ts";
import * as vocabulary from "../src/runtime/vocabulary.ts";

/** What Python reads of a literal with the escapes that are written, and no others. */
function read(literal: string): string {
  const [, quote = "", inner = ""] = /^("""\\\n|"|')(.*?)(?:"""|"|')$/s.exec(literal) ?? [];
  expect(quote).not.toBe("");
  return inner.replace(/\\(?:([\\'"nrt])|x(..)|u(.{4})|U(.{8}))/g, (_, sign, ...digits: string[]) => {
    const named: Record<string, string> = { n: "\n", r: "\r", t: "\t" };
    if (sign) return named[sign] ?? sign;
    return String.fromCodePoint(Number.parseInt(digits.find(Boolean) ?? "", 16));
  });
}

const TEXTS = [
  "",
  "plain",
  `it's "quoted"`,
  '"""',
  "'''",
  "ends with a backslash \\",
  '\\"',
  "\\\n\\n",
  "a\r\nb\tc\u0000d\u007f\u0085",
  "\u2028 \u2029 \ufeff \u200b \u202e",
  "é ☃ 😀 \u{e0001}",
  "\ud800 alone \udfff",
  "{curly} %s $x #comment",
];

describe("a text in Python source", () => {
  it.each(TEXTS)("%j is read back from a literal", (text) => {
    const literal = pythonString(text);
    expect(literal).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
    expect(read(literal)).toBe(text);
  });

  it("is read back from a literal with a line for each text", () => {
    const texts = TEXTS.map((text) => text.replace("\n", " "));
    expect(read(pythonLines(texts))).toBe(texts.join("\n"));
    expect(pythonLines(['"""', '""', "\\"])).toBe('"""\\\n\\"\\"\\"\n\\"\\"\n\\\\"""');
  });

  it("cannot end a doc string, and stays on lines of its own", () => {
    for (const text of TEXTS) {
      const doc = docString([text, "", text], "    ");
      expect(doc.slice(3, -3)).not.toMatch(/(?<!\\)(?:\\\\)*"{3}|(?<!\\)(?:\\\\)*\\$/);
      expect(doc).not.toMatch(/[^\n\P{Cc}]|[\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
    }
    expect(docString(['says "no"'])).toBe('"""says "no\\""""');
    const long = docString([`${"word ".repeat(40)}end`], "    ").split("\n");
    expect(Math.max(...long.map((line) => line.length))).toBeLessThanOrEqual(120);
    expect(long.at(-1)).toBe('    """');
  });

  it.each([
    ["class", "class_"],
    ["None", "None_"],
    ["snap-status", "snap_status"],
    ["3DS", "_3DS"],
    ["zh-Hant", "zh_Hant"],
    ["__init__", "_init__"],
    ["INSUFFICIENT_FUNDS", "INSUFFICIENT_FUNDS"],
  ])("the words %j are the name %s", (words, name) => {
    expect(pythonName(words)).toBe(name);
  });

  it("is a value of JSON in the words of Python", () => {
    expect(pythonLiteral({ a: [null, true, false, 1.5, "x"], b: {} })).toBe(
      '{"a": [None, True, False, 1.5, "x"], "b": {}}',
    );
    expect(pythonLiteral({ long: "x".repeat(90), more: [1] })).toBe(
      `{\n    "long": "${"x".repeat(90)}",\n    "more": [1],\n}`,
    );
  });
});

/** What the runtime does with shortened text. */
function expand({ own, pairs, parts }: ReturnType<typeof shorten>, letters: readonly string[]): string[] {
  const free = letters.filter((letter) => !own.includes(letter));
  const made = new Map(
    free.slice(0, pairs.length / 2).map((letter, index) => [letter, pairs.slice(index * 2, index * 2 + 2)]),
  );
  const whole = (letter: string): string => {
    const pair = made.get(letter);
    return pair ? [...pair].map(whole).join("") : letter;
  };
  return parts.map((part) => [...part].map(whole).join(""));
}

describe("shortened text", () => {
  it("is read back, whatever it holds, with the alphabets of the runtime", async () => {
    const runtime = await runtimeText("phrases.py");
    const ranges = [...runtime.matchAll(/^ {4}\((0x[0-9A-F]+), (0x[0-9A-F]+)\),$/gm)].map(([, ...ends]) =>
      ends.map(Number),
    );
    const letters = ranges.flatMap(([first = 0, last = 0]) =>
      Array.from({ length: last - first + 1 }, (_, index) => String.fromCharCode(first + index)),
    );
    expect(letters.length).toBeGreaterThan(1000);
    const sentence = "The transaction was declined. Ask the customer for another card, and try again.";
    const parts = [
      Array.from({ length: 60 }, (_, index) => `${sentence} ${index}`).join("\n"),
      "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
      "",
      "ÀÁ é ☃ 😀😀😀😀😀😀 Ж Ж Ж Ж Ж Ж \ud800 \ud800 \ud800 \ud800 \ud800 \ud800",
      '{"a":"b"}'.repeat(20),
    ];
    const short = shorten(parts);
    expect(expand(short, letters)).toEqual(parts);
    expect(short.parts.join("").length).toBeLessThan(parts.join("").length / 5);
    expect(shorten(parts)).toEqual(short);
  });
});

describe("the Python runtime", () => {
  it("is copied as a whole", async () => {
    expect(await runtimeFilesThere()).toEqual([...RUNTIME_FILES].sort());
  });

  it("has the closed vocabularies of the reference implementation", async () => {
    const text = (await runtimeText("vocabulary.py")) + (await runtimeText("step_words.py"));
    const wordsOf = (name: string) => {
      const [, body = ""] = new RegExp(`\\nclass ${name}\\(Word\\):\\n(.*?)(?=\\nclass |$)`, "s").exec(text) ?? [];
      return [...body.matchAll(/^ {4}[A-Z_]+ = "(\w+)"$/gm)].map(([, word]) => word);
    };
    expect(wordsOf("Scope")).toEqual(vocabulary.SCOPES);
    expect(wordsOf("Outcome")).toEqual(vocabulary.OUTCOMES);
    expect(wordsOf("Retry")).toEqual(vocabulary.RETRIES);
    expect(wordsOf("Actor")).toEqual(vocabulary.ACTORS);
    expect(wordsOf("Disclosure")).toEqual(vocabulary.DISCLOSURES);
    expect(wordsOf("Kind")).toEqual(vocabulary.KINDS);
    expect(wordsOf("Network")).toEqual(vocabulary.NETWORKS);
    expect(wordsOf("Origin")).toEqual(vocabulary.ORIGINS);
    expect(wordsOf("State")).toEqual(PAYMENT_STATES);
  });
});

describe("the constants of a Python package", () => {
  it("are in modules of their own, whose names Python allows", () => {
    expect(moduleOfSpace({ id: "snap-status", kind: "literal" })).toEqual({
      name: "snap_status",
      classes: ["SnapStatus"],
    });
    expect(moduleOfSpace({ id: "import", kind: "composite" })).toEqual({
      name: "import_",
      classes: ["Import", "ImportService"],
    });
    expect(moduleOfSpace({ id: "none", kind: "literal" }).classes).toEqual(["None_"]);
  });

  it("cannot have one name twice", () => {
    const space = { kind: "composite", id: "snap" } as const;
    const other = { kind: "literal", id: "snap-service" } as const;
    expect(() => spacesText({ name: "Acme", spaces: [space, other] as never })).toThrow("SnapService");
  });
});

describe("the data of a Python package", () => {
  it("numbers the rows of texts as the runtime counts them", async () => {
    const [provider = ""] = await listProviders(CATALOG);
    const { spaces } = catalogData(await loadModel(CATALOG, provider));
    for (const space of spaces) {
      let { row } = packedSpace(space);
      for (const entry of space.entries) {
        const rows = [entry, ...(entry.exceptions ?? [])].map((item) => item.row);
        expect(rows).toEqual(rows.map(() => row++));
      }
    }
  });
});
