/** A column of a table. */
export interface Column {
  readonly name: string;
  /** Codes are text, as `05` is not 5; a number is a count of something. */
  readonly type: "text" | "integer";
  /** What it says, for whoever reads the schema. */
  readonly about: string;
  /** All values that it can have, if they are a closed vocabulary. */
  readonly values?: readonly string[];
  /** Whether no cell of it is empty. */
  readonly isFilled?: true;
  /** Whether it repeats what another file says of the message or the service: JSON, which packs nothing, does without it. */
  readonly isRepeated?: true;
}

/** The columns of a table and what tells its rows apart. */
export interface TableShape {
  /** Name of its files, without the ending. */
  readonly name: string;
  readonly about: string;
  readonly columns: readonly Column[];
  /** Columns that no two rows have in common. */
  readonly key: readonly string[];
  /** The column whose values JSON lists in one line where all else is alike, and what it calls the list. */
  readonly listed?: { readonly column: string; readonly as: string };
}
