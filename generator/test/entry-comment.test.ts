import { CodeBlockWriter } from "ts-morph";
import { beforeAll, describe, expect, it } from "vitest";
import { loadModel } from "../src/catalog/index.ts";
import { inLocale } from "../src/catalog/locales.ts";
import type { Entry, Model } from "../src/catalog/model.ts";
import { meaningLines } from "../src/emit/entry-comment.ts";
import { blockComment } from "../src/emit/typescript/comment.ts";
import { CATALOG } from "../src/places.ts";

const written = (work: (writer: CodeBlockWriter) => void): string[] => {
  const writer = new CodeBlockWriter({ indentNumberOfSpaces: 2 });
  work(writer);
  return writer.toString().trimEnd().split("\n");
};

describe("the comment of an entry", () => {
  let model: Model;
  let entry: Entry;
  beforeAll(async () => {
    model = await loadModel(CATALOG, "klikoo");
    entry = model.spaces[0]?.entries.find(({ code }) => code === "400xx6505") as Entry;
  });

  it("gives title, detail, wire message and source", () => {
    const [page] = model.docs;
    expect(meaningLines(model, entry)).toEqual([
      `${inLocale(entry.text, model.defaultLocale).title}.`,
      "",
      inLocale(entry.text, model.defaultLocale).detail,
      "",
      `Message: "${entry.messages[0]}".`,
      "",
      expect.stringMatching(new RegExp(`^Source: ${page?.url} line [0-9]+$`)),
    ]);
  });

  it.each([
    ["Transaction carried out", "The transaction was carried out. Nothing else.", ["Nothing else."]],
    ["Transaction carried out", "The transaction was carried out.", []],
    ["Transaction carried out", "The transaction was not carried out.", ["The transaction was not carried out."]],
    ["Card expired", "No. 5 of the list.", ["No. 5 of the list."]],
  ])("says %j once beside %j", (title, detail, more) => {
    const locale = model.defaultLocale;
    const text = { ...entry.text, [locale]: { ...inLocale(entry.text, locale), title, detail } };
    const lines = meaningLines(model, { ...entry, text, messages: [], sources: [] });
    expect(lines).toEqual([`${title}.`, ...more.flatMap((line) => ["", line])]);
  });

  it("names three of many messages and one of many sources", () => {
    const sources = [{ url: "https://a.example/x" }, { url: "https://a.example/y" }];
    const lines = meaningLines(model, { ...entry, messages: ["", "a", "b", "c", "d"], sources });
    expect(lines).toContain('Message: "a", "b", "c" and 1 more.');
    expect(lines).toContain("Source: https://a.example/x (and 1 more)");
  });
});

describe("doc comments", () => {
  it("are wrapped at 120 characters with their indentation, and keep every word", () => {
    const text = Array.from({ length: 80 }, (_, index) => `word${index}`).join(" ");
    const lines = written((writer) => {
      writer.write("enum A ").block(() => blockComment(writer, [text, "", "second"], [`@returns ${text}`]));
    });
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(120);
    expect(Math.max(...lines.map(({ length }) => length))).toBeGreaterThan(110);
    const words = lines.join(" ").match(/word[0-9]+/g) ?? [];
    expect(words).toEqual(`${text} ${text}`.split(" "));
    expect(lines.filter((line) => line.startsWith("   *   word")).length).toBeGreaterThan(2);
  });

  it("stay on one line where they fit, and cannot be ended by their text", () => {
    expect(written((writer) => blockComment(writer, ["Short."]))).toEqual(["/** Short. */"]);
    const hostile = `${"x ".repeat(58)}*/ alert(1) /* @ts-ignore`;
    const lines = written((writer) => blockComment(writer, [hostile]));
    expect(lines.filter((line) => line.includes("*/"))).toEqual([" */"]);
    expect(lines.join("\n")).not.toContain("@");
  });
});
