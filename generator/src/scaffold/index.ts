export { type CodeRequest, newCode } from "./code.ts";
export { newProvider, type ProviderRequest } from "./provider.ts";
export { describeWritten, type Written } from "./written.ts";
