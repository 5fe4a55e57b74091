import { mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { nearestName, optionProblem } from "../../domain/policy/did-you-mean.js";
import { messageOf } from "../../domain/values/message-of.js";
import { listUpTo } from "../../domain/text/shortened-lists.js";
import { CheckoutError } from "../../setup/look/git.js";
import { Interruption } from "../stay/interruption.js";
import { stayProblem } from "../stay/stay-problem.js";
import { stayUp } from "../stay/stay-up.js";
import { Screen, type Streams } from "../report/screen.js";
import { checkInWords } from "./checks-elsewhere.js";
import { OwnPlay } from "./own-play.js";
import { type OwnSetup, readOwnSetup } from "./own-setup.js";
import { OwnFixture } from "./own-fixture.js";
import { ownStories, type OwnStory } from "./own-stories.js";
import { Teller, type ToldStory } from "./teller.js";
import type { AssumedJob } from "./rewrite-workflows.js";

export const ownUsage = `Usage: release-console rehearse --repo DIR [--run-deploy] [--assume-ci] [--json FILE] [--stay] [--verbose] [STORY | --all]

Plays your own policy, callers and CI, as they stand in DIR, on a GitHub inside this process: what would happen to a pull
request of yours. Writes nothing into DIR and asks nobody outside: health checks ask a stub, webhooks are not called.

  STORY         ${ownStories.map(({ name }) => name).join(", ")}; release if not given.
  --all         All of them.
  --run-deploy  Run the steps of your deployment on this machine, instead of a stub; its secrets come from variables of
                the same names. Its health checks ask your own addresses.
  --assume-ci   Run no step of your CI: all its jobs succeed. Without it, those that can run here run on this machine.
  --json FILE   Also write what happened as JSON.
  --stay        Keep the GitHub of the story up until Ctrl-C, for gh (GitHub's command line) and git.
  --verbose     Show the comments that people would read, and what the local GitHub has to say.

Example:
  release-console rehearse --repo . --all

Exit code: 0 every story ended as it should, 1 one did not, 2 it could not be played.
`;

interface Wish {
  readonly repo: string;
  readonly runDeploy: boolean;
  readonly assumeCi: boolean;
  readonly json: string | undefined;
  readonly isVerbose: boolean;
  readonly stays: boolean;
  readonly stories: readonly OwnStory[];
}

/** Returns the exit code. */
export async function rehearseOwn(args: readonly string[], streams: Streams): Promise<number> {
  const wish = readWish(args);
  if (wish === "help") {
    streams.stdout.write(ownUsage);
    return 0;
  }
  if (typeof wish === "string") {
    streams.stderr.write(`${wish}\n\n${ownUsage}`);
    return 2;
  }
  const directory = await mkdtemp(join(tmpdir(), "rehearsal-"));
  const interruption = new Interruption(directory);
  try {
    return await play(wish, { directory, screen: new Screen(streams, process.env), interruption });
  } catch (error) {
    const [found, remedy] =
      error instanceof CheckoutError
        ? [error.found, error.remedy]
        : [messageOf(error), "Try --assume-ci; with --run-deploy, leave it out."];
    streams.stderr.write(`The rehearsal could not be played.\nFound: ${found}\nDo:    ${remedy}\n`);
    return 2;
  } finally {
    interruption.close();
    await rm(directory, { recursive: true, force: true });
  }
}

const options = {
  repo: { type: "string", default: "." },
  all: { type: "boolean", default: false },
  "run-deploy": { type: "boolean", default: false },
  "assume-ci": { type: "boolean", default: false },
  json: { type: "string" },
  stay: { type: "boolean", default: false },
  verbose: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
} as const;

function readWish(args: readonly string[]): Wish | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options,
    });
    if (values.help) return "help";
    if (values.repo === "") return '"--repo" must name a directory; found "".';
    if (values.json === "") return '"--json" must name a file; found "".';
    const problem = stayProblem({ stays: values.stay, playsAll: values.all });
    if (problem !== undefined) return problem;
    const stories = chooseStories(positionals, values.all);
    if (typeof stories === "string") return stories;
    const { "run-deploy": runDeploy, "assume-ci": assumeCi } = values;
    const { repo, json, stay: stays, verbose: isVerbose } = values;
    return { repo, runDeploy, assumeCi, json, stays, isVerbose, stories };
  } catch (error) {
    return optionProblem(messageOf(error), Object.keys(options));
  }
}

function chooseStories(names: readonly string[], all: boolean): readonly OwnStory[] | string {
  if (all)
    return names.length === 0
      ? ownStories
      : `"--all" plays every story; found a name, too: ${names.join(", ")}.`;
  const chosen = names.length === 0 ? [ownStories[0].name] : names;
  const known = ownStories.map(({ name }) => name);
  const wrong = chosen.find((name) => !known.includes(name));
  if (wrong === undefined) return ownStories.filter(({ name }) => chosen.includes(name));
  const meant = nearestName(wrong, known);
  return `No story of your own repository is called ${JSON.stringify(wrong)}; ${meant === undefined ? `there are ${known.join(", ")}` : `did you mean "${meant}"?`}`;
}

interface Place {
  readonly directory: string;
  readonly screen: Screen;
  readonly interruption: Interruption;
}

