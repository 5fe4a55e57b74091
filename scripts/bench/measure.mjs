// Starts programs as a runner does and measures them up to their first request to a stub of GitHub's API.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Milliseconds and processor milliseconds (all threads; undefined where /proc does not say) of one start. */
export async function measureStart(node, { args, env = {}, stub }) {
  const asking = stub?.expect(env);
  const asked = asking?.asked;
  const startedAt = performance.now();
  const child = spawn(node, args, {
    env: { PATH: process.env.PATH, ...(asking?.env ?? env) },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (part) => (said += part));
  const ended = new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", () => resolve("ended"));
  });
  const end = await Promise.race([ended, ...(asked === undefined ? [] : [asked])]);
  const ms = performance.now() - startedAt;
  if (asked === undefined) return { ms, cpuMs: undefined };
  if (end === "ended") throw new Error(`${args.join(" ")} ended without a request:\n${said.slice(0, 2000)}`);
  const cpuMs = await cpuOf(child.pid);
  child.kill("SIGKILL");
  await ended;
  return { ms, cpuMs };
}

/** Nanoseconds of each thread: Documentation/scheduler/sched-stats, /proc/<pid>/schedstat. */
export async function cpuOf(pid) {
  try {
    const threads = await readdir(`/proc/${pid}/task`);
    const times = await Promise.all(
      threads.map(async (thread) =>
        Number((await readFile(`/proc/${pid}/task/${thread}/schedstat`, "utf8")).split(" ")[0]),
      ),
    );
    return times.reduce((sum, time) => sum + time, 0) / 1e6;
  } catch {
    return undefined;
  }
}

/** Processor time of bare node when it has nothing more to do: it waits for its input to end. */
export async function measureBare(node) {
  const startedAt = performance.now();
  const child = spawn(node, ["-e", "process.stdin.resume(); process.stdout.write('.')"], {
    env: { PATH: process.env.PATH },
    stdio: ["pipe", "pipe", "ignore"],
  });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  await new Promise((resolve) => child.stdout.once("data", resolve));
  const cpuMs = await cpuOf(child.pid);
  child.stdin.end();
  await ended;
  return { ms: performance.now() - startedAt, cpuMs };
}

export async function openStub() {
  let place = 0;
  /** @type {(said: string) => void} */
  let heard = () => {};
  const server = createServer((request, response) => {
    request.resume();
    // What a program that was ended had still on its way is nobody's first request.
    if (request.url?.startsWith(`/${place}/`)) heard("asked");
    response.destroy();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The stub has no port.");
  const url = `http://127.0.0.1:${address.port}`;
  return {
    url,
    /** The next program's environment, in which GitHub has a place of its own, and its first request. */
    expect: (env) => {
      place += 1;
      const asked = new Promise((resolve) => (heard = resolve));
      const own = Object.entries(env).map(([name, value]) => [
        name,
        value?.replaceAll(url, `${url}/${place}`),
      ]);
      return { asked, env: Object.fromEntries(own) };
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

/**
 * The environment of a step, with the event of a comment on a pull request; `commanding` has what is a command for the
 * console, which asks nothing for any other comment.
 */
export async function openRunner(stub) {
  const directory = await mkdtemp(join(tmpdir(), "bench-"));
  for (const [file, body] of Object.entries({ "event.json": ".deploy", "command.json": "/check" }))
    await writeFile(join(directory, file), JSON.stringify(commentEvent(stub, body)));
  const files = ["OUTPUT", "ENV", "PATH", "STATE", "STEP_SUMMARY"];
  for (const file of files) await writeFile(join(directory, file), "");
  const env = {
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_ACTION: "bench",
    GITHUB_ACTOR: "tess",
    GITHUB_API_URL: stub.url,
    GITHUB_EVENT_NAME: "issue_comment",
    GITHUB_EVENT_PATH: join(directory, "event.json"),
    GITHUB_GRAPHQL_URL: `${stub.url}/graphql`,
    GITHUB_JOB: "bench",
    GITHUB_REF: "refs/heads/develop",
    GITHUB_REPOSITORY: "acme/shop",
    GITHUB_REPOSITORY_OWNER: "acme",
    GITHUB_RUN_ATTEMPT: "1",
    GITHUB_RUN_ID: "1",
    GITHUB_RUN_NUMBER: "1",
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_SHA: "a".repeat(40),
    GITHUB_TOKEN: "stub-token",
    GITHUB_WORKFLOW: "bench",
    GITHUB_WORKFLOW_REF: "acme/shop/.github/workflows/release.yml@refs/heads/develop",
    GITHUB_WORKSPACE: directory,
    HOME: directory,
    RUNNER_TEMP: directory,
    ...Object.fromEntries(files.map((file) => [`GITHUB_${file}`, join(directory, file)])),
  };
  const commanding = { ...env, GITHUB_EVENT_PATH: join(directory, "command.json") };
  return { env, commanding, close: () => rm(directory, { recursive: true, force: true }) };
}

const commentEvent = (stub, body) => ({
  action: "created",
  repository: {
    full_name: "acme/shop",
    name: "shop",
    node_id: "R_1",
    default_branch: "develop",
    owner: { login: "acme" },
  },
  sender: { login: "tess", type: "User" },
  issue: {
    number: 1,
    title: "Tea",
    body: "",
    user: { login: "dana", type: "User" },
    pull_request: { url: `${stub.url}/repos/acme/shop/pulls/1` },
  },
  comment: {
    id: 1,
    body,
    author_association: "COLLABORATOR",
    user: { login: "tess", type: "User" },
    created_at: "2026-01-01T00:00:00Z",
    updated_at: "2026-01-01T00:00:00Z",
  },
});
