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
