import { describe, expect, it } from "vitest";
import { codeFaults, pickSentinels, textFaults } from "./texts.ts";

const numbered = (text: string) => Array.from({ length: 12 }, (_, index) => `${text} number ${index} of the dozen`);
const texts = { en: numbered("An English text"), id: numbered("Teks Indonesia") };
const sentinels = pickSentinels(texts, []);

describe("texts by which a language is recognised", () => {
  it("are long, plain, and in that language alone", () => {
    const en = [
      "Too short",
      "With a {parameter} it is spelled in parts",
      "The merchant's own is quoted by some minifiers",
      "Written the same way in both of the languages",
      "This is what the provider sends on the wire",
      "Money was received and recorded, once; go on.",
    ];
    const id = ["Written the same way in both of the languages"];
    expect(pickSentinels({ en, id }, ["This is what the provider sends on the wire!"])).toEqual({
      en: ["Money was received and recorded, once; go on."],
      id: [],
    });
  });
});

describe("a bundle", () => {
  const english = texts.en.join();
  const indonesian = texts.id.join();

  it("of decode holds no texts", () => {
    expect(textFaults("code", sentinels, [])).toEqual([]);
    expect(textFaults(`code ${texts.en[3]}`, sentinels, [])).toEqual([
      expect.stringMatching(/^1 texts of messages\/en/),
    ]);
  });

  it("of one language holds all of that and none of the other", () => {
    expect(textFaults(indonesian, sentinels, ["id"])).toEqual([]);
    expect(textFaults(english + indonesian, sentinels, ["id"])).toEqual([expect.stringMatching(/^12 texts of/)]);
    expect(textFaults(texts.id.slice(1).join(), sentinels, ["id"])).toEqual([expect.stringMatching(/is not in/)]);
  });

  it("is not believed when there is little to recognise texts by", () => {
    expect(textFaults("", { en: [], id: sentinels.id ?? [] }, [])).toEqual([expect.stringContaining("only 0 texts")]);
  });

  it("of a constant holds no other code", () => {
    const patterns = ["403XX14", "404XX12"];
    expect(codeFaults('"403XX14"', { patterns: ["403XX14"] }, patterns)).toEqual([]);
    expect(codeFaults('"403XX14","404XX12"', { patterns: ["403XX14"] }, patterns)).toHaveLength(1);
  });
});
