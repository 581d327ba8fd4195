/** What to generate, and where. */
export interface Asked {
  /** Folder of the catalog. */
  readonly catalog: string;
  /** Folder of the packages, as it is named to people. */
  readonly out: string;
  /** Ids of providers, and that of the joint package; empty for all packages. */
  readonly providers: readonly string[];
}
