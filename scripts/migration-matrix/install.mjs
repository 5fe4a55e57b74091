import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Installs the pinned tool of a play; folders for PATH. With a cache it is installed there once, and linked. */
export function install(play, { folder, cache, fail }) {
  const home = cache === undefined ? folder : join(cache, play.tool);
  const marker = join(home, "installed");
  // What an interrupted installation left is no installation.
  if (home !== folder && !existsSync(marker)) rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  const run = (command, args, env = {}) => {
    const { status, stdout, stderr, error } = spawnSync(command, args, {
      cwd: home,
      encoding: "utf8",
      env: { ...process.env, ...env },
      maxBuffer: 1 << 26,
    });
    if (error !== undefined) fail(`${command} cannot be started: ${error.message}`);
    if (status !== 0)
      fail(
        `${[command, ...args].join(" ")} ended with ${status}: ${`${stdout}${stderr}`.trim().slice(-300)}`,
      );
  };
  if (!existsSync(marker)) {
    installInto(home, play, run);
    writeFileSync(marker, "");
  }
  if (home !== folder)
    for (const name of ["node_modules", "venv", "bin"])
      if (existsSync(join(home, name))) symlinkSync(join(home, name), join(folder, name));
  return [join(home, "node_modules/.bin"), join(home, "venv/bin"), join(home, "bin")];
}

function installInto(home, { npm, pypi, go, goModule, maven, cargo }, run) {
  if (npm !== undefined) {
    writeFileSync(join(home, "package.json"), '{"private":true}');
    run("npm", ["install", "--no-audit", "--no-fund", "--save-exact", ...pinned(npm, "@")]);
  }
  if (pypi !== undefined) {
    run("python3", ["-m", "venv", "venv"]);
    run(join(home, "venv/bin/pip"), [
      "install",
      "--quiet",
      "--disable-pip-version-check",
      ...pinned(pypi, "=="),
    ]);
  }
  if (go !== undefined)
    run("go", ["install", ...(go.tags === undefined ? [] : ["-tags", go.tags]), go.module], {
      GOBIN: join(home, "bin"),
      GOFLAGS: "-mod=mod",
    });
  if (goModule !== undefined) {
    // One program holds both releases: which migrations it has is its first argument.
    writeFileSync(join(home, "main.go"), goModule.main);
    run("go", ["mod", "init", "example.test/play"]);
    run("go", ["get", ...pinned(goModule.requires, "@")]);
    run("go", ["mod", "tidy"]);
    run("go", ["build", "-o", join(home, "bin/play"), "."]);
  }
  if (maven !== undefined) installJava(home, maven, run);
  if (cargo !== undefined) {
    mkdirSync(join(home, "src"), { recursive: true });
    writeFileSync(
      join(home, "Cargo.toml"),
      `[package]\nname = "play"\nversion = "0.0.0"\nedition = "2021"\n\n[dependencies]\n${cargo.dependencies}\n\n[workspace]\n`,
    );
    writeFileSync(join(home, "src/main.rs"), cargo.main);
    run("cargo", ["install", "--quiet", "--path", ".", "--root", home, "--debug"]);
    rmSync(join(home, "target"), { recursive: true, force: true });
  }
}

/** One program for both releases, too: its migrations are in the folder where it runs. */
function installJava(home, { requires, main }, run) {
  const dependencies = requires.map((coordinates) => {
    const [group, artifact, version] = coordinates.split(":");
    return `<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version></dependency>`;
  });
  writeFileSync(
    join(home, "pom.xml"),
    `<project><modelVersion>4.0.0</modelVersion><groupId>play</groupId><artifactId>play</artifactId><version>1</version><dependencies>${dependencies.join("")}</dependencies></project>`,
  );
  writeFileSync(join(home, "Main.java"), main);
  run("mvn", [
    "--quiet",
    "--batch-mode",
    "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath",
    "-Dmdep.outputFile=classpath",
  ]);
  const classpath = readFileSync(join(home, "classpath"), "utf8").trim();
  run("javac", ["-cp", classpath, "-d", join(home, "classes"), "Main.java"]);
  mkdirSync(join(home, "bin"));
  writeFileSync(
    join(home, "bin/play"),
    `#!/bin/sh\nexec java -cp '${join(home, "classes")}:${classpath}' Main "$@"\n`,
    { mode: 0o755 },
  );
}

const pinned = (packages, sign) =>
  Object.entries(packages).map(([name, version]) => `${name}${sign}${version}`);
