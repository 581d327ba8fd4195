import { z } from "zod";
import { VISIBLE } from "./text-safety.ts";

/** Words for people, or a message as it arrives. */
export const text = z.string().regex(VISIBLE);
