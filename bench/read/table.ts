import { contendersSection } from "./contenders-table.ts";
import { embeddedSection } from "./embedded-table.ts";
import { growthTable } from "./growth-table.ts";
import type { Report } from "./report.ts";

/** The report as Markdown that also reads well on a terminal. */
export function table(report: Report): string {
  return `${[circumstances(report), ...sections(report)].join("\n\n")}\n`;
}

function sections(report: Report): readonly string[] {
  if (report.mode === "growth") return [growthTable(report)];
  if (report.mode === "embedded") return report.questions.map(embeddedSection);
  return report.questions.map(contendersSection);
}

/** A paragraph of lines, each of them ended so that they stay lines. */
function circumstances({ date, machine, versions, settings }: Report): string {
  const { processor, processors, memoryGigabytes, system, loadBefore } = machine;
  const { connections, rounds, seconds, requests, scales } = settings;
  return [
    `${new Date(date).toLocaleDateString("en-GB", { dateStyle: "long", timeZone: "UTC" })}; ${processors} × ${processor}, ${memoryGigabytes} GB, ${system}, load ${loadBefore.toFixed(2)} before;`,
    `${Object.entries(versions)
      .map(([name, version]) => `${name} ${version}`)
      .join(", ")};`,
    `scale ${scales.join(", ")}; ${connections} connections; ${rounds} rounds of at most ${seconds} s or ${requests} requests.`,
  ].join("\n");
}
