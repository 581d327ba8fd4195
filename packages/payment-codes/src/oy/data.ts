// Generated from the catalog; do not edit.
import { accountInquirySigns, accountInquirySpace, accountLinkingSigns, accountLinkingSpace, accountReceivableSigns, accountReceivableSpace, balanceSigns, balanceSpace, billerSigns, billerSpace, billerStatusSigns, billerStatusSpace, codes, disbursementSigns, disbursementSpace, disbursementStatusSigns, disbursementStatusSpace, ewalletCallbackSigns, ewalletCallbackSpace, ewalletRefundSigns, ewalletRefundSpace, ewalletSigns, ewalletSpace, ewalletStatusSigns, ewalletStatusSpace, httpSigns, httpSpace, ids, internationalTransferSigns, internationalTransferSpace, internationalTransferStatusSigns, internationalTransferStatusSpace, money, offlineSigns, offlineSpace, paymentLinkSigns, paymentLinkSpace, paymentLinkStatusSigns, paymentLinkStatusSpace, paymentRoutingRecipientSigns, paymentRoutingRecipientSpace, paymentRoutingSigns, paymentRoutingSpace, paymentRoutingStatusSigns, paymentRoutingStatusSpace, provider, qrisSigns, qrisSpace, qrisStatusSigns, qrisStatusSpace, reasons1, reasons10, reasons11, reasons12, reasons13, reasons14, reasons15, reasons16, reasons17, reasons18, reasons19, reasons2, reasons20, reasons21, reasons22, reasons23, reasons24, reasons25, reasons26, reasons27, reasons28, reasons29, reasons3, reasons30, reasons31, reasons32, reasons33, reasons4, reasons5, reasons6, reasons7, reasons8, reasons9, signatures, transactionsDataSigns, transactionsDataSpace, transactionSummarySigns, transactionSummarySpace, vaCallbackSigns, vaCallbackSpace, vaSigns, vaSpace, vaStatusSigns, vaStatusSpace } from "./packed.js";
import type { PackedEarlier } from "../runtime/earlier.js";
import type { PackedBodies, PackedCatalog } from "../runtime/packed.js";
import { joinReadings } from "../runtime/readings.js";
import { isWithdrawn } from "../runtime/withdrawn.js";

const spaces = [disbursementSpace, disbursementStatusSpace, balanceSpace, accountInquirySpace, vaSpace, vaStatusSpace, vaCallbackSpace, ewalletSpace, ewalletStatusSpace, ewalletCallbackSpace, ewalletRefundSpace, qrisSpace, qrisStatusSpace, paymentRoutingSpace, paymentRoutingStatusSpace, paymentRoutingRecipientSpace, paymentLinkSpace, paymentLinkStatusSpace, billerSpace, billerStatusSpace, offlineSpace, internationalTransferSpace, internationalTransferStatusSpace, accountLinkingSpace, accountReceivableSpace, transactionsDataSpace, transactionSummarySpace, httpSpace];

/** For `lookup` and texts: codes of OY! Indonesia. */
export const catalog: PackedCatalog = { provider: provider, reasons: [reasons1, reasons2, reasons3, reasons4, reasons5, reasons6, reasons7, reasons8, reasons9, reasons10, reasons11, reasons12, reasons13, reasons14, reasons15, reasons16, reasons17, reasons18, reasons19, reasons20, reasons21, reasons22, reasons23, reasons24, reasons25, reasons26, reasons27, reasons28, reasons29, reasons30, reasons31, reasons32, reasons33], spaces: spaces };

/** For `decode`: codes of OY! Indonesia. */
export const bodies: PackedBodies = { provider: provider, reasons: [reasons1, reasons2, reasons3, reasons4, reasons5, reasons6, reasons7, reasons8, reasons9, reasons10, reasons11, reasons12, reasons13, reasons14, reasons15, reasons16, reasons17, reasons18, reasons19, reasons20, reasons21, reasons22, reasons23, reasons24, reasons25, reasons26, reasons27, reasons28, reasons29, reasons30, reasons31, reasons32, reasons33], spaces: spaces, signs: [disbursementSigns, disbursementStatusSigns, balanceSigns, accountInquirySigns, vaSigns, vaStatusSigns, vaCallbackSigns, ewalletSigns, ewalletStatusSigns, ewalletCallbackSigns, ewalletRefundSigns, qrisSigns, qrisStatusSigns, paymentRoutingSigns, paymentRoutingStatusSigns, paymentRoutingRecipientSigns, paymentLinkSigns, paymentLinkStatusSigns, billerSigns, billerStatusSigns, offlineSigns, internationalTransferSigns, internationalTransferStatusSigns, accountLinkingSigns, accountReceivableSigns, transactionsDataSigns, transactionSummarySigns, httpSigns], codes: codes, signatures: signatures, ids: ids, money: money, join: joinReadings, isWithdrawn: isWithdrawn };

