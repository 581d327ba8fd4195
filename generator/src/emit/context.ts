/** What a package is generated from besides the model. */
export interface EmitContext {
  /** Version in the existing `package.json`; it belongs to changesets. */
  readonly version: string;
  /** Content of the project's license file. */
  readonly license: string;
  /** Whether the syntax of a module was found to be allowed before, by this code; otherwise it is checked. */
  readonly isChecked?: ((path: string, text: string) => boolean) | undefined;
}
