import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";

export type Place = "staging" | "production";

/** What a place runs since the last upload. */
export interface Upload {
  readonly sha: string;
  readonly tree: string;
  readonly pages: string;
  /** Whether the app started: a place must have all that the app needs. */
  readonly runs: boolean;
}

/** What a webhook got. */
export interface Message {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface HeldUpload {
  /** Resolves when the upload is there. */
  readonly arrived: Promise<void>;
  /** Lets it through. */
  readonly release: () => void;
}

export interface PlaceOptions {
  /** The deploy script must show it; it is the secret of the environment. */
  readonly token: string;
  /** What an app can rely on there. */
  readonly offers: readonly string[];
}

/**
 * The two machines that the shop is deployed to. An upload with the wrong token changes nothing, so an upload that
 * arrived proves that the environment's secret did. An app that needs what the place does not offer is taken and does
 * not start, as on a real server: what ran there before is gone.
 */
export class Site {
  readonly uploads: { readonly place: Place; readonly upload: Upload }[] = [];
  /** Posted to `/messages`, where a chat would listen. */
  readonly messages: Message[] = [];
  readonly refusals: { readonly place: Place; readonly reason: string }[] = [];
  readonly #running = new Map<Place, Upload>();
  readonly #held = new Map<Place, { readonly arrive: () => void; readonly released: Promise<void> }>();

  readonly #full = new Map<Place, number>();

  private constructor(
    private readonly server: Server,
    private readonly places: Readonly<Record<Place, PlaceOptions>>,
  ) {}

  static async open(places: Readonly<Record<Place, PlaceOptions>>): Promise<Site> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const site = new Site(server, places);
    server.on(
      "request",
      (request: IncomingMessage, response: ServerResponse) => void site.#answer(request, response),
    );
    return site;
  }

  /** host:port */
  get address(): string {
    return `127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  running(place: Place): Upload | undefined {
    return this.#running.get(place);
  }

  /** The next upload to the place takes as long as somebody wants. */
  holdNext(place: Place): HeldUpload {
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    const arrived = new Promise<void>((arrive) => this.#held.set(place, { arrive, released }));
    return { arrived, release };
  }

  /** The next uploads to the place find no room: nothing changes, and the deploy script is told so. */
  refuseNext(place: Place, count = 1): void {
    this.#full.set(place, count);
  }

  /** Remembers what runs where; the way back may be taken more than once. */
  checkpoint(): () => void {
    const [uploads, refusals, running] = [[...this.uploads], [...this.refusals], new Map(this.#running)];
    return () => {
      this.uploads.splice(0, Infinity, ...uploads);
      this.refusals.splice(0, Infinity, ...refusals);
      this.#running.clear();
      for (const [place, upload] of running) this.#running.set(place, upload);
      this.#held.clear();
      this.#full.clear();
    };
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, name = "", rest = ""] = (request.url ?? "").split("/");
    if (request.method === "POST" && name === "messages") {
      this.messages.push({ headers: request.headers, body: (await bodyOf(request)).toString("utf8") });
      return reply(response, 200, "ok");
    }
    if (!isPlace(name)) return reply(response, 404, "No such place.");
    if (request.method === "PUT" && rest === "") return this.#receive(name, request, response);
    if (request.method === "GET" && rest === "health") return this.#showHealth(name, response);
    return reply(response, 404, "Nothing here.");
  }

  async #receive(place: Place, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bodyOf(request);
    if (request.headers["authorization"] !== `Bearer ${this.places[place].token}`) {
      this.refusals.push({ place, reason: "wrong token" });
      return reply(response, 403, `${place} does not take this token.`);
    }
    const refused = this.#full.get(place) ?? 0;
    if (refused > 0) {
      this.#full.set(place, refused - 1);
      this.refusals.push({ place, reason: "no room" });
      return reply(response, 507, `${place} has no room left.`);
    }
    const held = this.#held.get(place);
    this.#held.delete(place);
    held?.arrive();
    await held?.released;
    const [sha = "", tree = "", ...pages] = body.toString("utf8").split("\n");
    const lacking = needsOf(pages).filter((need) => !this.places[place].offers.includes(need));
    const upload: Upload = { sha, tree, pages: pages.join("\n"), runs: lacking.length === 0 };
    this.#running.set(place, upload);
    this.uploads.push({ place, upload });
    if (upload.runs) return reply(response, 200, `${place} runs ${sha}.`);
    return reply(response, 500, `The app does not start on ${place}: it needs ${lacking.join(", ")}.`);
  }

  #showHealth(place: Place, response: ServerResponse): void {
    const upload = this.#running.get(place);
    if (upload === undefined) return reply(response, 404, "Nothing was deployed.");
    return upload.runs
      ? reply(response, 200, `ok ${upload.sha}`)
      : reply(response, 500, `down ${upload.sha}`);
  }
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

const isPlace = (text: string): text is Place => text === "staging" || text === "production";

/** Lines `needs NAME` of what was uploaded. */
const needsOf = (lines: readonly string[]): readonly string[] =>
  lines.flatMap((line) => (line.startsWith("needs ") ? [line.slice("needs ".length)] : []));

function reply(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { "content-type": "text/plain", connection: "close" });
  response.end(`${text}\n`);
}
