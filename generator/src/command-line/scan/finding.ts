/** What an object in a log is. */
export type Finding =
  /** A body of one provider, and what it says. */
  | {
      readonly is: "body";
      readonly provider: string;
      readonly said: Said;
      /** What it says of each transaction of a list. */
      readonly items: readonly Said[];
      /** What was read is in the catalog. */
      readonly isListed: boolean;
      /** Where it was counted, for whoever counts. */
      counted: { readonly tally: Tally; readonly row: Row } | undefined;
    }
  /** A body whose fields are those of several providers. */
  | {
      readonly is: "shared";
      readonly providers: readonly string[];
      readonly isListed: boolean;
      counted: { readonly tally: Tally; readonly row: SharedRow } | undefined;
    }
  /** It has a code, but too few fields to be a body. */
  | { readonly is: "few" };

/** Where something was first seen. */
export interface Seen {
  file: string;
  line: number;
  hour?: string | undefined;
}

/** What is counted of a result. Only what is on this list, and the provider, is ever printed of a body. */
export interface Said {
  readonly space: string;
  readonly service: string;
  /** Empty where there is none of the form of the space. */
  readonly code: string;
  readonly name: string;
  readonly outcome: string;
  readonly scope: string;
  readonly retry: string;
  /** Why no entry decides; empty where one does. */
  readonly why: string;
  /** The service is not in the catalog. */
  readonly isUnlisted: boolean;
}

/** Bodies that say the same. */
export interface Row extends Said {
  readonly provider: string;
  /** Nobody knows yet whether money moved. */
  readonly isOpen: boolean;
  count: number;
  readonly first: Seen;
}

/** Bodies that any of several providers may have sent. */
export interface SharedRow {
  readonly providers: readonly string[];
  count: number;
  readonly first: Seen;
}

/** What was counted. Plain data: workers send it, and it can be added up. */
export interface Tally {
  lines: number;
  bytes: number;
  /** Lines with the name of a field and no JSON that can be read, and broken documents. */
  unreadable: number;
  tooLong: number;
  /** Objects with a code and too few other fields. */
  few: number;
  /** Bodies of codes beyond those that are listed one by one. */
  unlistedMore: number;
  rows: Map<string, Row>;
  shared: Map<string, SharedRow>;
  /** By hour, or by day if there are too many hours: bodies per outcome, and those that are open. */
  times: Map<string, Map<string, number>>;
}
