/** Something that runs and can be asked to stop. */
export interface Cancellable {
  /** Whether its own condition holds although the run is cancelled, as `always()` does. */
  survivesCancellation(): boolean;
  cancel(): void;
  kill(): void;
}

/** A run, or a called workflow in it. What is cancelled stays so for jobs that start later, `always()` ones (platform fact 14). */
export class CancelScope {
  private readonly members = new Set<Cancellable>();
  private readonly children = new Set<CancelScope>();
  private ownState: "running" | "cancelled" | "killed" = "running";

  constructor(private readonly parent?: CancelScope) {
    parent?.children.add(this);
  }

  get isCancelled(): boolean {
    return this.ownState !== "running" || this.parent?.isCancelled === true;
  }

  get isKilled(): boolean {
    return this.ownState === "killed" || this.parent?.isKilled === true;
  }

  /** Each job decides by its own condition, whatever that of the job that called its workflow says. */
  cancel(): void {
    if (this.ownState === "running") this.ownState = "cancelled";
    this.visit((member) => {
      if (!member.survivesCancellation()) member.cancel();
    });
  }

  /** Force: conditions are not asked. */
  kill(): void {
    this.ownState = "killed";
    this.visit((member) => member.kill());
  }

  /** Returns the way out. */
  join(member: Cancellable): () => void {
    this.members.add(member);
    return () => this.members.delete(member);
  }

  leave(): void {
    this.parent?.children.delete(this);
  }

  private visit(act: (member: Cancellable) => void): void {
    for (const member of this.members) act(member);
    for (const child of this.children) child.visit(act);
  }
}

/** The two ways in which one job is stopped. */
export class JobStop {
  private readonly cancelling = new AbortController();
  private readonly killing = new AbortController();
  readonly signals: { readonly cancel: AbortSignal; readonly kill: AbortSignal } = {
    cancel: this.cancelling.signal,
    kill: this.killing.signal,
  };

  cancel(): void {
    this.cancelling.abort();
  }

  kill(): void {
    this.cancelling.abort();
    this.killing.abort();
  }
}
