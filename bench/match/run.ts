import { goldenPairs, quality } from "./golden-pairs.ts";

const pairs = goldenPairs();
const { same, precision, joined, recall } = quality(pairs);
const share = (value: number) => `${(100 * value).toFixed(1)} %`;

console.log(`${pairs.length} pairs, ${same} of them the same organization`);
console.log(`precision of what is joined without a person   ${share(precision)}`);
console.log(`recall: joined, or shown to a person           ${share(recall)}`);
console.log(`        joined without a person                ${share(joined)}`);
console.log("\nhardness                            pairs  matched  candidate  new");
for (const [hardness, some] of Map.groupBy(
  pairs,
  (pair) => `${pair.same ? "same" : "other"}: ${pair.hardness}`,
)) {
  const count = (outcome: string) => String(some.filter((pair) => pair.match.outcome === outcome).length);
  const figures = [
    String(some.length).padStart(5),
    count("MATCHED").padStart(9),
    count("CANDIDATE").padStart(11),
  ];
  console.log(`${hardness.padEnd(36)}${figures.join("")}${count("NEW").padStart(5)}`);
}
