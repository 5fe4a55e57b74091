import { type DoctorCode, doctorCodes, type Severity } from "./codes/codes.js";

/** One thing about a set-up that somebody should know. All texts are plain; whoever shows them escapes them. */
export interface SetupFinding {
  readonly code: DoctorCode;
  readonly severity: Severity;
  /** What was seen. */
  readonly found: string;
  /** What happens because of it. */
  readonly consequence: string;
  /** The page or the command. */
  readonly fix: string;
  readonly place?: Place | undefined;
}

export interface Place {
  readonly path: string;
  /** 1-based. */
  readonly line?: number | undefined;
}

/** Severity, consequence and usual fix come with the code; `fix` says it more exactly where the case is known. */
export function setupFinding(
  code: DoctorCode,
  found: string,
  { fix, place, severity }: { fix?: string; place?: Place; severity?: Severity } = {},
): SetupFinding {
  const known = doctorCodes[code];
  return {
    code,
    severity: severity ?? known.severity,
    found,
    consequence: known.consequence,
    fix: fix ?? known.fix,
    ...(place === undefined ? {} : { place }),
  };
}

const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** Errors first; each place once. */
export function sortFindings(findings: readonly SetupFinding[]): readonly SetupFinding[] {
  const keyOf = ({ code, found, place }: SetupFinding): string =>
    `${code}\n${place?.path ?? ""}\n${place?.line ?? ""}\n${found}`;
  const keys = findings.map(keyOf);
  return findings
    .filter((each, index) => keys.indexOf(keyOf(each)) === index)
    .toSorted((one, other) => rank[one.severity] - rank[other.severity]);
}
