import { describe, expect, it } from "vitest";
import { cutQuickstart, QuickstartError } from "./quickstart.ts";

describe("a quick start", () => {
  it("is the marked region of a file, without the indent that its lines share", () => {
    const text = "package x\n\t// quickstart:begin\n\tif a {\n\t\tb()\n\n\t}\n\t// quickstart:end\nend\n";
    expect(cutQuickstart(text, "x.go")).toBe("if a {\n\tb()\n\n}");
    expect(cutQuickstart("# quickstart:begin\r\na\r\n# quickstart:end\r\n", "x.py")).toBe("a");
  });

  it.each([
    ["no region", "a\n"],
    ["no end", "# quickstart:begin\na\n"],
    ["an end before the beginning", "# quickstart:end\na\n# quickstart:begin\n"],
    ["two regions", "#quickstart:begin\na\n#quickstart:end\n#quickstart:begin\nb\n#quickstart:end\n"],
    ["nothing in it", "# quickstart:begin\n\n# quickstart:end\n"],
  ])("is refused with %s, and the error names the file", (_what, text) => {
    expect(() => cutQuickstart(text, "x.py")).toThrow(QuickstartError);
    expect(() => cutQuickstart(text, "x.py")).toThrow("x.py");
  });
});