const disbursementSpaces = [disbursementSpace, disbursementStatusSpace];

/** For `lookup` and texts: codes of payouts. */
export const disbursementCatalog: PackedCatalog = { provider: provider, reasons: [reasons1, reasons2, 2, 1, reasons5, 3, reasons7, 3, 1, 1, reasons11, reasons12, 1, 1, 1, reasons16, reasons17, reasons18, reasons19, reasons20, reasons21, 1, reasons23, 1, 3, 1, reasons27, 1, reasons29, 1, 1, reasons32, 1], spaces: disbursementSpaces };

/** For `decode`: codes of payouts. */
export const disbursementBodies: PackedBodies = { provider: provider, reasons: [reasons1, reasons2, 2, 1, reasons5, 3, reasons7, 3, 1, 1, reasons11, reasons12, 1, 1, 1, reasons16, reasons17, reasons18, reasons19, reasons20, reasons21, 1, reasons23, 1, 3, 1, reasons27, 1, reasons29, 1, 1, reasons32, 1], spaces: disbursementSpaces, signs: [disbursementSigns, disbursementStatusSigns], codes: codes, signatures: signatures, ids: ids, money: money, join: joinReadings, isWithdrawn: isWithdrawn };

const balanceSpaces = [balanceSpace];

/** For `lookup` and texts: codes of the balance. */
export const balanceCatalog: PackedCatalog = { provider: provider, reasons: [6, 1, 2, 1, reasons5, 3, 1, 3, 1, 1, 1, 2, 1, 1, 1, 1, 1, reasons18, reasons19, reasons20, 1, 1, 1, 1, 3, 1, reasons27, 1, 2, 1, 1, 1, 1], spaces: balanceSpaces };

/** For `decode`: codes of the balance. */
export const balanceBodies: PackedBodies = { provider: provider, reasons: [6, 1, 2, 1, reasons5, 3, 1, 3, 1, 1, 1, 2, 1, 1, 1, 1, 1, reasons18, reasons19, reasons20, 1, 1, 1, 1, 3, 1, reasons27, 1, 2, 1, 1, 1, 1], spaces: balanceSpaces, signs: [balanceSigns], codes: codes, signatures: signatures, ids: ids, money: money, join: joinReadings };

const accountInquirySpaces = [accountInquirySpace];

/** For `lookup` and texts: codes of account inquiries. */
export const accountInquiryCatalog: PackedCatalog = { provider: provider, reasons: [6, reasons2, 2, 1, reasons5, 3, reasons7, 3, 1, reasons10, 1, 2, 1, reasons14, 1, 1, 1, reasons18, 1, reasons20, reasons21, reasons22, reasons23, 1, 3, 1, reasons27, 1, 2, 1, 1, 1, 1], spaces: accountInquirySpaces };

/** For `decode`: codes of account inquiries. */
export const accountInquiryBodies: PackedBodies = { provider: provider, reasons: [6, reasons2, 2, 1, reasons5, 3, reasons7, 3, 1, reasons10, 1, 2, 1, reasons14, 1, 1, 1, reasons18, 1, reasons20, reasons21, reasons22, reasons23, 1, 3, 1, reasons27, 1, 2, 1, 1, 1, 1], spaces: accountInquirySpaces, signs: [accountInquirySigns], codes: codes, signatures: signatures, ids: ids, money: money, join: joinReadings };

const vaSpaces = [vaSpace, vaStatusSpace, vaCallbackSpace];

/** For `lookup` and texts: codes of virtual accounts. */
export const vaCatalog: PackedCatalog = { provider: provider, reasons: [6, 1, 2, reasons4, reasons5, 3, reasons7, 3, reasons9, 1, reasons11, reasons12, 1, reasons14, 1, 1, reasons17, reasons18, reasons19, 1, reasons21, reasons22, 1, reasons24, 3, 1, 1, 1, 2, 1, reasons31, 1, 1], spaces: vaSpaces };

