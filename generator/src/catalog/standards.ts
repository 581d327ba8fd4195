import type { ProviderData } from "./shape.ts";

/**
 * Folders of the catalog with the standards that a provider builds on.
 *
 * @param provider - what its `provider.yaml` says.
 * @returns names of folders, each once.
 */
export function standardFolders({ spaces }: Pick<ProviderData, "spaces">): string[] {
  const paths = spaces.flatMap(({ base, services, answers }) => [base, services, answers]);
  return [...new Set(paths.flatMap((path) => (path === undefined ? [] : [path.slice(0, path.indexOf("/"))])))];
}
