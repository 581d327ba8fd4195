// What the generated packages are built from: these files are copied into each of them.
export { type Advice, mergeAdvice, UNKNOWN_ADVICE } from "./advice.ts";
export {
  type DecodeContext,
  type DecodeResult,
  decodeBody,
  type FoundCode,
  type UnknownResult,
  type Why,
} from "./decode.ts";
export { type CodeParts, composeCode, findMatches, type KnownEntry, parseCode, type Qualifiers } from "./lookup.ts";
export { type Message, messageOf, type PackedMessages } from "./message.ts";
export type { PackedCatalog, PackedCodeField, PackedEnvelope, PackedSpace } from "./packed.ts";
export * from "./vocabulary.ts";
