/** Actions and commands that bring something to where it runs, or make versions. As met in public workflows, and their siblings. */

export interface DeployTool {
  /** "site": pages of a documentation. "versions": it chooses the next version and tags it. */
  readonly kind: "deployment" | "site" | "versions";
  /** Without its arguments, which may hold what is nobody's business. */
  readonly tool: string;
  /** What it was told, to look for a place in: never shown. */
  readonly text: string;
}

interface Command {
  readonly kind: DeployTool["kind"];
  readonly tool: string;
  readonly pattern: RegExp;
  /** With this in it, it only shows what it would do, or deploys a preview. */
  readonly unless?: RegExp;
}

const deploys = (tool: string, pattern: RegExp, unless?: RegExp): Command => ({
  kind: "deployment",
  tool,
  pattern,
  ...(unless === undefined ? {} : { unless }),
});
const dryRun = /--dry-run\b/;

const commands: readonly Command[] = [
  deploys("kubectl apply", /\bkubectl\b.*\s(?:apply|replace)\s/, dryRun),
  deploys("kubectl rollout", /\bkubectl\b.*\s(?:set\s+image|rollout\s+restart)\b/),
  deploys("oc apply", /\boc\b.*\s(?:apply|rollout\s+(?:latest|restart)|start-build)\b/, dryRun),
  deploys("helm upgrade", /\bhelm\b.*\s(?:upgrade|install)\s/, /--dry-run\b|\bhelm\s+plugin\b/),
  deploys("helmfile apply", /\bhelmfile\b.*\s(?:apply|sync)\b/),
  deploys("skaffold run", /\bskaffold\s+(?:run|deploy)\b/),
  deploys("argocd app sync", /\bargocd\s+app\s+(?:sync|set)\b/, dryRun),
  deploys("terraform apply", /\b(?:terraform|terragrunt|tofu)\b.*\s(?:run-all\s+)?apply\b/),
  deploys("pulumi up", /\bpulumi\s+up(?:date)?\b/),
  deploys("cdk deploy", /\bcdk\s+deploy\b/),
  deploys("sam deploy", /\bsam\s+deploy\b/),
  deploys("serverless deploy", /\b(?:serverless|sls)\s+deploy\b/),
  deploys("copilot deploy", /\bcopilot\s+(?:\w+\s+)?deploy\b/),
  deploys("aws ecs update-service", /\baws\s+ecs\s+update-service\b/),
  deploys("aws lambda update-function-code", /\baws\s+lambda\s+update-function-code\b/),
  deploys("aws deploy create-deployment", /\baws\s+deploy\s+create-deployment\b/),
  deploys("aws cloudformation deploy", /\baws\s+cloudformation\s+(?:deploy|update-stack)\b/),
  deploys("aws s3 sync", /\baws\s+s3\s+sync\s+(?!["']?s3:)\S+\s+["']?s3:/, /--dryrun\b/),
  deploys("eb deploy", /\beb\s+deploy\b/),
  deploys(
    "az … deploy",
    /\baz\s+(?:webapp|functionapp|containerapp|staticwebapp|aks|spring)\s+(?:deploy|update|up)\b/,
  ),
  deploys(
    "az … deployment",
    /\baz\s+(?:webapp|functionapp|deployment)\s+(?:deployment|group|sub)\s+(?:source|create|slot)\b/,
  ),
  deploys(
    "gcloud deploy",
    /\bgcloud\s+(?:beta\s+)?(?:run|app|functions)\s+(?:services\s+update\b|deploy\b)/,
    /--no-(?:traffic|promote)\b/,
  ),
  deploys("firebase deploy", /\bfirebase\s+deploy\b/),
  deploys("vercel --prod", /\bvercel\b.*\s--prod\b/),
  deploys("netlify deploy --prod", /\bnetlify\s+deploy\b.*\s(?:--prod|-p)\b/),
  deploys("wrangler deploy", /\bwrangler\s+(?:deploy|publish)\b/, dryRun),
  deploys("wrangler pages deploy", /\bwrangler\s+pages\s+(?:deploy|publish)\b/),
  deploys("flyctl deploy", /\b(?:fly|flyctl)\s+deploy\b/),
  deploys("git push heroku", /\bgit\s+push\b.*\b(?:heroku|dokku)\b/),
  deploys("heroku container:release", /\bheroku\s+container:release\b/),
  deploys("railway up", /\brailway\s+(?:up|redeploy)\b/),
  deploys("cf push", /\bcf\s+(?:push|deploy)\b/),
  deploys("kamal deploy", /\bkamal\s+(?:deploy|redeploy)\b/),
  deploys("cap deploy", /\bcap\s+\S+\s+deploy\b/),
  deploys("dep deploy", /\bdep\s+deploy\b/),
  deploys("ansible-playbook", /\bansible-playbook\b/, /--(?:check|syntax-check|list-\w+)\b/),
  deploys("rsync", /\brsync\s+.*\s\S+@?[\w.${}-]+:\S*/),
  deploys("eas submit", /\beas\s+(?:submit|update)\b/),
  deploys("fastlane", /\bfastlane\s+.*(?:release|deploy|beta|production|submit)\b/),
  deploys(
    "a target called deploy",
    /\b(?:npm|pnpm|yarn|bun|make|just|task|rake|inv|invoke|nx)\s+(?:run\s+)?(?:-\S+\s+)*deploy(?::[\w:-]+)?(?=\s|$)/,
    /\bdeploy:(?:preview|check|dry)/,
  ),
  deploys(
    "a script called deploy",
    /^(?:sudo\s+)?(?:(?:(?:ba|z)?sh|python3?|ruby|node)\s+(?:\.?\/)?|\.?\/)(?:[\w.-]+\/)*(?:deploy|terraform-apply|tf-apply)[\w-]*(?:\.\w+)?(?=\s|$)/,
    /--(?:dry-run|check)\b/,
  ),
  { kind: "site", tool: "mkdocs gh-deploy", pattern: /\bmkdocs\s+gh-deploy\b|\bmike\s+deploy\b/ },
  { kind: "site", tool: "gh-pages", pattern: /\bgh-pages\s+(?:-d|--dist)\b/ },
  {
    kind: "versions",
    tool: "semantic-release",
    pattern: /(?:^|[\s/])semantic-release(?:\s+(?!--dry-run)|$)/,
    unless: /\b(?:install|add|i)\s|--dry-run\b/,
  },
  { kind: "versions", tool: "changeset version", pattern: /\bchangeset\s+(?:version|publish|tag)\b/ },
  {
    kind: "versions",
    tool: "lerna version",
    pattern: /\blerna\s+(?:version|publish)\b/,
    unless: /--no-git-tag-version\b|\bfrom-(?:git|package)\b/,
  },
  {
    kind: "versions",
    tool: "standard-version",
    pattern: /\b(?:standard-version|commit-and-tag-version|release-it)\b/,
    unless: /\b(?:install|add|i)\s|--dry-run\b/,
  },
  { kind: "versions", tool: "cz bump", pattern: /\bcz\s+bump\b/ },
];

const versionActions = [
  "anothrnick/github-tag-action",
  "changesets/action",
  "codfish/semantic-release-action",
  "commitizen-tools/commitizen-action",
  "cycjimmy/semantic-release-action",
  "go-semantic-release/action",
  "google-github-actions/release-please-action",
  "googleapis/release-please-action",
  "mathieudutour/github-tag-action",
  "phips28/gh-action-bump-version",
  "python-semantic-release/python-semantic-release",
  "rymndhng/release-on-push-action",
  "tripss/conventional-changelog-action",
];
const siteActions = /(?:^|[/-])(?:actions-)?gh-pages(?:$|-)|github-pages|^actions\/deploy-pages$|^documenter/;
/** Known by other words than "deploy". */
const otherActions = new Set([
  "akhileshns/heroku-deploy",
  "cloudflare/wrangler-action",
  "dflook/terraform-apply",
  "dflook/tofu-apply",
  "guardian/actions-riff-raff",
  "pulumi/actions",
  "samkirkland/ftp-deploy-action",
]);
/** Beside a deployment: it waits for one, tells of it or records it. */
const besides = new Set(
  "check cleanup comment delete destroy deployments lint notify plan post preview prepare previews slack smoke status test tests url validate wait".split(
    " ",
  ),
);

/** Characters; a command that is longer is looked at up to here. */
const longestLine = 1_024;

/** In the script of a step, where a backslash at its end continues a line and comments are none of its commands. */
export const toolsInScript = (text: string): readonly DeployTool[] =>
  text
    .replaceAll(/\\\r?\n/g, " ")
    .split(/\r?\n|&&|;/)
    .map((line) => line.trim().slice(0, longestLine))
    .filter((line) => !/^(?:#|echo\b|printf\b)/.test(line))
    .flatMap((line) =>
      commands
        .filter(({ pattern, unless }) => pattern.test(line) && unless?.test(line) !== true)
        .map(({ kind, tool }) => ({ kind, tool, text: withoutExpressions(line) })),
    );

/** Names in an expression say nothing of a place: `needs.pre_job`. */
export const withoutExpressions = (text: string): string =>
  text.slice(0, longestLine).replaceAll(/\$\{\{[^}]*\}\}/g, " ");

/** An action, or a workflow that a job calls: of a local one, and of one whose name says it, the last part of the path. */
export function toolsOfUses(uses: string, inputs: Readonly<Record<string, string>>): readonly DeployTool[] {
  const kind = kindOfUses(uses.toLowerCase().replace(/@.*$/, ""), inputs);
  if (kind === undefined) return [];
  const text = withoutExpressions(Object.entries(inputs).flat().join(" "));
  return [{ kind, tool: uses.replace(/@.*$/, ""), text }];
}

function kindOfUses(name: string, inputs: Readonly<Record<string, string>>): DeployTool["kind"] | undefined {
  if (versionActions.some((each) => name === each || name.startsWith(`${each}/`))) return "versions";
  if (siteActions.test(name)) return "site";
  const words = name
    .replace(/\.ya?ml$/, "")
    .replace(/^.*\//, "")
    .split(/[^a-z0-9]+/);
  const isDeploying =
    otherActions.has(name) || words.some((word) => ["deploy", "deployer", "redeploy"].includes(word));
  const isBeside = words.some((word) => besides.has(word)) || besides.has(inputs["command"] ?? "");
  return isDeploying && !isBeside ? "deployment" : undefined;
}
