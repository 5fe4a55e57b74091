import { doctorCodes, type Severity } from "../domain/setup/codes/codes.js";
import type { Diagnosis } from "../domain/doctor/diagnose.js";
import type { SetupFacts } from "../domain/setup/facts.js";
import type { SetupFinding } from "../domain/setup/finding.js";
import type { Gate } from "../domain/doctor/gates.js";

/** For a terminal. */
export function renderDiagnosis({ findings, gates }: Diagnosis, { online }: SetupFacts): string {
  const counts = (["error", "warning", "note"] as const).map((severity) =>
    countOf(findings.filter((each) => each.severity === severity).length, severity),
  );
  const looked =
    online === undefined
      ? "Looked at the checkout only; with a token also at GitHub."
      : `Looked at the checkout and at GitHub (${online.requests} requests).`;
  return [
    ...findings.map(renderFinding),
    ...gates.map(renderGate),
    ...(gates.length === 0 ? [] : [""]),
    `${findings.length === 0 ? "Nothing stands against a release or a rollback" : counts.join(", ")}. ${looked}`,
    "",
  ].join("\n");
}

const countOf = (count: number, severity: Severity): string =>
  `${count} ${severity}${count === 1 ? "" : "s"}`;

const renderFinding = ({ code, severity, found, consequence, fix, place }: SetupFinding): string =>
  [
    `${severity.toUpperCase()} ${code}${place === undefined ? "" : `  ${place.path}${place.line === undefined ? "" : `:${place.line}`}`}`,
    `  Found: ${found}`,
    `  So:    ${consequence}`,
    `  Do:    ${fix}`,
    "",
  ].join("\n");

const renderGate = ({ name, who, ways, cannot }: Gate): string =>
  [
    `Gate "${name}": ${who.length === 0 ? "nobody" : who.map((each) => (each.includes(" ") ? each : `@${each}`)).join(", ")} (${ways.join(", or ")})`,
    ...cannot.map(({ login, why }) => `  not @${login}: ${why}`),
  ].join("\n");

export const jsonDiagnosis = ({ findings, gates }: Diagnosis, { online, names }: SetupFacts): unknown => ({
  ok: findings.every(({ severity }) => severity !== "error"),
  online: online !== undefined,
  requests: online?.requests ?? 0,
  names,
  findings,
  gates,
});

const levels: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", note: "note" };

/** SARIF 2.1.0 for code scanning. `ruleId` and `results` are optional there, and readers fail without them. */
export function sarifDiagnosis({ findings }: Diagnosis, version: string): unknown {
  const codes = [...new Set(findings.map(({ code }) => code))];
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "release-console-doctor",
            version,
            rules: codes.map((id) => ({
              id,
              shortDescription: { text: doctorCodes[id].consequence },
              help: { text: doctorCodes[id].fix },
              defaultConfiguration: { level: levels[doctorCodes[id].severity] },
            })),
          },
        },
        results: findings.map(({ code, severity, found, consequence, fix, place }) => ({
          ruleId: code,
          ruleIndex: codes.indexOf(code),
          level: levels[severity],
          message: { text: `${found} ${consequence} ${fix}` },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: place?.path ?? ".github/release-console.yml" },
                region: { startLine: place?.line ?? 1 },
              },
            },
          ],
        })),
      },
    ],
  };
}
