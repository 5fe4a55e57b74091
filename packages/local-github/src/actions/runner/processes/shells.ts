import { UnsupportedFeatureError } from "../../engine/errors.js";

export interface ShellCommand {
  readonly command: string;
  readonly args: readonly string[];
}

/** How the runner starts a script on Linux (docs "Workflow syntax", `jobs.<id>.steps[*].shell`). */
export function shellCommand(shell: string | undefined, script: string): ShellCommand {
  const template = shell === undefined ? "bash -e {0}" : (knownShells[shell] ?? shell);
  if (shell === "pwsh" || shell === "powershell" || shell === "cmd")
    throw new UnsupportedFeatureError(`the shell "${shell}"`);
  if (!template.includes("{0}"))
    throw new Error(
      `Invalid shell option. Shell must be a valid built-in (bash, sh, cmd, powershell, pwsh) or a format string containing '{0}'`,
    );
  const [command = "", ...args] = template.split(/\s+/).map((part) => part.replace("{0}", script));
  return { command, args };
}

export const scriptExtension = (shell: string | undefined): string => (shell === "python" ? ".py" : ".sh");

const knownShells: Readonly<Record<string, string>> = {
  bash: "bash --noprofile --norc -eo pipefail {0}",
  sh: "sh -e {0}",
  // The hosted image's `python` is a Python 3; not every machine has that name for it.
  python: "python3 {0}",
  // Refused before the template is used; here so that they count as known.
  pwsh: "{0}",
  powershell: "{0}",
  cmd: "{0}",
};
