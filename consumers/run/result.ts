import { z } from "zod";
import { type Consumer, TOOL_KINDS, type Tool } from "./manifest.ts";

/** What came of one tool. */
export interface Result {
  readonly language: string;
  readonly tool: string;
  readonly kind: Tool["kind"];
  readonly version: string;
  /** `skipped`: its toolchain is not here. `unavailable`: it cannot be installed anywhere that we know of. */
  readonly status: "ok" | "failed" | "skipped" | "unavailable";
  readonly passed: number;
  readonly failed: number;
  /** What is wrong or worth knowing, or why it was left out. */
  readonly note: string;
}

const lineShape = z.object({
  language: z.string(),
  tool: z.string(),
  kind: z.enum(TOOL_KINDS),
  passed: z.int().min(0),
  failed: z.int().min(0),
  note: z.string().default(""),
});

type Line = z.infer<typeof lineShape>;

/**
 * Reads what the test of a language printed.
 *
 * @param consumer - the language.
 * @param stdout - its standard output: a line of JSON per tool, and anything else.
 * @param trouble - what went wrong beside the tools; nothing when the test ended well.
 * @returns one result for each tool of the manifest, and a failed one for each that is not in the manifest.
 */
export function readResults({ language, manifest }: Consumer, stdout: string, trouble: string): Result[] {
  const lines = stdout.split("\n").flatMap(readLine);
  const results = manifest.tools.map((tool): Result => {
    const own = lines.filter((line) => line.tool === tool.tool && line.kind === tool.kind);
    if (tool.unavailable !== undefined) return without(language, tool, "unavailable", tool.unavailable);
    return own.length === 0
      ? failure(language, tool, trouble || "it did not say anything")
      : { ...head(language, tool), ...sum(own), ...judge(sum(own), own, trouble) };
  });
  const known = new Set(manifest.tools.map(({ tool, kind }) => `${kind} ${tool}`));
  const strangers = lines.filter(({ tool, kind }) => !known.has(`${kind} ${tool}`));
  return [
    ...results,
    ...strangers.map(({ tool, kind }) => failure(language, { tool, kind }, "it is not in consumer.json")),
  ];
}

/**
 * Results of a language that was not asked.
 *
 * @param consumer - the language.
 * @param reason - why.
 * @param failed - whether that counts as a failure.
 * @returns one result for each tool.
 */
export function skipAll({ language, manifest }: Consumer, reason: string, failed: boolean): Result[] {
  return manifest.tools.map((tool) =>
    tool.unavailable === undefined
      ? failed
        ? failure(language, tool, reason)
        : without(language, tool, "skipped", reason)
      : without(language, tool, "unavailable", tool.unavailable),
  );
}

function readLine(text: string): Line[] {
  if (!text.startsWith("{")) return [];
  try {
    const { success, data } = lineShape.safeParse(JSON.parse(text));
    return success ? [data] : [];
  } catch {
    return [];
  }
}

function sum(lines: readonly Line[]) {
  const total = (key: "passed" | "failed") => lines.reduce((count, line) => count + line[key], 0);
  return { passed: total("passed"), failed: total("failed") };
}

function judge({ passed, failed }: ReturnType<typeof sum>, lines: readonly Line[], trouble: string) {
  const notes = lines.map(({ note }) => note).filter((note) => note !== "");
  const nothing = passed === 0 && failed === 0 ? ["nothing was checked"] : [];
  const ok = failed === 0 && passed > 0 && trouble === "";
  return {
    status: ok ? ("ok" as const) : ("failed" as const),
    note: [...notes, ...nothing, ...(trouble === "" ? [] : [trouble])].join("; "),
  };
}

function head(language: string, { tool, kind, version = "" }: Tool) {
  return { language, tool, kind, version };
}

function failure(language: string, tool: Tool, note: string): Result {
  return { ...head(language, tool), status: "failed", passed: 0, failed: 1, note };
}

function without(language: string, tool: Tool, status: "skipped" | "unavailable", note: string): Result {
  return { ...head(language, tool), status, passed: 0, failed: 0, note };
}
