import type { WorkflowJob } from "../../../model/model.js";

/** A job that wants a runner. */
export interface Applicant {
  readonly job: WorkflowJob;
  /** Aborted when the job is cancelled: it leaves the queue. */
  readonly signal: AbortSignal;
}

/** So many jobs at once; the others wait in the order in which they came. */
export class RunnerPool {
  private waiting: Waiting[] = [];
  private free: number;
  private isHeld: (job: WorkflowJob) => boolean = () => false;

  constructor(size: number) {
    this.free = size;
  }

  /** Resolves with the way to give the runner back; `undefined` when the signal came first. */
  acquire({ job, signal }: Applicant): Promise<(() => void) | undefined> {
    return new Promise((resolve) => {
      const entry: Waiting = {
        job,
        admit: () => {
          signal.removeEventListener("abort", giveUp);
          resolve(() => this.release());
        },
      };
      const giveUp = (): void => {
        this.waiting = this.waiting.filter((other) => other !== entry);
        resolve(undefined);
      };
      if (signal.aborted) return giveUp();
      signal.addEventListener("abort", giveUp, { once: true });
      this.waiting.push(entry);
      this.admit();
    });
  }

  /** These jobs get no runner, however many are free. */
  hold(isHeld: (job: WorkflowJob) => boolean): void {
    this.isHeld = isHeld;
    this.admit();
  }

  private release(): void {
    this.free += 1;
    this.admit();
  }

  private admit(): void {
    const ready = this.waiting.filter(({ job }) => !this.isHeld(job)).slice(0, this.free);
    this.waiting = this.waiting.filter((entry) => !ready.includes(entry));
    this.free -= ready.length;
    for (const entry of ready) entry.admit();
  }
}

interface Waiting {
  readonly job: WorkflowJob;
  admit(): void;
}
