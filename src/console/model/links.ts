import { formUrl } from "../../domain/rollback/form.js";
import type { Link } from "./page-model.js";

/** Addresses on GitHub, below the repository's. They only lead somewhere: who clicks there is asked by GitHub itself. */
export class Links {
  constructor(readonly repository: string) {}

  issue(number: number, text = `#${number}`): Link {
    return { text, url: `${this.repository}/issues/${number}` };
  }

  pullRequest(number: number, text = `#${number}`): Link {
    return { text, url: `${this.repository}/pull/${number}` };
  }

  /** Where a review is given. */
  files(number: number): Link {
    return { text: "Approve…", url: `${this.repository}/pull/${number}/files` };
  }

  rollbackForm(version: string): Link {
    return { text: "Roll back…", url: formUrl(this.repository, version) };
  }

  rollbackWorkflow(): Link {
    return { text: "Run the workflow…", url: `${this.repository}/actions/workflows/rollback.yml` };
  }

  releaseWorkflow(): Link {
    return { text: "Run the workflow…", url: `${this.repository}/actions/workflows/release.yml` };
  }
}

/** Only addresses that a browser opens as pages become links: an entry may hold anything. */
export const safeUrl = (url: string): string => (/^https?:\/\//i.test(url) ? url : "");

/** `https://github.com/acme/shop`, from the address of a run in it. */
export const repositoryUrlOf = (runUrl: string): string =>
  safeUrl(runUrl).replace(/\/actions\/runs\/\d+.*$/, "");
