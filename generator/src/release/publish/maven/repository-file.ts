import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { CommandError } from "../../../command-error.ts";
import { ifThere } from "../../../files/inside.ts";
import { addressed, ask } from "../address.ts";

const PATIENCE = 60_000;

/**
 * Gets a file of a Maven repository.
 *
 * @param repository - address of the repository: `https:`, `http:`, or `file:` for a folder.
 * @param path - path of the file in it.
 * @returns its bytes; undefined where the repository says that there is none.
 * @throws CommandError when it says something else, or nothing.
 */
export async function repositoryFile(repository: string, path: string): Promise<Buffer | undefined> {
  const asked = addressed(`${repository.replace(/\/*$/, "/")}${path}`);
  if (asked === undefined) throw new CommandError(`the Maven repository ${repository} is no address`);
  const { address, headers } = asked;
  if (address.protocol === "file:") return ifThere(readFile(fileURLToPath(address)));
  const answer = await ask({
    address,
    headers,
    patience: PATIENCE,
    silent: (why) =>
      new CommandError(
        `the Maven repository does not say whether it has ${address.href}: ${why}; nothing was published`,
      ),
  });
  return answer?.bytes;
}
