/** Where callers are installed; their own ids and file names are part of the contract. */
export const installedCallers = [".github/workflows/release.yml", ".github/workflows/rollback.yml"];
