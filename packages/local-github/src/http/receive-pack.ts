/** `git push`: git unpacks what was sent, the refs go through the same door as every other ref move. */
import { GitFailure, runGit } from "../git/run-git.js";
import { ApiError } from "../model/interfaces.js";
import type { Repository, TokenClaims } from "../model/model.js";
import { RefRaceError, type RefMover, type RefMoveRequest } from "../model/server-parts.js";
import { RuleRefusal } from "../repository/refs/rules.js";
import { flushPacket, packet, readPackets, sideBand } from "./pkt-line.js";

export interface Push {
  readonly refs: RefMover;
  readonly repository: Repository;
  readonly directory: string;
  readonly caller: TokenClaims;
  readonly body: Buffer;
}

/** The answer to the client. Refs that were refused are named with the reason, the others have moved. */
export async function receivePack(push: Push): Promise<Buffer> {
  const { packets, rest } = readPackets(push.body);
  const [first = Buffer.alloc(0)] = packets;
  const capabilities = new Set(first.toString("utf8").split("\0")[1]?.trim().split(" ") ?? []);
  const commands = packets.map((line) => commandOf(line)).filter((command) => command !== undefined);
  const pack = capabilities.has("push-options") ? readPackets(rest).rest : rest;
  const fault = await unpack(push.directory, pack);
  const refused =
    fault === undefined
      ? await moveRefs(push, commands, capabilities.has("atomic"))
      : new Map<string, Refusal>();
  return report({ fault, commands, refused, hasSideBand: capabilities.has("side-band-64k") });
}

interface Command {
  readonly before: string;
  readonly after: string;
  readonly ref: string;
}
interface Refusal {
  /** Behind `! [remote rejected]`. */
  readonly reason: string;
  /** Lines shown as `remote: …`. */
  readonly remarks: readonly string[];
}

function commandOf(line: Buffer): Command | undefined {
  const [text = ""] = line.toString("utf8").trimEnd().split("\0");
  const [, before, after, ref] = /^([0-9a-f]{40}) ([0-9a-f]{40}) (\S+)$/.exec(text) ?? [];
  return before === undefined || after === undefined || ref === undefined
    ? undefined
    : { before, after, ref };
}

/** Objects of a refused push stay behind unreachable, which does no harm here. */
async function unpack(directory: string, pack: Buffer): Promise<string | undefined> {
  if (pack.length === 0) return undefined;
  const isLarge = pack.readUInt32BE(8) > mostLooseObjects;
  const command = isLarge
    ? ["index-pack", "--stdin", "--fix-thin", "--strict"]
    : ["unpack-objects", "-q", "--strict"];
  try {
    await runGit(directory, command, { input: pack });
    return undefined;
  } catch (error) {
    if (error instanceof GitFailure)
      return error.outcome.stderr.trim().split("\n").at(-1) ?? "unpacker error";
    throw error;
  }
}

const mostLooseObjects = 100;

async function moveRefs(
  push: Push,
  commands: readonly Command[],
  isAtomic: boolean,
): Promise<ReadonlyMap<string, Refusal>> {
  const groups = isAtomic ? [commands] : commands.map((command) => [command]);
  const refused = new Map<string, Refusal>();
  for (const group of groups) {
    const refusal = await moveTogether(push, group);
    if (refusal !== undefined) for (const { ref } of group) refused.set(ref, refusal);
  }
  return refused;
}

async function moveTogether(
  { refs, repository, caller }: Push,
  commands: readonly Command[],
): Promise<Refusal | undefined> {
  // The client has judged what is a fast forward; whether force is allowed is up to the rules.
  const moves: RefMoveRequest["moves"] = commands.map((command) => ({ ...command, force: true }));
  try {
    await refs.move({ repository, caller, moves });
    return undefined;
  } catch (error) {
    if (error instanceof RuleRefusal) {
      const remarks = [
        `error: GH013: Repository rule violations found for ${error.ref}.`,
        ...error.reasons.map((reason) => `- ${reason}`),
      ];
      return { reason: "push declined due to repository rule violations", remarks };
    }
    if (error instanceof RefRaceError) return { reason: "cannot lock ref", remarks: [] };
    if (error instanceof ApiError) return { reason: error.message, remarks: [] };
    throw error;
  }
}

function report({
  fault,
  commands,
  refused,
  hasSideBand,
}: {
  readonly fault: string | undefined;
  readonly commands: readonly Command[];
  readonly refused: ReadonlyMap<string, Refusal>;
  readonly hasSideBand: boolean;
}): Buffer {
  const lines = commands.map(({ ref }) => {
    const reason = fault === undefined ? refused.get(ref)?.reason : "unpacker error";
    return packet(reason === undefined ? `ok ${ref}\n` : `ng ${ref} ${reason}\n`);
  });
  const status = Buffer.concat([packet(`unpack ${fault ?? "ok"}\n`), ...lines, flushPacket]);
  if (!hasSideBand) return status;
  const remarks = [...new Set([...refused.values()].flatMap((refusal) => refusal.remarks))];
  const shown =
    remarks.length === 0 ? [] : [sideBand(2, Buffer.from(remarks.map((remark) => `${remark}\n`).join("")))];
  return Buffer.concat([...shown, sideBand(1, status), flushPacket]);
}
