import type { Streams } from "../streams.js";
export async function runInit(_args: readonly string[], _streams: Streams): Promise<number> {
  return 2;
}
