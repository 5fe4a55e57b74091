/** Who had which part in a change, and whether that person's approval counts. */
import { decideApproval } from "../../../src/domain/approval/approval.js";
import type { Origin } from "../../../src/domain/log/entry.js";
import { isApprovedByHand } from "../../../src/domain/train/manual-landing.js";
import { originOf, workflowBot, type Push } from "../../../src/domain/approval/origin.js";
import type { CommitFacts } from "../../../src/domain/snapshot/snapshot.js";
import {
  minute,
  policyWith,
  pullRequestWith,
  reviewWith,
  sha,
  stagedWith,
  TestLog,
  user,
} from "../../support/builders.js";

export const head = sha("head-12");
export const older = sha("older");
const between = sha("between");
const merge = sha("update");

/** What tess, who approves, has to do with the change; everything else in it is dana's, pushed by dana. */
const parts = {
  nothing: {},
  author: { author: "tess" },
  committer: { people: ["tess"] },
  "co-author": { people: ["dana", "tess"] },
  "last pusher": { headBy: "tess" },
  "earlier pusher": { olderBy: "tess" },
  "updater of a clean merge": { merge: "clean" },
  "updater of a merge with more in it": { merge: "evil" },
  "maker of the branch at a commit of develop": { start: "develop" },
  "maker of the branch with a commit of the change": { start: "change" },
} as const satisfies Record<string, Part>;

interface Part {
  readonly author?: string;
  readonly people?: readonly string[];
  readonly headBy?: string | null;
  readonly olderBy?: string | null;
  readonly merge?: "clean" | "evil";
  readonly start?: "develop" | "change";
}

/** What is not known of the change besides. */
const unknowns = {
  nothing: {},
  "no pusher of the head": { lostHead: true },
  "no pusher before": { olderBy: null },
  "pushed by a workflow": { between: workflowBot },
  "the console's own push": { between: workflowBot, isOwn: true },
  "a commit of no account": { unlinked: ["Somebody"] },
  "history cut off": { isCut: true },
} as const satisfies Record<string, Unknown>;

interface Unknown {
  readonly lostHead?: boolean;
  readonly olderBy?: string | null;
  readonly between?: string;
  readonly isOwn?: boolean;
  readonly unlinked?: readonly string[];
  readonly isCut?: boolean;
}

/** As a person would say it: whoever had to do with it does not count, and nobody does while something is unknown. */
const partCounts: Record<keyof typeof parts, boolean> = {
  nothing: true,
  author: false,
  committer: false,
  "co-author": false,
  "last pusher": false,
  "earlier pusher": false,
  "updater of a clean merge": true,
  "updater of a merge with more in it": false,
  "maker of the branch at a commit of develop": true,
  "maker of the branch with a commit of the change": false,
};

const unknownCounts: Record<keyof typeof unknowns, boolean> = {
  nothing: true,
  "no pusher of the head": false,
  "no pusher before": false,
  "pushed by a workflow": false,
  "the console's own push": true,
  "a commit of no account": false,
  "history cut off": false,
};

function originWith(part: Part, unknown: Unknown): Origin {
  const by = (name: string | null): Push["by"] => (name === null ? null : user(name));
  const people = [...new Set([...(part.people ?? ["dana"])])].map(user);
  const commits: CommitFacts[] = [
    { sha: older, parents: [sha("base")], people, unlinked: unknown.unlinked ?? [] },
    { sha: head, parents: [older], people: [user("dana")], unlinked: [] },
    ...(part.merge === undefined
      ? []
      : [{ sha: merge, parents: [head, sha("develop-1")], people: [user("tess")], unlinked: [] }]),
  ];
  const tip = part.merge === undefined ? head : merge;
  const pushes: Push[] = [
    ...(part.merge === undefined ? [] : [{ by: user("tess"), after: merge }]),
    { by: by(part.headBy ?? "dana"), after: head },
    ...(unknown.between === undefined ? [] : [{ by: user(unknown.between), after: between }]),
    { by: by(unknown.olderBy === undefined ? (part.olderBy ?? "dana") : unknown.olderBy), after: older },
    ...(part.start === undefined
      ? []
      : [
          {
            by: user("tess"),
            after: part.start === "develop" ? sha("develop-0") : older,
            isStart: true as const,
          },
        ]),
  ];
  return originOf({
    head: tip,
    history: {
      pushes: unknown.lostHead === true ? pushes.filter(({ after }) => after !== tip) : pushes,
      isWhole: unknown.isCut !== true,
    },
    commits,
    cleanMerges: part.merge === "clean" ? [merge] : [],
    own: unknown.isOwn === true ? [between] : [],
  });
}

