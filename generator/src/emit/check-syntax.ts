import { SyntaxKind, ts } from "ts-morph";

/** The only syntax that generated TypeScript consists of; text of the catalog cannot become code. */
const ALLOWED: ReadonlySet<SyntaxKind> = new Set([
  SyntaxKind.SourceFile,
  SyntaxKind.EndOfFileToken,
  SyntaxKind.ImportDeclaration,
  SyntaxKind.ImportClause,
  SyntaxKind.NamedImports,
  SyntaxKind.ImportSpecifier,
  SyntaxKind.ExportDeclaration,
  SyntaxKind.NamedExports,
  SyntaxKind.ExportSpecifier,
  SyntaxKind.EnumDeclaration,
  SyntaxKind.EnumMember,
  SyntaxKind.InterfaceDeclaration,
  SyntaxKind.HeritageClause,
  SyntaxKind.ExpressionWithTypeArguments,
  SyntaxKind.TypeParameter,
  SyntaxKind.PropertySignature,
  SyntaxKind.TypeAliasDeclaration,
  SyntaxKind.TypeReference,
  SyntaxKind.TypeLiteral,
  SyntaxKind.TypeOperator,
  SyntaxKind.IndexedAccessType,
  SyntaxKind.UnionType,
  SyntaxKind.IntersectionType,
  SyntaxKind.ArrayType,
  SyntaxKind.ParenthesizedType,
  SyntaxKind.LiteralType,
  SyntaxKind.TemplateLiteralType,
  SyntaxKind.TemplateLiteralTypeSpan,
  SyntaxKind.TemplateHead,
  SyntaxKind.TemplateMiddle,
  SyntaxKind.TemplateTail,
  SyntaxKind.StringKeyword,
  SyntaxKind.NumberKeyword,
  SyntaxKind.BooleanKeyword,
  SyntaxKind.NeverKeyword,
  SyntaxKind.UnknownKeyword,
  SyntaxKind.UndefinedKeyword,
  SyntaxKind.NullKeyword,
  SyntaxKind.TrueKeyword,
  SyntaxKind.FalseKeyword,
  SyntaxKind.ReadonlyKeyword,
  SyntaxKind.KeyOfKeyword,
  SyntaxKind.ExportKeyword,
  SyntaxKind.QuestionToken,
  SyntaxKind.VariableStatement,
  SyntaxKind.VariableDeclarationList,
  SyntaxKind.VariableDeclaration,
  SyntaxKind.StringLiteral,
  SyntaxKind.NumericLiteral,
  SyntaxKind.BinaryExpression,
  SyntaxKind.PlusToken,
  SyntaxKind.ObjectLiteralExpression,
  SyntaxKind.PropertyAssignment,
  SyntaxKind.ArrayLiteralExpression,
  SyntaxKind.Identifier,
  SyntaxKind.FunctionDeclaration,
  SyntaxKind.Parameter,
  SyntaxKind.Block,
  SyntaxKind.ReturnStatement,
  SyntaxKind.CallExpression,
  SyntaxKind.ArrowFunction,
  SyntaxKind.EqualsGreaterThanToken,
  SyntaxKind.PropertyAccessExpression,
  SyntaxKind.AsExpression,
  SyntaxKind.AsKeyword,
]);

/**
 * Proves that a generated file holds only allowed syntax and parses without errors.
 *
 * @param path - path of the file, to be named.
 * @param text - its TypeScript.
 * @throws Error that names the position otherwise.
 */
export function checkSyntax(path: string, text: string): void {
  // The content of doc comments does not matter: they are comments in any case.
  const jsDocParsingMode = ts.JSDocParsingMode.ParseNone;
  const file = ts.createSourceFile(path, text, { languageVersion: ts.ScriptTarget.Latest, jsDocParsingMode });
  // A list instead of recursion: packed data is a chain of additions, one level deep per line.
  const open: ts.Node[] = [file];
  for (let node = open.pop(); node; node = open.pop()) {
    if (!ALLOWED.has(node.kind)) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
      throw new Error(`${path}:${line + 1} holds ${nameOf(node.kind)}, which generated code never does`);
    }
    const children: ts.Node[] = [];
    ts.forEachChild(node, (child) => void children.push(child));
    for (const child of children.reverse()) open.push(child);
  }
  const { parseDiagnostics } = file as unknown as { parseDiagnostics?: readonly { messageText: unknown }[] };
  if (parseDiagnostics && parseDiagnostics.length > 0)
    throw new Error(`${path} does not parse: ${JSON.stringify(parseDiagnostics[0]?.messageText)}`);
}

/** The kind's own name, which stands before those of marks like `FirstTemplateToken`. */
function nameOf(kind: SyntaxKind): string {
  return Object.entries(SyntaxKind).find(([, value]) => value === kind)?.[0] ?? "";
}