/** For `decode`: codes of virtual accounts. */
export const vaBodies: PackedBodies = { provider: provider, reasons: [6, 1, 2, reasons4, reasons5, 3, reasons7, 3, reasons9, 1, reasons11, reasons12, 1, reasons14, 1, 1, reasons17, reasons18, reasons19, 1, reasons21, reasons22, 1, reasons24, 3, 1, 1, 1, 2, 1, reasons31, 1, 1], spaces: vaSpaces, signs: [vaSigns, vaStatusSigns, vaCallbackSigns], codes: codes, signatures: signatures, ids: ids, money: money, join: joinReadings };

const ewalletSpaces = [ewalletSpace, ewalletStatusSpace, ewalletCallbackSpace, ewalletRefundSpace];

/** For `lookup` and texts: codes of e-wallets. */
export const ewalletCatalog: PackedCatalog = { provider: provider, reasons: [6, 1, 2, 1, reasons5, 3, 1, 3, 1, 1, reasons11, 2, reasons13, reasons14, reasons15, reasons16, reasons17, reasons18, 1, 1, reasons21, 1, reasons23, 1, reasons25, 1, 1, reasons28, 2, 1, reasons31, reasons32, 1], spaces: ewalletSpaces };

/** For `decode`: codes of e-wallets. */
export const ewalletBodies: PackedBodies = { provider: provider, reasons: [6, 1, 2, 1, reasons5, 3, 1, 3, 1, 1, reasons11, 2, reasons13, reasons14, reasons15, reasons16, reasons17, reasons18, 1, 1, reasons21, 1, reasons23, 1, reasons25, 1, 1, reasons28, 2, 1, reasons31, reasons32, 1], spaces: ewalletSpaces, signs: [ewalletSigns, ewalletStatusSigns, ewalletCallbackSigns, ewalletRefundSigns], codes: codes, signatures: signatures, ids: ids, money: money, join: joinReadings };

const qrisSpaces = [qrisSpace, qrisStatusSpace];

/** For `lookup` and texts: codes of QRIS. */
export const qrisCatalog: PackedCatalog = { provider: provider, reasons: [6, 1, 2, 1, reasons5, 3, 1, 3, 1, 1, reasons11, 2, 1, 1, 1, 1, reasons17, reasons18, 1, 1, reasons21, 1, 1, 1, 3, reasons26, reasons27, reasons28, 2, 1, reasons31, reasons32, 1], spaces: qrisSpaces };

/** For `decode`: codes of QRIS. */
export const qrisBodies: PackedBodies = { provider: provider, reasons: [6, 1, 2, 1, reasons5, 3, 1, 3, 1, 1, reasons11, 2, 1, 1, 1, 1, reasons17, reasons18, 1, 1, reasons21, 1, 1, 1, 3, reasons26, reasons27, reasons28, 2, 1, reasons31, reasons32, 1], spaces: qrisSpaces, signs: [qrisSigns, qrisStatusSigns], codes: codes, signatures: signatures, ids: ids, money: money };

const paymentRoutingSpaces = [paymentRoutingSpace, paymentRoutingStatusSpace, paymentRoutingRecipientSpace];

/** For `lookup` and texts: codes of payment routing. */
export const paymentRoutingCatalog: PackedCatalog = { provider: provider, reasons: [6, 1, 2, 1, reasons5, 3, 1, 3, 1, 1, reasons11, 2, reasons13, 1, 1, reasons16, reasons17, reasons18, reasons19, 1, reasons21, 1, 1, 1, 3, 1, reasons27, reasons28, 2, reasons30, reasons31, reasons32, 1], spaces: paymentRoutingSpaces };

/** For `decode`: codes of payment routing. */
export const paymentRoutingBodies: PackedBodies = { provider: provider, reasons: [6, 1, 2, 1, reasons5, 3, 1, 3, 1, 1, reasons11, 2, reasons13, 1, 1, reasons16, reasons17, reasons18, reasons19, 1, reasons21, 1, 1, 1, 3, 1, reasons27, reasons28, 2, reasons30, reasons31, reasons32, 1], spaces: paymentRoutingSpaces, signs: [paymentRoutingSigns, paymentRoutingStatusSigns, paymentRoutingRecipientSigns], codes: codes, signatures: signatures, ids: ids, money: money };

