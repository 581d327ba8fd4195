import { z } from "zod";
import { text } from "../text-shape.ts";
import { id } from "./values.ts";

/** Modules of a package; no family can be called like one. */
const TAKEN = [
  "core",
  "data",
  "functions",
  "index",
  "packed",
  "problem",
  "protocol",
  "reason",
  "respond",
  "testing",
  "types",
  "verify",
  "version",
];

/** Spaces whose codes arrive in the same bodies, so that who meets only these need not load the others. */
export const families = z
  .array(
    z.strictObject({
      id: id.refine((name) => !TAKEN.includes(name), "another id: a module of the package has this name"),
      title: text.describe("What these codes are the codes of"),
      spaces: z.array(id).min(1),
    }),
  )
  .min(1);
