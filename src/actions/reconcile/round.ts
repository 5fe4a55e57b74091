import type { Entry } from "../../domain/log/entry.js";
import type { Written } from "../log/transaction.js";
import type { ApprovalWork } from "../approval/approval-work.js";
import type { DecisionContext } from "../run/decision-context.js";
import type { StagingMove } from "../staging/move-staging.js";

/** What woke the run: an event or a person, the schedule or a dispatch, or the result of a deployment to production. */
export type Occasion = "event" | "sweep" | "result";

/** What a trusted run knows while it goes through the steps. */
export interface Round {
  readonly occasion: Occasion;
  /** The commit of the console that runs. */
  readonly consoleSha: string;
  /** The deployment whose result was recorded, and GitHub's id for it. */
  readonly result: { readonly deployment: string; readonly shown: number | undefined } | undefined;
  /** As the run found it. */
  readonly found: DecisionContext;
  /** After the command of the comment that woke the run. */
  readonly first: DecisionContext;
  /** As the last step left it. */
  readonly context: DecisionContext;
  /** The newest entries of the log, which a sweep has verified. */
  readonly newest: readonly Entry[];
  readonly moved: Written<StagingMove> | undefined;
  /** What is decided on what runs on staging; undefined: nothing was deployed there, or GitHub does not say. */
  readonly approval: ApprovalWork | undefined;
  /** The next step of the job begins the release, opens a gate or looks once more, and shows that. */
  readonly decides: boolean;
  /** What goes on beside the steps; the last one waits for it. */
  readonly beside: readonly Promise<void>[];
}

export const beginRound = (
  context: DecisionContext,
  begun: Pick<Round, "occasion"> & Partial<Pick<Round, "consoleSha" | "result">>,
): Round => ({
  consoleSha: "",
  result: undefined,
  found: context,
  first: context,
  context,
  newest: [],
  moved: undefined,
  approval: undefined,
  decides: false,
  beside: [],
  ...begun,
});
