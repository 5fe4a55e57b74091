/** What a run of the gates shows: verdicts of pull requests, or why there are none. */
import { unreadTeamsText } from "../../domain/policy/teams.js";
import { branches } from "../../domain/values/names.js";
import { costLine, gateSummary } from "../../domain/display/job-summaries.js";
import type { GateReport } from "../../domain/gates/report.js";
import { findingLine } from "../../domain/reasons/finding-markdown.js";
import { finding } from "../../domain/reasons/reasons.js";
import { shortSha } from "../../domain/values/values.js";
import type { Ports } from "../../ports/ports.js";
import type { DecisionContext } from "../run/decision-context.js";
import { gateReports } from "../run/gate-reports.js";
import type { Inputs } from "../run/inputs.js";
import { refuse, RefusedError } from "../run/refusal.js";
import { tellSetup } from "./tell-setup.js";

/** Nothing can be decided. Never fails: what is not shown here, the refusal says too. */
export async function showRefused(ports: Ports, error: unknown): Promise<void> {
  if (error instanceof RefusedError && error.findings.some(({ code }) => code.startsWith("policy-")))
    await import("./show-broken-policy.js")
      .then(({ showBrokenPolicy }) => showBrokenPolicy(ports, error.findings))
      .catch(() => undefined);
  await ports.snapshots
    .read()
    .then((snapshot) => tellSetup(ports, snapshot))
    .catch(() => undefined);
}

export async function showGates(
  ports: Ports,
  context: DecisionContext,
  inputs: Inputs<"gate-checks">,
): Promise<void> {
  const isAlone = inputs["pull-request"] !== "";
  const [reports] = await Promise.all([
    gateReports(ports, context),
    // What pull requests show the next step of the job writes, which knows what becomes of them.
    isAlone ? publishVerdicts(ports, context) : undefined,
    isAlone ? undefined : tellSetup(ports, context.snapshot),
  ]);
  const asked = askedReports(reports, inputs["pull-request"]);
  for (const report of asked)
    ports.runner.info(`#${report.pullRequest} ${shortSha(report.head)}: ${report.verdict}`);
  ports.runner.setOutput("verdict", asked.length === 1 ? (asked[0]?.verdict ?? "") : "");
  ports.runner.setOutput("report", JSON.stringify(asked));
  const unread = unreadTeamsText(context.policy);
  const teams = unread === undefined ? [] : [finding("teams-unreadable", unread)];
  for (const each of teams) ports.runner.notice(each);
  // Reading hands the count on to the next step, whose summary then tells the cost of both.
  const cost = costLine(ports.meter.read());
  const summary = [gateSummary(asked), ...teams.map(findingLine), ...(isAlone ? ["", cost] : [])];
  await ports.runner.summary(summary.join("\n"));
  const blocked = asked.filter(({ verdict }) => verdict === "blocked");
  if (inputs["fail-on-blocked"] === "true" && blocked.length > 0)
    throw new RefusedError(blocked.flatMap(({ results }) => results.flatMap(({ findings }) => findings)));
}

async function publishVerdicts(ports: Ports, context: DecisionContext): Promise<void> {
  const { publish } = await import("./publish.js");
  await publish(ports, context, { waiting: new Map(), leaveOutBoarding: false });
}

function askedReports(reports: ReadonlyMap<number, GateReport>, asked: string): readonly GateReport[] {
  if (asked === "") return [...reports.values()];
  const report = reports.get(Number(asked));
  if (report === undefined)
    throw refuse(
      "misconfigured",
      `Input "pull-request" is "${asked}", which is no open pull request to ${branches.base}.`,
    );
  return [report];
}
