export type Severity = "error" | "warning" | "note";

/** What people read of one code. */
export interface DoctorCodeText {
  readonly severity: Severity;
  readonly consequence: string;
  readonly fix: string;
}
