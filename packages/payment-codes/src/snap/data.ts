// Generated from the catalog; do not edit.
import { codes, ids, inquiryStatusSigns, inquiryStatusSpace, money, paymentFlagSigns, paymentFlagSpace, provider, reasons1, redirects, refunds, responseSigns, responseSpace, signatures, statusSigns, statusSpace, vaInquirySigns, vaInquirySpace, vaPaymentSigns, vaPaymentSpace } from "./packed.js";
import type { PackedEarlier } from "../runtime/earlier.js";
import type { PackedBodies, PackedCatalog } from "../runtime/packed.js";
import { refundReader } from "../runtime/refunds.js";

const spaces = [responseSpace, statusSpace, paymentFlagSpace, inquiryStatusSpace, vaPaymentSpace, vaInquirySpace];

/** For `lookup` and texts: codes of SNAP BI. */
export const catalog: PackedCatalog = { provider: provider, reasons: [reasons1], spaces: spaces };

/** For `decode`: codes of SNAP BI. */
export const bodies: PackedBodies = { provider: provider, reasons: [reasons1], spaces: spaces, signs: [responseSigns, statusSigns, paymentFlagSigns, inquiryStatusSigns, vaPaymentSigns, vaInquirySigns], codes: codes, redirects: redirects, signatures: signatures, ids: ids, money: money, refunds: { packed: refunds, read: refundReader } };

/** For `lookupEarlier`: what codes of SNAP BI meant before. */
export const earlier: PackedEarlier = { provider: provider, reasons: [reasons1], spaces: [] };
