import { caseHasOwnName, caseRefersToCatalog } from "./cases.ts";
import {
  codeFitsSpace,
  nameBelongsToOneCode,
  nameIsUsable,
  noDuplicateEntry,
  servicesExist,
  spacesExist,
} from "./identity.ts";
import {
  deviationHasNote,
  paidNeedsMovingService,
  refusalIsAboutRequest,
  secondAttemptNeedsFailure,
  serverErrorIsUnknown,
  unknownAsksFirst,
} from "./money-safety.ts";
import { neverAgain, outcomeFitsReason, partFitsReason } from "./reasons.ts";
import { reviewIsDone } from "./review.ts";
import { rowIsField, rowIsService } from "./rows.ts";
import type { Rule } from "./rule.ts";
import { signatureKeysExist, signaturesAreWhole, signedFieldsExist } from "./signatures.ts";
import { entryHasSource, pageHostIsListed, rowBelongsToOneEntry, sourcePageExists } from "./sources.ts";
import {
  customerIsNotTold,
  parametersAgree,
  placeholdersExist,
  recipientIsNotPayer,
  textIsComplete,
  textIsPlain,
} from "./texts.ts";
import { customerWordsAreKnown } from "./word-lists.ts";
import {
  besideIsFact,
  exampleWorks,
  filesAreRead,
  noteExists,
  pagesAreLocked,
  serviceCodesFit,
  spaceIsNamed,
  whenApplies,
} from "./written.ts";

/** Every rule that a resolved provider has to keep. */
export const RULES: readonly Rule[] = [
  noDuplicateEntry,
  nameBelongsToOneCode,
  nameIsUsable,
  codeFitsSpace,
  servicesExist,
  spacesExist,
  entryHasSource,
  sourcePageExists,
  pageHostIsListed,
  rowBelongsToOneEntry,
  rowIsService,
  rowIsField,
  textIsComplete,
  parametersAgree,
  placeholdersExist,
  textIsPlain,
  customerWordsAreKnown,
  customerIsNotTold,
  recipientIsNotPayer,
  unknownAsksFirst,
  secondAttemptNeedsFailure,
  serverErrorIsUnknown,
  paidNeedsMovingService,
  refusalIsAboutRequest,
  deviationHasNote,
  outcomeFitsReason,
  partFitsReason,
  neverAgain,
  reviewIsDone,
  spaceIsNamed,
  whenApplies,
  noteExists,
  serviceCodesFit,
  filesAreRead,
  pagesAreLocked,
  exampleWorks,
  besideIsFact,
  caseHasOwnName,
  caseRefersToCatalog,
  ...[signatureKeysExist, signedFieldsExist, signaturesAreWhole],
];
