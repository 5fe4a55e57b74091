// Runs the command line with the arguments and prints what it cost this process: { code, ms, maxRssMb } as the last line.
import { runCli } from "../../../dist/cli/index.js";

const begun = performance.now();
const code = await runCli(process.argv.slice(2));
const ms = Math.round(performance.now() - begun);
console.log(JSON.stringify({ code, ms, maxRssMb: Math.round(process.resourceUsage().maxRSS / 1024) }));