const paymentLinkSpaces = [paymentLinkSpace, paymentLinkStatusSpace];

/** For `lookup` and texts: codes of payment links. */
export const paymentLinkCatalog: PackedCatalog = { provider: provider, reasons: [6, 1, 2, 1, reasons5, 3, 1, 3, 1, 1, 1, 2, 1, reasons14, 1, reasons16, reasons17, 1, 1, 1, reasons21, reasons22, 1, 1, 3, 1, 1, 1, 2, reasons30, reasons31, reasons32, 1], spaces: paymentLinkSpaces };

/** For `decode`: codes of payment links. */
export const paymentLinkBodies: PackedBodies = { provider: provider, reasons: [6, 1, 2, 1, reasons5, 3, 1, 3, 1, 1, 1, 2, 1, reasons14, 1, reasons16, reasons17, 1, 1, 1, reasons21, reasons22, 1, 1, 3, 1, 1, 1, 2, reasons30, reasons31, reasons32, 1], spaces: paymentLinkSpaces, signs: [paymentLinkSigns, paymentLinkStatusSigns], codes: codes, signatures: signatures, ids: ids, money: money };

const billerSpaces = [billerSpace, billerStatusSpace];

/** For `lookup` and texts: codes of bills. */
export const billerCatalog: PackedCatalog = { provider: provider, reasons: [6, 1, 2, 1, reasons5, 3, 1, reasons8, 1, reasons10, reasons11, reasons12, reasons13, 1, 1, reasons16, reasons17, reasons18, 1, reasons20, reasons21, 1, reasons23, 1, 3, reasons26, 1, 1, 2, 1, 1, reasons32, 1], spaces: billerSpaces };

/** For `decode`: codes of bills. */
export const billerBodies: PackedBodies = { provider: provider, reasons: [6, 1, 2, 1, reasons5, 3, 1, reasons8, 1, reasons10, reasons11, reasons12, reasons13, 1, 1, reasons16, reasons17, reasons18, 1, reasons20, reasons21, 1, reasons23, 1, 3, reasons26, 1, 1, 2, 1, 1, reasons32, 1], spaces: billerSpaces, signs: [billerSigns, billerStatusSigns], codes: codes, signatures: signatures, ids: ids, money: money, join: joinReadings };

const offlineSpaces = [offlineSpace];

/** For `lookup` and texts: codes of cash at a store. */
export const offlineCatalog: PackedCatalog = { provider: provider, reasons: [6, 1, 2, reasons4, reasons5, 3, 1, 3, 1, 1, reasons11, reasons12, 1, 1, 1, reasons16, reasons17, reasons18, 1, reasons20, reasons21, reasons22, reasons23, 1, 3, 1, reasons27, 1, 2, reasons30, reasons31, reasons32, 1], spaces: offlineSpaces };

/** For `decode`: codes of cash at a store. */
export const offlineBodies: PackedBodies = { provider: provider, reasons: [6, 1, 2, reasons4, reasons5, 3, 1, 3, 1, 1, reasons11, reasons12, 1, 1, 1, reasons16, reasons17, reasons18, 1, reasons20, reasons21, reasons22, reasons23, 1, 3, 1, reasons27, 1, 2, reasons30, reasons31, reasons32, 1], spaces: offlineSpaces, signs: [offlineSigns], codes: codes, signatures: signatures, ids: ids, money: money };

const internationalTransferSpaces = [internationalTransferSpace, internationalTransferStatusSpace];

/** For `lookup` and texts: codes of transfers abroad. */
export const internationalTransferCatalog: PackedCatalog = { provider: provider, reasons: [6, 1, 2, 1, reasons5, 3, 1, 3, 1, 1, reasons11, reasons12, 1, reasons14, 1, reasons16, reasons17, reasons18, reasons19, 1, reasons21, 1, reasons23, reasons24, 3, reasons26, reasons27, 1, reasons29, 1, reasons31, reasons32, reasons33], spaces: internationalTransferSpaces };

/** For `decode`: codes of transfers abroad. */
export const internationalTransferBodies: PackedBodies = { provider: provider, reasons: [6, 1, 2, 1, reasons5, 3, 1, 3, 1, 1, reasons11, reasons12, 1, reasons14, 1, reasons16, reasons17, reasons18, reasons19, 1, reasons21, 1, reasons23, reasons24, 3, reasons26, reasons27, 1, reasons29, 1, reasons31, reasons32, reasons33], spaces: internationalTransferSpaces, signs: [internationalTransferSigns, internationalTransferStatusSigns], codes: codes, signatures: signatures, ids: ids, money: money, join: joinReadings };

