/**
 * Jest's environment for Node with an ordinary global object. Jest gives a suite a global object that is a proxy behind
 * node's interceptors: each look at `Object`, `Map` or `JSON` then costs some 200 ns, which was more than half of
 * the time of a suite that computes. Node 20.18 and later make a context without them (node's documentation of
 * `vm.constants.DONT_CONTEXTIFY`); an older Node takes jest's own way.
 */
import vm from "node:vm";
import { TestEnvironment } from "jest-environment-node";

export default class OrdinaryGlobal extends TestEnvironment {
  /** @param {ConstructorParameters<typeof TestEnvironment>} given */
  constructor(...given) {
    const { createContext } = vm;
    vm.createContext = () => createContext(vm.constants.DONT_CONTEXTIFY);
    try {
      super(...given);
    } finally {
      vm.createContext = createContext;
    }
  }
}
