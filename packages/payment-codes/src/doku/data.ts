// Generated from the catalog; do not edit.
import { apiSigns, apiSpace, captureSigns, captureSpace, cardErrorSigns, cardErrorSpace, cardPaymentSigns, cardPaymentSpace, cardSigns, cardSpace, checkoutSigns, checkoutSpace, codes, httpSigns, httpSpace, ids, money, networks, orderStatusSigns, orderStatusSpace, ovoSigns, ovoSpace, pageSigns, pageSpace, provider, reasons1, reasons2, reasons3, redirects, refunds, refundSigns, refundSpace, signatures, snapInquiryStatusSigns, snapInquiryStatusSpace, snapPaymentFlagSigns, snapPaymentFlagSpace, snapSigns, snapSpace, snapStatusSigns, snapStatusSpace, tokenSigns, tokenSpace, transactionStatusSigns, transactionStatusSpace, vaInquirySigns, vaInquirySpace, vaPaymentSigns, vaPaymentSpace } from "./packed.js";
import { contradiction } from "../runtime/contradiction.js";
import type { PackedEarlier } from "../runtime/earlier.js";
import { networkReader } from "../runtime/network.js";
import type { PackedBodies, PackedCatalog } from "../runtime/packed.js";
import { refundReader } from "../runtime/refunds.js";

const spaces = [snapSpace, snapStatusSpace, snapPaymentFlagSpace, snapInquiryStatusSpace, vaPaymentSpace, vaInquirySpace, cardSpace, cardErrorSpace, apiSpace, httpSpace, transactionStatusSpace, orderStatusSpace, cardPaymentSpace, captureSpace, refundSpace, ovoSpace, pageSpace, tokenSpace, checkoutSpace];

/** For `lookup` and texts: codes of DOKU. */
export const catalog: PackedCatalog = { provider: provider, reasons: [reasons1, reasons2, reasons3], spaces: spaces };

/** For `decode`: codes of DOKU. */
export const bodies: PackedBodies = { provider: provider, reasons: [reasons1, reasons2, reasons3], spaces: spaces, signs: [snapSigns, snapStatusSigns, snapPaymentFlagSigns, snapInquiryStatusSigns, vaPaymentSigns, vaInquirySigns, cardSigns, cardErrorSigns, apiSigns, httpSigns, transactionStatusSigns, orderStatusSigns, cardPaymentSigns, captureSigns, refundSigns, ovoSigns, pageSigns, tokenSigns, checkoutSigns], codes: codes, redirects: redirects, signatures: signatures, ids: ids, money: money, refunds: { packed: refunds, read: refundReader }, networks: { packed: networks, read: networkReader }, contradiction: contradiction };

const snapSpaces = [snapSpace, snapStatusSpace, snapPaymentFlagSpace, snapInquiryStatusSpace, vaPaymentSpace, vaInquirySpace];

/** For `lookup` and texts: codes of SNAP. */
export const snapCatalog: PackedCatalog = { provider: provider, reasons: [reasons1, reasons2, 30], spaces: snapSpaces };

/** For `decode`: codes of SNAP. */
export const snapBodies: PackedBodies = { provider: provider, reasons: [reasons1, reasons2, 30], spaces: snapSpaces, signs: [snapSigns, snapStatusSigns, snapPaymentFlagSigns, snapInquiryStatusSigns, vaPaymentSigns, vaInquirySigns], codes: codes, redirects: redirects, signatures: signatures, ids: ids, money: money, refunds: { packed: refunds, read: refundReader } };

const nonSnapSpaces = [cardSpace, cardErrorSpace, apiSpace, transactionStatusSpace, orderStatusSpace, cardPaymentSpace, captureSpace, refundSpace, ovoSpace, pageSpace, tokenSpace, checkoutSpace, vaInquirySpace];

/** For `lookup` and texts: codes of everything outside SNAP. */
export const nonSnapCatalog: PackedCatalog = { provider: provider, reasons: [15, reasons2, reasons3], spaces: nonSnapSpaces };

/** For `decode`: codes of everything outside SNAP. */
export const nonSnapBodies: PackedBodies = { provider: provider, reasons: [15, reasons2, reasons3], spaces: nonSnapSpaces, signs: [cardSigns, cardErrorSigns, apiSigns, transactionStatusSigns, orderStatusSigns, cardPaymentSigns, captureSigns, refundSigns, ovoSigns, pageSigns, tokenSigns, checkoutSigns, vaInquirySigns], codes: codes, redirects: redirects, signatures: signatures, ids: ids, money: money, refunds: { packed: refunds, read: refundReader }, networks: { packed: networks, read: networkReader }, contradiction: contradiction };

/** For `lookupEarlier`: what codes of DOKU meant before. */
export const earlier: PackedEarlier = { provider: provider, reasons: [reasons1, reasons2, reasons3], spaces: [] };
