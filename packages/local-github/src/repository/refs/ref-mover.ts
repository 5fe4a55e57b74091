import { isSafeRef } from "../../git/ref-files.js";
import { timestamp, zeroOid } from "../../git/object-format.js";
import { ApiError, type LocalClock } from "../../model/interfaces.js";
import type { RefActivity } from "../../model/model.js";
import { RefRaceError, type RefMover, type RefMoveRequest } from "../../model/server-parts.js";
import { followBranch, type FinishedMove, type FollowUpParts, type PendingEvent } from "./pull-follow-ups.js";
import { reasonsAgainst, RuleRefusal, type JudgedMove } from "./rules.js";
import { rulesThatBind } from "./rulesets.js";
import { forbiddenWorkflow, mayChangeWorkflows, WorkflowRefusal } from "./workflow-files.js";

export type RefMoverParts = FollowUpParts & {
  readonly clock: LocalClock;
  nextId(): number;
};

/** Moves of one repository wait for one another, so that what was judged is what happens. Events are sent afterwards. */
export class JudgingRefMover implements RefMover {
  readonly #lastOf = new Map<number, Promise<unknown>>();

  constructor(readonly parts: RefMoverParts) {}

  async move(request: RefMoveRequest): Promise<void> {
    const { id } = request.repository;
    const turn = (this.#lastOf.get(id) ?? Promise.resolve()).then(() => this.#moveNow(request));
    this.#lastOf.set(
      id,
      turn.catch(() => undefined),
    );
    for (const send of await turn) await send();
  }

  async #moveNow(request: RefMoveRequest): Promise<readonly PendingEvent[]> {
    const { repository, caller } = request;
    const name = `${repository.owner}/${repository.name}`;
    const moves: FinishedMove[] = [];
    for (const move of request.moves) moves.push(await this.#judge(request, move));
    await this.parts.git.moveRefs(name, moves);
    const events: PendingEvent[] = [];
    for (const move of moves) {
      if (move.before === move.after || !isBranchOrTag(move.ref)) continue;
      repository.activity.push(await this.#activity(request, move));
      events.push(() => this.parts.events.push({ repository, caller, ...move }));
      if (move.ref.startsWith("refs/heads/")) {
        events.push(
          ...(await followBranch(this.parts, {
            repository,
            caller,
            move,
            at: timestamp(this.parts.clock.now()),
          })),
        );
      }
    }
    return events;
  }

  /** The move with the SHA that it starts from; throws what stands against it. */
  async #judge(
    { repository, caller, mergeOf }: RefMoveRequest,
    move: RefMoveRequest["moves"][number],
  ): Promise<FinishedMove> {
    const { ref, after } = move;
    const name = `${repository.owner}/${repository.name}`;
    const present = await this.#presentOf(name, move);
    await this.#requireObject(name, move);
    const isFastForward =
      present === undefined || after === zeroOid || (await this.parts.git.isAncestor(name, present, after));
    if (!isFastForward && !move.force) throw new ApiError(422, "Update is not a fast forward");
    const reasons = reasonsAgainst(
      { ref, after, kind: kindOf(present, after), isFastForward },
      {
        rules: rulesThatBind(repository, ref, { caller, isMerge: mergeOf !== undefined }),
        repository,
        mergeOf,
      },
    );
    if (reasons.length > 0) throw new RuleRefusal(ref, reasons);
    if (after !== zeroOid && !mayChangeWorkflows(caller)) {
      const path = await forbiddenWorkflow(this.parts.git, { repository, before: present, after });
      if (path !== undefined) throw new WorkflowRefusal(path);
    }
    return { ref, before: present ?? zeroOid, after };
  }

  /** Where the ref is now, when that is where the caller expects it. */
  async #presentOf(
    name: string,
    { ref, before, after }: RefMoveRequest["moves"][number],
  ): Promise<string | undefined> {
    if (!isSafeRef(ref)) throw new ApiError(422, `${ref} is not a valid ref name.`);
    if (ref.startsWith("refs/pull/")) throw new ApiError(422, "Reference cannot be updated");
    const present = await this.parts.git.readRef(name, ref);
    if (before !== undefined && before !== (present ?? zeroOid)) throw new RefRaceError(ref);
    if (after === zeroOid && present === undefined) throw new ApiError(422, "Reference does not exist");
    return present;
  }

  async #requireObject(
    name: string,
    { ref, after }: { readonly ref: string; readonly after: string },
  ): Promise<void> {
    if (after === zeroOid) return;
    const found = await this.parts.git.resolve(name, after);
    if (found === undefined) throw new ApiError(422, "Object does not exist");
    if (ref.startsWith("refs/heads/") && found.type !== "commit")
      throw new ApiError(422, "Reference update failed: a branch needs a commit");
  }

  async #activity(
    { repository, caller, mergeOf }: RefMoveRequest,
    { ref, before, after }: FinishedMove,
  ): Promise<RefActivity> {
    const { git, clock } = this.parts;
    const name = `${repository.owner}/${repository.name}`;
    const typeOf = async (): Promise<RefActivity["type"]> => {
      if (before === zeroOid) return "branch_creation";
      if (after === zeroOid) return "branch_deletion";
      if (mergeOf !== undefined) return "pr_merge";
      return (await git.isAncestor(name, before, after)) ? "push" : "force_push";
    };
    return {
      id: this.parts.nextId(),
      ref,
      before,
      after,
      actor: caller.login,
      type: await typeOf(),
      at: timestamp(clock.now()),
    };
  }
}

const isBranchOrTag = (ref: string): boolean => /^refs\/(?:heads|tags)\//.test(ref);

function kindOf(present: string | undefined, after: string): JudgedMove["kind"] {
  if (after === zeroOid) return "deletion";
  return present === undefined ? "creation" : "update";
}
