import { propertyKey, stringLiteral } from "../encode.ts";

const STEP = "  ";

/**
 * Plain data as a literal; long texts of lines as one string per line, so that changes read well.
 *
 * @param value - strings, numbers, booleans, lists and objects; fields that are undefined are left out.
 * @param indentation - that of the line on which the literal starts.
 * @returns TypeScript.
 */
export function literal(value: unknown, indentation = ""): string {
  if (typeof value === "string") return textLiteral(value, indentation + STEP);
  if (Array.isArray(value)) return listLiteral(value, indentation);
  if (value === null || typeof value !== "object") return String(value);
  const inner = indentation + STEP;
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  const lines = fields.map(([key, field]) => {
    return `${inner}${propertyKey(key)}: ${literal(field, inner)},\n`;
  });
  return `{\n${lines.join("")}${indentation}}`;
}

function textLiteral(text: string, inner: string): string {
  const lines = text.split("\n");
  if (lines.length < 3) return stringLiteral(text);
  const last = lines.length - 1;
  const strings = lines.map((line, index) => (index === last ? stringLiteral(line) : stringLiteral(`${line}\n`)));
  return `\n${inner}${strings.join(` +\n${inner}`)}\n${inner.slice(STEP.length)}`;
}

function listLiteral(list: readonly unknown[], indentation: string): string {
  const isFlat = list.length < 4 && list.every((item) => typeof item !== "object" || item === null);
  if (isFlat)
    return `[${list.map((item) => (typeof item === "string" ? stringLiteral(item) : String(item))).join(", ")}]`;
  const inner = indentation + STEP;
  return `[\n${list.map((item) => `${inner}${literal(item, inner)},\n`).join("")}${indentation}]`;
}
