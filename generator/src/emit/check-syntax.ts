import { type SourceFile, SyntaxKind } from "ts-morph";

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
  SyntaxKind.JSDoc,
  SyntaxKind.JSDocText,
  SyntaxKind.JSDocParameterTag,
  SyntaxKind.JSDocReturnTag,
  SyntaxKind.JSDocThrowsTag,
  SyntaxKind.JSDocDeprecatedTag,
]);

/**
 * Proves that a generated file holds only allowed syntax and parses without errors.
 *
 * @param file - the file as ts-morph reads it back.
 * @throws Error that names the place, when it does not.
 */
export function checkSyntax(file: SourceFile): void {
  file.forEachDescendant((node) => {
    if (ALLOWED.has(node.getKind())) return;
    throw new Error(
      `${file.getFilePath()}:${node.getStartLineNumber()} holds ${node.getKindName()}, which generated code never does`,
    );
  });
  const errors = (file.compilerNode as unknown as { parseDiagnostics?: readonly { messageText: unknown }[] })
    .parseDiagnostics;
  if (errors && errors.length > 0)
    throw new Error(`${file.getFilePath()} does not parse: ${JSON.stringify(errors[0]?.messageText)}`);
}
