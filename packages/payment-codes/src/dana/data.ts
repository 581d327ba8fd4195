// Generated from the catalog; do not edit.
import { acquirementStatusSigns, acquirementStatusSpace, codes, consultPaySigns, consultPaySpace, finishNotifySigns, finishNotifySpace, ids, money, provider, reasons1, redirects, resultMessageSigns, resultMessageSpace, resultStatusSigns, resultStatusSpace, signatures, snapSigns, snapSpace, snapStatusSigns, snapStatusSpace, transferNotifySigns, transferNotifySpace } from "./packed.js";
import type { PackedEarlier } from "../runtime/earlier.js";
import type { PackedBodies, PackedCatalog } from "../runtime/packed.js";

const spaces = [snapSpace, snapStatusSpace, finishNotifySpace, transferNotifySpace, acquirementStatusSpace, resultMessageSpace, consultPaySpace, resultStatusSpace];

/** For `lookup` and texts: codes of DANA. */
export const catalog: PackedCatalog = { provider: provider, reasons: [reasons1], spaces: spaces };

/** For `decode`: codes of DANA. */
export const bodies: PackedBodies = { provider: provider, reasons: [reasons1], spaces: spaces, signs: [snapSigns, snapStatusSigns, finishNotifySigns, transferNotifySigns, acquirementStatusSigns, resultMessageSigns, consultPaySigns, resultStatusSigns], codes: codes, redirects: redirects, signatures: signatures, ids: ids, money: money };

/** For `lookupEarlier`: what codes of DANA meant before. */
export const earlier: PackedEarlier = { provider: provider, reasons: [reasons1], spaces: [] };
