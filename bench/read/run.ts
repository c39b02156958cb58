import { bench } from "./bench.ts";
import { document } from "./documented.ts";
import { readOptions, usage, type Options } from "./options.ts";
import { table } from "./table.ts";

const WRONG_USAGE = 2;

const options = given(process.argv.slice(2));
if (options?.help) console.log(usage);
else if (options) await run(options);

function given(args: readonly string[]): Options | undefined {
  try {
    return readOptions(args);
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${usage}`);
    process.exitCode = WRONG_USAGE;
    return undefined;
  }
}

async function run(chosen: Options): Promise<void> {
  try {
    const report = await bench(chosen, (line) => console.error(line));
    console.log(chosen.json ? JSON.stringify(report) : table(report));
    if (chosen.write) document(report.mode, table(report));
  } catch (error) {
    console.error(error);
    process.exitCode = 1;
  }
}
