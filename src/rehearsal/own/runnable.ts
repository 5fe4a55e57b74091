/** A job of a workflow file, as YAML reads it. */
export type PlainJob = Readonly<Record<string, unknown>>;

/** Actions that the local GitHub does itself, each with inputs that change nothing here and are left out. */
const builtIn: Readonly<Record<string, readonly string[]>> = {
  "actions/checkout": ["fetch-tags", "filter", "ssh-strict", "github-server-url"],
  "actions/setup-node": [],
  "actions/upload-artifact": [],
};

/** Inputs of actions/checkout that change what is checked out, and that are not done here. */
const unknownInputs = ["submodules", "lfs", "sparse-checkout", "ssh-key"];

const jobKeys: Readonly<Record<string, string>> = {
  container: "runs in a container",
  services: "needs services",
  snapshot: "makes an image",
  "cancel-timeout-minutes": "has cancel-timeout-minutes",
};

/** Programs that change the machine, need what is not in a repository, or speak to GitHub as whoever is logged in here. */
const machinePrograms =
  /(?:^|[\s;&|(`])(sudo|docker|docker-compose|podman|apt|apt-get|brew|choco|snap|systemctl|gh)(?=\s)/m;

/**
 * Why the local engine cannot run the job, in words that follow its name; undefined: it can. `fileText`: what holds for
 * all jobs of the file (`env`, `defaults`), as JSON.
 */
export function whyNotHere(job: PlainJob, fileText: string): string | undefined {
  const text = JSON.stringify(job) + fileText;
  const secret = /\bsecrets\.(?!GITHUB_TOKEN\b)([A-Za-z_]\w*)/.exec(text)?.[1];
  if (secret !== undefined) return `reads the secret ${secret}`;
  const variable = /\bvars\.([A-Za-z_]\w*)/.exec(text)?.[1];
  if (variable !== undefined) return `reads the variable ${variable}`;
  return whyNotOnThisMachine(job, text);
}

/** The same where its secrets and variables are given. */
export function whyNotOnThisMachine(job: PlainJob, text: string): string | undefined {
  const key = Object.keys(jobKeys).find((each) => job[each] !== undefined);
  if (key !== undefined) return jobKeys[key];
  if (job["uses"] !== undefined) return undefined;
  const shell = /"shell":"(pwsh|powershell|cmd)"/.exec(text)?.[1];
  if (shell !== undefined) return `uses the shell ${shell}`;
  return otherMachine(job) ?? stepsOf(job).map(whyNotThisStep).find(Boolean);
}

export const stepsOf = (job: PlainJob): readonly PlainJob[] =>
  Array.isArray(job["steps"]) ? job["steps"].filter(isPlain) : [];

/** Runners of Ubuntu are taken for this machine. */
function otherMachine({ "runs-on": runsOn, strategy }: PlainJob): string | undefined {
  const labels = isPlain(runsOn) ? [runsOn["labels"], runsOn["group"]].flat() : [runsOn].flat();
  const texts = labels.filter((label) => label !== undefined).map(String);
  const label = texts.find((each) => !/^(?:ubuntu-[\w.-]+|\$\{\{.*\}\})$/.test(each));
  if (label !== undefined) return `runs on ${label}`;
  const other = texts.some((each) => each.startsWith("${{"))
    ? /"((?:windows|macos|self-hosted)[\w.-]*)"/.exec(JSON.stringify(strategy ?? {}))?.[1]
    : undefined;
  return other === undefined ? undefined : `runs on ${other}, too`;
}

function whyNotThisStep(step: PlainJob): string | undefined {
  const { uses, run } = step;
  if (typeof run === "string") {
    const program = machinePrograms.exec(run)?.[1];
    return program === undefined ? undefined : `runs ${program}`;
  }
  if (typeof uses !== "string") return undefined;
  const action = actionOf(uses);
  if (action === undefined) return `uses ${uses}`;
  const inputs = isPlain(step["with"]) ? step["with"] : {};
  const unknown = unknownInputs.find((name) => inputs[name] !== undefined && inputs[name] !== false);
  return unknown === undefined ? undefined : `uses ${action} with ${unknown}`;
}

const actionOf = (uses: string): string | undefined => {
  const name = uses.replace(/@.*$/, "").toLowerCase();
  return Object.hasOwn(builtIn, name) ? name : undefined;
};

/** The step as the local GitHub takes it: actions that it does itself are named by a commit there, as it asks for. */
export function playableStep(step: PlainJob): PlainJob {
  const { uses } = step;
  const action = typeof uses === "string" ? actionOf(uses) : undefined;
  if (action === undefined) return step;
  const inputs = isPlain(step["with"]) ? step["with"] : {};
  const kept = Object.fromEntries(
    Object.entries(inputs).filter(
      ([name]) => !(builtIn[action] ?? []).includes(name) && !unknownInputs.includes(name),
    ),
  );
  return { ...step, uses: `${action}@${"0".repeat(40)}`, with: kept };
}

export const isPlain = (value: unknown): value is PlainJob =>
  typeof value === "object" && value !== null && !Array.isArray(value);
