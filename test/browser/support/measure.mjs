// Runs the command line with the arguments and prints its exit code and the memory of this process as the last line: { code, maxRssMb }.
import { runCli } from "../../../dist/cli/index.js";

const code = await runCli(process.argv.slice(2));
console.log(JSON.stringify({ code, maxRssMb: Math.round(process.resourceUsage().maxRSS / 1024) }));
