import { buildApiSchema } from "../../resolvers/schema.ts";
import { figuresSummary, figuresTable } from "./figures.ts";
import { readRegisters } from "./registers.ts";
import { systemsTable } from "./systems.ts";

export const COVERAGE_FILE = "docs/coverage.md";

/** The page that says what of the documents is here, from the schema and the bundled registers as they are now. */
export async function coveragePage(): Promise<string> {
  const registers = await readRegisters();
  return `# Coverage

What the documents on civil society name, and where it is here. This page is written by \`tools/write-coverage.ts\` from
the schema and the bundled registers; a test fails where it is not what the script writes.

## Systems

Documents are named by their codes, which [the sources](../demo/real/SOURCES.md) explain. A noun that the schema does not
have is not listed, and a dash means that there is nothing yet. Records are those of the bundled registers, each thing
counted once; what belongs to other records, such as the stages of a project, is not counted apart. Which are real and
which DEMONSTRATION is explained in the [data guide](data-guide.md#real-and-demonstration).

${systemsTable(buildApiSchema(), registers)}

## Figures

${figuresSummary(registers)} \`publishedFigures\` gives them all
([state-of-every-figure](../examples/state-of-every-figure.graphql)), with the numbers of the registers at the moment of
asking; the disagreements C1 to C17 have a sentence each
([figures-that-disagree](../examples/figures-that-disagree.graphql)).

${figuresTable(registers)}
`;
}
