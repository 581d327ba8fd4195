import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Finished, readTool } from "./run-tool.ts";

/** A repository of our own, which has the objects of another one and changes nothing in it. */
export interface Beside {
  /** Runs `git` in it. */
  git(parameters: readonly string[], env?: NodeJS.ProcessEnv): Promise<Finished>;
}

/**
 * Variables for `git`: nobody is there to type a password, and variables of a hook would lead to another repository.
 *
 * @param login - variables that log in at remote repositories.
 * @returns them, with `undefined` for those to leave out.
 */
export function gitEnvironment(login: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const outside = Object.keys(process.env).filter((name) => name.startsWith("GIT_") && !KEPT.test(name));
  const unset = Object.fromEntries(outside.map((name) => [name, undefined]));
  return { ...unset, GIT_TERMINAL_PROMPT: "0", ...login };
}

/** How Git reaches a server, and where its settings are, is the user's affair. */
const KEPT = /^GIT_(?:SSH|SSL|PROXY|ASKPASS|CONFIG)/;

/**
 * Works in a bare repository beside another one. Fetching into a clone would change what others find in it, and a
 * shallow fetch would make it shallow.
 *
 * @param folder - a folder of the other repository.
 * @param login - variables that log in at remote repositories.
 * @param work - what is done there; afterwards it is gone.
 * @returns what the work returns.
 */
export async function besideRepository<T>(
  folder: string,
  login: NodeJS.ProcessEnv,
  work: (beside: Beside) => Promise<T>,
): Promise<T> {
  const own = await mkdtemp(join(tmpdir(), "codes-git-"));
  const git = (parameters: readonly string[], env: NodeJS.ProcessEnv = {}) =>
    readTool("git", parameters, own, { ...gitEnvironment(login), ...env });
  try {
    const { out } = await readTool("git", ["rev-parse", "--path-format=absolute", "--git-path", "objects"], folder, {
      ...gitEnvironment({}),
    });
    await git(["init", "--quiet", "--bare", "."]);
    await writeFile(join(own, "objects", "info", "alternates"), out);
    return await work({ git });
  } finally {
    await rm(own, { recursive: true, force: true });
  }
}

/**
 * Says how a token logs in at a server, for that server alone and in no argument that others could see.
 *
 * @param address - address of a repository.
 * @param token - the token; none to use what Git is set up with.
 * @returns variables for `git`.
 */
export function loginWith(address: string, token: string | undefined): NodeJS.ProcessEnv {
  if (token === undefined || token === "" || !address.startsWith("https://")) return {};
  const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
  return {
    GIT_CONFIG_COUNT: "1",
    GIT_CONFIG_KEY_0: `http.${new URL(address).origin}/.extraHeader`,
    GIT_CONFIG_VALUE_0: `Authorization: Basic ${basic}`,
  };
}
