import { Node, Project } from "ts-morph";
import { describe, expect, it } from "vitest";
import { INNER_NAMES } from "../src/package/inner-names.ts";
import { ROOT } from "../src/places.ts";

const project = new Project({ skipFileDependencyResolution: true });
const files = project.addSourceFilesAtPaths(`${ROOT}/generator/src/runtime/*.ts`);
const nodes = files.flatMap((file) => file.getDescendants());

describe("names that become letters", () => {
  const isInner = (name: string) => Object.hasOwn(INNER_NAMES, name);
  const place = (node: Node) =>
    `${node.getSourceFile().getBaseName()}:${node.getStartLineNumber()} ${node.getText().slice(0, 60)}`;

  it("become one letter each, each another one", () => {
    const letters = Object.values(INNER_NAMES);
    expect(letters.length).toBeGreaterThan(40);
    expect(new Set(letters).size).toBe(letters.length);
    expect(letters.filter((letter) => !/^[a-zA-Z]$/.test(letter))).toEqual([]);
  });

  it("stand for fields of the runtime, none of which has a name of one letter", () => {
    const fields = nodes.filter((node) => Node.isPropertySignature(node) || Node.isPropertyAssignment(node));
    const names = new Set(fields.map((node) => node.getName()));
    expect(Object.keys(INNER_NAMES).filter((name) => !names.has(name) && !isShorthand(name))).toEqual([]);
    expect([...names].filter((name) => name.length === 1)).toEqual([]);
  });

  function isShorthand(name: string): boolean {
    return nodes.some((node) => Node.isShorthandPropertyAssignment(node) && node.getName() === name);
  }

  it("are never spelled in a string, by which a field could be read", () => {
    const strings = nodes.filter(
      (node) =>
        (Node.isStringLiteral(node) || Node.isNoSubstitutionTemplateLiteral(node)) &&
        !Node.isLiteralTypeNode(node.getParent()) &&
        !Node.isImportDeclaration(node.getParent()) &&
        node.getLiteralText().split(/\W+/).some(isInner),
    );
    expect(strings.map(place)).toEqual([]);
  });

  it("name nothing in what callers give, which is read as a type stated on the spot", () => {
    const stated = nodes
      .filter((node) => Node.isAsExpression(node) || Node.isTypeAssertion(node))
      .flatMap((node) => node.getTypeNodeOrThrow().getDescendants());
    const wrong = stated.filter((node) => Node.isPropertySignature(node) && isInner(node.getName()));
    expect(wrong.map(place)).toEqual([]);
  });
});
