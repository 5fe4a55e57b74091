import type { ReasonText } from "./reason-text.js";

/** Why a deployment did not count as successful. */
export const resultReasons = {
  "nothing-to-record": {
    outcome: "passed",
    problem: "The deployment already has its result.",
    remedy: "Do nothing; the result in the log stands.",
    owner: "nobody",
  },
  "follow-up-refused": {
    outcome: "errored",
    problem: "GitHub refused a follow-up of a result; it is still pending.",
    remedy: "Do what the finding names, or ask an admin; the sweep tries again.",
    owner: "admin",
  },
  "event-not-delivered": {
    outcome: "errored",
    problem: "A webhook was not told of an event; the log has it.",
    remedy:
      "Ask an admin to check the address in the policy file, the receiver, and the secret RELEASE_CONSOLE_WEBHOOK_SECRET (docs/events.md).",
    owner: "admin",
  },
  "not-shown": {
    outcome: "errored",
    problem: "The log has recorded it, but GitHub's pages do not show it yet.",
    remedy: "Do nothing; the log counts, and a later run updates the pages.",
    owner: "nobody",
  },
  "deploy-failed": {
    outcome: "blocked",
    problem: "The deploy job failed.",
    remedy: "Read its log; it is uncertain what runs now.",
    owner: "author",
  },
  "health-check-failed": {
    outcome: "blocked",
    problem: "The deployment did not pass its health check.",
    remedy: "Look at the environment and the log of the deploy job.",
    owner: "author",
  },
  "command-failed": {
    outcome: "blocked",
    problem: "The deploy command failed.",
    remedy: "Read its output above.",
    owner: "author",
  },
} as const satisfies Readonly<Record<string, ReasonText>>;
