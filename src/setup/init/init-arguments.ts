import { parseArgs } from "node:util";
import { optionProblem } from "../../domain/policy/did-you-mean.js";
import { messageOf } from "../../domain/values/message-of.js";
import { isBranchName, isPlainName } from "../../domain/values/names.js";

const usage = `Usage: release-console init [--repo DIR] [--yes] [--dry-run] [--apply] [answers]
       release-console init --remove [--repo DIR] [--yes] [--dry-run]

Sets the console up in a repository: looks at CI, tags and the deployment that are there, asks what it cannot know, shows
the diff, and writes the callers and a commented policy. Replaces no file; where the console has to start your CI itself, that
file gets the line "workflow_dispatch:". Run it again at any time: what is there stays.

  --repo DIR            A directory in the checkout; the current one if not given.
  --yes                 Ask nothing: take the options and what was found.
  --dry-run             Show everything, write nothing.
  --offline             Do not ask GitHub, even with a token.
  --apply               Also commit and push, and create environments, labels and rules on GitHub, with your own token
                        (GITHUB_TOKEN, GH_TOKEN, or that of gh). Without it the same is printed as gh commands.
  --remove              Delete the console's files again; say what is left on GitHub.

Answers:
  --testers A,B         Who tests on staging and approves releases: logins, and teams as ORGANISATION/TEAM.
  --approvers A,B       Who may approve a rollback that somebody else requested; logins and teams.
  --team A,B            Who may request a rollback, and is told of one; logins and teams.
  --deploy-command CMD  The command that deploys.
  --deploy-secrets A,B  Secrets of the environments that it reads.
  --check-command CMD   The command that tests, where no workflow does; none where another service reports its checks.
  --staging-health URL  Answers with 2xx when staging stands; --production-health URL the same for production.
  --adopt VERSION       What production runs now: a version tag, VERSION=COMMIT, or none. The newest version tag if not given.
  --base BRANCH         Where pull requests go; the default branch if not given.
  --staging-branch NAME, --staging-environment NAME, --production-environment NAME
                        What these are called, where not "staging" and "production".
  --library OWNER/NAME@REF[#VERSION]
                        Where the console is hosted, and what is called; this copy's own commit if not given.

Exit code: 0 done, 1 something is left to do, 2 it could not be done.
`;

const options = {
  repo: { type: "string", default: "." },
  yes: { type: "boolean", short: "y", default: false },
  "dry-run": { type: "boolean", default: false },
  offline: { type: "boolean", default: false },
  apply: { type: "boolean", default: false },
  remove: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
  testers: { type: "string" },
  approvers: { type: "string" },
  team: { type: "string" },
  "deploy-command": { type: "string" },
  "deploy-secrets": { type: "string" },
  "check-command": { type: "string" },
  "staging-health": { type: "string" },
  "production-health": { type: "string" },
  adopt: { type: "string" },
  base: { type: "string" },
  "staging-branch": { type: "string" },
  "staging-environment": { type: "string" },
  "production-environment": { type: "string" },
  library: { type: "string" },
} as const;

const parse = (args: readonly string[]) => parseArgs({ args: [...args], options }).values;

export type InitOptions = ReturnType<typeof parse>;

export type InitArguments =
  | { readonly kind: "help" | "wrong"; readonly text: string }
  | { readonly kind: "request"; readonly options: InitOptions };

export function readInitArguments(args: readonly string[]): InitArguments {
  try {
    const values = parse(args);
    if (values.help) return { kind: "help", text: usage };
    const problem = problemWith(values);
    return problem === undefined
      ? { kind: "request", options: values }
      : { kind: "wrong", text: `${problem}\n\n${usage}` };
  } catch (error) {
    return { kind: "wrong", text: `${optionProblem(messageOf(error), Object.keys(options))}\n\n${usage}` };
  }
}

function problemWith(values: InitOptions): string | undefined {
  if (values.apply && values.remove) return '"--apply" and "--remove" exclude each other.';
  if (values.apply && values.offline) return '"--apply" needs GitHub; "--offline" forbids it.';
  if (values.library !== undefined && !/^[\w.-]+\/[\w.-]+@[\w./-]+(?:#v[\w.-]+)?$/.test(values.library))
    return `"--library" must be OWNER/NAME@REF, perhaps with #VERSION; found ${JSON.stringify(values.library)}.`;
  const urls = [values["staging-health"], values["production-health"]];
  const wrong = urls.find((url) => url !== undefined && !/^https?:\/\/[^\s@]+$/.test(url));
  if (wrong !== undefined)
    return `A health check must be an http or https URL; found ${JSON.stringify(wrong)}.`;
  return problemWithNames(values);
}

function problemWithNames(values: InitOptions): string | undefined {
  const branch = [values.base, values["staging-branch"]].find(
    (name) => name !== undefined && !isBranchName(name),
  );
  if (branch !== undefined) return `A branch cannot be called ${JSON.stringify(branch)}.`;
  const places = [values["staging-environment"], values["production-environment"]];
  const place = places.find((name) => name !== undefined && (!isPlainName(name) || name.includes("/")));
  return place === undefined ? undefined : `An environment cannot be called ${JSON.stringify(place)} here.`;
}
