// Run with --experimental-vm-modules (see package.json): the sources and the @actions packages are ES modules.
import { folderInMemory } from "./test/support/jest/temporary-folder.mjs";

// The workers and the programs that suites start inherit it.
const temporary = process.env["TMPDIR"] ?? folderInMemory();
if (temporary !== undefined) process.env["TMPDIR"] = temporary;

export default {
  testEnvironment: "<rootDir>/test/support/jest/environment.mjs",
  extensionsToTreatAsEsm: [".ts"],
  // Sources import their siblings by the name that TypeScript will give them.
  moduleNameMapper: {
    "^(\\.{1,2}/.*)\\.js$": "$1",
    "^@release-console/local-github$": "<rootDir>/packages/local-github/src/index.ts",
    "^@release-console/local-github/(.*)$": "<rootDir>/packages/local-github/src/$1.ts",
    // The bundle leaves it out, too, and loading it takes longer than most suites (scripts/build-dist.mjs).
    "^undici$": "<rootDir>/src/left-out.ts",
  },
  transform: {
    "^.+\\.ts$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript" },
          target: "es2022",
          experimental: { keepImportAttributes: true },
        },
        module: { type: "es6" },
      },
    ],
  },
  // Most suites wait for processes of their own (git, the bundles): one worker for each core, none kept free.
  // A test that starts programs takes its time on a busy machine; what is too slow is measured by the bench.
  testTimeout: 60_000,
  maxWorkers: "100%",
  // Modules of finished suites stay in memory (node's vm modules), and node copies the page tables of all of it whenever a
  // suite starts a program: with 600 MB more, that took four times the system time. A large worker is replaced.
  workerIdleMemoryLimit: "150MB",
  testSequencer: "<rootDir>/test/support/jest/slowest-first.mjs",
  testMatch: ["<rootDir>/test/**/*.test.ts", "<rootDir>/packages/*/test/**/*.test.ts"],
  // Folders with a package.json of their own, which would be taken for a second package of that name.
  modulePathIgnorePatterns: ["<rootDir>/build/", "<rootDir>/dist/", "<rootDir>/packages/local-github/build/"],
};
