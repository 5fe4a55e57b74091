// Writes .oxlint-layers.json: what each folder may import, as rules of the linter. The tables below are the only source.
//   node scripts/update-layers.mjs
import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

/** Folders of src/domain, lowest first: each may import those before it. */
export const domainOrder = [
  ...[
    "values",
    "text",
    "reasons",
    "policy",
    "migration-tools",
    "migrations",
    "log",
    "state",
    "reducer",
    "snapshot",
    "approval",
    "gates",
    "rollback",
  ],
  ...["train", "commands", "metrics", "events", "setup", "drill", "doctor", "display"],
];

/** Folders of src/actions that every other may import. */
const base = ["display", "run", "log"];
/** Folder of src/actions → folders of src/actions that it may import. The entries beside them may import all. */
export const actionImports = {
  display: [],
  run: [],
  log: ["run"],
  deployment: base,
  staging: base,
  "follow-ups/landing": base,
  "follow-ups/recovery": [...base, "follow-ups/landing"],
  "follow-ups/rollback": base,
  "follow-ups": [...base, "follow-ups/landing", "follow-ups/recovery", "follow-ups/rollback"],
  "pull-requests": [...base, "staging"],
  commands: [...base, "follow-ups"],
  rollback: [...base, "deployment", "follow-ups", "follow-ups/rollback"],
  reconcile: [
    ...base,
    "deployment",
    "staging",
    "pull-requests",
    "follow-ups",
    "follow-ups/recovery",
    "follow-ups/rollback",
    "commands",
    "rollback",
  ],
};

/** Top folder of src → what it may not import, and why. */
const layers = {
  ports: {
    patterns: [
      { regex: "^[^.]", message: "A port is written in the domain's words." },
      { regex: "^\\.\\./(?:[a-ce-z]|d[a-np-z])", message: "A port knows the domain alone." },
      { regex: ".", allowTypeImports: true, message: "A port is types only." },
    ],
  },
  adapters: forbid(
    "actions|audit|cli|console|rehearsal|setup|verify",
    "An adapter knows the domain and the ports alone.",
  ),
  verify: forbid(
    "actions|adapters/(?:github|runner)|audit|cli|console|rehearsal|setup",
    "The verifier judges the log alone.",
  ),
  audit: forbid(
    "actions|adapters/runner|cli|console|rehearsal|setup",
    "An audit reads the log and asks GitHub; it acts on nothing.",
  ),
  console: forbid(
    "actions|adapters/(?:github|runner)|cli|rehearsal|setup",
    "The page is made from the log alone.",
  ),
  setup: forbid(
    "actions|adapters/runner|audit|cli|console|rehearsal|verify",
    "A set-up is examined and written, never played.",
  ),
  rehearsal: {
    patterns: [
      {
        regex: "/(?:actions|adapters/github|adapters/runner)/.*\\.js$",
        message: "A rehearsal plays through the committed bundles, never by calling the library.",
      },
      { regex: "/main\\.js$", message: "A rehearsal plays through the committed bundles." },
    ],
  },
  cli: forbid(
    "actions|adapters/(?:github|runner)",
    "The command line calls what stands below it, never an action.",
  ),
};

function forbid(folders, message) {
  const fake = folders.includes("rehearsal") ? "|^@release-console/local-github" : "";
  return { patterns: [{ regex: `^(?:\\.\\./)+(?:${folders})/.*\\.js$${fake}`, message }] };
}

const override = (files, patterns, rules = {}) => ({
  files: [files],
  rules: { "no-restricted-imports": ["error", { patterns }], ...rules },
});

const domainRules = domainOrder.map((folder, index) => {
  const higher = domainOrder.slice(index + 1);
  const patterns = [
    { regex: "^[^.]", message: "src/domain is pure: pass the facts in as data." },
    { regex: "^\\.\\./\\.\\./", message: "src/domain knows no other layer." },
  ];
  if (higher.length > 0)
    patterns.push({
      regex: `^\\.\\./(?:${higher.join("|")})/`,
      message: `src/domain/${folder} stands below that folder.`,
    });
  return override(`src/domain/${folder}/**`, patterns, {
    "no-restricted-globals": ["error", "process", "Date", "fetch", "console", "setTimeout"],
  });
});

const outside = [
  { regex: "^(?:@actions/|@octokit/|node:)", message: "An action reaches the world through its ports." },
  {
    regex: "^(?:\\.\\./)+(?:adapters|audit|cli|console|rehearsal|setup|verify)/|local-github",
    message: "An action knows the domain and the ports alone.",
  },
];

/** `folder` as it is named in an import from a file of `from`. */
function importNames(from, folder) {
  const up = "\\.\\./".repeat(from.split("/").length);
  if (!from.includes("/")) return [`^${up}${folder}/[^/]+$`];
  const names = [`^${up}${folder}/[^/]+$`];
  const [parent, child] = folder.split("/");
  if (from.startsWith(`${parent}/`)) names.push(child === undefined ? "^\\.\\./[^/]+$" : `^\\.\\./${child}/`);
  return names;
}

const folders = Object.keys(actionImports);
const actionRules = folders.map((from) => {
  const forbidden = folders.filter((folder) => folder !== from && !actionImports[from].includes(folder));
  const inside = (folder) =>
    folder.startsWith(`${from}/`) ? `^\\./${folder.slice(from.length + 1)}/` : undefined;
  const names = forbidden.flatMap((folder) => inside(folder) ?? importNames(from, folder));
  return override(`src/actions/${from}/*.ts`, [
    ...outside,
    { regex: names.join("|"), message: `src/actions/${from} stands beside or below that folder.` },
    {
      regex: `^${"\\.\\./".repeat(from.split("/").length)}[a-z-]+\\.js$`,
      message: "Only src/main.ts imports the entry of an action.",
    },
  ]);
});

export const config = {
  overrides: [
    ...domainRules,
    override("src/actions/*.ts", outside),
    ...actionRules,
    ...Object.entries(layers).map(([folder, { patterns }]) => override(`src/${folder}/**`, patterns)),
    override("packages/local-github/test/**", [
      {
        regex: "^(?:\\.\\./){3,}src/",
        message: "The local GitHub is a GitHub: it knows nothing of the console.",
      },
    ]),
    override("packages/local-github/src/**", [
      {
        regex: "^(?:\\.\\./){3,}src/",
        message: "The local GitHub is a GitHub: it knows nothing of the console.",
      },
      {
        regex: "^(?:@actions/(?:core|github|exec)|zod)$",
        message: "The local GitHub is a GitHub: it knows nothing of the console.",
      },
    ]),
  ],
};

const target = fileURLToPath(new URL("../.oxlint-layers.json", import.meta.url));
export const layerRules = `${JSON.stringify(config, null, 2)}\n`;
if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFile(target, layerRules);
