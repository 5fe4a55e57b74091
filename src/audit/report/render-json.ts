import type { Report } from "./records.js";
import { visible } from "./text.js";

/** One line; signs that could steer a terminal are escaped, which JSON reads back as they were. */
export function* renderJson({ log, records, ...rest }: Report): Generator<string> {
  const head = JSON.stringify({ ok: log.isIntact, log, ...rest });
  yield `${visible(head.slice(0, -1))},"records":[`;
  let separator = "";
  for (const record of records) {
    yield `${separator}${visible(JSON.stringify(record))}`;
    separator = ",";
  }
  yield "]}\n";
}
