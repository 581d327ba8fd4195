// Generated from the catalog; do not edit.
import type { DecodeContext } from "../../runtime/decode.js";
import type { Filters } from "../arguments.js";
import type { Library } from "../library.js";
import { mayBeJson } from "./document.js";
import type { Finding, Seen, Tally } from "./finding.js";
import { prefilterFor } from "./prefilter.js";
import { createReader, type Reader } from "./reader.js";
import { bodyTest, recognizer } from "./recognize.js";
import { ANYWHERE, createSkim, IN_LINE } from "./skim.js";
import { spansIn } from "./spans.js";
import { count } from "./tally.js";
import { telltalesOf } from "./telltale.js";
import { hourAt, hourIn, hourOf } from "./time.js";
import type { ReadProvider } from "./traits.js";
import { parse, walk } from "./walk.js";

/** Scans files with the same options. */
export interface Scanner {
  /** Begins to scan a file. */
  readonly open: (file: string, tally: Tally) => Reader;
}

/**
 * Makes a scanner.
 *
 * @param library - what decodes bodies.
 * @param read - what is known of the providers that come into question.
 * @param filters - which providers these are, and what else is known of all bodies.
 * @returns the scanner.
 */
export function createScanner(
  library: Pick<Library, "decode">,
  read: readonly ReadProvider[],
  filters: Filters,
): Scanner {
  const { providers, space, service, kind, network, family, from } = filters;
  const context = { space, service, kind, network, family, from } as DecodeContext;
  const isTold = providers.length === 1;
  const recognize = recognizer(library, read, isTold, context);
  const prefilter = prefilterFor(telltalesOf(read.flatMap(({ shapes }) => shapes)));
  const skim = createSkim(
    read.map(({ fields }) => fields),
    bodyTest(read, isTold),
  );

  /** What is in JSON that was skimmed. */
  const skimmed = (bytes: Buffer, from: number, to: number): readonly Finding[] => {
    const known = skim.findings();
    if (known !== undefined) return known;
    const findings = findingsIn(parse(bytes.toString("utf8", from, to)));
    skim.keep(findings);
    return findings;
  };
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
    /** Counts what is in one value of JSON in a line that begins at `start`; says whether it is one. */
    const readValue = (bytes: Buffer, from: number, to: number, line: number, start: number): boolean => {
      const hourInFront = () => hourIn(bytes, start, Math.min(from, start + HEAD));
      if (skim.read(bytes, from, to, ANYWHERE) === to) {
        const findings = skimmed(bytes, from, to);
        if (findings.length > 0) countAll(findings, line, hourAt(bytes, skim.times) ?? hourInFront());
        return true;
      }
      if (!mayBeJson(bytes, from, to)) return false;
      const value = parse(bytes.toString("utf8", from, to));
      if (value !== undefined) countAll(findingsIn(value), line, hourOf(value) ?? hourInFront());
      return value !== undefined;
    };
    return createReader(prefilter, {
      skimLine: (bytes, from, to, line) => {
        let end = skim.read(bytes, from, to, IN_LINE);
        while (end >= 0 && IN_LINE[bytes[end] as number] === 1) end += 1;
        if (end < 0 || end >= to || bytes[end] !== NEWLINE) return -1;
        const findings = skimmed(bytes, from, end);
        if (findings.length > 0) countAll(findings, line, hourAt(bytes, skim.times));
        return end;
      },
      skimObject: (bytes, from, to, line) => {
        const end = skim.read(bytes, from, to, ANYWHERE);
        if (end < 0) return -1;
        const findings = skimmed(bytes, from, end);
        if (findings.length > 0) countAll(findings, line, hourAt(bytes, skim.times));
        return end;
      },
      line: (bytes, from, to, line, spans) => {
        const whole = bytes[from] === BRACE ? parse(bytes.toString("utf8", from, to)) : undefined;
        if (whole !== undefined) {
          countAll(findingsIn(whole), line, hourOf(whole));
          return;
        }
        let isReadable = false;
        for (const span of spans ?? spansIn(bytes, from, to).closed)
          isReadable = readValue(bytes, span.from, span.to, line, from) || isReadable;
        if (!isReadable) tally.unreadable += 1;
      },
      value: (bytes, from, to, line) => {
        if (!readValue(bytes, from, to, line, from)) tally.unreadable += 1;
      },
      tooLong: () => {
        tally.tooLong += 1;
      },
    });
  };
  return { open };
}

const BRACE = 0x7b;
const NEWLINE = 0x0a;

/** How much of a line of text may stand before its time ends. */
const HEAD = 64;
