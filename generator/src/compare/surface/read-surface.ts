import {
  type InterfaceDeclaration,
  type JSDoc,
  ModuleKind,
  ModuleResolutionKind,
  Node,
  Project,
  type SourceFile,
  SyntaxKind,
  type TypeAliasDeclaration,
  type TypeElementTypes,
  type TypeNode,
  type TypeParameterDeclaration,
} from "ts-morph";
import { type JsonObject, objectIn, textIn } from "../json.ts";
import type { Declaration, Member, Members, Signature, Surface, TypeShape } from "./shape.ts";

/**
 * Reads the public TypeScript surface of a package from its declarations.
 *
 * @param manifest - content of `package.json`, whose `exports` say what can be imported.
 * @param declarations - declarations by path.
 * @returns what each subpath exports. A subpath without declarations exports nothing that has types.
 */
export function readSurface(manifest: JsonObject, declarations: ReadonlyMap<string, string>): Surface {
  const project = new Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    skipFileDependencyResolution: true,
    compilerOptions: {
      module: ModuleKind.ESNext,
      moduleResolution: ModuleResolutionKind.Bundler,
      noLib: true,
      types: [],
    },
  });
  for (const [path, text] of declarations) project.createSourceFile(`/${path}`, text);
  const entries = [...typeEntries(manifest)].flatMap(([subpath, path]) => {
    const file = project.getSourceFile(`/${path}`);
    return file ? [[subpath, exportsOf(file)] as const] : [];
  });
  const isPublic = new Set(entries.flatMap(([, found]) => [...found.values()].flat()));
  const shape = shapes(isPublic);
  const inputs = inputsOnly([...isPublic]);
  return new Map(
    entries.map(([subpath, found]) => [
      subpath,
      new Map(
        [...found].flatMap(([name, nodes]) => {
          const read = readDeclaration(name, nodes, shape);
          return read ? [[name, { ...read, input: nodes.some((node) => inputs.has(node)) }]] : [];
        }),
      ),
    ]),
  );
}

