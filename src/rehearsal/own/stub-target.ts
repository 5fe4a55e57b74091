import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";

/** What the stubs of deployment and checks do is steered by files; the health of a place is asked over HTTP. */
export class StubTarget {
  private constructor(
    readonly control: string,
    private readonly server: Server,
    private readonly places: ReadonlyMap<string, string>,
  ) {}

  /** `environments`: place of the policy → name of the environment that is deployed to. */
  static async open(
    control: string,
    environments: Readonly<Record<"staging" | "production", string>>,
  ): Promise<StubTarget> {
    await mkdir(control, { recursive: true });
    const places = new Map(Object.entries(environments));
    const server = createServer((request, response) => {
      const environment = places.get((request.url ?? "").slice(1)) ?? "";
      readFile(join(control, `${environment}-runs`), "utf8").then(
        (commit) => response.writeHead(200).end(commit),
        () => response.writeHead(503).end("Nothing was deployed."),
      );
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return new StubTarget(control, server, places);
  }

  healthUrl(place: "staging" | "production"): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/${place}`;
  }

  /** The next deployments to the place fail, or no more. */
  deploymentFails(place: "staging" | "production", fails: boolean): Promise<void> {
    return this.#mark(`${this.places.get(place) ?? place}-fails`, fails);
  }

  /** Whether checks are to succeed now. */
  areChecksGood = true;

  checksFail(fail: boolean): Promise<void> {
    this.areChecksGood = !fail;
    return this.#mark("checks-fail", fail);
  }

  #mark(name: string, isThere: boolean): Promise<void> {
    const path = join(this.control, name);
    return isThere ? writeFile(path, "") : rm(path, { force: true });
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }
}
