import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { markdownText } from "../../generator/src/emit/encode.ts";
import { findConsumers, readManifest } from "./manifest.ts";
import { renderPage } from "./page.ts";
import { CONSUMERS, PAGE } from "./places.ts";
import { cutQuickstart } from "./quickstart.ts";
import { skipAll } from "./result.ts";

describe("the page about other languages", () => {
  const tools = [
    { tool: "a|b", kind: "validator", version: "1" },
    { tool: "c", kind: "lookup", unavailable: "none <1>" },
  ];
  const text = JSON.stringify({ title: "C++", toolchain: [], test: [["x"]], tools });
  const consumer = { language: "cpp", folder: "", manifest: readManifest(text, "x") };
  const result = { language: "cpp", tool: "a|b", kind: "validator", version: "1", note: "" } as const;
  const asked = (results: Parameters<typeof renderPage>[0]["asked"][number]["results"]) => [
    { consumer, toolchain: "g++ 12", results, seconds: 1, output: "" },
  ];
  const counts = { cases: 3, lookups: 4, samples: 5, names: 6 };
  const page = (results: Parameters<typeof asked>[0], code = "x") =>
    renderPage({
      asked: asked(results),
      snippets: new Map([["cpp", [{ path: "consumers/cpp/x.cpp", language: "cpp", code }]]]),
      notes: "## Notes\n",
      counts,
      languages: ["English", "Javanese"],
    });

  it("has a table with what passed and failed, safe for Markdown", () => {
    expect(page([{ ...result, status: "failed", passed: 7, failed: 2 }])).toContain(
      "| C\\+\\+ | g\\+\\+ 12 | a\\|b | 1 | validator | 7 | 2 |",
    );
  });

  it("names every tool that was left out, with its reason", () => {
    const text = page(skipAll(consumer, "g++ is not here", false));
    expect(text).toContain("- cpp, a\\|b: g\\+\\+ is not here");
    expect(text).toContain("- cpp, c: none &lt;1&gt;");
  });

  it("shows snippets as they stand, whatever they hold", () => {
    expect(page([], "a\n```\nb")).toContain("````cpp\na\n```\nb\n````");
  });

  it("is written anew when a tested snippet, a tool or a note changed: npm run consumers -- --write", async () => {
    const committed = await readFile(PAGE, "utf8");
    expect(committed).toContain((await readFile(join(CONSUMERS, "notes.md"), "utf8")).trim());
    for (const { folder, manifest } of await findConsumers()) {
      for (const { tool } of manifest.tools) expect(committed).toContain(`| ${markdownText(tool)} |`);
      for (const { file } of manifest.quickstart)
        expect(committed).toContain(cutQuickstart(await readFile(join(folder, file), "utf8"), file));
    }
  });
});