/** Where the declarations of each subpath stand. */
function typeEntries(manifest: JsonObject): Map<string, string> {
  const entries = new Map<string, string>();
  for (const [subpath, target] of Object.entries(objectIn(manifest.exports))) {
    const { import: esm, types } = objectIn(target);
    const path = textIn(objectIn(esm).types ?? types);
    if (path !== "") entries.set(subpath, path.replace(/^\.\//, ""));
  }
  return entries;
}

function exportsOf(file: SourceFile): Map<string, Node[]> {
  return new Map([...file.getExportedDeclarations()].map(([name, nodes]) => [name, [...nodes]]));
}

function readDeclaration(
  name: string,
  nodes: readonly Node[],
  shape: (node: TypeNode | undefined) => TypeShape,
): Declaration | undefined {
  const [node] = nodes;
  if (node === undefined) return undefined;
  const head = { name, comment: nodes.map(commentOf).join("\n"), input: false };
  if (Node.isEnumDeclaration(node)) {
    const members = node
      .getMembers()
      .map((member) => [member.getName(), { value: JSON.stringify(member.getValue()), comment: commentOf(member) }]);
    return { ...head, kind: "enum", members: new Map(members as [string, { value: string; comment: string }][]) };
  }
  if (Node.isInterfaceDeclaration(node))
    return { ...head, kind: "interface", ...parametersOf(node), members: membersOf(node, shape) };
  if (Node.isTypeAliasDeclaration(node))
    return { ...head, kind: "type", ...parametersOf(node), type: shape(node.getTypeNode()) };
  if (Node.isVariableDeclaration(node)) {
    const comment = commentOf(node.getVariableStatement() ?? node);
    const value = node.getInitializer()?.getText();
    const type = value === undefined ? shape(node.getTypeNode()) : ({ kind: "text", text: value } as const);
    return { ...head, comment, kind: "value", type };
  }
  if (Node.isFunctionDeclaration(node)) {
    const signatures = nodes.filter(Node.isFunctionDeclaration).map(
      (item): Signature => ({
        ...parametersOf(item),
        parameters: item.getParameters().map((parameter) => ({
          name: parameter.getName(),
          type: shape(parameter.getTypeNode()),
          optional: parameter.isOptional() || parameter.isRestParameter(),
        })),
        result: shape(item.getReturnTypeNode()),
      }),
    );
    return { ...head, kind: "function", signatures };
  }
  return { ...head, kind: "type", typeParameters: [], type: { kind: "text", text: plain(node.getText()) } };
}

function parametersOf(node: { getTypeParameters(): TypeParameterDeclaration[] }): { typeParameters: string[] } {
  return { typeParameters: node.getTypeParameters().map((parameter) => plain(parameter.getText())) };
}

/** Properties of an interface including inherited ones: users do not see which interface extends which. */
function membersOf(node: InterfaceDeclaration, shape: (node: TypeNode | undefined) => TypeShape): Members {
  const members = new Map<string, Member>();
  for (const base of node.getExtends()) {
    const declaration = declarationOf(base.getExpression());
    if (!declaration || !Node.isInterfaceDeclaration(declaration)) {
      members.set(`extends ${plain(base.getText())}`, { type: shape(base), optional: false, comment: "" });
      continue;
    }
    const given = base.getTypeArguments().map(shape);
    const bound = new Map(
      declaration.getTypeParameters().map((parameter, index) => {
        const fallback = parameter.getDefault();
        return [parameter.getName(), given[index] ?? (fallback ? shape(fallback) : TEXT(parameter.getName()))];
      }),
    );
    for (const [name, member] of membersOf(declaration, shape))
      members.set(name, { ...member, type: substitute(member.type, bound) });
  }
  for (const [name, member] of elementsOf(node.getMembers(), shape)) members.set(name, member);
  return members;
}

function elementsOf(
  elements: readonly TypeElementTypes[],
  shape: (node: TypeNode | undefined) => TypeShape,
): [string, Member][] {
  return elements.map((element) => {
    const comment = commentOf(element);
    if (Node.isPropertySignature(element)) {
      const name = element.getNameNode();
      return [
        Node.isStringLiteral(name) ? name.getLiteralText() : element.getName(),
        { type: shape(element.getTypeNode()), optional: element.hasQuestionToken(), comment },
      ];
    }
    return [plain(element.getText()), { type: TEXT("signature"), optional: false, comment }];
  });
}

const TEXT = (text: string): TypeShape => ({ kind: "text", text });

function substitute(type: TypeShape, bound: ReadonlyMap<string, TypeShape>): TypeShape {
  switch (type.kind) {
    case "reference":
      return (
        (type.args.length === 0 ? bound.get(type.name) : undefined) ?? {
          ...type,
          args: type.args.map((item) => substitute(item, bound)),
        }
      );
    case "union":
      return { ...type, members: type.members.map((item) => substitute(item, bound)) };
    case "list":
      return { ...type, items: type.items.map((item) => substitute(item, bound)) };
    case "object":
      return {
        ...type,
        members: new Map(
          [...type.members].map(([name, member]) => [name, { ...member, type: substitute(member.type, bound) }]),
        ),
      };
    default:
      return type;
  }
}

/** How deeply types that cannot be imported are resolved. */
const DEPTH = 6;

/** Creates the function that reads types; types that cannot be imported are inlined where they are used. */
function shapes(isPublic: ReadonlySet<Node>): (node: TypeNode | undefined) => TypeShape {
  const read = (node: TypeNode | undefined, depth: number): TypeShape => {
    if (node === undefined) return TEXT("any");
    const inner = (child: TypeNode | undefined) => read(child, depth);
    if (Node.isParenthesizedTypeNode(node)) return inner(node.getTypeNode());
    if (Node.isUnionTypeNode(node)) return { kind: "union", members: node.getTypeNodes().map(inner) };
    if (Node.isTupleTypeNode(node)) return { kind: "list", items: node.getElements().map(inner) };
    if (Node.isTypeLiteral(node)) return { kind: "object", members: new Map(elementsOf(node.getMembers(), inner)) };
    if (Node.isTypeOperatorTypeNode(node) && node.getOperator() === SyntaxKind.ReadonlyKeyword)
      return inner(node.getTypeNode());
    if (Node.isArrayTypeNode(node))
      return { kind: "reference", name: "Array", args: [inner(node.getElementTypeNode())] };
    if (Node.isExpressionWithTypeArguments(node) || Node.isTypeReference(node)) {
      const text = plain(node.getText());
      if (text === "Readonly<Record<string, never>>") return { kind: "object", members: new Map() };
      const name = Node.isTypeReference(node) ? node.getTypeName() : node.getExpression();
      const declaration = declarationOf(name);
      const args = node.getTypeArguments().map(inner);
      const hidden = declaration && !isPublic.has(declaration) && depth < DEPTH;
      if (hidden && args.length === 0) {
        const deeper = (child: TypeNode | undefined) => read(child, depth + 1);
        if (Node.isInterfaceDeclaration(declaration) && declaration.getTypeParameters().length === 0)
          return { kind: "object", members: membersOf(declaration, deeper) };
        if (Node.isTypeAliasDeclaration(declaration) && declaration.getTypeParameters().length === 0)
          return deeper(declaration.getTypeNode());
      }
      return {
        kind: "reference",
        name: name.getText(),
        args: [...args, ...defaultsAfter(args.length, declaration, inner)],
      };
    }
    return TEXT(plain(node.getText()));
  };
  return (node) => read(node, 0);
}

/** A missing type argument is the default, so writing it makes no difference. */
function defaultsAfter(
  given: number,
  declaration: Node | undefined,
  shape: (node: TypeNode | undefined) => TypeShape,
): TypeShape[] {
  if (!declaration || !(Node.isInterfaceDeclaration(declaration) || Node.isTypeAliasDeclaration(declaration)))
    return [];
  return declaration
    .getTypeParameters()
    .slice(given)
    .flatMap((parameter) => {
      const fallback = parameter.getDefault();
      return fallback ? [shape(fallback)] : [];
    });
}

function declarationOf(name: Node): Node | undefined {
  const symbol = name.getSymbol();
  return (symbol?.getAliasedSymbol() ?? symbol)?.getDeclarations()[0];
}

/** Types that users pass to functions and never get from one. */
function inputsOnly(exported: readonly Node[]): Set<Node> {
  const passed = new Set<Node>();
  const given = new Set<Node>();
  const reach = (node: Node | undefined, into: Set<Node>) => {
    for (const name of node ? namesIn(node) : []) {
      const declaration = declarationOf(name);
      if (declaration === undefined || into.has(declaration) || !isType(declaration)) continue;
      into.add(declaration);
      reach(declaration, into);
    }
  };
  for (const node of exported) {
    if (Node.isFunctionDeclaration(node)) {
      for (const parameter of node.getParameters()) reach(parameter.getTypeNode(), passed);
      reach(node.getReturnTypeNode(), given);
    } else if (Node.isVariableDeclaration(node)) reach(node.getTypeNode(), given);
  }
  return new Set([...passed].filter((node) => !given.has(node)));
}

function isType(node: Node): node is InterfaceDeclaration | TypeAliasDeclaration {
  return Node.isInterfaceDeclaration(node) || Node.isTypeAliasDeclaration(node) || Node.isEnumDeclaration(node);
}

function namesIn(node: Node): Node[] {
  const names = node.getDescendantsOfKind(SyntaxKind.TypeReference).map((item) => item.getTypeName());
  const bases = node.getDescendantsOfKind(SyntaxKind.ExpressionWithTypeArguments).map((item) => item.getExpression());
  if (Node.isTypeReference(node)) names.push(node.getTypeName());
  return [...names, ...bases];
}

function commentOf(node: Node): string {
  if (!Node.isJSDocable(node)) return "";
  return node
    .getJsDocs()
    .map((doc: JSDoc) => plain(doc.getInnerText()))
    .join("\n");
}

function plain(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
