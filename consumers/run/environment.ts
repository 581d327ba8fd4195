import { delimiter } from "node:path";
import { PACKAGES } from "../../generator/src/places.ts";
import { debianEnvironment } from "./debian.ts";
import type { Consumer } from "./manifest.ts";
import { CASES, HOSTILE, workFolder } from "./places.ts";
import { QUICKTYPE_BIN } from "./quicktype.ts";

/** Names of library folders, by what Node.js calls the machine. */
const TRIPLETS: Readonly<Record<string, string>> = { x64: "x86_64-linux-gnu", arm64: "aarch64-linux-gnu" };

/**
 * The environment of a language's commands: that of the caller, and the places of the contract.
 *
 * @param consumer - the language.
 * @param inherited - environment of the caller.
 * @returns the environment.
 */
export function environmentOf(consumer: Consumer, inherited: Readonly<NodeJS.ProcessEnv>): NodeJS.ProcessEnv {
  const { FORCE_COLOR: _color, NODE_OPTIONS: _options, ...rest } = inherited;
  const debian = debianEnvironment(consumer, TRIPLETS[process.arch] ?? process.arch);
  const join = (...paths: readonly (string | undefined)[]) => paths.filter(Boolean).join(delimiter);
  const programs = [...(consumer.manifest.quicktype ? [QUICKTYPE_BIN] : []), ...debian.programs];
  return {
    ...rest,
    NO_COLOR: "1",
    PACKAGES,
    CASES,
    HOSTILE,
    WORK: workFolder(consumer.language),
    PATH: join(...programs, rest.PATH),
    ...debian.variables,
    ...(debian.libraries.length > 0 && { LD_LIBRARY_PATH: join(...debian.libraries, rest.LD_LIBRARY_PATH) }),
  };
}
