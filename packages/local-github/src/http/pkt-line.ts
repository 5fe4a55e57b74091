/** The framing of git's protocol: https://git-scm.com/docs/protocol-common */

export const flushPacket = Buffer.from("0000");

export function packet(content: Buffer | string): Buffer {
  const body = Buffer.from(content);
  return Buffer.concat([Buffer.from((body.length + 4).toString(16).padStart(4, "0")), body]);
}

/** Text or a report on one of the side bands: 1 is the answer itself, 2 is shown to the person as `remote: …`. */
export function sideBand(band: 1 | 2, content: Buffer): Buffer {
  const packets: Buffer[] = [];
  for (let start = 0; start < content.length; start += largestBand) {
    packets.push(packet(Buffer.concat([Buffer.from([band]), content.subarray(start, start + largestBand)])));
  }
  return Buffer.concat(packets);
}

/** Packets up to the first flush, and what comes behind it. */
export function readPackets(bytes: Buffer): { readonly packets: readonly Buffer[]; readonly rest: Buffer } {
  const packets: Buffer[] = [];
  let at = 0;
  while (at + 4 <= bytes.length) {
    const length = Number.parseInt(bytes.toString("latin1", at, at + 4), 16);
    if (length < 4) return { packets, rest: bytes.subarray(at + 4) };
    packets.push(bytes.subarray(at + 4, at + length));
    at += length;
  }
  return { packets, rest: bytes.subarray(at) };
}

const largestBand = 65_515;
