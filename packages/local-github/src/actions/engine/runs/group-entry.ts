import type { TemplateToken } from "@actions/workflow-parser/templates/tokens/index";
import { readConcurrency } from "./concurrency.js";
import { jobScope, type Leg } from "./job/job-context.js";
import { annotate } from "./job/job-record.js";

export interface GroupEntry {
  /** All groups that the job and those around it are in. */
  readonly held: ReadonlySet<string>;
  leave(): void;
}

/** Waits for the job's turn in its concurrency group; `undefined` when it was cancelled instead. */
export async function enterGroup(
  leg: Leg,
  token: TemplateToken | undefined,
  onWait: () => void = () => undefined,
): Promise<GroupEntry | undefined> {
  const { execution } = leg.ready;
  const { services, run, heldGroups } = execution;
  const request = readConcurrency(token, jobScope(leg.ready, leg.contexts));
  if (request === undefined) return { held: heldGroups, leave: () => undefined };
  const cancelWith = (message: string): void => {
    annotate(execution, { level: "error", job: leg.name, title: undefined, message });
    leg.stop.cancel();
  };
  if (heldGroups.has(request.group.toLowerCase())) {
    cancelWith(
      `Canceling since a deadlock was detected for concurrency group: '${request.group}' between a top level workflow and '${leg.ready.job.id}'`,
    );
    return undefined;
  }
  const repository = `${run.repository.owner}/${run.repository.name}`;
  if (services.groups.isTaken(repository, request)) onWait();
  const leave = await services.groups.enter(repository, request, {
    name: leg.name,
    displace: cancelWith,
    signal: leg.stop.signals.cancel,
  });
  return leave === undefined
    ? undefined
    : { held: new Set([...heldGroups, request.group.toLowerCase()]), leave };
}
