import { z } from "zod";
import type { OnlineFacts, SetupFacts } from "../../domain/setup/facts.js";
import type { LoopNames } from "../../domain/setup/names.js";
import type { SetupApi } from "./api.js";

export const readsSecrets = ({ workflows }: SetupFacts["checkout"]): boolean =>
  workflows.some(({ jobs }) => jobs.some(({ secretsRead }) => secretsRead.length > 0));

export async function readSecrets(
  api: SetupApi,
  path: string,
  {
    names,
    environments = [],
    hasSecrets,
  }: {
    readonly names: LoopNames;
    readonly environments: OnlineFacts["environments"];
    readonly hasSecrets: boolean;
  },
): Promise<OnlineFacts["secrets"]> {
  if (!hasSecrets) return undefined;
  const present = [names.environments.staging, names.environments.production].filter((name) =>
    environments.some((each) => each.name.toLowerCase() === name.toLowerCase()),
  );
  const [everywhere, ...ofEach] = await Promise.all([
    api.get(`${path}/actions/secrets?per_page=100`),
    ...present.map((name) =>
      api.get(`${path}/environments/${encodeURIComponent(name)}/secrets?per_page=100`),
    ),
  ]);
  return Object.fromEntries([
    ["", namesIn(everywhere, "secrets")],
    ...present.map((name, index) => [name.toLowerCase(), namesIn(ofEach[index], "secrets")] as const),
  ]);
}

export function namesIn(body: unknown, key: string): readonly string[] {
  const shape = z.object({ [key]: z.array(z.object({ name: z.string() })) });
  return (shape.parse(body)[key] ?? []).map(({ name }) => name);
}
