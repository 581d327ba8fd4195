import { pythonVersion } from "../../../emit/native/version.ts";

/** Folder of the Python package in that of a provider's package, and of its distributions in that of the tarballs. */
export const PYTHON_FOLDER = "python";

/** What a Python package and its distributions are called. */
export interface PythonNames {
  /** Name on the index. */
  readonly name: string;
  readonly version: string;
  /** What the names of its files begin with. */
  readonly stem: string;
  readonly wheel: string;
  readonly sdist: string;
}

/**
 * Names the distributions of a Python package: PEP 427 and PEP 625 leave no choice.
 *
 * @param name - name of the Python package: that of the folder of the provider's package.
 * @param version - the version in `package.json`.
 * @returns the names.
 * @throws CommandError when Python has no word for the version.
 */
export function pythonNames(name: string, version: string): PythonNames {
  const own = pythonVersion(version);
  const stem = name.replaceAll("-", "_");
  const start = `${stem}-${own}`;
  return { name, version: own, stem, wheel: `${start}-py3-none-any.whl`, sdist: `${start}.tar.gz` };
}
