import { parseSync } from "oxc-parser";

/** A node of the syntax tree, as the parser gives it. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly [property: string]: unknown;
}

const always = () => true;
const isPlainFunction = ({ async, generator, declare }: Node) => !async && !generator && !declare;

/**
 * The only syntax that generated TypeScript consists of, and which form of it: text of the catalog cannot become code.
 * Each property that a form does not ask for is looked into, too, if it holds nodes.
 */
const ALLOWED: Readonly<Record<string, (node: Node) => boolean>> = {
  Program: ({ hashbang }) => !hashbang,
  ImportDeclaration: ({ specifiers, attributes, phase }) => !isNone(specifiers) && isNone(attributes) && !phase,
  ImportSpecifier: always,
  ExportNamedDeclaration: ({ attributes }) => isNone(attributes),
  ExportSpecifier: always,
  TSEnumDeclaration: (node) => !node.declare && !node.const,
  TSEnumBody: always,
  TSEnumMember: ({ computed }) => !computed,
  TSInterfaceDeclaration: ({ declare }) => !declare,
  TSInterfaceBody: always,
  TSInterfaceHeritage: always,
  TSTypeParameterDeclaration: always,
  TSTypeParameter: (node) => !node.const && !node.in && !node.out,
  TSTypeParameterInstantiation: always,
  TSPropertySignature: ({ computed }) => !computed,
  TSTypeAliasDeclaration: ({ declare }) => !declare,
  TSTypeAnnotation: always,
  TSTypeReference: always,
  TSTypeLiteral: always,
  TSTypeOperator: ({ operator }) => operator === "readonly" || operator === "keyof",
  TSIndexedAccessType: always,
  TSUnionType: always,
  TSIntersectionType: always,
  TSArrayType: always,
  TSParenthesizedType: always,
  TSLiteralType: always,
  TSTemplateLiteralType: always,
  TemplateElement: always,
  TSStringKeyword: always,
  TSNumberKeyword: always,
  TSBooleanKeyword: always,
  TSNeverKeyword: always,
  TSUnknownKeyword: always,
  TSUndefinedKeyword: always,
  TSNullKeyword: always,
  VariableDeclaration: ({ kind, declare }) => kind === "const" && !declare,
  VariableDeclarator: ({ definite }) => !definite,
  Literal: ({ value, regex, bigint }) =>
    !regex && !bigint && (value === null || ["string", "number", "boolean"].includes(typeof value)),
  BinaryExpression: ({ operator }) => operator === "+",
  ObjectExpression: always,
  Property: (node) => node.kind === "init" && !node.computed && !node.method && !node.shorthand,
  ArrayExpression: always,
  Identifier: ({ decorators }) => isNone(decorators),
  AssignmentPattern: always,
  FunctionDeclaration: isPlainFunction,
  BlockStatement: always,
  ReturnStatement: always,
  CallExpression: ({ optional }) => !optional,
  ArrowFunctionExpression: isPlainFunction,
  MemberExpression: ({ computed, optional }) => !computed && !optional,
  TSAsExpression: always,
};

/**
 * Proves that a generated file holds only allowed syntax and parses without errors.
 *
 * @param path - path of the file, to be named.
 * @param text - its TypeScript.
 * @returns what is wrong with it and where, or undefined where nothing is.
 */
export function syntaxProblem(path: string, text: string): string | undefined {
  const { errors, program } = parseSync(path, text, { lang: "ts", sourceType: "module" });
  const [error] = errors;
  if (error) return `${path} does not parse: ${error.message}`;
  // A list instead of recursion: packed data is a chain of additions as deep as it has lines.
  const open: object[] = [program];
  while (open.length > 0) {
    const item = open.pop() as object;
    if (!Array.isArray(item) && !isAllowed(item as Node)) {
      const { type, start } = item as Node;
      return `${path}:${lineOf(text, start)} holds ${type}, which generated code never does`;
    }
    // Backwards, so that what stands first is named first.
    const children = Array.isArray(item) ? item : Object.values(item);
    for (let index = children.length - 1; index >= 0; index -= 1) {
      const child: unknown = children[index];
      if (typeof child === "object" && child !== null) open.push(child);
    }
  }
  return undefined;
}

/** Objects that are no nodes are values of literals. */
function isAllowed(node: Node): boolean {
  if (node.type === undefined) return true;
  return Object.hasOwn(ALLOWED, node.type) && (ALLOWED[node.type]?.(node) ?? false);
}

function isNone(list: unknown): boolean {
  return list === undefined || list === null || (Array.isArray(list) && list.length === 0);
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}
