import { expect, it } from "@jest/globals";
import { lazyPort, lazyPorts } from "../../src/adapters/lazy-port.js";

interface Letters {
  say(letter: string): Promise<string>;
  fail(): Promise<never>;
}

function letters() {
  const said: string[] = [];
  let loads = 0;
  const port = lazyPort<Letters>(() => {
    loads += 1;
    return Promise.resolve({
      say: (letter) => Promise.resolve(`${said.push(letter)} ${letter}`),
      fail: () => Promise.reject(new Error("GitHub says no.")),
    });
  });
  return { port, said, loads: () => loads };
}

it("is loaded at its first call, once", async () => {
  const { port, loads } = letters();
  expect(loads()).toBe(0);
  expect(await Promise.all([port.say("a"), port.say("b")])).toEqual(["1 a", "2 b"]);
  expect(loads()).toBe(1);
});

it("fails as the port itself fails", async () => {
  await expect(letters().port.fail()).rejects.toThrow("GitHub says no.");
});

it("can be handed through promises without being loaded", async () => {
  const { port, loads } = letters();
  expect(await Promise.resolve(port)).toBe(port);
  expect(loads()).toBe(0);
});

it("says so when somebody copies it, whose copy would have nothing", () => {
  const { port } = letters();
  expect(() => ({ ...port })).toThrow("loaded later");
});

it("comes with others by name, and all of them are loaded together, at the first call of one", async () => {
  let loads = 0;
  const named = { one: letters().port, two: letters().port };
  const ports = lazyPorts<typeof named>(["one", "two"], () => {
    loads += 1;
    return Promise.resolve(named);
  });
  const copied = { ...ports };
  expect(Object.keys(copied)).toEqual(["one", "two"]);
  expect(loads).toBe(0);
  expect(await copied.two.say("a")).toBe("1 a");
  expect(await copied.two.say("b")).toBe("2 b");
  expect(loads).toBe(1);
});
