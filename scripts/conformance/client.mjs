/** GitHub's REST API with one person's token. */
export class Client {
  #token;
  #api;
  #repo;

  /** @param {{ token: string, api: string, repo: string }} options */
  constructor({ token, api, repo }) {
    this.#token = token;
    this.#api = api;
    this.#repo = repo;
  }

  /**
   * Status and body, whatever the status is.
   *
   * @param {string} method
   * @param {string} path below the repository
   * @param {unknown} [body]
   * @returns {Promise<{ status: number, body: any }>}
   */
  async ask(method, path, body) {
    const response = await fetch(`${this.#api}/repos/${this.#repo}${path}`, {
      method,
      headers: {
        accept: "application/vnd.github+json",
        authorization: `Bearer ${this.#token}`,
        "user-agent": "release-console-conformance",
        "x-github-api-version": "2022-11-28",
        ...(body === undefined ? {} : { "content-type": "application/json" }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: text === "" ? undefined : parsed(text) };
  }

  /** @param {string} path */
  async get(path) {
    return this.#must("GET", path, undefined);
  }

  /**
   * @param {string} method
   * @param {string} path
   * @param {unknown} body
   */
  async send(method, path, body) {
    return this.#must(method, path, body);
  }

  async #must(method, path, body) {
    const answer = await this.ask(method, path, body);
    if (answer.status >= 400)
      throw new Error(`${method} ${path}: ${answer.status} ${answer.body?.message ?? ""}`);
    return answer.body;
  }
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
