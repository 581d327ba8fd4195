import { pythonString } from "./encode.ts";

/** Longest line of a literal that is not split. */
const FITS = 90;

/**
 * Writes a JSON value for a snippet; a value that fits stays on one line.
 *
 * @param value - any JSON value; nothing is `None`.
 * @param indentation - what stands before each further line.
 * @returns the literal.
 */
export function pythonLiteral(value: unknown, indentation = ""): string {
  const line = lineOf(value);
  if (line.length <= FITS || typeof value !== "object" || value === null) return line;
  const inner = `${indentation}    `;
  const items = Array.isArray(value)
    ? value.map((item) => pythonLiteral(item, inner))
    : Object.entries(value).map(([key, item]) => `${pythonString(key)}: ${pythonLiteral(item, inner)}`);
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  return `${open}\n${items.map((item) => `${inner}${item},\n`).join("")}${indentation}${close}`;
}

function lineOf(value: unknown): string {
  if (value === undefined || value === null) return "None";
  if (typeof value === "boolean") return value ? "True" : "False";
  if (typeof value === "string") return pythonString(value);
  if (Array.isArray(value)) return `[${value.map(lineOf).join(", ")}]`;
  if (typeof value !== "object") return JSON.stringify(value);
  return `{${Object.entries(value)
    .map(([key, item]) => `${pythonString(key)}: ${lineOf(item)}`)
    .join(", ")}}`;
}
