import type { LogVerdict } from "./verify-log.js";

type Fault = Extract<LogVerdict, { kind: "broken" }>["fault"];

const entryWasChanged =
  "Compare this entry with an older clone and with the run that it names; git log on its file says which commit changed it.";
const entryIsUnknown =
  "Verify with the newest version of the console; if that says the same, compare the entry with an older clone and with the run that it names.";
const entriesAreSound =
  "The entries themselves are sound: look up in the branch's history who changed this file, and put it back.";

const remedies: Readonly<Record<Fault, string>> = {
  "empty-log": "Name the branch of the log with --branch.",
  "unknown-schema": entryIsUnknown,
  "wrong-shape": entryIsUnknown,
  "impossible-entry": entryIsUnknown,
  "missing-entry": entryWasChanged,
  "not-text": entryWasChanged,
  "not-json": entryWasChanged,
  "wrong-sequence": entryWasChanged,
  "wrong-previous": entryWasChanged,
  "wrong-hash": entryWasChanged,
  "not-as-written": entryWasChanged,
  "time-goes-back": entryWasChanged,
  "foreign-file": "Look up in the branch's history who added or changed this file, and take it out.",
  "missing-state": entriesAreSound,
  "wrong-state": entriesAreSound,
  "wrong-state-hash":
    "Look up the run that this entry names, and whether it wrote the entry (verify --online); compare the entry with an older clone.",
  "wrong-notes": entriesAreSound,
  diverged:
    "A log only grows, so one of the two was rewritten or written to by hand; this does not say which. Compare both with a hash kept elsewhere (--contains), and look up who pushed to the branch.",
  "moved-tag":
    "Somebody moved or replaced this tag: fetch it anew (git fetch --tags --force), and if it says the same, look up who may past the rules for tags.",
  "hash-not-found":
    "Fetch the branch anew and verify again; if it says the same, compare this clone with the place where the hash was kept; look up who may push to the branch past its rules.",
};

/** What to do about a fault. */
export const remedyFor = (fault: Fault): string => remedies[fault];
