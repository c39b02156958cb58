import type { ReportedSource, StatusReport } from "./report.ts";
import { statusStyle } from "./status-style.ts";

const verdicts: Readonly<Record<string, string>> = {
  FRESH: "as new as it should be",
  LATE: "older than it should be",
  STALE: "far older than it should be",
  NEVER: "not taken yet",
  OFF: "not taken any more; what was published stays",
};

/** The report as one page of HTML without scripts. */
export function statusPage(report: StatusReport): string {
  const { revision, sources } = report;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Status of the registers · Qogam</title>
<style>${statusStyle}</style>
</head>
<body>
<main>
<h1>Status of the registers</h1>
<p>${summary(revision, sources)}</p>
${demonstrationNotice(sources)}
<div class="scroll" role="region" aria-label="Sources" tabindex="0">
<table>
<caption>Sources by rank, with their last run</caption>
<thead><tr>${columns.map((column) => `<th scope="col">${column}</th>`).join("")}</tr></thead>
<tbody>
${sources.map(sourceRow).join("\n")}
</tbody>
</table>
</div>
<p>${Object.entries(verdicts)
    .map(([verdict, words]) => `<b class="verdict ${verdict}">${verdict}</b> ${words}`)
    .join(" · ")}</p>
<p>Moments are in UTC. The same as JSON: <a href="/status.json">/status.json</a>. Questions are asked at <a href="/">the API</a>.</p>
</main>
</body>
</html>
`;
}

const columns = [
  "Source",
  "Freshness",
  "Taken",
  "Records",
  "Last run",
  "Rows read",
  "Published",
  "Unchanged",
  "Quarantine",
];

function summary(revision: StatusReport["revision"], sources: readonly ReportedSource[]): string {
  const behind = sources.filter(({ verdict }) => verdict === "LATE" || verdict === "STALE").length;
  const published =
    revision === null
      ? "Nothing is published yet."
      : `Revision <b>${revision.number}</b> was published ${time(revision.publishedAt)}; its digest is <code>${escaped(revision.digest)}</code>.`;
  return `${published} Behind their time: ${behind} of ${sources.length} sources.`;
}

function demonstrationNotice(sources: readonly ReportedSource[]): string {
  if (!sources.some(({ kind }) => kind === "DEMONSTRATION")) return "";
  return `<p class="notice"><strong>DEMONSTRATION</strong> marks sources whose records are invented in a publisher’s shape: nobody in them is real.</p>`;
}

function sourceRow(source: ReportedSource): string {
  const { kind, verdict, retrievedAt, cadence, records, rowsRead, published, licence } = source;
  const cells = [
    `<span class="verdict ${escaped(verdict)}">${escaped(verdict)}</span>`,
    `${retrievedAt === null ? "–" : time(retrievedAt)}${cadence === null ? "" : `<br><small>every ${period(cadence)}</small>`}`,
    number(records),
    lastRun(source),
    number(rowsRead),
    number(published),
    unchangedRows(source),
    quarantine(source),
  ];
  const mark = kind === "DEMONSTRATION" ? `<span class="demonstration">DEMONSTRATION</span>` : escaped(kind);
  const name = `<th scope="row">${escaped(titleOf(source))}<br><small><code>${escaped(source.source)}</code> ${mark}<br>${escaped(licence)}</small></th>`;
  return `<tr>${name}${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
}

/** The mark stands beside the title, so that it need not stand in it. */
function titleOf({ source, title }: ReportedSource): string {
  return (title.en ?? title.ru ?? title.kk ?? source).replace(" (DEMONSTRATION)", "");
}

function lastRun({ run, status, finishedAt, reason }: ReportedSource): string {
  if (run === null || status === null) return "–";
  const ended = finishedAt === null ? "" : `<br><small>${time(finishedAt)}</small>`;
  const why = reason === null ? "" : `<br><small>${escaped(reason)}</small>`;
  return `<span class="run ${escaped(status)}">${escaped(status)}</span> ${run}${ended}${why}`;
}

/** Rows of a held run changed nothing so far, but are not what is published. */
function unchangedRows({ status, unchanged }: ReportedSource): string {
  if (status !== "HELD") return number(unchanged);
  return `0<br><small>${number(unchanged)} wait for a decision</small>`;
}

function quarantine({ quarantine: reasons }: ReportedSource): string {
  const told = Object.entries(reasons).map(([reason, count]) => `${escaped(reason)} ${number(count)}`);
  const total = Object.values(reasons).reduce((sum, count) => sum + count, 0);
  return told.length === 0 ? "0" : `${number(total)}<br><small>${told.join(", ")}</small>`;
}

const units: Readonly<Record<string, string>> = { D: "day", W: "week", M: "month", Y: "year" };

/** `P1Y` as `year`, `P3M` as `3 months`; a duration of several units stays as it is. */
function period(cadence: string): string {
  const [, count, unit = ""] = /^P(\d+)([DWMY])$/.exec(cadence) ?? [];
  if (count === undefined) return escaped(cadence);
  return count === "1" ? `${units[unit]}` : `${count} ${units[unit]}s`;
}

function time(moment: string): string {
  const text = escaped(moment);
  return `<time datetime="${text}">${text.slice(0, 16).replace("T", " ")}</time>`;
}

function number(value: number): string {
  return value.toLocaleString("en");
}

function escaped(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
  };
  return text.replaceAll(/[&<>"]/g, (character) => entities[character] ?? character);
}
