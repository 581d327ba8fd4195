/** What a figure should be, and whether it is. */
export interface Target {
  readonly text: string;
  readonly met: boolean;
  /** By which part of the limit it is missed; 0 when it is met. */
  readonly missedBy: number;
  /** Whether the figure would differ by chance from run to run. */
  readonly noisy: boolean;
}

/** Figures of time differ this much from run to run, so that only more than that says something. */
const NOISE = 0.3;

/** A kind of figure: how it is written, and whether it differs from run to run. */
export interface Unit {
  readonly write: (value: number) => string;
  readonly noisy: boolean;
}

/** Processor time. */
export const SECONDS: Unit = { write: (value) => `${value.toFixed(2)} s`, noisy: true };
export const NANOSECONDS: Unit = { write: (value) => `${grouped(value, value < 100 ? 1 : 0)} ns`, noisy: true };
export const MILLISECONDS: Unit = { write: (value) => `${value.toFixed(2)} ms`, noisy: true };
/** Peaks of memory, which follow when garbage is collected. */
export const MEBIBYTES: Unit = { write: (value) => `${Math.round(value)} MiB`, noisy: true };
/** How many times another figure of the same run. */
export const TIMES: Unit = { write: (value) => `${value.toFixed(2)} ×`, noisy: true };
/** Bytes by processor time. */
export const GIGABYTES_PER_SECOND: Unit = { write: (value) => `${value.toFixed(2)} GB/s`, noisy: true };
/** Sizes, which are exact. */
export const BYTES: Unit = { write: (value) => grouped(value, 0), noisy: false };

function grouped(value: number, digits: number): string {
  return value.toLocaleString("en-US", { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/**
 * A figure that should be small.
 *
 * @param value - the figure.
 * @param limit - the most that it should be.
 * @param unit - what it is.
 * @param of - which figure of the line it is, where that is not plain.
 * @returns the target.
 */
export function atMost(value: number, limit: number, unit: Unit, of = ""): Target {
  return target(`${of} ≤ ${unit.write(limit)}`, value <= limit, value / limit - 1, unit);
}

/**
 * A figure that should not be small.
 *
 * @param value - the figure.
 * @param limit - the least that it should be.
 * @param unit - what it is.
 * @param of - which figure of the line it is, where that is not plain.
 * @returns the target.
 */
export function atLeast(value: number, limit: number, unit: Unit, of = ""): Target {
  return target(`${of} ≥ ${unit.write(limit)}`, value >= limit, limit / value - 1, unit);
}

/**
 * A figure that should be large.
 *
 * @param value - the figure.
 * @param limit - what it should exceed.
 * @param unit - what it is.
 * @param of - which figure of the line it is, where that is not plain.
 * @returns the target.
 */
export function moreThan(value: number, limit: number, unit: Unit, of = ""): Target {
  return target(`${of} > ${unit.write(limit)}`, value > limit, limit / value - 1, unit);
}

function target(text: string, met: boolean, missedBy: number, { noisy }: Unit): Target {
  return { text: text.trim(), met, missedBy: met ? 0 : missedBy, noisy };
}

/**
 * Says what came of a target.
 *
 * @param target - the target.
 * @returns it in words: met, or missed, and whether chance may have done it.
 */
export function verdict({ text, met, missedBy, noisy }: Target): string {
  if (met) return `${text}: met`;
  if (missedBy >= 1) return `${text}: missed ${(1 + missedBy).toFixed(1)}-fold`;
  const missed = `${text}: missed by ${Math.ceil(missedBy * 100)} %`;
  return noisy && missedBy <= NOISE ? `${missed}, which noise may do` : missed;
}
