/** Full commit SHA in lowercase hex. Never abbreviated: a short one may come to mean another commit. */
export type CommitSha = string & { readonly brand: "CommitSha" };
/** Full SHA of a git tree. Trees are compared, not commits: equal trees are equal content. */
export type TreeSha = string & { readonly brand: "TreeSha" };
/** A GitHub login as GitHub writes it. Compare with `isSameUser` only. */
export type UserLogin = string & { readonly brand: "UserLogin" };
/** UTC, ISO 8601 with milliseconds, from GitHub's clock (the `Date` header), never the runner's. */
export type Time = string & { readonly brand: "Time" };
/** `vMAJOR.MINOR.PATCH`. */
export type Version = string & { readonly brand: "Version" };

const shaPattern = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

export const isCommitSha = (text: string): text is CommitSha => shaPattern.test(text);
export const isTreeSha = (text: string): text is TreeSha => shaPattern.test(text);
/** Accounts that an enterprise manages end in `_` and its short code (`mona_acme`); bots in `[bot]`. */
export const isUserLogin = (text: string): text is UserLogin =>
  /^[A-Za-z0-9][A-Za-z0-9-]{0,38}(?:_[A-Za-z0-9]{1,10})?(?:\[bot\])?$/.test(text);

/** `organisation/team`: the organisation's login and the team's slug. */
export const isTeamName = (text: string): boolean =>
  /^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/[a-z0-9_][a-z0-9_-]*$/.test(text);

/** Logins are compared whole and without regard to case. */
export const isSameUser = (one: UserLogin, other: UserLogin): boolean =>
  one.toLowerCase() === other.toLowerCase();
export const includesUser = (users: readonly UserLogin[], user: UserLogin): boolean =>
  users.some((each) => isSameUser(each, user));

/** GitHub compares names of environments and labels without case, and shows them as somebody once wrote them. */
export const isSameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
export const includesName = (names: readonly string[], name: string): boolean =>
  names.some((each) => isSameName(each, name));

/** Seven digits for people; never used to compare. */
export const shortSha = (sha: CommitSha | TreeSha): string => sha.slice(0, 7);

/** A commit together with its tree. */
export interface Commit {
  readonly sha: CommitSha;
  readonly tree: TreeSha;
}

export const isVersion = (text: string): text is Version =>
  /^v(?:0|[1-9]\d{0,8})\.(?:0|[1-9]\d{0,8})\.(?:0|[1-9]\d{0,8})$/.test(text);

/** As people write versions: `1.2.0`, `V1.2.0` and `v1.2.0` are the same. Other text is left as it is. */
export const versionAsked = (text: string): string => {
  const trimmed = text.trim();
  return /^[vV]?\d+\.\d+\.\d+$/.test(trimmed) ? `v${trimmed.replace(/^[vV]/, "")}` : trimmed;
};

export interface VersionParts {
  readonly major: number;
  readonly minor: number;
  readonly patch: number;
}

export function versionParts(version: Version): VersionParts {
  const [major = 0, minor = 0, patch = 0] = version.slice(1).split(".").map(Number);
  return { major, minor, patch };
}

/** Negative when `one` is lower. */
export function compareVersions(one: Version, other: Version): number {
  const [a, b] = [versionParts(one), versionParts(other)];
  return a.major - b.major || a.minor - b.minor || a.patch - b.patch;
}

/** `by-hand`: found merged, by a person or by a run that died before it recorded it. */
export type LandingMethod = "fast-forward" | "merge" | "squash" | "rebase" | "by-hand";
