import { accessCodes } from "./access-codes.js";
import { callerCodes } from "./caller-codes.js";
import { ciCodes } from "./ci-codes.js";
import { deploymentCodes } from "./deployment-codes.js";
import { policyCodes } from "./policy-codes.js";
import { repositoryCodes } from "./repository-codes.js";

export type { Severity } from "./code-text.js";

/** The closed list of what a check-up can find. docs/doctor.md has a row for each. */
export const doctorCodes = {
  ...policyCodes,
  ...callerCodes,
  ...ciCodes,
  ...deploymentCodes,
  ...repositoryCodes,
  ...accessCodes,
};

export type DoctorCode = keyof typeof doctorCodes;
