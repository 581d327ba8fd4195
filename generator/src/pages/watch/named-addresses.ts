import type { ProviderSource } from "../../catalog/load.ts";
import type { Path } from "../../catalog/position.ts";
import type { SourceFile } from "../../catalog/source-file.ts";
import { standardFolders } from "../../catalog/standards.ts";

/** An address that a file of the catalog names as a source. */
export interface NamedAddress {
  readonly url: string;
  readonly file: SourceFile;
  readonly path: Path;
}

/** Fields whose values are sources. Other addresses are part of a fact, such as a body's. */
const FIELDS = new Set(["url", "urls", "source", "sources"]);

/**
 * Finds every address that a provider's files name as a source: those of entries, services, bodies, status checks,
 * signatures and standards, but not the pages that have a lock.
 *
 * @param source - the provider's files.
 * @returns the addresses, file by file, each as often as it is named.
 */
export function namedAddresses(source: ProviderSource): NamedAddress[] {
  const { provider, spaces, bases, services } = source;
  const { docs: _, ...facts } = provider.data;
  return [
    ...addressesIn(provider.file, facts, []),
    ...[...spaces.values(), ...bases.values(), ...services.values()].flatMap(({ file, data }) =>
      addressesIn(file, data, []),
    ),
  ];
}

/**
 * Folders of the catalog whose watched pages a provider stands on: its own, and those of its standards.
 *
 * @param source - the provider's files.
 * @returns the folders, its own first.
 */
export function watchedFolders({ id, provider }: ProviderSource): readonly [own: string, ...standards: string[]] {
  return [id, ...standardFolders(provider.data).filter((folder) => folder !== id)];
}

function addressesIn(file: SourceFile, value: unknown, path: Path): NamedAddress[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    const isSource = FIELDS.has(String(at.findLast((step) => typeof step === "string")));
    if (typeof inner === "string") return isSource && isAddress(inner) ? [{ url: inner, file, path: at }] : [];
    return addressesIn(file, inner, at);
  });
}

function isAddress(text: string): boolean {
  return text.startsWith("https://");
}
