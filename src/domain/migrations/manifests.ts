/** Reads which packages a manifest asks for, from its text alone: nothing is resolved, installed or run. */
export type ManifestKind = "npm" | "composer" | "python" | "gem" | "go" | "cargo" | "maven" | "gradle";

const byName: Readonly<Record<string, ManifestKind>> = {
  "package.json": "npm",
  "composer.json": "composer",
  "pyproject.toml": "python",
  "setup.cfg": "python",
  "setup.py": "python",
  Pipfile: "python",
  Gemfile: "gem",
  "go.mod": "go",
  "Cargo.toml": "cargo",
  "pom.xml": "maven",
  "build.gradle": "gradle",
  "build.gradle.kts": "gradle",
  "libs.versions.toml": "gradle",
};

/** Beginnings of the names of manifests; besides these, what ends in `.gemspec`. */
export const manifestNames: readonly string[] = [...Object.keys(byName), "requirements"];

/** undefined: the file with this base name is no manifest. */
export const manifestKind = (name: string): ManifestKind | undefined => {
  if (Object.hasOwn(byName, name)) return byName[name];
  if (/^requirements[\w.-]*\.(?:txt|in)$/.test(name)) return "python";
  return name.endsWith(".gemspec") ? "gem" : undefined;
};

/** Names as `Recognition.dependencies` writes them; undefined when the text is not what such a manifest holds. */
export function dependenciesIn(kind: ManifestKind, text: string): ReadonlySet<string> | undefined {
  switch (kind) {
    case "npm":
      return named("npm", keysIn(text, npmSections));
    case "composer":
      return named("composer", keysIn(text, ["require", "require-dev"]));
    case "python":
      return named("pypi", pythonNames(text));
    case "gem":
      return named(
        "gem",
        matchesIn(uncommented(text, "#"), /(?:\bgem|_dependency)\s*\(?\s*["']([\w.-]+)["']/g),
      );
    case "go":
      return named("go", goModules(text));
    case "cargo":
      return named("cargo", crates(text));
    case "maven":
      return named("maven", matchesIn(withoutXmlComments(text), /<artifactId>\s*([\w.-]+)\s*</g));
    case "gradle":
      return named("maven", gradleNames(text));
    default:
      return kind satisfies never;
  }
}

const npmSections = ["dependencies", "devDependencies", "optionalDependencies", "peerDependencies"];

const named = (ecosystem: string, names: readonly string[] | undefined): ReadonlySet<string> | undefined =>
  names === undefined ? undefined : new Set(names.map((name) => `${ecosystem}:${name}`));

const matchesIn = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, name]) => name ?? "");

const withoutXmlComments = (text: string): string =>
  text
    .split("<!--")
    .map((part, index) => (index === 0 ? part : part.slice((part.indexOf("-->") + 1 || part.length) - 1)))
    .join("");

const uncommented = (text: string, sign: string): string =>
  text
    .split("\n")
    .map((line) => (line.trimStart().startsWith(sign) ? "" : line))
    .join("\n");

function keysIn(text: string, sections: readonly string[]): readonly string[] | undefined {
  let manifest: unknown;
  try {
    manifest = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return undefined;
  }
  if (!isRecord(manifest)) return undefined;
  return sections.flatMap((section) => {
    const found = manifest[section];
    return isRecord(found) ? Object.keys(found) : [];
  });
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Names at the beginning of a line or of a string, as requirements, TOML and setup.py write them; normalised (PEP 503). */
const pythonNames = (text: string): readonly string[] =>
  matchesIn(
    uncommented(text, "#").replaceAll(/^\s*name\s*=.*$/gm, ""),
    /(?:^[ \t]*|["'])([A-Za-z0-9][\w.-]*)(?=[ \t]*(?:["'[<>=!~;,@\r]|#|$))/gm,
  ).map((name) => name.toLowerCase().replaceAll(/[-_.]+/g, "-"));

/** Without those that only another module needs. */
const goModules = (text: string): readonly string[] =>
  text
    .split("\n")
    .filter((line) => !/\/\/\s*indirect\b/.test(line))
    .flatMap((line) => {
      const found = /^\s*(?:require\s+|tool\s+)?([\w.-]+\.[\w.-]+\/\S+)/.exec(
        line.replace(/^\s*\/\/.*$/, ""),
      );
      return found === null || line.startsWith("module") ? [] : [found[1] ?? ""];
    });

function crates(text: string): readonly string[] {
  let isInside = false;
  return uncommented(text, "#")
    .split("\n")
    .flatMap((line) => {
      const heading = /^\s*\[\[?([^\]]+)\]/.exec(line)?.[1];
      if (heading === undefined) {
        const name = /^\s*"?([\w-]+)"?\s*[.=]/.exec(line)?.[1];
        return isInside && name !== undefined ? [name] : [];
      }
      isInside = /(?:^|[.-])dependencies$/.test(heading);
      const own = /(?:^|[.-])dependencies\.([\w-]+)$/.exec(heading)?.[1];
      return own === undefined ? [] : [own];
    });
}

const gradleNames = (text: string): readonly string[] =>
  matchesIn(
    uncommented(uncommented(text, "//"), "#"),
    /\b(flyway-core|flyway-gradle-plugin|org\.flywaydb\.flyway|liquibase-core|org\.liquibase\.gradle|mybatis-migrations)\b/g,
  );
