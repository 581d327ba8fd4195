import { kills } from "./kills.ts";
import type { Kind } from "./kind.ts";
import { mutatedCatalog } from "./mutated-catalog.ts";
import { mutatedPages } from "./mutated-pages.ts";

/** All kinds of chaos, in the order in which they are made. */
export const KINDS: readonly Kind[] = [kills(), mutatedCatalog, mutatedPages];
