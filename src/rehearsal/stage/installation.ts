import type { Repository } from "../../local-github/model/model.js";
import { policyPath } from "../../domain/values/names.js";
import { policyPeople } from "../people/cast.js";
import type { FileChanges } from "../people/clone.js";
import { callerWorkflows } from "./caller-templates.js";
import { policyFile, shopFiles } from "./shop.js";

/** How an administrator sets the console up. */
export interface Installation {
  /** `null`: there is no policy file. The address is that of the shop's machines. */
  readonly policy?: (address: string) => string | null;
  /** Changes of what is installed; they win over the templates. */
  readonly files?: (installed: FileChanges) => FileChanges;
  /** What was clicked otherwise, before anything is installed. */
  readonly arrange?: (repository: Repository) => void;
}

/** The policy of the shop. */
const ordinaryPolicy = (address: string): string => policyFile(policyPeople, address);

/** Health is asked once: a machine on this computer answers at the first try or not at all. */
export const quickPolicy = (address: string): string =>
  ordinaryPolicy(address).replaceAll("tries: 2", "tries: 1");

/** All that the first push holds. */
export async function installedFiles(
  packageRoot: string,
  {
    policy = ordinaryPolicy,
    files = () => ({}),
    address,
  }: Pick<Installation, "policy" | "files"> & { readonly address: string },
): Promise<FileChanges> {
  const text = policy(address);
  const installed: FileChanges = {
    ...shopFiles,
    ...(await callerWorkflows(packageRoot)),
    ...(text === null ? {} : { [policyPath]: text }),
  };
  return { ...installed, ...files(installed) };
}
