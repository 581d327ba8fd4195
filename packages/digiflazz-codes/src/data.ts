// Generated from the catalog; do not edit.
import { billSigns, billSpace, codes, depositSigns, depositSpace, fmStatusSigns, fmStatusSpace, ids, inquirySigns, inquirySpace, money, provider, reasons1, reportSigns, reportSpace, sellerPostpaidSigns, sellerPostpaidSpace, sellerPrepaidSigns, sellerPrepaidSpace, signatures, statusSigns, statusSpace, transactionSigns, transactionSpace, webhookSigns, webhookSpace } from "./packed.js";
import type { PackedEarlier } from "./runtime/earlier.js";
import type { PackedBodies, PackedCatalog } from "./runtime/packed.js";

const spaces = [transactionSpace, statusSpace, billSpace, inquirySpace, depositSpace, webhookSpace, sellerPrepaidSpace, sellerPostpaidSpace, fmStatusSpace, reportSpace];

/** For `lookup` and texts: codes of Digiflazz. */
export const catalog: PackedCatalog = { provider: provider, reasons: [reasons1], spaces: spaces };

/** For `decode`: codes of Digiflazz. */
export const bodies: PackedBodies = { provider: provider, reasons: [reasons1], spaces: spaces, signs: [transactionSigns, statusSigns, billSigns, inquirySigns, depositSigns, webhookSigns, sellerPrepaidSigns, sellerPostpaidSigns, fmStatusSigns, reportSigns], codes: codes, signatures: signatures, ids: ids, money: money };

/** For `lookupEarlier`: what codes of Digiflazz meant before. */
export const earlier: PackedEarlier = { provider: provider, reasons: [reasons1], spaces: [] };
