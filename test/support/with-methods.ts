/** A port of which a test answers some calls itself; one that is loaded later cannot be copied by `...`. */
export const withMethods = <Port extends object>(port: Port, own: Partial<Port>): Port =>
  new Proxy(port, {
    get: (target, name): unknown =>
      Object.hasOwn(own, name) ? Reflect.get(own, name) : Reflect.get(target, name),
  });
