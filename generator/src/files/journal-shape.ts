import { z } from "zod";
import { mayWrite, PLACE_KINDS, type PlaceKind } from "./place.ts";

const digest = z.string().regex(/^[0-9a-f]{64}$/);
const index = z.int().min(0);
/** A path that stays in its folder: checked again on the disk, links included, before it is used. */
const inner = z
  .string()
  .max(1024)
  .refine((path) => path.split("/").every((part) => !["", ".", ".."].includes(part) && !/[\\\0]/.test(part)));
const absolute = z.string().min(1).max(4096);

/** What a journal has to be before anybody looks at what it says. */
export const journalShape = z
  .strictObject({
    version: z.literal(1),
    id: z.string().regex(/^[0-9a-f]{16}$/),
    run: z.string().max(400),
    state: z.enum(["staging", "ready"]),
    places: z
      .array(
        z.strictObject({
          kind: z.enum(PLACE_KINDS as [PlaceKind, ...PlaceKind[]]),
          folder: absolute,
          anchor: z.strictObject({ folder: absolute, inode: z.string().regex(/^\d+$/) }),
        }),
      )
      .min(1),
    made: z.array(z.strictObject({ place: index, path: inner })),
    changes: z.array(
      z.strictObject({ place: index, path: inner, before: digest.nullable(), after: digest.nullable().optional() }),
    ),
  })
  .refine(({ state, changes }) => state === "staging" || changes.every(({ after }) => after !== undefined), {
    error: "it does not say what it writes",
  })
  .refine(({ places, made, changes }) => [...made, ...changes].every(({ place }) => place < places.length), {
    error: "it names a folder that it does not list",
  })
  .refine(
    ({ places, changes }) => changes.every(({ place, path }) => mayWrite(places[place]?.kind as PlaceKind, path)),
    { error: "it names a file that no run writes" },
  );
