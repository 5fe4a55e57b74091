/** Stands between `gh` and the local GitHub, and writes down what is asked: the operations of REST, the documents of GraphQL. */
import { createServer, request as ask, type IncomingMessage, type ServerResponse } from "node:http";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import {
  Kind,
  parse,
  print,
  stripIgnoredCharacters,
  visit,
  type DocumentNode,
  type FragmentDefinitionNode,
} from "graphql";
import { findOperation } from "../../src/contract/contract.js";

export interface Traffic {
  /** operationId → names of query parameters and fields of bodies that were sent, with blanks between. */
  readonly rest: Readonly<Record<string, string>>;
  /** Documents without fragments of their own, in the order of the alphabet. */
  readonly graphql: readonly string[];
}

export class GhRecorder {
  readonly #rest = new Map<string, Set<string>>();
  readonly #graphql = new Set<string>();
  readonly #server = createServer((request, response) => {
    this.#pass(request, response).catch(() => response.destroy());
  });

  private constructor(
    private readonly target: string,
    private readonly own: string,
  ) {}

  static async open(directory: string): Promise<GhRecorder> {
    const recorder = new GhRecorder(join(directory, "github.sock"), join(directory, "record.sock"));
    await new Promise<void>((resolve) => recorder.#server.listen(recorder.own, resolve));
    return recorder;
  }

  /** Lets a person's `gh` go through here. */
  async lead({ GH_CONFIG_DIR: directory = "" }: Readonly<Record<string, string>>): Promise<void> {
    const file = join(directory, "config.yml");
    await writeFile(file, (await readFile(file, "utf8")).replace(this.target, this.own));
  }

  read(): Traffic {
    const operations = [...this.#rest].toSorted(([one], [other]) => (one < other ? -1 : 1));
    return {
      rest: Object.fromEntries(operations.map(([id, names]) => [id, [...names].toSorted().join(" ")])),
      graphql: [...this.#graphql].toSorted(),
    };
  }

  async close(): Promise<void> {
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bodyOf(request);
    this.#note(request, body);
    const { method, url: path, headers } = request;
    const onward = ask({ socketPath: this.target, method, path, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(response);
    });
    onward.on("error", () => response.destroy());
    onward.end(body);
  }

  #note({ method = "", url = "", headers }: IncomingMessage, body: Buffer): void {
    const isApi = headers.host?.startsWith("api.") === true;
    const { pathname, searchParams } = new URL(isApi ? url : url.replace(/^\/api/, ""), "http://x");
    const sent: unknown = body.length === 0 ? {} : JSON.parse(body.toString("utf8"));
    if (pathname === "/graphql") {
      const { query } = sent as { readonly query: string };
      this.#graphql.add(stripIgnoredCharacters(print(withoutFragments(parse(query)))));
      return;
    }
    const id = findOperation(method === "HEAD" ? "GET" : method, pathname)?.id ?? `${method} ${pathname}`;
    if (pathname.startsWith("/downloads/")) return;
    const names = this.#rest.get(id) ?? new Set();
    this.#rest.set(id, names);
    for (const name of [...searchParams.keys(), ...Object.keys(sent as object)]) names.add(name);
  }
}

/** Every spread becomes what it stands for. */
function withoutFragments(document: DocumentNode): DocumentNode {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  return visit(document, {
    FragmentDefinition: () => null,
    FragmentSpread: {
      enter: ({ name }) => {
        const found = fragments.get(name.value);
        if (found === undefined) throw new Error(`There is no fragment ${name.value}.`);
        const { typeCondition, selectionSet } = found;
        return { kind: Kind.INLINE_FRAGMENT, typeCondition, selectionSet };
      },
    },
  });
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks);
}
