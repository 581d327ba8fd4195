import { z } from "zod";
import { CommandError } from "../../command-error.ts";
import { PACKAGES } from "../../places.ts";
import { registryOf } from "../last/npm.ts";
import type { Digests } from "./digests.ts";
import { readTool } from "./run-tool.ts";

/** What a registry reports about the tarball of a published version; old registries only know the SHA-1. */
export type PublishedDigests = Partial<Pick<Digests, "integrity" | "shasum">>;

const distShape = z.object({ integrity: z.string().optional(), shasum: z.string().optional() });
const errorShape = z.object({ error: z.object({ code: z.string(), message: z.string() }) });

/** By default, pnpm retries for more than a minute before it reports that there is no network. */
const PATIENCE = { PNPM_CONFIG_FETCH_RETRIES: "1", PNPM_CONFIG_FETCH_RETRY_MINTIMEOUT: "1000" };

/** The package is not there, or has no such version. */
const ABSENT = ["E404", "ERR_PNPM_FETCH_404", "ERR_PNPM_PACKAGE_NOT_FOUND"];

/**
 * Asks the configured registry for a version of a package.
 *
 * @param name - name of the package.
 * @param version - the version.
 * @returns the digests of its tarball, or `undefined` when it is not published.
 * @throws CommandError when the registry does not respond: that does not mean that the version does not exist.
 */
export async function publishedDigests(name: string, version: string): Promise<PublishedDigests | undefined> {
  const view = ["view", `${name}@${version}`, "dist", "--json"];
  const { status, out, err } = await readTool("pnpm", view, PACKAGES, PATIENCE);
  const answer = readAnswer(out);
  const failed = errorShape.safeParse(answer);
  if (failed.success && ABSENT.includes(failed.data.error.code)) return undefined;
  const dist = distShape.safeParse(answer);
  if (status === 0 && dist.success && (dist.data.integrity ?? dist.data.shasum) !== undefined)
    return {
      ...(dist.data.integrity === undefined ? {} : { integrity: dist.data.integrity }),
      ...(dist.data.shasum === undefined ? {} : { shasum: dist.data.shasum }),
    };
  const why = failed.success ? failed.data.error.message : err || out || "no answer";
  const registry = await registryOf(name, PACKAGES);
  throw new CommandError(
    `the registry ${registry} does not say whether ${name}@${version} is published: ${why.trim()}`,
  );
}

function readAnswer(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
