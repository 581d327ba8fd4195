// Generated from the catalog; do not edit.
import { authenticationFlowSigns, authenticationFlowSpace, billFailureSigns, billFailureSpace, billStatusSigns, billStatusSpace, cardSigns, cardSpace, codes, errorCodeSigns, errorCodeSpace, ids, merchantAdviceSigns, merchantAdviceSpace, money, networks, paymentFailureSigns, paymentFailureSpace, paymentLinkStatusSigns, paymentLinkStatusSpace, paymentRequestStatusSigns, paymentRequestStatusSpace, paymentRequestStatusV2Signs, paymentRequestStatusV2Space, paymentStatusSigns, paymentStatusSpace, paymentTokenFailureSigns, paymentTokenFailureSpace, paymentTokenStatusSigns, paymentTokenStatusSpace, payoutFailureSigns, payoutFailureSpace, payoutStatusSigns, payoutStatusSpace, payoutStatusV2Signs, payoutStatusV2Space, provider, reasons1, reasons2, reasons3, refundFailureSigns, refundFailureSpace, refundStatusSigns, refundStatusSpace, reportStatusSigns, reportStatusSpace, signatures, simulatedAuthenticationSigns, simulatedAuthenticationSpace, threeDsCancelSigns, threeDsCancelSpace, threeDsFlowSigns, threeDsFlowSpace, threeDsReasonSigns, threeDsReasonSpace, threeDsStatusSigns, threeDsStatusSpace, tokenMigrationSigns, tokenMigrationSpace } from "./packed.js";
import { contradiction } from "./runtime/contradiction.js";
import type { PackedEarlier } from "./runtime/earlier.js";
import { networkReader } from "./runtime/network.js";
import type { PackedBodies, PackedCatalog } from "./runtime/packed.js";

const spaces = [errorCodeSpace, paymentRequestStatusSpace, paymentRequestStatusV2Space, paymentStatusSpace, paymentFailureSpace, paymentLinkStatusSpace, refundStatusSpace, refundFailureSpace, paymentTokenStatusSpace, paymentTokenFailureSpace, payoutStatusSpace, payoutStatusV2Space, payoutFailureSpace, billStatusSpace, billFailureSpace, cardSpace, merchantAdviceSpace, threeDsStatusSpace, threeDsFlowSpace, authenticationFlowSpace, threeDsReasonSpace, threeDsCancelSpace, simulatedAuthenticationSpace, reportStatusSpace, tokenMigrationSpace];

/** For `lookup` and texts: codes of Xendit. */
export const catalog: PackedCatalog = { provider: provider, reasons: [reasons1, reasons2, reasons3], spaces: spaces };

/** For `decode`: codes of Xendit. */
export const bodies: PackedBodies = { provider: provider, reasons: [reasons1, reasons2, reasons3], spaces: spaces, signs: [errorCodeSigns, paymentRequestStatusSigns, paymentRequestStatusV2Signs, paymentStatusSigns, paymentFailureSigns, paymentLinkStatusSigns, refundStatusSigns, refundFailureSigns, paymentTokenStatusSigns, paymentTokenFailureSigns, payoutStatusSigns, payoutStatusV2Signs, payoutFailureSigns, billStatusSigns, billFailureSigns, cardSigns, merchantAdviceSigns, threeDsStatusSigns, threeDsFlowSigns, authenticationFlowSigns, threeDsReasonSigns, threeDsCancelSigns, simulatedAuthenticationSigns, reportStatusSigns, tokenMigrationSigns], codes: codes, signatures: signatures, ids: ids, money: money, networks: { packed: networks, read: networkReader }, contradiction: contradiction };

const paymentsSpaces = [errorCodeSpace, paymentRequestStatusSpace, paymentRequestStatusV2Space, paymentStatusSpace, paymentFailureSpace, paymentLinkStatusSpace, refundStatusSpace, refundFailureSpace, paymentTokenStatusSpace, paymentTokenFailureSpace, cardSpace, merchantAdviceSpace, threeDsStatusSpace, threeDsFlowSpace, authenticationFlowSpace, threeDsReasonSpace, threeDsCancelSpace];

/** For `lookup` and texts: codes of payments, refunds and saved payment methods. */
export const paymentsCatalog: PackedCatalog = { provider: provider, reasons: [reasons1, 4, reasons3], spaces: paymentsSpaces };

/** For `decode`: codes of payments, refunds and saved payment methods. */
export const paymentsBodies: PackedBodies = { provider: provider, reasons: [reasons1, 4, reasons3], spaces: paymentsSpaces, signs: [errorCodeSigns, paymentRequestStatusSigns, paymentRequestStatusV2Signs, paymentStatusSigns, paymentFailureSigns, paymentLinkStatusSigns, refundStatusSigns, refundFailureSigns, paymentTokenStatusSigns, paymentTokenFailureSigns, cardSigns, merchantAdviceSigns, threeDsStatusSigns, threeDsFlowSigns, authenticationFlowSigns, threeDsReasonSigns, threeDsCancelSigns], codes: codes, signatures: signatures, ids: ids, money: money, networks: { packed: networks, read: networkReader }, contradiction: contradiction };

const payoutsSpaces = [errorCodeSpace, payoutStatusSpace, payoutStatusV2Space, payoutFailureSpace];

/** For `lookup` and texts: codes of payouts. */
export const payoutsCatalog: PackedCatalog = { provider: provider, reasons: [reasons1, reasons2, 26], spaces: payoutsSpaces };

/** For `decode`: codes of payouts. */
export const payoutsBodies: PackedBodies = { provider: provider, reasons: [reasons1, reasons2, 26], spaces: payoutsSpaces, signs: [errorCodeSigns, payoutStatusSigns, payoutStatusV2Signs, payoutFailureSigns], codes: codes, signatures: signatures, ids: ids, money: money };

/** For `lookupEarlier`: what codes of Xendit meant before. */
export const earlier: PackedEarlier = { provider: provider, reasons: [reasons1, reasons2, reasons3], spaces: [] };
