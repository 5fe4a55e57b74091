/** What a finding means, what it does not, and what to do. `notice`: worth a look, no contradiction. */
interface Meaning {
  readonly severity: "finding" | "notice";
  readonly means: string;
  readonly notMeans: string;
  readonly remedy: string;
}

/** Everything that `verify --online` can find. docs/audit.md lists them; a test compares. */
export const onlineCodes = {
  "other-repository": {
    severity: "finding",
    means: "The log was opened in another repository than the one that was asked.",
    notMeans: "It does not mean that the log is false: a copy of a repository has a copy of its log.",
    remedy: "Name the log's own repository with --repo OWNER/NAME.",
  },
  "log-differs": {
    severity: "finding",
    means: "GitHub's branch and the one that was read go on in different ways: one of them was rewritten.",
    notMeans: "It does not say which of the two the console wrote.",
    remedy:
      "Fetch into a new clone, verify it with --contains and a hash that you kept, and look up who may push to the branch.",
  },
  "log-is-older": {
    severity: "notice",
    means: "GitHub's branch has gone on since the log that was read was fetched.",
    notMeans: "It does not mean that anything is missing: newer entries were not looked at.",
    remedy: "Fetch and verify again.",
  },
  "log-branch-forced": {
    severity: "finding",
    means: "GitHub's record of pushes says that the log's branch was forced or deleted.",
    notMeans: "It does not say that entries were lost or changed; a hash kept elsewhere shows that.",
    remedy: "Verify with --contains and a hash from before that time, and ask the person who did it.",
  },
  "log-pushed-by-person": {
    severity: "finding",
    means: "Somebody else than the account that writes the log pushed to its branch.",
    notMeans: "It does not mean that the entries are false: their hashes and runs are checked one by one.",
    remedy: "Look at what that push changed; set the ruleset that docs/release-log.md names.",
  },
  "run-missing": {
    severity: "notice",
    means: "GitHub has no such run any more.",
    notMeans:
      "It does not mean that the entry is false: GitHub deletes runs after 90 to 400 days, and people may delete them.",
    remedy: "Compare with an older clone or with a report that was made in time.",
  },
  "run-of-other-workflow": {
    severity: "finding",
    means: "The run that an entry names is of a workflow file that may not write the log by its first entry.",
    notMeans: "It does not mean that the workflow file did harm; a renamed caller looks the same.",
    remedy:
      "Open the run and look at what it did. After a rename, the log's first entry keeps the old names.",
  },
  "run-of-other-branch": {
    severity: "finding",
    means:
      "The run worked from another branch than the default branch, so its files were nobody's reviewed ones.",
    notMeans: "It does not mean that the files of that branch were changed.",
    remedy: "Open the run, compare its workflow files with those of the default branch.",
  },
  "run-by-other-event": {
    severity: "finding",
    means: "The run was started by an event that no caller template listens to.",
    notMeans: "It does not mean misuse where somebody changed the caller on purpose.",
    remedy: "Open the run; compare the caller's `on:` with the template's.",
  },
  "run-at-other-time": {
    severity: "finding",
    means: "An entry says a time at which its run was not at work.",
    notMeans: "It does not say who wrote the entry.",
    remedy: "Open the run and look for the entry's number in its summary.",
  },
  "run-by-other-actor": {
    severity: "finding",
    means: "The person who the entry says gave a command did not start the run that wrote it.",
    notMeans: "It does not mean that the person did not act: a later run may have written it down.",
    remedy: "Look up the comment, review or click that the entry refers to.",
  },
  "approval-missing": {
    severity: "notice",
    means: "The review, comment or click that an approval refers to is not on GitHub.",
    notMeans:
      "It does not mean that it never was: people can delete comments, and reviews of deleted accounts vanish.",
    remedy: "Ask the person; compare with the pull request's notifications.",
  },
  "approval-by-another": {
    severity: "finding",
    means: "GitHub says that somebody else wrote what the log takes for this person's approval.",
    notMeans: "A renamed account looks the same: GitHub shows its new name everywhere.",
    remedy: "Compare the account's number; if it is another person, look up the run that wrote the entry.",
  },
  "approval-of-other-head": {
    severity: "finding",
    means: "The review on GitHub is about another commit than the approval in the log.",
    notMeans: "It does not mean that untested code ran: the tree that was deployed is checked by itself.",
    remedy: "Compare both commits.",
  },
  "approval-taken-back": {
    severity: "notice",
    means: "The review is dismissed or is no approval any more.",
    notMeans: "It does not mean that the approval did not count when the release began.",
    remedy: "Read the pull request's timeline: who dismissed it, and when.",
  },
  "tag-moved": {
    severity: "finding",
    means: "A release's tag on GitHub is at another commit than the log says.",
    notMeans: "It does not mean that production ran that commit.",
    remedy: "Put the tag back; set the ruleset for tags that docs/release-log.md names.",
  },
  "tag-missing": {
    severity: "notice",
    means: "A release that the log tagged has no tag on GitHub.",
    notMeans: "It does not touch what runs.",
    remedy: "Look up who may delete tags; make it anew from the log.",
  },
  "tag-not-in-log": {
    severity: "notice",
    means:
      "A version tag exists that no entry made, after the log was opened: somebody released without the console.",
    notMeans: "It does not mean that anything was deployed from it.",
    remedy: "Ask who made it. Bypassed the console: tell the people of the release.",
  },
  "release-page-missing": {
    severity: "notice",
    means: "The release page that the log published is gone.",
    notMeans: "It does not touch the log, the notes in it, or what runs.",
    remedy: "The notes are on the log's branch, below releases/.",
  },
  "deployment-not-in-log": {
    severity: "finding",
    means:
      "GitHub holds a Deployment to production that no entry knows: somebody or something bypassed the console.",
    notMeans:
      "It does not mean that it reached production: anybody with write access can create a Deployment record.",
    remedy: "Open the Deployment, ask its creator, and compare with what production answers.",
  },
  "deployment-of-other-commit": {
    severity: "finding",
    means: "The Deployment on GitHub is of another commit than the log says.",
    notMeans: "It does not say which of the two ran.",
    remedy: "Open the run of the deployment and read which commit it checked out.",
  },
  "staging-move-not-in-log": {
    severity: "finding",
    means: "The branch staging was moved to a commit that no entry names: it bypassed the console.",
    notMeans: "It does not mean that the commit was deployed or released: the console builds staging anew.",
    remedy: "Ask who pushed it; protect the branch.",
  },
  "base-move-not-in-log": {
    severity: "notice",
    means: "Commits came to the default branch that no entry names yet: they bypassed the console.",
    notMeans:
      "It is no fault of the log: the next move of staging lists them as drift, and they wait for an approval.",
    remedy: "Look at the next entry staging-moved; approve the drift on purpose.",
  },
} as const satisfies Readonly<Record<string, Meaning>>;

export type OnlineCode = keyof typeof onlineCodes;

export interface OnlineFinding {
  readonly code: OnlineCode;
  readonly severity: Meaning["severity"];
  /** The entry that it is about; null: about none. */
  readonly sequence: number | null;
  readonly found: string;
  readonly means: string;
  readonly notMeans: string;
  readonly remedy: string;
}

export function onlineFinding(code: OnlineCode, sequence: number | null, found: string): OnlineFinding {
  return { code, sequence, found, ...onlineCodes[code] };
}
