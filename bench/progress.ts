/** Tells a person who waits what is being done. */
export interface Progress {
  /** Says beforehand how many steps there are to come. */
  readonly expect: (steps: number) => void;
  /** Begins the next step. */
  readonly step: (what: string) => void;
}

/** Where progress is written to. */
export interface ProgressStream {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  readonly write: (text: string) => unknown;
}

/**
 * Writes progress: on a terminal in one line, elsewhere a line for each step.
 *
 * @param stream - where to; standard error, as results go to standard output.
 * @param name - what is running.
 * @param now - milliseconds of a clock.
 * @returns the progress, and how to wipe its line.
 */
export function progressOn(
  stream: ProgressStream,
  name: string,
  now: () => number = () => performance.now(),
): Progress & { readonly end: () => void } {
  const begin = now();
  let total = 0;
  let done = 0;
  const terminal = stream.isTTY === true;
  return {
    expect: (steps) => {
      total += steps;
    },
    step: (what) => {
      done += 1;
      const of = total >= done ? `${done} of ${total}` : String(done);
      const line = `${name} ${of}, ${clock((now() - begin) / 1000)}: ${what}`;
      stream.write(terminal ? `${WIPE}${line.slice(0, (stream.columns || 80) - 1)}` : `${line}\n`);
    },
    end: () => {
      if (terminal) stream.write(WIPE);
    },
  };
}

/** Back to the start of the line, and empties it. */
const WIPE = "\r\u001b[K";

function clock(seconds: number): string {
  const whole = Math.floor(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}