const ways = ["review", "gate"] as const;
const kinds = ["ordinary", "recovery", "revert", "landing"] as const;

/** Who else may have asked: the requester of a rollback may approve what takes it out of develop, being no part of it. */
const approvers = ["person", "person without access", "machine user", "app"] as const;

type Row = readonly [
  kind: (typeof kinds)[number],
  way: (typeof ways)[number],
  approver: (typeof approvers)[number],
  part: keyof typeof parts,
  unknown: keyof typeof unknowns,
];

export const rows: readonly Row[] = kinds.flatMap((kind) =>
  ways
    .filter((way) => way === "review" || kind === "ordinary" || kind === "recovery")
    .flatMap((way) =>
      approvers.flatMap((approver) =>
        (Object.keys(parts) as (keyof typeof parts)[]).flatMap((part) =>
          (Object.keys(unknowns) as (keyof typeof unknowns)[]).map((unknown): Row => [
            kind,
            way,
            approver,
            part,
            unknown,
          ]),
        ),
      ),
    ),
);

/** A merge on top hides whether its head's push is known; the merge's own push is what is lost then. */
export const expected = ([, , approver, part, unknown]: Row): boolean =>
  approver === "person" && partCounts[part] && unknownCounts[unknown];

function policyFor(approver: Row[2]) {
  return policyWith({
    testers: [user("tess")],
    rollbackApprovers: [user("tess")],
    bots: approver === "machine user" ? [user("tess")] : [],
    outsiders: approver === "person without access" ? [user("tess")] : [],
    approval: { sources: ["review", "environment"], count: 1, maxWaitDays: 3 },
  });
}

export function counts([kind, way, approver, part, unknown]: Row): boolean {
  const given: Part = parts[part];
  const origin = originWith(given, unknowns[unknown]);
  const author = user(given.author ?? "dana");
  const tip = given.merge === undefined ? head : merge;
  const policy = policyFor(approver);
  const by = { login: user("tess"), isBot: approver === "app" };
  const review = { ...reviewWith({ commit: tip }), author: by };
  const reviews = way === "review" ? [review] : [];
  if (kind === "revert" || kind === "landing")
    return isApprovedByHand(
      { head: tip, author: { login: author, isBot: false }, reviews },
      { policy, origin },
    );
  const staged = stagedWith({ ...origin, author, head: tip, recovers: kind === "recovery" ? "RB-1" : null });
  const log = new TestLog().stage(staged);
  if (way === "gate")
    log.append({
      type: "approval-granted",
      pullRequest: 12,
      head: tip,
      tree: staged.merge.tree,
      by: user("tess"),
      source: "environment",
      at: minute(100),
      reference: "run 7 attempt 1",
    });
  const { counted } = decideApproval({
    staged,
    // The snapshot of now is older or newer: what the log took down at boarding counts for the pushes.
    pullRequest: pullRequestWith({
      head: tip,
      author: { login: author, isBot: false },
      reviews,
      commitFacts: [
        {
          sha: older,
          parents: [],
          people: (given.people ?? ["dana"]).map(user),
          unlinked: unlinkedOf(unknown),
        },
        ...(given.merge === undefined
          ? []
          : [{ sha: merge, parents: [], people: [user("tess")], unlinked: [] }]),
      ],
    }),
    state: log.state,
    policy,
  });
  return counted.length === 1;
}

const unlinkedOf = (unknown: Row[4]): readonly string[] => {
  const given: Unknown = unknowns[unknown];
  return given.unlinked ?? [];
};
