import { EventEmitter } from "node:events";
import { beforeEach, describe, expect, it } from "@jest/globals";
import { Traffic } from "../src/control/traffic.js";

let traffic: Traffic;
beforeEach(() => {
  traffic = new Traffic();
});

const begin = (operation: string, connection: EventEmitter) => traffic.begin(1, { operation, connection });
const depths = (): readonly (readonly [string, number])[] =>
  traffic.job(1).log.map(({ operation, depth }) => [operation, depth] as const);

describe("the round trips of a job", () => {
  it("grow with each request over a connection whose answer has come", () => {
    const connection = new EventEmitter();
    for (const operation of ["first", "second", "third"]) begin(operation, connection)(200);
    expect(depths()).toEqual([["first", 1], ["second", 2], ["third", 3]]); // prettier-ignore
    expect(traffic.job(1)).toMatchObject({ requests: 3, roundTrips: 3 });
    expect(traffic.job(1).depthOf("second")).toBe(2);
  });

  it("count parallel requests once, although the first is answered before the second arrives", () => {
    const [one, other, third] = [new EventEmitter(), new EventEmitter(), new EventEmitter()];
    begin("first", one)(200);
    begin("left", one)(200);
    begin("right", other)(200);
    begin("middle", third)(200);
    begin("after", third)(200);
    expect(depths()).toEqual([["first", 1], ["left", 2], ["right", 2], ["middle", 2], ["after", 3]]); // prettier-ignore
  });

  it("see that an older connection was taken because the newer ones were busy", () => {
    const [one, other] = [new EventEmitter(), new EventEmitter()];
    const left = begin("left", one);
    const right = begin("right", other);
    left(200);
    right(200);
    begin("after right", other)(200);
    begin("beside", one)(200);
    expect(depths()).toEqual([["left", 1], ["right", 1], ["after right", 2], ["beside", 2]]); // prettier-ignore
  });

  it("know on every connection what the first of several parallel requests knew", () => {
    const [one, other] = [new EventEmitter(), new EventEmitter()];
    const left = begin("left", one);
    begin("right", other)(200);
    left(200);
    begin("alone", one)(200);
    begin("two together", one)(200);
    begin("the second of them", other)(200);
    expect(depths().slice(2)).toEqual([["alone", 2], ["two together", 3], ["the second of them", 3]]); // prettier-ignore
  });

  it("go on in the next step of the job, which is another process", () => {
    const [one, other] = [new EventEmitter(), new EventEmitter()];
    begin("first step", one)(200);
    begin("still", one)(200);
    one.emit("close");
    begin("second step", other)(200);
    expect(depths().at(-1)).toEqual(["second step", 3]);
  });

  it.each([429, 500, 503, undefined])("do not grow by what is sent again after %s", (status) => {
    const connection = new EventEmitter();
    begin("first", connection)(200);
    begin("second", connection)(status);
    begin("second", connection)(200);
    begin("third", connection)(200);
    expect(depths().map(([, depth]) => depth)).toEqual([1, 2, 2, 3]);
  });

  it("are each job's own, and a person has none", () => {
    const connection = new EventEmitter();
    begin("of a job", connection)(200);
    traffic.begin(undefined, { operation: "of a person", connection })(200);
    traffic.begin(2, { operation: "of another", connection: new EventEmitter() })(200);
    expect([
      traffic.requests,
      traffic.job(1).requests,
      traffic.job(2).roundTrips,
      traffic.job(3).requests,
    ]).toEqual([3, 1, 1, 0]);
  });
});
