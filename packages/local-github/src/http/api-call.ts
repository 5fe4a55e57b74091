import type { TokenClaims } from "../model/model.js";

/** A request to the API whose sender is known. */
export interface ApiCall {
  readonly method: string;
  /** The whole URL as it was asked. */
  readonly address: URL;
  /** Below the API's root, not decoded: `/repos/acme/shop`. */
  readonly path: string;
  readonly body: unknown;
  /** The `Accept` header; empty when there is none. */
  readonly accept: string;
  readonly caller: TokenClaims;
}

export interface ApiAnswer {
  readonly status: number;
  readonly body?: unknown;
  /** What goes out in the place of a body that is JSON; its type is in `headers`. */
  readonly text?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Endpoint {
  /** Name of what is asked: a REST operationId, the name of a GraphQL operation, or method and path. */
  readonly operation: string;
  /** What GitHub counts a GraphQL query for; left out: none. */
  readonly points?: number;
  /** `false`: whatever is sent there, the answer is that there is no such thing here. */
  readonly isEmulated?: false;
  answer(call: ApiCall): Promise<ApiAnswer>;
}

/** The body of every error of the API. */
export const errorAnswer = (status: number, message: string, errors?: readonly unknown[]): ApiAnswer => ({
  status,
  body: {
    message,
    ...(errors === undefined ? {} : { errors }),
    documentation_url: "https://docs.github.com/rest",
    status: String(status),
  },
});
