import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

/** A question that ships with the server, ready to be asked. */
export interface Example {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly query: string;
  /** JSON text; empty where the question has no variables. */
  readonly variables: string;
}

const EXAMPLES = fileURLToPath(new URL("../../../examples/", import.meta.url));
/** The one that the page opens on. */
const FIRST = "one-request";

/** `examples/*.graphql`, the first question first; a file begins with its title and its description as comments. */
export async function readExamples(folder = EXAMPLES): Promise<readonly Example[]> {
  const files = await readdir(folder).catch(() => []);
  const names = files
    .filter((file) => file.endsWith(".graphql"))
    .map((file) => file.slice(0, -".graphql".length));
  const sorted = names.toSorted((a, b) => Number(b === FIRST) - Number(a === FIRST) || (a < b ? -1 : 1));
  return Promise.all(sorted.map((name) => readExample(folder, name)));
}

async function readExample(folder: string, name: string): Promise<Example> {
  const query = await readFile(`${folder}/${name}.graphql`, "utf8");
  const variables = await readFile(`${folder}/${name}.variables.json`, "utf8").catch(() => "");
  const [title = titleOf(name), ...description] = commentOf(query);
  return { name, title, description: description.join(" "), query, variables: variables.trim() };
}

function commentOf(query: string): readonly string[] {
  const lines = query.split("\n");
  const end = lines.findIndex((line) => !line.startsWith("#"));
  const comment = lines.slice(0, end === -1 ? lines.length : end);
  return comment.map((line) => line.replace(/^#\s*/, "").trim()).filter((line) => line !== "");
}

function titleOf(name: string): string {
  const words = name.replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
