import type { Origin } from "../model.ts";
import type { Problem } from "../problem.ts";
import type { TextSources } from "../text.ts";

/**
 * Finds a reason.
 *
 * @param reason - its name.
 * @param sources - the vocabulary of reasons.
 * @returns the reason, or `undefined` where there is none of that name.
 */
export function reasonOf(reason: string | undefined, { reasons }: TextSources) {
  return reason !== undefined && Object.hasOwn(reasons, reason) ? reasons[reason] : undefined;
}

/**
 * The text of a shared note, or the note itself.
 *
 * @param note - a sentence or the id of a shared note.
 * @param notes - shared notes by id.
 * @returns the sentence, or null for no note.
 */
export function sharedNote(note: string | undefined, notes: Readonly<Record<string, string>>): string | null {
  if (note === undefined) return null;
  return Object.hasOwn(notes, note) ? (notes[note] ?? note) : note;
}

/**
 * The problem of a reason that does not exist.
 *
 * @param origin - where the entry was written.
 * @param field - the field that names it.
 * @param reason - the name.
 * @returns the problem.
 */
export function unknownReason({ file, path }: Origin, field: string, reason: string): Problem {
  return file.problem([...path, field], "vocabulary", {
    found: `the reason ${reason}`,
    expected: "a reason of catalog/reasons.yaml",
    mend: "correct its spelling or add the reason there",
  });
}
