/** Git's objects as bytes: https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
import { createHash } from "node:crypto";
import type { GitCommit, GitPerson, GitTag } from "../model/server-parts.js";

export type ObjectType = "blob" | "tree" | "commit" | "tag";

export const zeroOid = "0".repeat(40);
export const emptyTree = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";

export const isOid = (text: string): boolean => /^[0-9a-f]{40}$/.test(text);

/** The object with its header, and its name. */
export function sealObject(
  type: ObjectType,
  content: Buffer,
): { readonly sha: string; readonly bytes: Buffer } {
  const bytes = Buffer.concat([Buffer.from(`${type} ${content.length}\0`), content]);
  return { sha: createHash("sha1").update(bytes).digest("hex"), bytes };
}

export interface RawTreeEntry {
  readonly name: string;
  readonly mode: string;
  readonly sha: string;
}

export function parseTree(content: Buffer): readonly RawTreeEntry[] {
  const entries: RawTreeEntry[] = [];
  for (let start = 0; start < content.length;) {
    const space = content.indexOf(0x20, start);
    const end = content.indexOf(0, space);
    entries.push({
      mode: content.toString("latin1", start, space).padStart(6, "0"),
      name: content.toString("utf8", space + 1, end),
      sha: content.toString("hex", end + 1, end + 21),
    });
    start = end + 21;
  }
  return entries;
}

/** Git sorts a directory as if its name ended with a slash. */
export function formatTree(entries: readonly RawTreeEntry[]): Buffer {
  const key = (entry: RawTreeEntry): Buffer =>
    Buffer.from(typeOfMode(entry.mode) === "tree" ? `${entry.name}/` : entry.name);
  const sorted = entries.toSorted((one, other) => Buffer.compare(key(one), key(other)));
  return Buffer.concat(
    sorted.flatMap((entry) => [
      Buffer.from(`${entry.mode.replace(/^0+/, "")} ${entry.name}\0`),
      Buffer.from(entry.sha, "hex"),
    ]),
  );
}

export function typeOfMode(mode: string): "blob" | "tree" | "commit" {
  if (mode === "040000") return "tree";
  return mode === "160000" ? "commit" : "blob";
}

export interface CommitContent {
  readonly tree: string;
  readonly parents: readonly string[];
  readonly message: string;
  readonly author: GitPerson;
  readonly committer: GitPerson;
  readonly signature?: string;
}

export function formatCommit({
  tree,
  parents,
  message,
  author,
  committer,
  signature,
}: CommitContent): Buffer {
  const lines = [
    `tree ${tree}`,
    ...parents.map((parent) => `parent ${parent}`),
    `author ${formatPerson(author)}`,
    `committer ${formatPerson(committer)}`,
    ...(signature === undefined ? [] : [`gpgsig ${signature.trimEnd().split("\n").join("\n ")}`]),
  ];
  return Buffer.from(`${lines.join("\n")}\n\n${message}`);
}

export function parseCommit(sha: string, content: Buffer): GitCommit {
  const text = content.toString("utf8");
  const border = text.indexOf("\n\n");
  const headers = text.slice(0, border).replaceAll("\n ", "\n\t").split("\n");
  const valuesOf = (key: string): readonly string[] =>
    headers.filter((line) => line.startsWith(`${key} `)).map((line) => line.slice(key.length + 1));
  return {
    sha,
    tree: valuesOf("tree")[0] ?? emptyTree,
    parents: valuesOf("parent"),
    // GitHub shows messages without the line break that git adds at the end.
    message: text.slice(border + 2).replace(/\n+$/, ""),
    author: parsePerson(valuesOf("author")[0] ?? ""),
    committer: parsePerson(valuesOf("committer")[0] ?? ""),
    isSigned: valuesOf("gpgsig").length > 0,
  };
}

export const formatTag = ({ object, type, tag, message, tagger }: GitTag): Buffer =>
  Buffer.from(`object ${object}\ntype ${type}\ntag ${tag}\ntagger ${formatPerson(tagger)}\n\n${message}\n`);

export function parseTag(content: Buffer): GitTag {
  const text = content.toString("utf8");
  const border = text.indexOf("\n\n");
  const headers = new Map(
    text
      .slice(0, border)
      .split("\n")
      .map((line) => [line.slice(0, line.indexOf(" ")), line.slice(line.indexOf(" ") + 1)] as const),
  );
  return {
    object: headers.get("object") ?? zeroOid,
    type: objectTypeOf(headers.get("type") ?? ""),
    tag: headers.get("tag") ?? "",
    tagger: parsePerson(headers.get("tagger") ?? ""),
    message: text.slice(border + 2).replace(/\n+$/, ""),
  };
}

export function objectTypeOf(text: string): ObjectType {
  if (text === "blob" || text === "tree" || text === "commit" || text === "tag") return text;
  throw new Error(`"${text}" is no type of git object.`);
}

/** GitHub writes times in UTC, to the second. */
export const timestamp = (date: Date): string => date.toISOString().replace(/\.\d{3}Z$/, "Z");

function formatPerson({ name, email, date }: GitPerson): string {
  // Angle brackets and line breaks would end the field; git drops them as well.
  const plain = (text: string): string => text.replace(/[<>\n\0]/g, "").trim();
  return `${plain(name)} <${plain(email)}> ${Math.floor(Date.parse(date) / 1000)} +0000`;
}

function parsePerson(text: string): GitPerson {
  const [, name = "", email = "", seconds = "0"] = /^(.*?) ?<([^>]*)> (\d+)/.exec(text) ?? [];
  return { name, email, date: timestamp(new Date(Number(seconds) * 1000)) };
}
