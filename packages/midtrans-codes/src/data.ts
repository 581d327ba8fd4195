// Generated from the catalog; do not edit.
import { accountSigns, accountSpace, accountStatusSigns, accountStatusSpace, cardSigns, cardSpace, codes, fraudStatusSigns, fraudStatusSpace, gopaySigns, gopaySpace, ids, items, money, networks, payoutApiSigns, payoutApiSpace, payoutErrorSigns, payoutErrorSpace, payoutStatusSigns, payoutStatusSpace, provider, reasons1, reasons2, reasons3, reasons4, reasons5, reasons6, reasons7, redirects, refunds, signatures, snapApiSigns, snapApiSpace, snapSigns, snapSpace, snapStatusSigns, snapStatusSpace, statusSigns, statusSpace, subscriptionSigns, subscriptionSpace, transactionStatusSigns, transactionStatusSpace } from "./packed.js";
import type { PackedEarlier } from "./runtime/earlier.js";
import { networkReader } from "./runtime/network.js";
import type { PackedBodies, PackedCatalog } from "./runtime/packed.js";
import { joinReadings } from "./runtime/readings.js";
import { refundReader } from "./runtime/refunds.js";

const spaces = [statusSpace, cardSpace, gopaySpace, transactionStatusSpace, fraudStatusSpace, snapApiSpace, snapSpace, snapStatusSpace, payoutStatusSpace, payoutErrorSpace, payoutApiSpace, accountSpace, accountStatusSpace, subscriptionSpace];

/** For `lookup` and texts: codes of Midtrans. */
export const catalog: PackedCatalog = { provider: provider, reasons: [reasons1, reasons2, reasons3, reasons4, reasons5, reasons6, reasons7], spaces: spaces };

/** For `decode`: codes of Midtrans. */
export const bodies: PackedBodies = { provider: provider, reasons: [reasons1, reasons2, reasons3, reasons4, reasons5, reasons6, reasons7], spaces: spaces, signs: [statusSigns, cardSigns, gopaySigns, transactionStatusSigns, fraudStatusSigns, snapApiSigns, snapSigns, snapStatusSigns, payoutStatusSigns, payoutErrorSigns, payoutApiSigns, accountSigns, accountStatusSigns, subscriptionSigns], codes: codes, redirects: redirects, signatures: signatures, ids: ids, money: money, refunds: { packed: refunds, read: refundReader }, networks: { packed: networks, read: networkReader }, items: items, join: joinReadings };

const coreApiSpaces = [statusSpace, cardSpace, gopaySpace, transactionStatusSpace, fraudStatusSpace, snapApiSpace, accountSpace, accountStatusSpace, subscriptionSpace];

/** For `lookup` and texts: codes of Core API and Snap. */
export const coreApiCatalog: PackedCatalog = { provider: provider, reasons: [reasons1, 1, reasons3, reasons4, reasons5, 12, 1], spaces: coreApiSpaces };

/** For `decode`: codes of Core API and Snap. */
export const coreApiBodies: PackedBodies = { provider: provider, reasons: [reasons1, 1, reasons3, reasons4, reasons5, 12, 1], spaces: coreApiSpaces, signs: [statusSigns, cardSigns, gopaySigns, transactionStatusSigns, fraudStatusSigns, snapApiSigns, accountSigns, accountStatusSigns, subscriptionSigns], codes: codes, redirects: redirects, signatures: signatures, ids: ids, money: money, refunds: { packed: refunds, read: refundReader }, networks: { packed: networks, read: networkReader }, items: items };

const snapBiSpaces = [snapSpace, snapStatusSpace, fraudStatusSpace];

/** For `lookup` and texts: codes of the national standard SNAP. */
export const snapBiCatalog: PackedCatalog = { provider: provider, reasons: [reasons1, 1, 35, reasons4, 2, reasons6, reasons7], spaces: snapBiSpaces };

/** For `decode`: codes of the national standard SNAP. */
export const snapBiBodies: PackedBodies = { provider: provider, reasons: [reasons1, 1, 35, reasons4, 2, reasons6, reasons7], spaces: snapBiSpaces, signs: [snapSigns, snapStatusSigns, fraudStatusSigns], codes: codes, redirects: redirects, signatures: signatures, ids: ids, money: money, refunds: { packed: refunds, read: refundReader }, items: items, join: joinReadings };

const payoutsSpaces = [payoutStatusSpace, payoutErrorSpace, payoutApiSpace];

/** For `lookup` and texts: codes of payouts. */
export const payoutsCatalog: PackedCatalog = { provider: provider, reasons: [reasons1, reasons2, 35, 23, reasons5, 12, reasons7], spaces: payoutsSpaces };

/** For `decode`: codes of payouts. */
export const payoutsBodies: PackedBodies = { provider: provider, reasons: [reasons1, reasons2, 35, 23, reasons5, 12, reasons7], spaces: payoutsSpaces, signs: [payoutStatusSigns, payoutErrorSigns, payoutApiSigns], codes: codes, redirects: redirects, signatures: signatures, ids: ids, money: money, refunds: { packed: refunds, read: refundReader }, items: items };

/** For `lookupEarlier`: what codes of Midtrans meant before. */
export const earlier: PackedEarlier = { provider: provider, reasons: [reasons1, reasons2, reasons3, reasons4, reasons5, reasons6, reasons7], spaces: [] };
