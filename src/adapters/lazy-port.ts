/** What can be put off: whoever calls gets a promise anyway. */
type Asynchronous<Port> = { readonly [Method in keyof Port]: (...given: never[]) => Promise<unknown> };

/**
 * A port whose code is loaded when it is first called: most runs write nothing, and what they load is most of what they
 * compute. Calls of one port arrive in the order in which they were made.
 */
export function lazyPort<Port extends Asynchronous<Port>>(load: () => Promise<Port>): Port {
  let loaded: Promise<Port> | undefined;
  const call = async (method: keyof Port, given: never[]): Promise<unknown> => {
    loaded ??= load();
    return (await loaded)[method](...given);
  };
  const methods: ProxyHandler<Port> = {
    get: (_, name) =>
      // A port is no promise, and what awaits one looks.
      name === "then" ? undefined : (...given: never[]) => call(name as keyof Port, given),
    ownKeys: () => {
      throw new Error("This port is loaded later: a copy of it by `...` would have no methods.");
    },
  };
  return new Proxy<Port>(Object.create(null) as Port, methods);
}

type AllAsynchronous<Ports> = { readonly [Name in keyof Ports]: Asynchronous<Ports[Name]> };

/** Several ports whose code comes together: each of them is there by its name before anything is loaded. */
export function lazyPorts<Ports extends AllAsynchronous<Ports>>(
  names: readonly (keyof Ports)[],
  load: () => Promise<Ports>,
): Ports {
  const ports: Partial<Ports> = {};
  for (const name of names) ports[name] = lazyPort(async () => (await load())[name]);
  return ports as Ports;
}
