// Generated from the catalog; do not edit.
import type { DecodeContext } from "../../runtime/decode.js";
import type { Filters } from "../arguments.js";
import type { Library } from "../library.js";
import type { Finding, Seen, Tally } from "./finding.js";
import { prefilterFor } from "./prefilter.js";
import { createReader, type Reader } from "./reader.js";
import { readProviders, recognizer } from "./recognize.js";
import { createSkim } from "./skim.js";
import { spansIn } from "./spans.js";
import { count } from "./tally.js";
import { telltalesOf } from "./telltale.js";
import { hourAt, hourIn, hourOf } from "./time.js";
import { parse, walk } from "./walk.js";

/** Scans files with the same options. */
export interface Scanner {
  /** Begins to scan a file. */
  readonly open: (file: string, tally: Tally) => Reader;
}

/**
 * Makes a scanner.
 *
 * @param library - the package.
 * @param filters - which providers, and what else is known of all bodies.
 * @returns the scanner.
 */
export function createScanner(library: Library, filters: Filters): Scanner {
  const { providers, space, service, kind, network, family, from } = filters;
  const context = { space, service, kind, network, family, from } as DecodeContext;
  const read = readProviders(library, providers);
  const recognize = recognizer(library, read, providers.length === 1, context);
  const prefilter = prefilterFor(telltalesOf(read.flatMap(({ shapes }) => shapes)));

  const skim = createSkim(read.map(({ fields }) => fields));
  const findingsIn = (value: unknown): Finding[] => {
    const findings: Finding[] = [];
    walk(value, recognize, (finding) => findings.push(finding));
    return findings;
  };

  const open = (file: string, tally: Tally): Reader => {
    const seen: Seen = { file, line: 0, hour: undefined };
    const countAll = (findings: readonly Finding[], line: number, hour: string | undefined) => {
      seen.line = line;
      seen.hour = hour;
      for (const finding of findings) count(tally, finding, seen);
    };
    const look = (value: unknown, line: number, hour: string | undefined) => countAll(findingsIn(value), line, hour);
    return createReader(prefilter, {
      line: (bytes, from, to, line) => {
        if (bytes[from] === BRACE) {
          const alike = skim.read(bytes, from, to);
          if (alike !== undefined && alike !== "new") {
            if (alike.length > 0) countAll(alike, line, hourAt(bytes, skim.times));
            return;
          }
          const whole = parse(bytes.toString("utf8", from, to));
          if (whole !== undefined) {
            const findings = findingsIn(whole);
            if (alike === "new") skim.keep(findings);
            countAll(findings, line, hourOf(whole));
            return;
          }
        }
        const values = spansIn(bytes, from, to)
          .closed.map((span) => parse(bytes.toString("utf8", span.from, span.to)))
          .filter((value) => value !== undefined);
        if (values.length === 0) tally.unreadable += 1;
        const hour = hourIn(bytes.toString("latin1", from, Math.min(to, from + HEAD)));
        for (const value of values) look(value, line, hourOf(value) ?? hour);
      },
      value: (bytes, from, to, line) => {
        const value = parse(bytes.toString("utf8", from, to));
        if (value === undefined) tally.unreadable += 1;
        else look(value, line, hourOf(value));
      },
      tooLong: () => {
        tally.tooLong += 1;
      },
    });
  };
  return { open };
}

const BRACE = 0x7b;

/** How much of a line of text may stand before its time ends. */
const HEAD = 64;
