// What is started: the actions of a checkout, and actions of others.
import { existsSync } from "node:fs";
import { readFile, readdir } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { parse } from "yaml";

/** Inputs without which an action of the console, or one of a peer, asks for nothing. */
const given = {
  "deploy-production": { phase: "begin" },
  "promote-to-staging": { phase: "begin" },
  rollback: { phase: "approve" },
  "github-script": { script: "await github.rest.repos.get(context.repo)" },
};

export async function actionsOf(directory) {
  const names = await readdir(join(directory, "actions"));
  const paths = [["console", directory], ...names.map((name) => [name, join(directory, "actions", name)])];
  return Promise.all(paths.map(([name, path]) => candidate(name, path)));
}

export async function candidate(name, path) {
  const file = ["action.yml", "action.yaml"].map((each) => join(path, each)).find(existsSync);
  if (file === undefined)
    throw new Error(`There is no action.yml in ${resolve(path)}: name the folder of an action.`);
  const { inputs = {}, runs } = parse(await readFile(file, "utf8"));
  if (typeof runs?.main !== "string")
    throw new Error(`${file} is no action that runs on Node: "runs.main" is missing.`);
  const values = Object.fromEntries(
    Object.entries(inputs).map(([input, { default: preset = "" }]) => [input, valueOf(String(preset))]),
  );
  Object.assign(values, given[name] ?? given[basename(resolve(path))]);
  if ("token" in values && values.token === "") values.token = "stub-token";
  const env = Object.fromEntries(
    Object.entries(values).map(([input, value]) => [
      `INPUT_${input.replaceAll(" ", "_").toUpperCase()}`,
      value,
    ]),
  );
  return { name, script: resolve(path, runs.main), env };
}

function valueOf(preset) {
  if (preset.includes("github.token")) return "stub-token";
  if (preset.includes("runner.debug")) return "false";
  return preset.includes("${{") ? "" : preset;
}
