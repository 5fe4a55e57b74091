import type { Environment, EventOrigin } from "./console-event.js";

/** Absolute, ASCII, percent-encoded and without `[ ] { }`: readers differ on the rest. */
export const asciiUri = (uri: string): string =>
  uri
    .replaceAll(/\p{Surrogate}/gu, "")
    .replaceAll(/%(?![0-9A-Fa-f]{2})|[^A-Za-z0-9\-._~:/?#@!$&'()*+,;=%]/gu, encodeURIComponent);

export const environmentUri = ({ url }: EventOrigin, environment: Environment): string =>
  asciiUri(`${url}/deployments/${environment}`);

/** A purl in lower case: `pkg:github/acme/shop@v1.3.0`. */
export const packageUrl = ({ name }: EventOrigin, artifact: string): string =>
  `pkg:github/${name.split("/").map(encodeURIComponent).join("/")}@${encodeURIComponent(artifact)}`.toLowerCase();
