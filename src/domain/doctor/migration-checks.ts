import type { DatabaseOfCheckout, ToolOfCheckout } from "../migrations/checkout-look.js";
import type { Behaviour, MigrationTool } from "../migration-tools/tool.js";
import { doubtText, evidenceText } from "../migrations/words.js";
import type { DoctorCode } from "../setup/codes/codes.js";
import type { SetupFacts } from "../setup/facts.js";
import { setupFinding, type SetupFinding } from "../setup/finding.js";
import { deployCalls } from "./deploy-checks.js";

/** What a rollback would meet in the database, from the same table as the card of a rollback. */
export function migrationChecks({ checkout }: SetupFacts): readonly SetupFinding[] {
  const { database } = checkout;
  if (database === undefined) return [];
  const variable = skippingVariable(checkout);
  return [
    ...database.tools.map((each) => toolFinding(each, database, variable)),
    ...database.doubts.map((doubt) =>
      setupFinding("migration-tool-unknown", doubtText(doubt, plainly), {
        ...("path" in doubt ? { place: { path: doubt.path } } : {}),
        ...(doubt.kind === "unreadable" ? { fix: `Correct ${doubt.path}.` } : {}),
      }),
    ),
  ];
}

const plainly = (name: string): string => name;
const withoutMarks = (markdown: string): string => markdown.replaceAll(/[`*]/g, "");

/** A variable that the deployment reads and whose name speaks of migrations: its migrate step can be skipped. */
function skippingVariable({ workflows }: SetupFacts["checkout"]): string | undefined {
  const paths = new Set(deployCalls(workflows).map(({ path }) => path));
  return workflows
    .filter(({ path }) => paths.has(path))
    .flatMap(({ jobs }) => jobs.flatMap(({ variablesRead }) => variablesRead))
    .find((name) => /MIGRAT/.test(name));
}

const codes: Readonly<Record<Behaviour["outcome"], DoctorCode>> = {
  fails: "migrations-refuse",
  ignored: "migrations-refuse",
  changes: "migrations-change-back",
  passes: "migrations-stay",
  "not-measured": "migrations-stay",
};

function toolFinding(
  { tool, evidence, leaving, changed }: ToolOfCheckout,
  { release }: DatabaseOfCheckout,
  variable: string | undefined,
): SetupFinding {
  const worst = worstUp(tool, { leaving, changed });
  const older = release ?? "an older release";
  const command = withoutMarks(tool.command);
  const up =
    worst.outcome === "not-measured"
      ? `what ${command} of ${older} does was not measured.`
      : `${command} of ${older} ${withoutMarks(worst.text)} (measured with ${tool.name} ${tool.version}, ${tool.measured}).`;
  const code = codes[worst.outcome];
  const isHarmless = code === "migrations-stay";
  return setupFinding(
    code,
    [
      `${tool.name} is used (${evidenceText(evidence, plainly)}).`,
      ...counts({ leaving, changed, release }),
      `On a database that a newer release has migrated, ${up}`,
    ].join(" "),
    {
      place: { path: evidence.path },
      fix: fixOf(tool, { isHarmless, variable }),
      ...(isHarmless || variable === undefined ? {} : { severity: "note" as const }),
    },
  );
}

type Differing = Pick<ToolOfCheckout, "leaving" | "changed">;

/** Of what differs now, the special cases of the tool among it; where nothing differs, of any migration. */
function worstUp(tool: MigrationTool, { leaving, changed }: Differing): Behaviour {
  const special = (tool.special ?? []).filter(({ files, when }) =>
    (when === "leaves" ? leaving : changed).some((path) => files.test(path)),
  );
  const edited = changed.length === 0 || special.some(({ when }) => when === "changes") ? [] : [tool.edited];
  const all = [...special.map(({ up }) => up), tool.up, ...edited];
  return order.flatMap((outcome) => all.filter((each) => each.outcome === outcome))[0] ?? tool.up;
}

const order: readonly Behaviour["outcome"][] = ["fails", "ignored", "changes", "passes", "not-measured"];

function counts({
  leaving,
  changed,
  release,
}: Differing & Pick<DatabaseOfCheckout, "release">): readonly string[] {
  if (release === undefined) return [];
  const first = leaving[0] ?? "";
  const shown = leaving.length > 1 ? `${first} and ${leaving.length - 1} more` : first;
  return [
    leaving.length === 0
      ? `No migration was added since ${release}.`
      : `A rollback to ${release} would leave ${leaving.length} applied ${leaving.length === 1 ? "migration" : "migrations"} behind (${shown}).`,
    ...(changed.length === 0 ? [] : [`${changed[0] ?? ""} was edited since ${release}.`]),
  ];
}

function fixOf(
  { option, down }: MigrationTool,
  { isHarmless, variable }: { readonly isHarmless: boolean; readonly variable: string | undefined },
): string {
  const skip =
    variable === undefined
      ? 'Let deploy.yml skip its migrate step when a variable such as SKIP_MIGRATIONS is "true", for a rollback and until the recovery is released.'
      : `Set the variable ${variable} before you approve a rollback, and keep it until the recovery is released.`;
  const expand =
    "Change the database so that the release before can work with it: expand first, remove in a later release.";
  return [
    isHarmless ? expand : skip,
    ...(isHarmless || option === null ? [] : [`Or: ${withoutMarks(option.text)}`]),
    ...(down.never.length === 0
      ? []
      : [
          `Never run from the older release: ${withoutMarks(down.never.join(", "))}; it can undo a migration that this release needs.`,
        ]),
    "See docs/rollback-and-migrations.md.",
  ].join(" ");
}
