import { evaluateFlag, evaluateText } from "../expressions/tokens.js";
import type { Scope } from "../expressions/evaluate.js";
import { child } from "../syntax/declarations.js";
import type { TemplateToken } from "@actions/workflow-parser/templates/tokens/index";
import { isMapping } from "@actions/workflow-parser";

/** A run or a job that wants to be the only one of its group. */
export interface GroupMember {
  /** Shown when somebody else is cancelled because of it. */
  readonly name: string;
  /** Cancelled by the group: another one goes before it. */
  displace(reason: string): void;
  /** Aborted when the member is cancelled by anybody: it leaves the queue. */
  readonly signal: AbortSignal;
}

export interface GroupRequest {
  /** Case does not matter. */
  readonly group: string;
  readonly cancelsRunning: boolean;
  readonly queue: "single" | "max";
}

/** `undefined` when there is no `concurrency:` or its group comes to an empty text. */
export function readConcurrency(token: TemplateToken | undefined, scope: Scope): GroupRequest | undefined {
  if (token === undefined) return undefined;
  const settings = isMapping(token) ? token : undefined;
  const group = evaluateText(settings === undefined ? token : settings.find("group"), scope) ?? "";
  if (group === "") return undefined;
  const queue = evaluateText(child(settings, "queue"), scope) ?? "single";
  return {
    group,
    cancelsRunning: evaluateFlag(child(settings, "cancel-in-progress"), scope),
    queue: queue === "max" ? "max" : "single",
  };
}

/**
 * The concurrency groups of a repository, in the order of arrival. Only one waits in a `single` queue: who comes later
 * replaces it. In a `max` queue a hundred wait (docs "Control the concurrency of workflows and jobs").
 */
export class ConcurrencyGroups {
  private readonly groups = new Map<string, Group>();

  /** Whether somebody is in the group, so that a newcomer would wait. */
  isTaken(repository: string, { group }: GroupRequest): boolean {
    return this.groups.has(keyOf(repository, group));
  }

  /** Resolves with the way out when it is the member's turn; `undefined` when it was cancelled while it waited. */
  async enter(
    repository: string,
    request: GroupRequest,
    member: GroupMember,
  ): Promise<(() => void) | undefined> {
    const key = keyOf(repository, request.group);
    const group = this.groups.get(key);
    if (group === undefined) {
      this.groups.set(key, { holder: member, waiting: [] });
      return () => this.leave(key);
    }
    const reason = `Canceling since a higher priority waiting request for ${request.group} exists`;
    if (request.queue === "single") for (const other of group.waiting.slice()) other.member.displace(reason);
    if (request.cancelsRunning) group.holder.displace(reason);
    if (group.waiting.length >= longestQueue) {
      member.displace(`Canceling since the queue of ${request.group} is full`);
      return undefined;
    }
    const isAdmitted = await waitInLine(group, member);
    return isAdmitted ? () => this.leave(key) : undefined;
  }

  private leave(key: string): void {
    const group = this.groups.get(key);
    const next = group?.waiting.shift();
    if (group === undefined || next === undefined) {
      this.groups.delete(key);
      return;
    }
    group.holder = next.member;
    next.admit();
  }
}

const longestQueue = 100;

interface Group {
  holder: GroupMember;
  readonly waiting: WaitingMember[];
}

interface WaitingMember {
  readonly member: GroupMember;
  admit(): void;
}

const keyOf = (repository: string, group: string): string => `${repository}\n${group}`.toLowerCase();

function waitInLine(group: Group, member: GroupMember): Promise<boolean> {
  return new Promise((resolve) => {
    const entry: WaitingMember = {
      member,
      admit: () => {
        member.signal.removeEventListener("abort", giveUp);
        resolve(true);
      },
    };
    const giveUp = (): void => {
      const position = group.waiting.indexOf(entry);
      if (position >= 0) group.waiting.splice(position, 1);
      resolve(false);
    };
    group.waiting.push(entry);
    if (member.signal.aborted) giveUp();
    else member.signal.addEventListener("abort", giveUp, { once: true });
  });
}
