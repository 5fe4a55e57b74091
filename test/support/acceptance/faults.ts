/** Bad moments: a machine that dies at a request, an answer that never arrives. */
export { dieAt, loseAnswer } from "../../../src/rehearsal/steps/crashes.js";
