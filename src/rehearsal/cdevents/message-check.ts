/** Holds what webhooks got against the schemas, the signature and the rules of docs/events.md. */
import { createHmac } from "node:crypto";
import type { ValidateFunction } from "ajv";
import type { Message } from "../fixture/fake-deploy-target.js";

/** What is wrong with the messages, in words; empty when every receiver would take them. */
export async function faultsOfMessages(
  messages: readonly Message[],
  secret: string,
): Promise<readonly string[]> {
  const [first] = messages;
  if (first === undefined) return [];
  validators ??= compileSchemas();
  const { own, cdevent } = await validators;
  return messages.flatMap((message) => {
    const faults = message.path === "/chat" ? chatFaults(message) : eventFaults(message, { own, cdevent });
    const name = String(message.headers["webhook-id"]);
    return [...signatureFaults(message, secret), ...faults].map((fault) => `${name}: ${fault}`);
  });
}

function signatureFaults({ headers, body }: Message, secret: string): readonly string[] {
  const [id, timestamp] = [headers["webhook-id"], headers["webhook-timestamp"]];
  if (typeof id !== "string" || !/^[!-~]+$/.test(id)) return ["has no webhook-id of ASCII without spaces"];
  if (typeof timestamp !== "string" || !/^\d+$/.test(timestamp))
    return ["has no webhook-timestamp in whole seconds"];
  const key = Buffer.from(secret.slice("whsec_".length), "base64");
  const signed = createHmac("sha256", key).update(`${id}.${timestamp}.${body}`).digest("base64");
  return headers["webhook-signature"] === `v1,${signed}` ? [] : ["has another signature"];
}

function chatFaults({ headers, body }: Message): readonly string[] {
  const read = JSON.parse(body) as Readonly<Record<string, unknown>>;
  const isLine = typeof read["text"] === "string" && /^[^\n<>]+$/.test(read["text"]);
  return [
    ...(headers["content-type"] === "application/json; charset=utf-8" ? [] : ["is not announced as JSON"]),
    ...(isLine && Object.keys(read).length === 1 ? [] : ["is not one line of text"]),
  ];
}

interface Validators {
  /** Of the whole CloudEvent. */
  readonly own: ValidateFunction;
  readonly cdevent: (type: string) => ValidateFunction;
}

function eventFaults({ headers, body }: Message, { own, cdevent }: Validators): readonly string[] {
  const event = JSON.parse(body) as {
    readonly id: string;
    readonly type: string;
    readonly time: string;
    readonly source: string;
    readonly subject: string;
    readonly data: {
      readonly context: Readonly<Record<string, string>>;
      readonly subject: Readonly<Record<string, string>>;
    };
  };
  if (!own(event)) return (own.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  const validate = cdevent(event.type);
  if (!validate(event.data))
    return (validate.errors ?? []).map(({ instancePath, message }) => `data${instancePath} ${message}`);
  const { context, subject } = event.data;
  const sameTwice: readonly (readonly [name: string, one: unknown, other: unknown])[] = [
    ["webhook-id", headers["webhook-id"], event.id],
    ["content-type", headers["content-type"], "application/cloudevents+json; charset=utf-8"],
    ["id", context["id"], event.id],
    ["type", context["type"], event.type],
    ["source", context["source"], event.source],
    ["timestamp", context["timestamp"], event.time],
    ["subject", subject["id"], event.subject],
  ];
  return [
    ...sameTwice.filter(([, one, other]) => one !== other).map(([name]) => `has two values of ${name}`),
    ...(/:null[,}\]]/.test(body.replaceAll(/"(?:[^"\\]|\\.)*"/g, '""')) ? ["holds null"] : []),
  ];
}

let validators: Promise<Validators> | undefined;

/** Loaded when a story has sent something: the compiler of schemas is needed for nothing else. */
async function compileSchemas(): Promise<Validators> {
  const [ajv2020, formats, ...documents] = await Promise.all([
    import("ajv/dist/2020.js"),
    import("ajv-formats"),
    import("../../domain/events/events.schema.json", { with: { type: "json" } }),
    import("./schemas/servicedeployed.json", { with: { type: "json" } }),
    import("./schemas/servicerolledback.json", { with: { type: "json" } }),
    import("./schemas/incidentdetected.json", { with: { type: "json" } }),
    import("./schemas/custom.json", { with: { type: "json" } }),
    import("./schemas/links/embeddedlinkend.json", { with: { type: "json" } }),
    import("./schemas/links/embeddedlinkpath.json", { with: { type: "json" } }),
    import("./schemas/links/embeddedlinkrelation.json", { with: { type: "json" } }),
    import("./schemas/links/embeddedlinksarray.json", { with: { type: "json" } }),
  ]);
  const ajv = new ajv2020.default.Ajv2020({ strict: false, allErrors: true });
  formats.default.default(ajv);
  for (const document of documents) ajv.addSchema(document.default);
  const schemaNamed = (id: string): ValidateFunction => {
    const found = ajv.getSchema(id);
    if (found === undefined) throw new Error(`There is no schema ${id}.`);
    return found as ValidateFunction;
  };
  return {
    own: schemaNamed("urn:release-console:schema:events:0.1.0"),
    cdevent: (type) => {
      const [, subject = "", predicate = ""] = /^dev\.cdevents\.(\w+)\.(\w+)\./.exec(type) ?? [];
      const name = subject === "" ? "custom" : `${subject}-${predicate}-event`;
      return schemaNamed(`https://cdevents.dev/0.5.1/schema/${name}`);
    },
  };
}
