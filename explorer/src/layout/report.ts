import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CodePage, Provider } from "../data/site.ts";

const repositories = new Map<string, string | undefined>();

/** Address of the repository, as the package of the provider says it. */
function repositoryOf({ folder }: Provider): string | undefined {
  if (!repositories.has(folder)) {
    const { repository } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const url: unknown = typeof repository === "string" ? repository : repository?.url;
    const address = typeof url === "string" ? url.replace(/^git\+/, "").replace(/\.git$/, "") : undefined;
    repositories.set(folder, address?.startsWith("https://") ? address : undefined);
  }
  return repositories.get(folder);
}

/**
 * Where to report a mistake about a code.
 *
 * @param page - the page of the code.
 * @returns the address of a new issue that names the code; undefined if the packages name no repository.
 */
export function reportOf({ provider, space, code }: CodePage): string | undefined {
  const repository = repositoryOf(provider);
  if (!repository) return undefined;
  const title = `${provider.name} ${space.id} ${code}: `;
  const body = `Code: ${code}\nSpace: ${space.id}\nProvider: ${provider.id}\n\nWhat is wrong, and which page or response says so:\n`;
  return `${repository}/issues/new?${new URLSearchParams({ title, body })}`;
}
