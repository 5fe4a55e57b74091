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
