import { readFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LAYERS } from "../src/catalog/shapes/envelopes.ts";
import { caseName, classNameOf, composerName, constantNamesOf, namespaceOf } from "../src/emit/native/php/names.ts";
import { RUNTIME_FILES, runtimeFilesThere, runtimeText } from "../src/emit/native/php/runtime-files.ts";
import { phpComment, phpLines, phpString, phpValue } from "../src/emit/native/php/source.ts";
import { withoutProse, withTabs } from "../src/emit/native/php/trim.ts";
import { LANGUAGES } from "../src/places.ts";
import { PAYMENT_STATES } from "../src/runtime/payment-state.ts";
import { PROCEDURE } from "../src/runtime/procedure.ts";

/** What PHP makes of a string literal: the rules of its manual, for the escapes that the encoder writes. */
function readByPhp(literal: string): string {
  const inner = literal.slice(1, -1);
  if (literal.startsWith("'")) return inner.replace(/\\([\\'])/g, "$1");
  return inner.replace(/\\(?:u\{([0-9a-f]+)\}|([\\"$]))/g, (_all, point?: string, escaped?: string) =>
    point === undefined ? (escaped ?? "") : String.fromCodePoint(Number.parseInt(point, 16)),
  );
}

const nasty = fc
  .oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom(
      "'",
      "\\",
      "\\'",
      "\\\\",
      '"',
      "$x",
      // biome-ignore lint/suspicious/noTemplateCurlyInString: text that looks like one
      "${x}",
      "{$x}",
      "?>",
      "<?php",
      "<<<A\nA;",
      "\n",
      "\r\n",
      "\0",
      "\u2028",
      "\u202e",
      "\ufeff",
      "💳",
      "\ud83d",
      "*/",
      "/*",
      "@deprecated",
    ),
  )
  .chain((text) => fc.tuple(fc.constant(text), fc.string()).map(([a, b]) => b + a + b + a));

describe("PHP source", () => {
  it("has literals that PHP reads as the text", () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const literal = phpString(text);
        expect(readByPhp(literal)).toBe(text.toWellFormed());
        // Nothing ends the literal early, and nothing in it is replaced.
        const body = literal.slice(1, -1).replace(/\\./g, "");
        expect(body).not.toContain(literal[0]);
        if (literal.startsWith('"')) expect(body).not.toContain("$");
        expect(literal).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\ufeff]/u);
      }),
      { numRuns: 2000 },
    );
  });

  it("keeps plain texts readable", () => {
    expect(phpString('It\'s 100% \\ "ok" $5 ?> é 💳')).toBe("'It\\'s 100% \\\\ \"ok\" $5 ?> é 💳'");
    expect(phpString('a\nb$c"d\\e')).toBe('"a\\u{a}b\\$c\\"d\\\\e"');
    expect(phpString("\ud83d")).toBe("'\ufffd'");
  });

  it("writes data as short as it can be", () => {
    expect(phpValue({ a: [1, null, true, "x"], "7": {}, "07": [], "b c": undefined as never })).toBe(
      "[7=>[],'a'=>[1,null,true,'x'],'07'=>[]]",
    );
    expect(phpLines([])).toBe("[]");
    expect(phpLines({ a: 1, b: undefined })).toBe("[\n'a'=>1,\n]");
  });

  it("lets no text end a comment, or end PHP", () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const comment = phpComment(text, [], "    ");
        expect(comment.indexOf("*/")).toBe(comment.length - "*/\n".length);
        expect(comment).not.toContain("?>");
        expect(comment.split("\n")).toHaveLength(2);
        expect(comment).not.toContain("@");
      }),
    );
    expect(phpComment("Gone.", ["@deprecated"], "  ")).toBe("  /**\n   * Gone.\n   * @deprecated\n   */\n");
  });
});

describe("names in PHP", () => {
  it("follow from the name of the npm package", () => {
    expect(composerName({ packageName: "@org/doku-codes" })).toBe("org/doku-codes");
    expect(namespaceOf({ packageName: "@org/doku-codes" })).toBe("Org\\DokuCodes");
    expect(namespaceOf({ packageName: "plain-codes" })).toBe("PlainCodes");
  });

  it("give way to the words of PHP", () => {
    expect(classNameOf("card-error")).toBe("CardError");
    expect(classNameOf("list")).toBe("ListCodes");
    expect(classNameOf("string")).toBe("StringCodes");
    expect(classNameOf("3ds-status")).toBe("Space3dsStatus");
    expect([...constantNamesOf(["CLASS", "CLASS_", "DEFAULT"])]).toEqual([
      ["CLASS", "CLASS__"],
      ["CLASS_", "CLASS_"],
      ["DEFAULT", "DEFAULT"],
    ]);
    expect(caseName("check_status_first")).toBe("CheckStatusFirst");
    expect(caseName("AMEX")).toBe("Amex");
  });
});

describe("the runtime in PHP", () => {
  it("is copied whole, into the namespace of the package", async () => {
    expect(await runtimeFilesThere()).toEqual([...RUNTIME_FILES]);
    const text = await runtimeText("Internal/Decoder.php", "Org\\DokuCodes");
    expect(text).toContain("namespace Org\\DokuCodes\\Internal;");
    expect(text).toContain("use Org\\DokuCodes\\KnownResult;");
    expect(await runtimeText("Codes.php", "Org\\DokuCodes")).toContain("\t/** Id of the provider. */");
    expect(text).not.toContain("PaymentCodes");
  });

  it("is copied without prose where nobody else uses it, but with all types", () => {
    const source = [
      "/**",
      " * Why it is there.",
      " *",
      " * @internal",
      " */",
      "final class A",
      "{",
      "    /** @var list<string> */",
      "    private array $a = [];",
      "",
      "    /**",
      "     * What it does.",
      "     *",
      "     * @param list<string> $a more",
      "     *   of it",
      "     *",
      "     * @return list<int>",
      "     */",
      "    public function b(array $a): array",
      "    {",
      "        // Why.",
      "        return ['// no comment'];",
      "    }",
      "",
      "    /** What else it does. */",
      "    /**",
      "     * What it does.",
      "     *",
      "     * @return list<int>",
      "     */",
      "}",
      "",
    ].join("\n");
    const left = [
      "final class A",
      "{",
      "\t/** @var list<string> */",
      "\tprivate array $a = [];",
      "",
      "\t/**",
      "\t * @param list<string> $a more",
      "\t *   of it",
      "\t * @return list<int>",
      "\t */",
      "\tpublic function b(array $a): array",
      "\t{",
      "\t\treturn ['// no comment'];",
      "\t}",
      "",
      "\t/** @return list<int> */",
      "}",
      "",
    ].join("\n");
    expect(withoutProse(withTabs(source))).toBe(left);
  });

  it("has the closed vocabularies that are written by hand as they are elsewhere", async () => {
    const values = async (name: string) => {
      const text = await readFile(join(LANGUAGES, "php", "runtime", `${name}.php`), "utf8");
      return [...text.matchAll(/^ {4}case \w+ = '([^']+)';$/gm)].map((match) => match[1]);
    };
    expect(await values("PaymentState")).toEqual([...PAYMENT_STATES]);
    expect(await values("Layer")).toEqual([...LAYERS]);
    const steps = await values("Step");
    for (const { step } of PROCEDURE.rules) expect(steps).toContain(step);
    const changes = await values("Change");
    const after = await values("After");
    for (const rule of PROCEDURE.rules) {
      if (rule.step === "new_attempt") expect(changes).toContain(rule.with.change);
      if (rule.step === "repeat") expect(after).toContain(rule.with.after);
    }
  });
});
