import { describe, expect, it } from "vitest";
import { isOnPage } from "../../src/pages/watch/same-page.ts";

const FILE = { url: "https://github.com/acme/docs/blob/main/codes/a.md" };
const RAW = {
  url: "https://github.com/acme/docs",
  read: "https://raw.githubusercontent.com/acme/docs/main/codes/a.md",
};

describe("an address is on a followed page", () => {
  it.each([
    ["the page", "https://acme.example/codes", { url: "https://acme.example/codes" }],
    ["a part of it", "https://acme.example/codes#timeouts", { url: "https://acme.example/codes" }],
    ["the part that is followed", "https://acme.example/#codes", { url: "https://acme.example/#codes" }],
    ["a file at a commit", "https://github.com/acme/docs/blob/0f0f/codes/a.md", FILE],
    ["a line of a file", "https://github.com/acme/docs/blob/0f0f/codes/a.md#L12-L14", FILE],
    ["a file as programs read it", "https://raw.githubusercontent.com/acme/docs/0f0f/codes/a.md", FILE],
    ["the file of a repository that is read", "https://github.com/acme/docs/blob/0f0f/codes/a.md#L1", RAW],
  ])("%s", (_, address, page) => {
    expect(isOnPage(address, page)).toBe(true);
  });

  it.each([
    ["another page", "https://acme.example/codes/more", { url: "https://acme.example/codes" }],
    ["another part", "https://acme.example/#states", { url: "https://acme.example/#codes" }],
    ["the whole, where a part is followed", "https://acme.example/", { url: "https://acme.example/#codes" }],
    ["another file", "https://github.com/acme/docs/blob/0f0f/codes/b.md", FILE],
    ["a file of that name elsewhere", "https://github.com/other/docs/blob/0f0f/codes/a.md", FILE],
    ["another file of a repository of which one is read", "https://github.com/acme/docs/blob/0f0f/codes/b.md", RAW],
  ])("not %s", (_, address, page) => {
    expect(isOnPage(address, page)).toBe(false);
  });
});
