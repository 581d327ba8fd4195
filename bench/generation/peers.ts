import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CommandFailed } from "../child.ts";
import { BENCH } from "../places.ts";
import { enums, type Input, inlang, jsonSchema, openApi, protobuf, types } from "./peer-inputs.ts";
import type { SyntheticSpace } from "./synthetic.ts";

/** Another generator, with the part of our work that it can do. */
export interface Peer {
  /** Name of its npm package. */
  readonly pack: string;
  /** Name of its command. */
  readonly bin: string;
  readonly part: string;
  /** Whether it makes a type per code, as we do. */
  readonly typesPerCode?: true;
  /** Whether it takes too long for a quick run. */
  readonly slow?: true;
  readonly parameters: readonly string[];
  /** The same codes in the format that it reads. */
  readonly input: (spaces: readonly SyntheticSpace[], folder: string) => Input;
}

/** All peers, as their documentation runs them. */
export const PEERS: readonly Peer[] = [
  ...(
    [
      [{ part: "enums" }, enums],
      [{ part: "enums, and a union with a type per code", typesPerCode: true }, types],
    ] as const
  ).flatMap(([made, schemas]): Peer[] => [
    {
      pack: "quicktype",
      bin: "quicktype",
      ...made,
      ...("typesPerCode" in made ? { slow: true } : {}),
      parameters: [
        ...["--lang", "typescript", "--just-types", "--no-prefer-unions", "--telemetry", "disable"],
        ...["--src-lang", "schema", "--src", "codes.json", "--out", "codes.ts"],
      ],
      input: (spaces) => jsonSchema(schemas, spaces),
    },
    {
      pack: "json-schema-to-typescript",
      bin: "json2ts",
      ...made,
      parameters: ["--input", "codes.json", "--output", "codes.ts"],
      input: (spaces) => jsonSchema(schemas, spaces),
    },
    {
      pack: "json-schema-to-typescript",
      bin: "json2ts",
      ...made,
      part: `${made.part}; not formatted`,
      parameters: ["--input", "codes.json", "--output", "codes.ts", "--no-format"],
      input: (spaces) => jsonSchema(schemas, spaces),
    },
    {
      pack: "openapi-typescript",
      bin: "openapi-typescript",
      ...made,
      parameters: ["codes.json", "--enum", "--output", "codes.ts"],
      input: (spaces) => openApi(schemas, spaces),
    },
  ]),
  {
    pack: "@bufbuild/protoc-gen-es",
    bin: "protoc-gen-es",
    part: "enums",
    parameters: ["generate"],
    input: protobuf,
  },
  {
    pack: "@inlang/paraglide-js",
    bin: "paraglide-js",
    part: "messages",
    slow: true,
    parameters: [
      ...["compile", "--project", "project.inlang", "--outdir", "out", "--silent"],
      ...["--output-structure", "locale-modules"],
    ],
    input: inlang,
  },
];

/** A plugin is run by the tool that it is for. */
const RUN_BY: Readonly<Record<string, readonly [pack: string, bin: string]>> = {
  "@bufbuild/protoc-gen-es": ["@bufbuild/buf", "buf"],
};

/**
 * What a peer is called in a table.
 *
 * @param peer - the peer.
 * @returns its package and version.
 * @throws CommandFailed when it is not installed.
 */
export function titleOf({ pack }: Peer): string {
  return `${pack} ${manifestOf(pack).version}`;
}

/**
 * How to run a peer with Node.js.
 *
 * @param peer - the peer.
 * @returns the script and its parameters.
 * @throws CommandFailed when it is not installed.
 */
export function commandOf(peer: Peer): string[] {
  const [pack, bin] = RUN_BY[peer.pack] ?? [peer.pack, peer.bin];
  const { bin: bins } = manifestOf(pack);
  const script = typeof bins === "string" ? bins : bins?.[bin];
  if (script === undefined) throw new CommandFailed(`${pack} has no command ${bin}`);
  return [join(BENCH, "node_modules", pack, script), ...peer.parameters];
}

function manifestOf(pack: string): { readonly version: string; readonly bin?: string | Record<string, string> } {
  const file = join(BENCH, "node_modules", pack, "package.json");
  if (!existsSync(file)) throw new CommandFailed("not installed");
  return JSON.parse(readFileSync(file, "utf8")) as ReturnType<typeof manifestOf>;
}
