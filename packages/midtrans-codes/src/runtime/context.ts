// Generated from the catalog; do not edit.
import type { Qualifiers } from "./lookup.js";
import { ownOfAny } from "./own.js";
import { readVerified, type Stated, type Verification } from "./verification.js";
import { KINDS, ORIGINS, type Origin } from "./vocabulary.js";

/** What the caller knows besides the body. */
export interface DecodeContext extends Qualifiers {
  /** Decide by codes of this space; a transaction field of another space that disagrees is a conflict. */
  readonly space?: string | undefined;
  /** Where codes of several families stand in one field of bodies that look alike, they are those of this family. */
  readonly family?: string | undefined;
  /** HTTP status of the response, as a number or its digits; a code in the body takes precedence. */
  readonly httpStatus?: number | string | undefined;
  /**
   * What `verify` said about this notification; or `true`, where the caller checked a signature over the whole body by
   * other means.
   */
  readonly verified?: boolean | Verification | undefined;
}

/** A validated context: own fields of the right types only. */
export interface Known extends Qualifiers {
  readonly space: string | undefined;
  readonly family: string | undefined;
  readonly httpStatus: number | undefined;
  readonly verified: Stated;
  /** Where the body comes from, if somebody said it: `from` may be no more than likely. */
  readonly said: Origin | undefined;
}

/**
 * Reads what the caller knows; anything invalid counts as unknown. Never throws.
 *
 * @param stated - anything.
 * @returns what is known.
 */
export function readContext(stated: unknown): Known {
  if (stated === undefined || stated === null) return NOTHING;
  const text = (name: string) => {
    const value = ownOfAny(stated, name);
    return typeof value === "string" ? value : undefined;
  };
  const oneOf = <T extends string>(list: readonly T[], name: string) => list.find((item) => item === text(name));
  const from = oneOf(ORIGINS, "from");
  const verified = readVerified(ownOfAny(stated, "verified"));
  return {
    space: text("space"),
    family: text("family"),
    network: text("network"),
    service: text("service"),
    kind: oneOf(KINDS, "kind"),
    from,
    httpStatus: readStatus(ownOfAny(stated, "httpStatus")),
    verified,
    // Only notifications are verified, so a genuine verification says what the body is.
    said: from ?? (typeof verified === "function" ? "notification" : undefined),
  };
}

const NOTHING = /* @__PURE__ */ readContext({});

/**
 * Reads an HTTP status.
 *
 * @param value - a whole number, or its three digits.
 * @returns the status; undefined for anything else.
 */
export function readStatus(value: unknown): number | undefined {
  const status = typeof value === "string" && /^[0-9]{3}$/.test(value) ? Number(value) : value;
  return typeof status === "number" && Number.isInteger(status) && status >= 100 && status < 600 ? status : undefined;
}
