/**
 * The closed list of what webhooks are told. `type` is the CloudEvents type: of CDEvents 0.5.1 where it has one, else a
 * custom type (one hyphen, one digit a part of the version). `chat`: addresses of the format "slack" get it, too.
 */
export const eventKinds = {
  "rollback-requested": {
    type: "dev.cdeventsx.releaseconsole-rollback.requested.0.1.0",
    when: "A rollback of production was requested, by a person or after a failed deployment.",
    chat: true,
  },
  "rollback-approved": {
    type: "dev.cdeventsx.releaseconsole-rollback.approved.0.1.0",
    when: "A rollback was approved, or approved once more after its deployment failed; its deployment begins.",
    chat: true,
  },
  "rollback-rejected": {
    type: "dev.cdeventsx.releaseconsole-rollback.rejected.0.1.0",
    when: "An approver rejected a rollback: nothing is deployed.",
    chat: true,
  },
  "rollback-withdrawn": {
    type: "dev.cdeventsx.releaseconsole-rollback.withdrawn.0.1.0",
    when: "A rollback was withdrawn before it was carried out.",
    chat: true,
  },
  "rollback-completed": {
    type: "dev.cdevents.service.rolledback.0.3.0",
    when: "Production runs an earlier release again, verified as far as the policy asks.",
    chat: true,
  },
  "recovery-opened": {
    type: "dev.cdeventsx.releaseconsole-recovery.opened.0.1.0",
    when: "The pull request that carries the rolled-back changes for repair was opened.",
    chat: true,
  },
  "recovery-released": {
    type: "dev.cdeventsx.releaseconsole-recovery.released.0.1.0",
    when: "The changes that a rollback took out are back in production, or there was nothing to bring back.",
    chat: true,
  },
  "approval-granted": {
    type: "dev.cdeventsx.releaseconsole-approval.granted.0.1.0",
    when: "A tester approved a pull request as it stands on staging.",
    chat: true,
  },
  "approval-refused": {
    type: "dev.cdeventsx.releaseconsole-approval.refused.0.1.0",
    when: "A yes did not count, or somebody said no at the approval gate.",
    chat: true,
  },
  "approval-withdrawn": {
    type: "dev.cdeventsx.releaseconsole-approval.withdrawn.0.1.0",
    when: "An approval was taken back when its release had already begun; nothing is undone for it.",
    chat: true,
  },
  "hold-placed": {
    type: "dev.cdeventsx.releaseconsole-hold.placed.0.1.0",
    when: "Somebody holds a pull request back from production (/hold).",
    chat: true,
  },
  "hold-lifted": {
    type: "dev.cdeventsx.releaseconsole-hold.lifted.0.1.0",
    when: "Holds of a pull request were lifted (/unhold), or it was closed.",
    chat: true,
  },
  "deployment-started": {
    type: "dev.cdeventsx.releaseconsole-deployment.started.0.1.0",
    when: "A deployment to production begins: a release, a rollback or the same release again.",
    chat: false,
  },
  "deployment-succeeded": {
    type: "dev.cdevents.service.deployed.0.3.0",
    when: "A deployment to staging or production stands. One of a rollback is told as service.rolledback instead.",
    chat: false,
  },
  "production-failed": {
    type: "dev.cdevents.incident.detected.0.3.0",
    when: "A deployment to production did not end well: what runs there is uncertain.",
    chat: true,
  },
  "staging-failed": {
    type: "dev.cdeventsx.releaseconsole-deployment.failed.0.1.0",
    when: "A deployment to staging did not end well.",
    chat: false,
  },
  "deployment-aborted": {
    type: "dev.cdeventsx.releaseconsole-deployment.aborted.0.1.0",
    when: "A deployment ended before its job began, or, on staging, was cancelled.",
    chat: false,
  },
  "release-published": {
    type: "dev.cdeventsx.releaseconsole-release.published.0.1.0",
    when: "The page of a release with its notes was published.",
    chat: true,
  },
} as const satisfies Readonly<
  Record<string, { readonly type: string; readonly when: string; readonly chat: boolean }>
>;

export type EventKind = keyof typeof eventKinds;
