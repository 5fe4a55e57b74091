import type { EnvironmentFacts } from "../../domain/snapshot/environment-rules.js";
import type { EnvironmentProtection } from "../../ports/reading.js";

export const environmentFacts = (protection: EnvironmentProtection): EnvironmentFacts =>
  protection.kind === "missing"
    ? { exists: false, reviewers: [], waitTimerMinutes: 0, customRules: false }
    : { ...protection, exists: true };
