import { describe, expect, it } from "vitest";
import { codesClass, constantOf, javaNames, localePart, packagePart } from "../src/emit/native/java/names.ts";
import { mavenVersion } from "../src/emit/native/java/pom.ts";

const project = {
  scope: "@org",
  license: "MIT",
  author: "Authors",
  locales: { en: { name: "English" } },
  defaultLocale: "en",
};

describe("names in Java", () => {
  it("are made of the scope, or of the group of the project", () => {
    const provider = { id: "acme-pay", identifier: "AcmePay", project };
    expect(javaNames(provider)).toEqual({
      group: "org",
      artifact: "acme-pay-codes",
      root: "org.acmepaycodes",
      main: "AcmePayCodes",
    });
    const grouped = javaNames({ ...provider, project: { ...project, mavenGroup: "com.example.codes" } });
    expect(grouped).toMatchObject({ group: "com.example.codes", root: "com.example.codes.acmepaycodes" });
    expect(javaNames({ ...provider, project: { ...project, scope: "@my-shop" } }).group).toBe("myshop");
  });

  it.each([
    ["new", "_new"],
    ["int", "_int"],
    ["1st", "_1st"],
    ["--", "_"],
    ["Zh-Hant", "zhhant"],
  ])("the part of a package for %j is %j", (name, part) => {
    expect(packagePart(name)).toBe(part);
  });

  it("of languages are parts of packages", () => {
    expect(["en", "id", "zh-Hant", "do"].map(localePart)).toEqual(["en", "id", "zhhant", "_do"]);
  });

  it.each([
    ["card-error", "CardError"],
    ["string", "StringCode"],
    ["object", "ObjectCode"],
    ["known", "KnownCode"],
    ["3ds", "_3ds"],
    ["status", "Status"],
  ])("the class of the space %j is %j", (space, name) => {
    expect(codesClass(space)).toBe(name);
  });

  it.each([
    ["SUCCESS", "SUCCESS"],
    ["same_reference", "SAME_REFERENCE"],
    ["3DS", "_3DS"],
    ["a-b", "A_B"],
    ["_", "__"],
  ])("the constant of %j is %j", (name, constant) => {
    expect(constantOf(name)).toBe(constant);
  });

  it("versions of prereleases come before the release for Maven, too", () => {
    expect(["1.3.0", "1.3.0-next.1", "1.3.0-rc.2"].map(mavenVersion)).toEqual(["1.3.0", "1.3.0-alpha1", "1.3.0-RC2"]);
  });
});
