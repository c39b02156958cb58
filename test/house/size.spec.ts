import { globSync, readFileSync } from "node:fs";
import {
  createSourceFile,
  forEachChild,
  isArrowFunction,
  isBlock,
  isFunctionLike,
  type Node,
  ScriptTarget,
  type SourceFile,
} from "typescript";
import { describe, expect, test } from "vitest";

const PRODUCT = ["entities", "schema", "resolvers", "src", "demo", "tools"];
const LONGEST_FILE = 300;
const LONGEST_FUNCTION = 60;
const MEDIAN_FILE = 60;
const MEDIAN_FUNCTION = 8;
const NINETIETH_FUNCTION = 25;

interface Sized {
  readonly where: string;
  readonly lines: number;
}

const files = sourceFiles(PRODUCT);
const functions = files.flatMap(functionsOf);

describe("the size of what a person has to read", () => {
  test("no file of the product or of the tests is over 300 lines", () => {
    const sizes = [...files, ...sourceFiles(["test"])].map((file) => ({
      where: file.fileName,
      lines: lineCount(file),
    }));
    expect(over(sizes, LONGEST_FILE)).toEqual([]);
  });

  test("half of the files are at most 60 lines long", () => {
    expect(quantile(files.map(lineCount), 0.5)).toBeLessThanOrEqual(MEDIAN_FILE);
  });

  test("no function is over 60 lines", () => {
    expect(over(functions, LONGEST_FUNCTION)).toEqual([]);
  });

  test("half of the functions have at most 8 lines, nine tenths at most 25", () => {
    const lengths = functions.map(({ lines }) => lines);
    expect(quantile(lengths, 0.5)).toBeLessThanOrEqual(MEDIAN_FUNCTION);
    expect(quantile(lengths, 0.9)).toBeLessThanOrEqual(NINETIETH_FUNCTION);
  });
});

function sourceFiles(folders: readonly string[]): readonly SourceFile[] {
  return globSync(folders.map((folder) => `${folder}/**/*.{ts,tsx}`))
    .filter((file) => !file.startsWith("test/generated/"))
    .map((file) => createSourceFile(file, readFileSync(file, "utf8"), ScriptTarget.Latest, true));
}

/** Bodies between braces; an arrow with an expression is as long as the expression and seldom worth counting. */
function functionsOf(file: SourceFile): readonly Sized[] {
  const found: Sized[] = [];
  const visit = (node: Node): void => {
    const body = isFunctionLike(node) && "body" in node ? (node.body as Node | undefined) : undefined;
    if (body !== undefined && (isBlock(body) || !isArrowFunction(node))) found.push(sized(file, node, body));
    forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function sized(file: SourceFile, node: Node, body: Node): Sized {
  const first = lineOf(file, body.getStart(file));
  return {
    where: `${file.fileName}:${lineOf(file, node.getStart(file))}`,
    lines: lineOf(file, body.end) - first + 1,
  };
}

function lineOf(file: SourceFile, position: number): number {
  return file.getLineAndCharacterOfPosition(position).line + 1;
}

function lineCount(file: SourceFile): number {
  return file.text.split("\n").length - 1;
}

function over(sizes: readonly Sized[], limit: number): readonly string[] {
  return sizes.filter(({ lines }) => lines > limit).map(({ where, lines }) => `${where} has ${lines} lines`);
}

function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
}
