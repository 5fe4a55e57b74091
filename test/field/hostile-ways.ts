/** Ways in which one open pull request can be a burden. Each acts on #number, whose branch adds one file. */
import type { Repository } from "@release-console/local-github";
import type { Change, CleanUpShop } from "../support/real-git-shop.js";

type Pull = NonNullable<ReturnType<Repository["pulls"]["get"]>>;

export interface Hostile {
  readonly shop: CleanUpShop;
  readonly change: Change;
  readonly pull: Pull;
}

type Way = (hostile: Hostile) => unknown;

const at = "2026-01-01T00:00:00Z";
const nextId = (): number => (ids += 1);
let ids = 5_000_000;

const many = <T>(count: number, make: (index: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** Something happens to it whenever a job reads anything. */
const atEachRead = ({ shop }: Hostile, act: () => void): void =>
  shop.fixture.github.faults.add({
    match: (operation) => {
      if (operation === "Snapshot") act();
      return false;
    },
    effect: "before",
    answer: "drop",
  });

/** GitHub refuses what would show something on it. */
const refusing = ({ shop, change }: Hostile, operation: string, status: number): void =>
  shop.fixture.github.faults.add({
    match: (asked, { path }) =>
      asked === operation &&
      (path.includes(`/issues/${change.number}/`) || path.includes(`/statuses/${change.head}`)),
    times: 10_000,
    effect: "before",
    answer: { status, body: { message: "Refused", documentation_url: "https://docs.github.com/rest" } },
  });

const review = (state: "APPROVED" | "CHANGES_REQUESTED" | "COMMENTED", { change }: Hostile) => ({
  id: nextId(),
  author: "tess",
  state,
  body: "x".repeat(200),
  commit: change.head,
  submittedAt: at,
});

const comments =
  (count: number, body: string, author = "tess"): Way =>
  ({ shop, change }) => {
    for (const id of many(count, nextId))
      shop.repository.comments.set(id, {
        id,
        issue: change.number,
        author,
        body,
        createdAt: at,
        updatedAt: at,
        reactions: [],
      });
  };

const files =
  (changes: Readonly<Record<string, string | { readonly content: string; readonly mode: string }>>): Way =>
  ({ shop, change }) =>
    shop.push(change.branch, changes);

const title =
  (text: string): Way =>
  ({ pull }) => {
    pull.title = text;
  };

const body =
  (text: string): Way =>
  ({ pull }) => {
    pull.body = text;
  };

const label =
  (...names: readonly string[]): Way =>
  ({ shop, pull }) => {
    for (const name of names)
      shop.repository.labels.set(name, { id: nextId(), name, color: "ededed", description: undefined });
    pull.labels.push(...names);
  };

const statuses =
  (count: number, context: string): Way =>
  ({ shop, change }) => {
    for (const id of many(count, nextId))
      shop.repository.statuses.push({
        id,
        sha: change.head,
        context: context.replace("#", String(id)),
        state: "pending",
        description: "x",
        targetUrl: undefined,
        creator: "tess",
        createdAt: at,
      });
  };

const checks =
  (suites: number, runs: number): Way =>
  ({ shop, pull }) => {
    for (const id of many(suites, nextId))
      shop.repository.checkSuites.push({
        id,
        sha: pull.headSha,
        branch: pull.headBranch,
        app: { id: 15368, slug: "github-actions", name: "GitHub Actions" },
        runId: undefined,
        creator: "tess",
        createdAt: at,
        updatedAt: at,
        checkRuns: many(runs, nextId).map((run) => ({
          id: run,
          name: `job ${run}`,
          status: "completed",
          conclusion: "success",
          startedAt: at,
          completedAt: at,
          detailsUrl: undefined,
        })),
      });
  };

const policy = (keys: number): string =>
  `testers: [tess]\n${many(keys, (index) => `unknown-${index}: 1`).join("\n")}\n`;

export const ways: Readonly<Record<string, Way>> = {
  "its conversation is locked": ({ pull }) => {
    pull.lock = { reason: "spam" };
  },
  "its title has 10 kB": title("long ".repeat(2_000)),
  "its title is a command": title("/approve RB-1 0000000"),
  "its title is Markdown, HTML and controls": title("</table><!-- x --> | `a` \u202e ::error::x \u0007"),
  "its title is the console's own marker": title("<!-- release-console:status -->"),
  "its body has 60 kB": body("word ".repeat(12_000)),
  "its body mentions everyone": body(many(2_000, (index) => `@person-${index}`).join(" ")),
  "its body closes 1,000 issues": body(many(1_000, (index) => `Closes #${index + 1}`).join("\n")),
  "it is labelled as a recovery": label("recovery", "rollback", "hold"),
  "it changes 3,000 files": files(Object.fromEntries(many(3_000, (index) => [`many/${index}.txt`, "x\n"]))),
  "it has as many labels as GitHub takes": label(...many(100, (index) => `label-${index}`)),
  "it changes a file of 2 MB": files({ "big.bin": "x".repeat(2_000_000) }),
  "its head is another one at each read": async (hostile) => {
    const heads = [
      hostile.change.head,
      (await hostile.shop.push(hostile.change.branch, { "b.txt": "b" })).sha,
    ];
    let reads = 0;
    atEachRead(hostile, () => {
      hostile.pull.headSha = heads[(reads += 1) % heads.length] ?? "";
    });
  },
  "it is a draft at every other read": (hostile) =>
    atEachRead(hostile, () => {
      hostile.pull.isDraft = !hostile.pull.isDraft;
    }),
  "it has another title at each read": (hostile) =>
    atEachRead(hostile, () => {
      hostile.pull.title += ".";
    }),
  "its fork is deleted": ({ pull }) => {
    Object.assign(pull, { headRepository: "zoe/gone" });
  },
  "its author is deleted": ({ pull }) => {
    Object.assign(pull, { author: "ghost" });
  },
  "its head has 1,000 statuses of the console's context": statuses(1_000, "release-console"),
  "its head has 300 statuses of others": statuses(300, "status-#"),
  "it conflicts with develop": ({ shop, change }) => shop.push(change.branch, { "app.txt": "other\n" }),
  "it proposes a policy with 10,000 unknown keys": files({ ".github/release-console.yml": policy(10_000) }),
  "it proposes a policy that is no YAML": files({ ".github/release-console.yml": "{{{ [" }),
  "it changes workflow files": files({ ".github/workflows/release.yml": "on: push\njobs: {}\n" }),
  "it adds a symbolic link": files({ link: { content: "../../etc/passwd", mode: "120000" } }),
  "it adds names that differ in case only": files({ "A.txt": "a", "a.txt": "b", "APP.TXT": "c" }),
  "its commit changes nothing": async ({ shop, change }) => {
    const base = await shop.tip("develop");
    await shop.moveBranch(change.branch, await shop.change(base, {}), true);
  },
  "its head is the base": async ({ shop, change, pull }) => {
    const base = await shop.tip("develop");
    await shop.moveBranch(change.branch, base, true);
    pull.headSha = base.sha;
  },
  "its history is not that of the repository": async ({ shop, change, pull }) => {
    const orphan = await shop.fixture.commit({ "orphan.txt": "x" });
    await shop.moveBranch(change.branch, orphan, true);
    pull.headSha = orphan.sha;
  },
  "comments on it are refused": (hostile) => {
    refusing(hostile, "issues/create-comment", 403);
    refusing(hostile, "AddComment", 403);
  },
  "statuses on it are refused": (hostile) => refusing(hostile, "repos/create-commit-status", 422),
};

/** Their lists go beyond the first page of a read, or GitHub is asked again. */
export const waysThatFillPages: Readonly<Record<string, Way>> = {
  "it has 260 commits": async ({ shop, change }) => {
    let tip = await shop.tip(change.branch);
    for (const index of many(259, (each) => each)) tip = await shop.change(tip, { "n.txt": `${index}\n` });
    await shop.moveBranch(change.branch, tip);
  },
  "it has 1,000 reviews": (hostile) => {
    hostile.pull.reviews.push(...many(1_000, () => review("COMMENTED", hostile)));
  },
  "changes are requested 150 times": (hostile) => {
    hostile.pull.reviews.push(...many(150, () => review("CHANGES_REQUESTED", hostile)));
  },
  "it has 150 comments": comments(150, "Thank you."),
  "it has 1,000 commands": comments(1_000, "/ship"),
  "its comments look like the console's": comments(120, "<!-- release-console:status -->\n### Released"),
  "it has 150 unresolved threads": ({ pull }) => {
    for (const id of many(150, nextId))
      pull.threads.push({
        id: `T_${id}`,
        path: "x.txt",
        line: 1,
        isResolved: false,
        resolvedBy: undefined,
        isOutdated: false,
        comments: [],
      });
  },
  "whether it can be merged is never known": ({ shop, change }) => {
    shop.fixture.github.faults.isMergeabilityKnown = ({ number }) => number !== change.number;
  },
};

/** By themselves they are no burden but a change that passed a lot. */
export const waysThatFillChecks: Readonly<Record<string, Way>> = {
  "30 suites of checks report on it": checks(30, 1),
  "300 checks report on it": checks(1, 300),
};

export const passesChecks: Way = (hostile) => {
  hostile.shop.repository.statuses.push({
    id: nextId(),
    sha: hostile.pull.headSha,
    context: "ci/build",
    state: "success",
    description: "x",
    targetUrl: undefined,
    creator: "ci-service",
    createdAt: at,
  });
};

/** For this very head. */
export const isRefusedByTester: Way = (hostile) => {
  hostile.pull.reviews.push({ ...review("CHANGES_REQUESTED", hostile), commit: hostile.pull.headSha });
};

/** A stranger's, approved by a second account of theirs. */
export const isFromStranger: Way = (hostile) => {
  Object.assign(hostile.pull, { headRepository: "zoe/shop", author: "zoe" });
  hostile.pull.reviews.push({
    ...review("APPROVED", hostile),
    author: "stranger",
    commit: hostile.pull.headSha,
  });
};
