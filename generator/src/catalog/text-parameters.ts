/**
 * Names of the parameters in a text, in alphabetical order, each once.
 *
 * @param text - a text with parameters as `{name}`.
 * @returns the names without braces.
 */
export function parametersOf(text: string): string[] {
  if (!text.includes("{")) return [];
  const names = [...text.matchAll(/\{([a-z][a-z0-9_]*)\}/g)].map((match) => match[1] as string);
  return [...new Set(names)].sort();
}
