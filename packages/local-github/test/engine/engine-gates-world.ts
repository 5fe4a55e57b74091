/** What the tests of engine-environments and engine-gates share. */
import type { JobDeployment } from "../../src/actions/engine/index.js";
import { FakeGitHub } from "./engine-fake-host.js";

export const path = ".github/workflows/main.yml";

export const file = (jobs: string, head = ""): string => `on: push\n${head}\njobs:\n${jobs}`;

export const job = (id: string, keys: string, steps = "steps: [run: 'true']"): string =>
  `  ${id}:\n    runs-on: ubuntu-latest\n${keys === "" ? "" : `    ${keys}\n`}    ${steps}\n`;

export interface GatesWorld {
  readonly github: FakeGitHub;
  /** What the engine told of deployments of jobs. */
  readonly deployments: readonly JobDeployment[];
}

export async function openGatesWorld(): Promise<GatesWorld> {
  const deployments: JobDeployment[] = [];
  const github = await FakeGitHub.open({ onDeployment: (deployment) => deployments.push(deployment) });
  return { github, deployments };
}
