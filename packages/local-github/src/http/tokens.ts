import { randomBytes } from "node:crypto";
import type { TokenClaims } from "../model/model.js";

/** Who holds which token. Tokens look like GitHub's: `ghp_…` of people, `ghs_…` of Actions and Apps. */
export class Tokens {
  readonly #claims = new Map<string, TokenClaims>();
  readonly #ofPeople = new Map<string, string>();

  mint(claims: TokenClaims): string {
    const token = `${claims.kind === "user" ? "ghp" : "ghs"}_${randomBytes(18).toString("hex")}`;
    this.#claims.set(token, claims);
    return token;
  }

  /** A person's own token: the same one each time. */
  ofPerson(login: string): string {
    const known = this.#ofPeople.get(login.toLowerCase());
    if (known !== undefined) return known;
    const token = this.mint({ kind: "user", login });
    this.#ofPeople.set(login.toLowerCase(), token);
    return token;
  }

  revoke(token: string): void {
    this.#claims.delete(token);
  }

  claimsOf(token: string): TokenClaims | undefined {
    return this.#claims.get(token);
  }

  /** The token in an `Authorization` header: `bearer`, `token`, or `basic` as git sends it. */
  static read(header: string | undefined): string | undefined {
    const [, scheme = "", credentials = ""] = /^(\S+)\s+(\S+)$/.exec(header ?? "") ?? [];
    switch (scheme.toLowerCase()) {
      case "bearer":
      case "token":
        return credentials;
      case "basic": {
        // Git takes the token for a password; as a user name it works too.
        const [user = "", password = ""] = Buffer.from(credentials, "base64").toString("utf8").split(":");
        return password === "" || password === "x-oauth-basic" ? user : password;
      }
      default:
        return undefined;
    }
  }
}
