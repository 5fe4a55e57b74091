import type { EventsConfig } from "@actions/workflow-parser/model/workflow-template";
import type { RepositoryEvent } from "../../../model/interfaces.js";
import { isIgnored, matchesPatterns } from "./patterns.js";

/** Whether the event starts the workflow with these `on:` filters. */
export async function matchesEvent(triggers: EventsConfig, event: RepositoryEvent): Promise<boolean> {
  const trigger = triggers[event.name];
  if (trigger === undefined) return false;
  if (event.name === "schedule") return matchesSchedule(trigger, event);
  const filter = readFilter(trigger);
  return (
    matchesType(filter, event) &&
    matchesRef(filter, event) &&
    matchesWorkflow(filter, event) &&
    (await matchesPaths(filter, event))
  );
}

/** A head whose message asks for no run of `push` and `pull_request` (platform fact 175). */
export function asksToSkip({ name, headMessage: message = "" }: RepositoryEvent): boolean {
  if (name !== "push" && name !== "pull_request") return false;
  return (
    /\[(?:skip ci|ci skip|no ci|skip actions|actions skip)\]/.test(message) ||
    /\n\nskip-checks: ?true\s*$/.test(message)
  );
}

interface Filter {
  readonly types?: readonly string[];
  readonly branches?: readonly string[];
  readonly "branches-ignore"?: readonly string[];
  readonly tags?: readonly string[];
  readonly "tags-ignore"?: readonly string[];
  readonly paths?: readonly string[];
  readonly "paths-ignore"?: readonly string[];
  readonly workflows?: readonly string[];
}

/** The activity types that count when a workflow names none; for every other event all of them do. */
const defaultTypes: Readonly<Record<string, readonly string[]>> = {
  pull_request: ["opened", "synchronize", "reopened"],
  pull_request_target: ["opened", "synchronize", "reopened"],
};

function matchesType({ types }: Filter, { name, action }: RepositoryEvent): boolean {
  const accepted = types ?? defaultTypes[name];
  return accepted === undefined || action === undefined || accepted.includes(action);
}

function matchesRef(filter: Filter, { name, ref, filterBranch }: RepositoryEvent): boolean {
  const isTag = name === "push" && ref.startsWith("refs/tags/");
  const branchFilters = [filter.branches, filter["branches-ignore"]];
  const tagFilters = [filter.tags, filter["tags-ignore"]];
  const [own, other] = isTag ? [tagFilters, branchFilters] : [branchFilters, tagFilters];
  const [only, except] = own;
  // A push filter for one kind of ref alone leaves the other kind out.
  if (only === undefined && except === undefined)
    return name !== "push" || other.every((patterns) => patterns === undefined);
  if (filterBranch === undefined) return false;
  if (only !== undefined && !matchesPatterns(filterBranch, only)) return false;
  return except === undefined || !isIgnored(filterBranch, except);
}

/** Workflows are named by their `name:`, whole (docs "Events that trigger workflows", workflow_run). */
function matchesWorkflow({ workflows }: Filter, { name, payload }: RepositoryEvent): boolean {
  if (name !== "workflow_run") return true;
  const run = payload["workflow_run"];
  const source = typeof run === "object" && run !== null && "name" in run ? String(run.name) : undefined;
  return workflows !== undefined && source !== undefined && workflows.includes(source);
}

async function matchesPaths(filter: Filter, event: RepositoryEvent): Promise<boolean> {
  const { paths, "paths-ignore": ignored } = filter;
  if ((paths === undefined && ignored === undefined) || event.ref.startsWith("refs/tags/")) return true;
  const changed = await event.changedPaths();
  if (paths !== undefined) return changed.some((path) => matchesPatterns(path, paths));
  return ignored === undefined || changed.some((path) => !isIgnored(path, ignored));
}

function matchesSchedule(trigger: unknown, event: RepositoryEvent): boolean {
  const cron = event.payload["schedule"];
  return (
    Array.isArray(trigger) &&
    trigger.some(
      (entry) => typeof entry === "object" && entry !== null && "cron" in entry && entry.cron === cron,
    )
  );
}

function readFilter(trigger: unknown): Filter {
  return typeof trigger === "object" && trigger !== null && !Array.isArray(trigger) ? trigger : {};
}
