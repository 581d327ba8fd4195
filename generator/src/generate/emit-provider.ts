import type { Model } from "../catalog/model.ts";
import type { Seen } from "../catalog/seen.ts";
import { emitFiles, readLicense } from "../emit/index.ts";
import type { Output } from "../emit/output.ts";
import { type EmitContext, outputsOf } from "../emit/outputs.ts";
import { FIRST_VERSION } from "../emit/package-files.ts";
import { heldFiles, type PackageFiles } from "../files/file-map.ts";
import type { Place } from "../files/place.ts";
import { readVersion } from "../package/manifest.ts";
import { LICENSE } from "../places.ts";
import type { Help } from "./made/memory.ts";
import { keepYoungGeneration } from "./young-generation.ts";

/** The files of a provider's package, before they are compared with those that there are. */
export interface Emitted {
  readonly model: Model;
  /** The table of its files. */
  readonly outputs: readonly Output[];
  readonly files: PackageFiles;
  /** What the provider was loaded from; undefined where nothing is remembered. */
  readonly seen: Seen | undefined;
}

/** How a provider is emitted. */
export interface EmitOptions {
  /** Folder of its package, which says the version; none where only the joint package is asked for. */
  readonly place: Place | undefined;
  /** Whether the files are needed more than once: large ones are made piece by piece otherwise. */
  readonly isHeld: boolean;
  readonly seen: Seen | undefined;
  readonly help: Help | undefined;
}

/**
 * Emits the package of a provider.
 *
 * @param model - the provider.
 * @param options - how.
 * @returns its files.
 */
export async function emitProvider(model: Model, { place, isHeld, seen, help }: EmitOptions): Promise<Emitted> {
  const context = { ...(await contextOf(place)), isChecked: help?.isChecked };
  keepYoungGeneration();
  const outputs = outputsOf(model, context);
  const files = await emitFiles(outputs, context.isChecked);
  return { model, outputs, files: isHeld ? heldFiles(files) : files, seen };
}

/**
 * What a package is generated from beside the catalog.
 *
 * @param place - folder of the package, if it is generated.
 * @returns its version as it is, and the license.
 */
export async function contextOf(place: Place | undefined): Promise<EmitContext> {
  const [version = FIRST_VERSION, license] = await Promise.all([
    place && readVersion(place.folder),
    readLicense(LICENSE),
  ]);
  return { version, license };
}
