export { type CodeRequest, newCode } from "./code.ts";
export { languagesHelp } from "./languages-help.ts";
export { newProvider, type ProviderRequest } from "./provider.ts";
export { findReasons, type ListedReason, reasonsTable } from "./reasons.ts";
export { describeWritten, type Written } from "./written.ts";
