import { CommandError } from "../../command-error.ts";
import type { Ready } from "./packed.ts";

/**
 * Whether this process can create a provenance statement, which proves where it runs.
 *
 * @param env - variables of the process.
 * @returns true on GitHub Actions with the right to ask for an identity token, and on GitLab with such a token.
 */
export function canSign(env: NodeJS.ProcessEnv): boolean {
  const github = Boolean(env.ACTIONS_ID_TOKEN_REQUEST_URL && env.ACTIONS_ID_TOKEN_REQUEST_TOKEN);
  return github || Boolean(env.SIGSTORE_ID_TOKEN);
}

/**
 * Determines whether the packages are published with a provenance statement. It is never left out silently
 * if their manifests promise it.
 *
 * @param packages - the packages that are about to be published.
 * @param env - variables of the process.
 * @returns true if every package requires it.
 * @throws CommandError when it is promised but not possible here.
 */
export function needsProvenance(packages: readonly Ready[], env: NodeJS.ProcessEnv): boolean {
  const asked = packages.filter(({ tarball }) => tarball.manifest.publishConfig?.provenance === true);
  if (asked.length === 0) return false;
  const names = asked.map(({ name }) => name).join(", ");
  if (!canSign(env))
    throw new CommandError(
      `${names}: to be published with provenance, which only a CI job with an identity token can give; ` +
        "let the release workflow publish, or, for a first publish by hand or a registry of your own, pass --no-provenance",
    );
  const homeless = asked.filter(({ tarball }) => tarball.manifest.repository === undefined);
  if (homeless.length > 0)
    throw new CommandError(
      `${homeless.map(({ name }) => name).join(", ")}: package.json names no repository, and a registry compares it ` +
        'with where the statement comes from; set "repository" in catalog/project.yaml and run: npm run codes -- generate',
    );
  return true;
}
