/** Commands of deploy tools with which going back does not bring the older release back, as measured in `findings/`. */

export interface Hazard {
  /** What was found, without its arguments, which may hold what is nobody's business. */
  readonly command: string;
  readonly happens: string;
  readonly helps: string;
}

interface Known extends Hazard {
  readonly pattern: RegExp;
  /** The command with this in it is harmless. */
  readonly unless?: RegExp;
}

const byPosition =
  "goes to a position in its own list, which holds deployments that failed, and not to the release that the console names";

const commands: readonly Known[] = [
  {
    command: "kubectl rollout undo",
    pattern: /\bkubectl\b.*\brollout\s+undo\b/,
    happens: `${byPosition}; the next apply keeps what it brought back`,
    helps: "Apply the manifests of the commit.",
  },
  {
    command: "helm rollback without a revision",
    pattern: /\bhelm\s+rollback\b/,
    unless: /\bhelm\s+rollback\s+(?:-\S+\s+)*\S+\s+(?:\d|["']?\$)/,
    happens: byPosition,
    helps: "Upgrade with the chart and the values of the commit, or name the revision.",
  },
  {
    command: "cap deploy:rollback",
    pattern: /\bcap\s+\S+\s+deploy:rollback\b/,
    unless: /\bROLLBACK_RELEASE=/,
    happens: byPosition,
    helps: "Deploy the commit, or name the folder in ROLLBACK_RELEASE.",
  },
  {
    command: "shipit rollback",
    pattern: /\bshipit\s+\S+\s+rollback\b/,
    happens: byPosition,
    helps: "Deploy the commit.",
  },
  {
    command: "pm2 deploy revert",
    pattern: /\bpm2\s+deploy\b.*\brevert\b/,
    happens: byPosition,
    helps: "Deploy the commit.",
  },
  {
    command: "git ftp push",
    pattern: /\bgit[ -]ftp\s+(?:push|catchup)\b/,
    unless: /\s(?:--all|-a)\b/,
    happens: "after a deployment that failed halfway it finds nothing to do",
    helps: "Write git ftp push --all.",
  },
  {
    command: "pip install git+…",
    pattern: /\bpip3?\s+install\b.*\bgit\+/,
    unless: /--force-reinstall\b/,
    happens: "keeps the newer code where the version was not raised",
    helps: "Add --force-reinstall --no-deps, or take the version from the tag.",
  },
  {
    command: "garbage-collect --delete-untagged",
    pattern: /\bgarbage-collect\b.*\s(?:--delete-untagged|-m)\b/,
    happens: "takes the platforms of tagged images: none can be pulled any more",
    helps: "Leave the option out.",
  },
  {
    command: "skopeo copy",
    pattern: /\bskopeo\s+copy\b/,
    unless: /\s(?:--all|-a|--multi-arch)\b/,
    happens: "copies one platform of an image: the tag does not get the older digest again",
    helps: "Add --all.",
  },
  {
    command: "supervisorctl update",
    pattern: /\bsupervisorctl\b.*\bupdate\b/,
    happens: "starts nothing that failed as long as the configuration is the same",
    helps: "Write supervisorctl restart, then look at supervisorctl status.",
  },
  {
    command: "git describe or git tag for a release",
    pattern: /\bgit\s+(?:describe\b.*--abbrev=0|tag\b.*--sort)/,
    happens: "names the newest tag, which after a rollback is not the release that runs",
    helps: 'Read the release from the input "deployment".',
  },
  {
    command: "nix-env --rollback",
    pattern: /\bnix-env\b.*\s--rollback\b/,
    happens: "goes to the next lower generation, also where that is the one which an earlier rollback left",
    helps: "Build and switch to the commit, or name the generation.",
  },
  {
    command: "git tag --force",
    pattern: /\bgit\s+tag\b.*\s(?:-f|--force)(?:\s|$)/,
    happens: "moves a tag that clones which have it already keep where it was, without an error",
    helps: "Move a branch, or fetch with git fetch --tags --force wherever the tag is read.",
  },
  {
    command: "helm upgrade",
    pattern: /\bhelm\s+(?:upgrade|up)\b/,
    unless: /\s--(?:atomic|rollback-on-failure|cleanup-on-fail)\b/,
    happens: "to the older chart leaves what an upgrade that failed halfway had made: both releases run",
    helps: "Add --atomic (Helm 4: --rollback-on-failure) or --cleanup-on-fail.",
  },
  {
    command: "terraform apply or tofu apply",
    pattern: /\b(?:terraform|tofu)\b.*\sapply\b.*\s-auto-approve\b/,
    happens:
      'destroys and makes anew what the newer release renamed by "moved", whatever prevent_destroy says',
    helps: "Have the pipeline refuse a plan that destroys, and move the state back first.",
  },
  {
    command: "pm2 reload of a file",
    pattern:
      /\bpm2\s+(?:startOrReload|startOrRestart|startOrGracefulReload|reload|restart)\b.*\.(?:config\.[cm]?js|json|ya?ml)\b/,
    happens:
      "keeps settings, arguments and programs of the newer file that the older one lacks, also with --update-env",
    helps: "Write pm2 delete, then pm2 start.",
  },
  {
    command: "pipx install of a version",
    pattern: /\bpipx\s+install\b.*==/,
    unless: /\s(?:--force|-f)\b/,
    happens: "keeps the newer version that is installed, with exit 0",
    helps: "Add --force.",
  },
  {
    command: "ansible-galaxy install of roles",
    pattern: /\bansible-galaxy\s+(?:role\s+)?install\b/,
    unless: /\s(?:--force|-f|--force-with-deps)\b/,
    happens: "keeps the newer version of a role that is installed, with exit 0",
    helps: "Add --force.",
  },
  {
    command: "feast apply",
    pattern: /\bfeast\b.*\sapply\b/,
    happens: "deletes the values of features that only the newer release has",
    helps: "Leave it out of a rollback, and materialise before the recovery serves.",
  },
  {
    command: "prefect deploy",
    pattern: /\bprefect\b.*\sdeploy\b/,
    happens: "leaves schedules of the newer release active, also where the older file says schedules: []",
    helps: "Run prefect deployment schedule clear after it, or give each release its schedule.",
  },
  {
    command: "pg_restore --clean",
    pattern: /\bpg_restore\b.*\s(?:--clean|-c)\b/,
    unless: /\s(?:--single-transaction|-1)\b/,
    happens:
      "mixes two times where the newer release added a view or a table that refers to others: doubled rows, no primary key",
    helps: "Add --single-transaction, or restore into a new database.",
  },
  {
    command: "rndc reload",
    pattern: /\brndc\b.*\sreload\b/,
    happens: "serves the newer zone on, with exit 0, where the older file has a lower serial",
    helps: "Write the older records under a higher serial, and compare what the servers answer.",
  },
  {
    command: "restate deployment register",
    pattern: /\brestate\b.*\s(?:deployments?|dp)\s+register\b/,
    unless: /\s(?:--force|-f)(?:\s|$)/,
    happens:
      "changes nothing, with exit 0, where the older deployment was registered before: calls go on to the newer release",
    helps: "Add --force, and call what tells its version.",
  },
  {
    command: "mvn with RELEASE or LATEST",
    pattern: /\bmvnw?\b.*[:=](?:RELEASE|LATEST)\b/,
    happens: "takes what was published last, which after a hotfix of an older line is the older one",
    helps: 'Name the version, from the input "deployment".',
  },
];

const actions: readonly Known[] = [
  {
    command: "FTP-Deploy-Action",
    pattern: /^samkirkland\/ftp-deploy-action@/i,
    happens: "after a deployment that failed halfway it finds nothing to do",
    helps: "Remove .ftp-deploy-sync-state.json on the server after a failure.",
  },
];

/** Characters; a command that is longer is looked at up to here. */
const longestLine = 4_096;

/** In the text of a script, where a backslash at its end continues a line and comments are none of its commands. */
export function hazardsInScript(text: string): readonly Hazard[] {
  const lines = text
    .replaceAll(/\\\r?\n/g, " ")
    .split(/\r?\n/)
    .map((line) => line.trim().slice(0, longestLine))
    .filter((line) => !line.startsWith("#"));
  return lines.flatMap((line) => found(commands, line));
}

/** In `uses` of a step. */
export const hazardsInAction = (uses: string): readonly Hazard[] => found(actions, uses);

const found = (known: readonly Known[], line: string): readonly Hazard[] =>
  known
    .filter(({ pattern, unless }) => pattern.test(line) && unless?.test(line) !== true)
    .map(({ command, happens, helps }) => ({ command, happens, helps }));
