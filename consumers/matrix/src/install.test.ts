import { expect, it } from "vitest";
import { reasonIn } from "./install.ts";

const skipped = {
  name: "pnpm:skipped-optional-dependency",
  level: "debug",
  details: "node@18.20.8 preinstall: exited with exit status: 1\nmore",
  package: { name: "node", version: "18.20.8" },
};

it("finds why a tool was left out, beside lines that are not JSON", () => {
  const log = `warning\n${JSON.stringify(skipped)}\n`;
  expect(reasonIn(log, "node@18.20.8")).toBe("node@18.20.8 preinstall: exited with exit status: 1");
  expect(reasonIn(log, "node@20.20.2")).toBe("left out by pnpm without a word");
});

it("blames the whole install where that failed", () => {
  expect(reasonIn('{"level":"error","err":{"message":"no disk"}}', "bun@1.4.5")).toBe("no disk");
  expect(reasonIn("pnpm: not found", "bun@1.4.5")).toBe("pnpm: not found");
});
