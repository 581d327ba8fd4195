import { CommandError } from "../../../command-error.ts";
import { showTool } from "../run-tool.ts";

/**
 * Builds a package with its sources and documentation and sends it.
 *
 * @param folder - the package; it is built there.
 * @param name - what it is called, for people.
 * @param upload - address that Maven uploads to, with the login of the server `codes` of its settings; without it, the package
 *   is signed and sent to the registry that it names, with the login of the server `central`.
 * @throws CommandError when there is no Maven, or it did not send everything.
 */
export async function deploy(folder: string, name: string, upload: string | undefined): Promise<void> {
  // A key in the environment needs no program that keeps keys.
  const signer = process.env.MAVEN_GPG_KEY ? ["-Dgpg.signer=bc"] : [];
  const way =
    upload === undefined
      ? ["-Prelease,central", ...signer]
      : ["-Prelease", `-DaltDeploymentRepository=codes::${upload}`];
  const parameters = ["--batch-mode", "--no-transfer-progress", "--quiet", ...way, "deploy"];
  const status = await showTool("mvn", parameters, folder, {}).catch((error: Error) => error.message);
  if (status === 0) return;
  throw new CommandError(
    `Maven did not publish ${name} (${status}); install Maven and a JDK if there is none, and run the same command again: ` +
      "what the repository has is compared and left as it is",
  );
}
