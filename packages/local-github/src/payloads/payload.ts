import type { ServerParts } from "../model/server-parts.js";

/** A JSON object as GitHub answers it. Whether it is valid is tested against GitHub's OpenAPI description. */
export type Payload = Readonly<Record<string, unknown>>;

/** What mappers need: addresses and accounts. */
export type PayloadParts = Pick<ServerParts, "urls" | "accountOrThrow">;

/** What mappers need that also read git. */
export type GitPayloadParts = PayloadParts & Pick<ServerParts, "git" | "repository">;

/** GitHub writes whole seconds, however exact a record is. */
export const wholeSeconds = (time: string): string => time.replace(/\.\d+Z$/, "Z");

export const nullable = <T>(value: T | undefined): T | null => value ?? null;
