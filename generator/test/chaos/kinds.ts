import { kills } from "./kills.ts";
import type { Kind } from "./kind.ts";
import { mutatedBodies } from "./mutated-bodies.ts";
import { mutatedCatalog } from "./mutated-catalog.ts";
import { mutatedPages } from "./mutated-pages.ts";
import { parallel } from "./parallel.ts";
import { smallDisk } from "./small-disk.ts";

/** All kinds of chaos, in the order in which they are made. */
export const KINDS: readonly Kind[] = [kills(), parallel, smallDisk, mutatedCatalog(), mutatedPages, mutatedBodies];
