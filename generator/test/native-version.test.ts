import { describe, expect, it } from "vitest";
import { linksOf } from "../src/emit/native/links.ts";
import { composerVersion, pythonVersion } from "../src/emit/native/version.ts";

describe("the version of a package in another language", () => {
  it.each([
    ["0.0.0", "0.0.0", "0.0.0"],
    ["1.3.0", "1.3.0", "1.3.0"],
    ["10.20.30", "10.20.30", "10.20.30"],
    ["1.3.0-next.0", "1.3.0a0", "1.3.0-alpha0"],
    ["1.3.0-next.12", "1.3.0a12", "1.3.0-alpha12"],
    ["1.3.0-alpha.1", "1.3.0a1", "1.3.0-alpha1"],
    ["1.3.0-beta.2", "1.3.0b2", "1.3.0-beta2"],
    ["1.3.0-rc.3", "1.3.0rc3", "1.3.0-RC3"],
    ["1.3.0-rc", "1.3.0rc0", "1.3.0-RC0"],
  ])("%s is %s for Python and %s for Composer", (version, python, composer) => {
    expect(pythonVersion(version)).toBe(python);
    expect(composerVersion(version)).toBe(composer);
  });

  it.each([
    "1.3.0-canary.1",
    "1.3.0-next.1.2",
    "1.3.0-next.one",
    "1.3.0-4",
    "1.3.0-constructor.1",
    "1.3.0+build",
    "v1",
    "",
  ])("refuses %j, which they could not all say", (version) => {
    expect(() => pythonVersion(version)).toThrow("1.3.0-next.1");
    expect(() => composerVersion(version)).toThrow("1.3.0-next.1");
  });
});

describe("the links of a package in another language", () => {
  const project = {
    scope: "@org",
    license: "MIT",
    author: "Authors",
    locales: { en: { name: "English" } },
    defaultLocale: "en",
  };

  it("lead to the folder of the package and to its one changelog", () => {
    const repository = "git+https://git.example.com/acme/payment-codes.git";
    expect(linksOf({ id: "acme-pay", project: { ...project, repository } })).toEqual({
      source: "https://git.example.com/acme/payment-codes/tree/HEAD/packages/acme-pay-codes",
      changelog: "https://git.example.com/acme/payment-codes/blob/HEAD/packages/acme-pay-codes/CHANGELOG.md",
    });
  });

  it("are none where nobody knows the repository", () => {
    expect(linksOf({ id: "acme-pay", project })).toBeUndefined();
  });
});