const accountLinkingSpaces = [accountLinkingSpace];

/** For `lookup` and texts: codes of linked accounts. */
export const accountLinkingCatalog: PackedCatalog = { provider: provider, reasons: [6, 1, reasons3, 1, reasons5, 3, 1, 3, 1, 1, 1, 2, 1, 1, reasons15, 1, 1, reasons18, 1, reasons20, reasons21, 1, 1, 1, 3, 1, 1, 1, 2, 1, 1, 1, 1], spaces: accountLinkingSpaces };

/** For `decode`: codes of linked accounts. */
export const accountLinkingBodies: PackedBodies = { provider: provider, reasons: [6, 1, reasons3, 1, reasons5, 3, 1, 3, 1, 1, 1, 2, 1, 1, reasons15, 1, 1, reasons18, 1, reasons20, reasons21, 1, 1, 1, 3, 1, 1, 1, 2, 1, 1, 1, 1], spaces: accountLinkingSpaces, signs: [accountLinkingSigns], codes: codes, signatures: signatures, ids: ids, money: money, join: joinReadings };

const transactionsDataSpaces = [transactionsDataSpace];

/** For `lookup` and texts: codes of bank statements. */
export const transactionsDataCatalog: PackedCatalog = { provider: provider, reasons: [6, reasons2, 2, 1, reasons5, reasons6, reasons7, 3, 1, 1, 1, 2, 1, 1, 1, reasons16, reasons17, reasons18, 1, reasons20, reasons21, 1, 1, 1, 3, 1, 1, 1, 2, 1, 1, 1, 1], spaces: transactionsDataSpaces };

/** For `decode`: codes of bank statements. */
export const transactionsDataBodies: PackedBodies = { provider: provider, reasons: [6, reasons2, 2, 1, reasons5, reasons6, reasons7, 3, 1, 1, 1, 2, 1, 1, 1, reasons16, reasons17, reasons18, 1, reasons20, reasons21, 1, 1, 1, 3, 1, 1, 1, 2, 1, 1, 1, 1], spaces: transactionsDataSpaces, signs: [transactionsDataSigns], codes: codes, signatures: signatures, ids: ids, money: money, join: joinReadings };

const transactionSummarySpaces = [transactionSummarySpace];

/** For `lookup` and texts: codes of sums to be settled. */
export const transactionSummaryCatalog: PackedCatalog = { provider: provider, reasons: [6, 1, 2, 1, reasons5, 3, 1, 3, 1, 1, 1, 2, 1, reasons14, 1, 1, reasons17, 1, 1, 1, reasons21, 1, 1, 1, 3, 1, reasons27, 1, 2, 1, 1, 1, 1], spaces: transactionSummarySpaces };

/** For `decode`: codes of sums to be settled. */
export const transactionSummaryBodies: PackedBodies = { provider: provider, reasons: [6, 1, 2, 1, reasons5, 3, 1, 3, 1, 1, 1, 2, 1, reasons14, 1, 1, reasons17, 1, 1, 1, reasons21, 1, 1, 1, 3, 1, reasons27, 1, 2, 1, 1, 1, 1], spaces: transactionSummarySpaces, signs: [transactionSummarySigns], codes: codes, signatures: signatures, ids: ids, money: money };

/** For `lookupEarlier`: what codes of OY! Indonesia meant before. */
export const earlier: PackedEarlier = { provider: provider, reasons: [reasons1, reasons2, reasons3, reasons4, reasons5, reasons6, reasons7, reasons8, reasons9, reasons10, reasons11, reasons12, reasons13, reasons14, reasons15, reasons16, reasons17, reasons18, reasons19, reasons20, reasons21, reasons22, reasons23, reasons24, reasons25, reasons26, reasons27, reasons28, reasons29, reasons30, reasons31, reasons32, reasons33], spaces: [{ space: disbursementSpace, entries: "211\t042213\tBANK_CODE_NOT_AVAILABLE\n215\t04221'\tAMOUNT_ABOVE_MAXIMUM", periods: "/2020-07-13 /2021-08-26" }] };
