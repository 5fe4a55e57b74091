// The processor time of a promote that moves nothing: of all its actions, each in a process of its own, as on a runner.
import { spawnSync } from "node:child_process";
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const story = "sweep-with-nothing-due";
const actions = [
  "append-release-notes",
  "console",
  "deploy-production",
  "gate-checks",
  "promote-to-staging",
  "require-tester-approval",
  "rollback",
];

/** Milliseconds for each of `rounds` plays of each checkout in turn, `{ directory, times }` in the order given. */
export function measureIdle(node, directories, rounds) {
  const work = mkdtempSync(join(tmpdir(), "bench-idle-"));
  try {
    const copies = directories.map((directory, index) => ({
      copy: copyOf(directory, join(work, String(index)), join(work, `${index}.log`)),
      log: join(work, `${index}.log`),
      directory,
      times: [],
    }));
    for (let round = 0; round < rounds; round += 1)
      for (const { copy, log, times } of copies) times.push(play(node, copy, log));
    return copies.map(({ directory, times }) => ({ directory, times }));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/**
 * Its actions write down what they took when they end. The local GitHub gives a program a process of its own when its
 * environment has a variable of Node, as NODE_BENCH seems to be.
 */
function copyOf(directory, copy, log) {
  for (const part of ["dist", "actions", "action.yml", "workflows", "package.json", ".github"])
    if (existsSync(join(directory, part)))
      cpSync(join(directory, part), join(copy, part), { recursive: true });
  writeFileSync(
    join(copy, "dist/bench.js"),
    `import { appendFileSync } from "node:fs";
process.on("exit", () => {
  const { user, system } = process.cpuUsage();
  appendFileSync(${JSON.stringify(log)}, \`\${process.env.GITHUB_RUN_ID} \${(user + system) / 1000}\\n\`);
});
`,
  );
  for (const action of actions) {
    const stub = join(copy, `dist/${action}.js`);
    writeFileSync(stub, `import "./bench.js";\n${readFileSync(stub, "utf8")}`);
  }
  const workflows = join(copy, ".github/workflows");
  for (const name of readdirSync(workflows))
    appendFileSync(join(workflows, name), '\nenv: { NODE_BENCH: "own process" }\n');
  return copy;
}

/** The last run of the story is the one that moves nothing. */
function play(node, copy, log) {
  writeFileSync(log, "");
  const { status, stderr } = spawnSync(node, ["dist/cli.js", "rehearse", story], {
    cwd: copy,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`rehearse ${story} in ${copy} ended with ${status}: ${stderr}`);
  const lines = readFileSync(log, "utf8")
    .trim()
    .split("\n")
    .map((line) => line.split(" "));
  const last = lines.at(-1)?.[0];
  const own = lines.filter(([run]) => run === last);
  if (last === undefined || own.length < 2)
    throw new Error(`${story} ended without a run of several actions.`);
  return own.reduce((sum, [, ms]) => sum + Number(ms), 0);
}
