import { mkdir } from "node:fs/promises";
import { resolve } from "node:path";
import { UnsupportedFeatureError } from "../engine/errors.js";
import type { BuiltInAction, BuiltInCall } from "./built-in-action.js";

/** Inputs that change what is checked out and that are not emulated: only their defaults are accepted. */
const fixedInputs: Readonly<Record<string, string>> = {
  submodules: "false",
  lfs: "false",
  "ssh-key": "",
  "ssh-known-hosts": "",
  "ssh-strict": "true",
  "ssh-user": "git",
  "sparse-checkout": "",
  "sparse-checkout-cone-mode": "true",
  filter: "",
  "fetch-tags": "false",
  "github-server-url": "",
};

const emulatedInputs = (
  "repository ref token persist-credentials path clean fetch-depth show-progress " +
  "set-safe-directory allow-unsafe-pr-checkout"
).split(" ");

/** actions/checkout, by real git from the local server with the token that the step names. */
export const checkout: BuiltInAction = {
  name: "actions/checkout",
  inputs: [...emulatedInputs, ...Object.keys(fixedInputs)],
  async run(call) {
    refuseUnsupported(call);
    const request = await readRequest(call);
    refuseUntrustedCode(call, request);
    call.mask(request.token);
    await mkdir(request.directory, { recursive: true });
    await fetchCommit(call, request);
    if (!request.keepsCredentials)
      return { outputs: { ref: request.ref ?? request.commit, commit: request.commit } };
    const header = `http.${call.host.urls.server}/.extraheader`;
    await git(call, request, ["config", "--local", header, `AUTHORIZATION: basic ${basic(request.token)}`]);
    return {
      outputs: { ref: request.ref ?? request.commit, commit: request.commit },
      post: () => git(call, request, ["config", "--local", "--unset-all", header]),
    };
  },
};

interface CheckoutRequest {
  /** owner/name */
  readonly repository: string;
  /** Full name of a branch or tag; `undefined` for a commit alone. */
  readonly ref: string | undefined;
  readonly commit: string;
  readonly token: string;
  readonly directory: string;
  /** 0 = all of the history. */
  readonly depth: number;
  readonly keepsCredentials: boolean;
}

function refuseUnsupported({ inputs }: BuiltInCall): void {
  for (const [name, value] of Object.entries(fixedInputs)) {
    const given = inputs[name] ?? "";
    if (given !== "" && given !== value)
      throw new UnsupportedFeatureError(`the input "${name}" of actions/checkout`);
  }
}

async function readRequest(call: BuiltInCall): Promise<CheckoutRequest> {
  const { github, workspace } = call;
  const input = (name: string, otherwise: string): string => {
    const value = call.inputs[name] ?? "";
    return value === "" ? otherwise : value;
  };
  const own = String(github["repository"]);
  const repository = input("repository", own);
  const directory = resolve(workspace, input("path", "."));
  if (directory !== workspace && !directory.startsWith(`${workspace}/`))
    throw new Error(`Repository path '${directory}' is not under '${workspace}'`);
  return {
    repository,
    ...(await locate(call, repository, input("ref", ""))),
    token: input("token", String(github["token"])),
    directory,
    depth: Number(input("fetch-depth", "1")),
    keepsCredentials: input("persist-credentials", "true") !== "false",
  };
}

/** Without `ref` it is the run's own commit, or the default branch of another repository. */
async function locate(
  { github, host }: BuiltInCall,
  repository: string,
  wanted: string,
): Promise<{ readonly ref: string | undefined; readonly commit: string }> {
  if (/^[0-9a-f]{40}$/.test(wanted)) return { ref: undefined, commit: wanted };
  if (wanted === "" && repository === String(github["repository"]))
    return { ref: String(github["ref"]), commit: String(github["sha"]) };
  const name = wanted === "" ? host.repository(repository).defaultBranch : wanted;
  const candidates = name.startsWith("refs/") ? [name] : [`refs/heads/${name}`, `refs/tags/${name}`];
  for (const ref of candidates) {
    const commit = await host.resolveRef(repository, ref);
    if (commit !== undefined) return { ref, commit };
  }
  throw new Error(`A branch or tag with the name '${name}' could not be found`);
}

/** Since v7 it does not fetch code of a fork's pull request into a run that holds secrets (actions/checkout, CHANGELOG 7.0). */
function refuseUntrustedCode(
  { inputs, github }: BuiltInCall,
  { ref, commit }: Pick<CheckoutRequest, "ref" | "commit">,
): void {
  const source = privilegedSource(github);
  if (source === undefined || inputs["allow-unsafe-pr-checkout"] === "true") return;
  const isForeignHead = source.headSha === commit && source.headRepository !== github["repository"];
  if (isForeignHead || ref?.startsWith("refs/pull/") === true) {
    throw new Error(
      "Refusing to check out code of a pull request from a fork in a privileged workflow. Set allow-unsafe-pr-checkout to accept the risk.",
    );
  }
}

interface EventSource {
  readonly headSha: string | undefined;
  /** owner/name */
  readonly headRepository: string | undefined;
}

/** What set off a run that has secrets although the code may be anybody's. */
function privilegedSource(github: BuiltInCall["github"]): EventSource | undefined {
  const event = github["event"] as PrivilegedEvent | null;
  const run = github["event_name"] === "workflow_run" ? event?.workflow_run : undefined;
  const pull = github["event_name"] === "pull_request_target" ? event?.pull_request : undefined;
  if (run !== undefined) return { headSha: run.head_sha, headRepository: run.head_repository?.full_name };
  if (pull !== undefined) return { headSha: pull.head?.sha, headRepository: pull.head?.repo?.full_name };
  return undefined;
}

interface PrivilegedEvent {
  readonly workflow_run?: {
    readonly head_sha?: string;
    readonly head_repository?: { readonly full_name?: string };
  };
  readonly pull_request?: {
    readonly head?: { readonly sha?: string; readonly repo?: { readonly full_name?: string } };
  };
}

async function fetchCommit(call: BuiltInCall, request: CheckoutRequest): Promise<void> {
  const url = `${call.host.urls.server}/${request.repository}`;
  const header = `http.${call.host.urls.server}/.extraheader=AUTHORIZATION: basic ${basic(request.token)}`;
  const depth = request.depth > 0 ? [`--depth=${request.depth}`] : [];
  await git(call, request, ["init", "--quiet", "--initial-branch=checkout"]);
  await git(call, request, ["remote", "add", "origin", url]);
  await git(call, request, [
    "-c",
    header,
    "fetch",
    "--quiet",
    "--no-tags",
    "--no-recurse-submodules",
    ...depth,
    "origin",
    request.commit,
  ]);
  const branch =
    request.ref?.startsWith("refs/heads/") === true
      ? ["-B", request.ref.slice("refs/heads/".length)]
      : ["--detach"];
  await git(call, request, ["checkout", "--quiet", "--force", ...branch, request.commit]);
  call.log(`Checked out ${request.commit} of ${request.repository}.`);
}

const git = (call: BuiltInCall, { directory }: CheckoutRequest, args: readonly string[]): Promise<void> =>
  call.execute({
    command: "git",
    args,
    cwd: directory,
    env: { GIT_TERMINAL_PROMPT: "0", GIT_CONFIG_NOSYSTEM: "1" },
  });

const basic = (token: string): string => Buffer.from(`x-access-token:${token}`).toString("base64");
