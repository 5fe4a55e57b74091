import { finding } from "../../domain/reasons/reasons.js";
import type { State } from "../../domain/state/state.js";
import type { Ports } from "../../ports/ports.js";
import type { EnvironmentProtection } from "../../ports/reading.js";

/**
 * Whether a gate at this environment would stop anybody. GitHub would make a missing one without rules, and everybody
 * would pass (platform facts 20 and 23). When it cannot be used a notice says so; approvals then come the other way.
 */
export async function isGateUsable(
  ports: Ports,
  environment: string,
  asked: Promise<EnvironmentProtection> = ports.environments.protectionOf(environment),
): Promise<boolean> {
  const protection = await asked;
  if (protection.kind === "found" && protection.reviewers.length > 0 && !protection.customRules) return true;
  const lack =
    protection.kind === "missing"
      ? "does not exist"
      : protection.customRules
        ? "has custom protection rules"
        : "has no required reviewers";
  ports.runner.notice(finding("environment-unprotected", `The environment "${environment}" ${lack}.`));
  return false;
}

/**
 * Asks for an environment before the policy was read, by the name that it probably has. What is returned answers
 * afterwards, and asks again where the policy has another name.
 */
export function askEarly(
  { environments: port }: Pick<Ports, "environments">,
  nameOf: () => string,
): () => Promise<EnvironmentProtection> {
  const name = nameOf();
  const early = port.protectionOf(name);
  early.catch(() => undefined); // whoever waits for it hears of it
  return () => (nameOf() === name ? early : port.protectionOf(nameOf()));
}

/** The gate of production is open for this very train, in another run that still waits. */
export async function isGateOpen(
  { run, runs }: Pick<Ports, "run" | "runs">,
  { gates, train }: State,
): Promise<boolean> {
  const gate = gates.production;
  if (gate === null || gate.tree !== train.tip.tree || gate.run.id === run.reference.id) return false;
  return (await runs.status(gate.run.id)).status !== "completed";
}

/** A later job of this run waits at the environment. */
export function sendToGate({ runner }: Pick<Ports, "runner">, environment: string): void {
  runner.setOutput("gate", "true");
  runner.setOutput("gate-environment", environment);
}
