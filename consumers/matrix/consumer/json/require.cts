import codes = require("@org/doku-codes/codes.json");
import texts = require("@org/klikoo-codes/messages/id.json");

export const provider: string = codes.provider;
export const names: string[] = codes.entries.map(({ name }) => name);
export const title: string = texts["openapi.TRANSACTION_NOT_FOUND.title"];
// @ts-expect-error not a key
export const nothing: string = texts["openapi.NO_NAME_OF_OURS.title"];
