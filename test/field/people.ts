export { pushAs } from "../../src/rehearsal/steps/identities.js";
export { readBy } from "../../src/rehearsal/report/read-by-people.js";
