import type { Model } from "../../catalog/model.ts";
import { packageFolder } from "../../places.ts";
import { CHANGELOG } from "../output.ts";

/** Addresses that the manifest and the README of a package in another language name. */
export interface Links {
  /** Where the sources are. */
  readonly source: string;
  /** What changed in each release: all languages of a provider share one changelog, that of its npm package. */
  readonly changelog: string;
}

/**
 * Says where more about a package stands.
 *
 * @param model - the resolved provider.
 * @returns the addresses, as a browser opens them; undefined where `catalog/project.yaml` names no repository.
 */
export function linksOf({ id, project }: Pick<Model, "id" | "project">): Links | undefined {
  const address = project.repository?.replace(/^git\+/, "").replace(/\.git$/, "");
  if (address === undefined) return undefined;
  const path = `packages/${packageFolder(id)}`;
  return { source: `${address}/tree/HEAD/${path}`, changelog: `${address}/blob/HEAD/${path}/${CHANGELOG}` };
}