async function play(wish: Wish, { directory, screen, interruption }: Place): Promise<number> {
  const setup = await readOwnSetup(wish.repo);
  const teller = new Teller(screen, wish.isVerbose);
  const told: ToldStory[] = [];
  let about: unknown;
  for (const [index, story] of wish.stories.entries()) {
    const fixture = await OwnFixture.open(setup, {
      ...wish,
      directory: join(directory, String(index)),
      trace: (line) => {
        if (wish.isVerbose) screen.row(`      trace ${line}`, "dim");
      },
    });
    try {
      if (index === 0) {
        about = aboutOf(setup, { fixture, wish });
        renderAbout(setup, { fixture, wish, screen });
      }
      told.push(await playStory(story, new OwnPlay(fixture, teller)));
      if (wish.stays)
        await stayUp({
          ...{ github: fixture.github, repository: fixture.repository, people: rolesOf(fixture) },
          ...{ directory, screen, wait: () => interruption.wait() },
        });
    } finally {
      await fixture.close();
    }
  }
  const ok = told.every((each) => each.ok);
  if (wish.json !== undefined)
    await writeWhole(
      wish.json,
      `${JSON.stringify({ schema: 1, ok, ...(about as object), stories: told }, undefined, 2)}\n`,
    );
  screen.line();
  screen.line(conclusion(ok, setup.errors.length), ok && setup.errors.length === 0 ? "good" : "bad");
  return ok ? 0 : 1;
}

/** What the check-up found is not played, such as a deploy command that is not there: a stub stands in its place. */
function conclusion(ok: boolean, errors: number): string {
  if (!ok) return "It would not go well in your repository.";
  if (errors === 0) return "It would go like this in your repository.";
  return `It would go like this in your repository once the ${errors === 1 ? "error above is" : `${errors} errors above are`} mended.`;
}

/** Whoever has several parts is named with the first of them. */
function rolesOf({ cast }: OwnFixture): Readonly<Record<string, string>> {
  const { author, testers, requester, approver, admin } = cast;
  const parts: readonly (readonly [login: string | undefined, role: string])[] = [
    [author, "writes"],
    ...testers.map((login) => [login, "tester"] as const),
    [approver, "rollback approver"],
    [requester, "asks for rollbacks"],
    [admin, "administrator"],
  ];
  const roles: Record<string, string> = {};
  for (const [login, role] of parts) if (login !== undefined) roles[login] ??= role;
  return roles;
}

async function playStory({ name, title, play: act }: OwnStory, own: OwnPlay): Promise<ToldStory> {
  own.teller.story(`${name}: ${title}`);
  own.teller.deed(own.fixture.cast.admin, `pushes the set-up to ${own.fixture.names.base}`);
  await own.settles();
  const { ok, told } = await act(own);
  own.teller.end(ok, told);
  return { name, title, ok, ...(ok ? {} : { problem: told }), steps: own.teller.steps };
}

interface Shown {
  readonly fixture: OwnFixture;
  readonly wish: Wish;
}

function aboutOf({ facts, errors }: OwnSetup, { fixture, wish }: Shown): object {
  const { workflows, cast, repository, changes } = fixture;
  return {
    repository,
    names: facts.names,
    people: cast,
    checks: workflows.ci.map(({ name, path }) => ({ name, path })),
    assumed: workflows.assumed,
    elsewhere: fixture.elsewhere,
    notStarted: workflows.notStarted.map(({ name, path, triggers }) => ({
      ...{ name, path },
      on: Object.keys(triggers),
    })),
    deployment: { paths: workflows.deployPaths, mode: wish.runDeploy ? "run" : "stub" },
    changes,
    errors,
  };
}

const jobsNamed = 6;

/** One line for the jobs of a workflow that are assumed for the same reason. */
function assumedTexts(assumed: readonly AssumedJob[]): readonly string[] {
  const alike = new Map<string, AssumedJob[]>();
  for (const each of assumed) {
    const key = JSON.stringify([each.workflow, each.why]);
    alike.set(key, [...(alike.get(key) ?? []), each]);
  }
  return [...alike.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const { workflow, job, why } = first;
    if (others.length === 0) return [`the job "${job}" of "${workflow}" succeeds: it ${why}`];
    const names = [first, ...others].map((each) => `"${each.job}"`);
    return [`the jobs ${listUpTo(jobsNamed, names)} of "${workflow}" succeed: each of them ${why}`];
  });
}

function renderAbout(
  { facts, errors }: OwnSetup,
  { fixture, wish, screen }: Shown & { readonly screen: Screen },
): void {
  const { workflows, cast, repository, changes } = fixture;
  const line = (key: string, text: string): void => screen.line(`${`${key}:`.padEnd(12)}${text}`);
  line("Repository", `${repository}, pull requests to ${facts.names.base}`);
  line(
    "People",
    `@${cast.author} writes; ${cast.testers.map((each) => `@${each}`).join(", ") || "nobody"} approve${cast.testers.length === 1 ? "s" : ""}; @${cast.requester} asks for a rollback and ${cast.approver === undefined ? "nobody may approve it" : `@${cast.approver} approves it`}`,
  );
  line("Checks", workflows.ci.map(({ name }) => `"${name}"`).join(", ") || "none");
  for (const text of assumedTexts(workflows.assumed)) line("Assumed", text);
  for (const check of fixture.elsewhere)
    line("Assumed", `${checkInWords(check)} is reported; nothing here can know how`);
  line(
    "Deployment",
    `${workflows.deployPaths.join(", ") || "none"}, ${wish.runDeploy ? "with its own steps on this machine" : "with a stub in place of its steps"}`,
  );
  for (const { name, path, triggers } of workflows.notStarted)
    line("Not played", `"${name}" (${path}; on ${Object.keys(triggers).join(", ") || "nothing"})`);
  for (const each of changes) line("Otherwise", each);
  for (const { code, found } of errors)
    screen.line(`ERROR ${code}: ${found} (see release-console doctor)`, "bad");
}

/** The file appears whole or not at all. */
async function writeWhole(file: string, text: string): Promise<void> {
  const part = `${resolve(file)}.${process.pid}.part`;
  await writeFile(part, text);
  await rename(part, resolve(file));
}
