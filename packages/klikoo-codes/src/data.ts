// Generated from the catalog; do not edit.
import { check, codes, ids, openapiSigns, openapiSpace, provider, reasons1, signatures } from "./packed.js";
import type { PackedEarlier } from "./runtime/earlier.js";
import type { PackedBodies, PackedCatalog } from "./runtime/packed.js";

const spaces = [openapiSpace];

/** For `lookup` and texts: codes of Klikoo. */
export const catalog: PackedCatalog = { provider: provider, reasons: [reasons1], spaces: spaces };

/** For `decode`: codes of Klikoo. */
export const bodies: PackedBodies = { provider: provider, reasons: [reasons1], spaces: spaces, signs: [openapiSigns], codes: codes, signatures: signatures, ids: ids, check: check };

/** For `lookupEarlier`: what codes of Klikoo meant before. */
export const earlier: PackedEarlier = { provider: provider, reasons: [reasons1], spaces: [] };
