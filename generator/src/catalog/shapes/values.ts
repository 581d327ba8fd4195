import { z } from "zod";

/**
 * What codes of a literal space may have besides its alphabet. The hyphen is the last: at the end of a character class it
 * stands for itself in every language, and nowhere else.
 */
export const MARKS = [".", "-"] as const;

/** A code of any space: a letter or digit first, or behind a minus sign. */
export const CODE_FORM = /^-?[0-9A-Za-z][0-9A-Za-z._-]{0,63}$/;

/** A code, as printed. */
export const code = z.string().regex(CODE_FORM).describe("A code or pattern, spelled as documented");
/** Name of an entry. */
export const name = z
  .string()
  .regex(/^[A-Z][A-Z0-9_]{0,63}$/)
  .describe("UPPER_SNAKE name; authored, the same in every language, never changed");
/** Id of a space, page or provider. */
export const id = z
  .string()
  .max(40)
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
/** Name of a reason or parameter. */
export const word = z.string().regex(/^[a-z][a-z0-9_]*$/);
/** A whole number. */
export const digits = z.string().regex(/^[0-9]+$/);
/** An address, without characters that would end a Markdown link or an attribute. */
export const url = z.string().regex(/^https:\/\/[A-Za-z0-9._~:/?#@!$&*+,;=%-]+$/);
/** Whether a year, a month or a day exists. */
function isOfCalendar(text: string): boolean {
  const [year = 0, month = 1, day = 1] = text.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
}

/** A date as exact as its source: a year, a month or a day. */
export const documentedDate = z
  .string()
  .regex(/^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$/)
  .refine(isOfCalendar, "a day of the calendar")
  .describe("YYYY, YYYY-MM or YYYY-MM-DD");
/** A host name, but not an IP address, which may belong to anybody. */
export const host = z
  .string()
  .max(253)
  .regex(/^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/);
/** Code of a service. */
export const service = z.string().regex(/^[0-9A-Za-z]{1,4}$/);
/** Dotted path of a field. */
export const fieldPath = z
  .string()
  // No names of object properties such as `constructor`: paths become keys of schemas.
  .regex(
    /^(?!(.*\.)?(__proto__|constructor|prototype|toString|valueOf|hasOwnProperty)(\.|$))[A-Za-z_]\w*(\.([A-Za-z_]\w*|0))*$/,
  )
  .describe("Dotted path of a field in a response body; `0` is the first item of a list");

/** Dotted paths of fields. */
export const paths = z.array(fieldPath).min(1);

/** Name of a header or a field. */
export const header = z
  .string()
  .max(64)
  .regex(/^[A-Za-z][A-Za-z0-9_.-]*$/);
/** A call of the provider. */
export const call = z
  .string()
  .max(120)
  .regex(/^(GET|POST) \/[A-Za-z0-9/{}._-]+$/)
  .describe("Method and path, as documented");
