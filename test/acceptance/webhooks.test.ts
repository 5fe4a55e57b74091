/** A receiver that is away and a run that dies: every event arrives, with the id that it had. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, it, jest } from "@jest/globals";
import type { Fixture } from "../../src/rehearsal/fixture/fixture.js";
import { factsOf, typesOf } from "../../src/rehearsal/report/log-reading.js";
import { dieAt } from "../support/acceptance/faults.js";
import { approve, closeShop, openShop, proposeTea, quickPolicy, sweep } from "../support/acceptance/shop.js";

jest.setTimeout(240_000);

interface Received {
  readonly id: string;
  readonly type: string;
  readonly sequence: number | undefined;
}

let server: Server;
let fixture: Fixture;
/** What the receiver answers. */
let status = 404;
const received: Received[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      if (status === 200) received.push(readEvent(Buffer.concat(chunks).toString("utf8")));
      response.writeHead(status).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  fixture = await openShop({
    ownProcesses: true,
    policy: (address) =>
      quickPolicy(address).replace(`http://${address}/messages`, `http://127.0.0.1:${port}/secret-path`),
  });
});
afterAll(async () => {
  await closeShop(fixture);
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

function readEvent(body: string): Received {
  const { id, type, data } = JSON.parse(body) as {
    readonly id: string;
    readonly type: string;
    readonly data: { readonly customData: { readonly log?: { readonly sequence: number } } };
  };
  return { id, type, sequence: data.customData.log?.sequence };
}

const told = (): readonly string[] => received.map(({ type }) => type.replace(/^dev\.cdeventsx?\./, ""));

it("what the receiver did not take is in the log with its host alone, and the sweep brings it", async () => {
  await proposeTea(fixture);
  const entries = await fixture.observer.entries();
  const [undelivered] = factsOf(entries, "events-undelivered");
  expect(undelivered?.events.map(({ event, detail }) => [event.kind, detail])).toEqual([
    ["deployment-succeeded", "answered 404"],
  ]);
  expect(JSON.stringify(entries)).not.toContain("secret-path");
  expect(received).toEqual([]);

  status = 200;
  await sweep(fixture);

  expect(told()).toEqual(["service.deployed.0.3.0"]);
  const deployed = entries.find(({ type }) => type === "staging-deployed");
  expect(received[0]?.sequence).toBe(deployed?.sequence);
  expect(factsOf(await fixture.observer.entries(), "events-delivered")).toMatchObject([
    { outcome: "delivered" },
  ]);
});

it("a run dies between the entry and its webhook: the scheduled sweep sends it, once", async () => {
  const [tea] = (await fixture.observer.state())?.train.staged ?? [];
  if (tea === undefined) throw new Error("Tea is not on staging.");
  dieAt(fixture, {
    operation: "AppendToLog",
    job: "record / record",
    holding: "production-deployed",
    effect: "after",
  });
  received.length = 0;
  await approve(fixture, tea);
  const entry = (await fixture.observer.entries()).find(({ type }) => type === "production-deployed");
  expect(entry).toBeDefined();
  const heard = (): number => received.filter(({ sequence }) => sequence === entry?.sequence).length;
  expect(heard()).toBe(0);

  const again = async (): Promise<void> => {
    fixture.github.clock.advance(30 * 60);
    await fixture.github.runSchedule(fixture.repository, "23 2,8,14,20 * * *");
    await fixture.settles();
  };
  await again();

  expect(heard()).toBe(1);
  const [repeated] = factsOf(await fixture.observer.entries(), "events-repeated");
  expect(repeated?.run).toBe(entry?.run.id);
  const entries = (await fixture.observer.entries()).length;
  await again();
  expect(heard()).toBe(1);
  expect(typesOf(await fixture.observer.entries()).slice(entries)).not.toContain("events-repeated");
});
