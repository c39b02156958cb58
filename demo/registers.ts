import { readFileSync } from "node:fs";

import type { RegisterFile } from "../src/ingestion/connectors/connector.ts";
import { makeWorld } from "./generator/world.ts";
import type { World } from "./generator/world.ts";
import { awardFiles } from "./generator/writers/awards.writer.ts";
import { charityFiles } from "./generator/writers/charities.writer.ts";
import { grantFiles } from "./generator/writers/cisc.writer.ts";
import { councilProceedingFiles } from "./generator/writers/council-proceedings.writer.ts";
import { councilFiles } from "./generator/writers/councils.writer.ts";
import { dialogueFiles } from "./generator/writers/dialogue.writer.ts";
import { frontOfficeFiles } from "./generator/writers/front-offices.writer.ts";
import { goszakupFiles } from "./generator/writers/goszakup.writer.ts";
import { mojFiles } from "./generator/writers/moj.writer.ts";
import { ngoBaseFiles } from "./generator/writers/ngo-base.writer.ts";
import { ngoReportFiles } from "./generator/writers/ngo-reports.writer.ts";
import { resourceCenterFiles } from "./generator/writers/resource-centers.writer.ts";
import { smallGrantFiles } from "./generator/writers/small-grants.writer.ts";
import { socialServiceFiles } from "./generator/writers/social-services.writer.ts";
import { strategicPartnershipFiles } from "./generator/writers/strategic-partnerships.writer.ts";
import { trainingCourseFiles } from "./generator/writers/training-courses.writer.ts";
import { volunteerFiles } from "./generator/writers/volunteers.writer.ts";

export interface BundledRegister {
  readonly connectorId: string;
  readonly files: RegisterFile[];
}

/** The bundled registers in the order of rank, each made only when it is asked for, so that one is in memory at a time. */
export function* bundledRegisters(): Iterable<BundledRegister> {
  yield { connectorId: "kato", files: [realFile("territories.csv")] };
  yield { connectorId: "spheres", files: [realFile("spheres.csv")] };
  yield { connectorId: "goals", files: [realFile("goals.csv")] };
  yield { connectorId: "sphere-goals", files: [realFile("sphere-goals.csv")] };
  const world = makeWorld();
  yield* inventedRegisters(world);
  yield { connectorId: "sdg-small-grants", files: realFiles("sdg-small-grants", sdgFiles) };
  yield { connectorId: "academy", files: [realFile("academy.csv")] };
  yield { connectorId: "volunteer-brands", files: [realFile("brands.csv")] };
  yield { connectorId: "policy-documents", files: policyFiles.map(realFile) };
  yield { connectorId: "civil-dialogue", files: dialogueFacts.map(realFile) };
  yield { connectorId: "civil-dialogue-records", files: dialogueFiles(world) };
  yield { connectorId: "figures", files: figureFiles.map(realFile) };
}

/** The DEMONSTRATION registers of one world. */
export function* inventedRegisters(world: World): Iterable<BundledRegister> {
  yield { connectorId: "moj-legal-entities", files: mojFiles(world) };
  yield { connectorId: "ngo-base", files: ngoBaseFiles(world) };
  yield { connectorId: "goszakup", files: goszakupFiles(world) };
  yield { connectorId: "cisc-grants", files: grantFiles(world) };
  yield { connectorId: "public-councils", files: councilFiles(world) };
  yield { connectorId: "charities", files: charityFiles(world) };
  yield { connectorId: "volunteers", files: volunteerFiles(world) };
  yield { connectorId: "awards", files: awardFiles(world) };
  yield { connectorId: "resource-centers", files: resourceCenterFiles(world) };
  yield { connectorId: "training-courses", files: trainingCourseFiles(world) };
  yield { connectorId: "front-offices", files: frontOfficeFiles(world) };
  yield { connectorId: "social-services", files: socialServiceFiles(world) };
  yield { connectorId: "council-proceedings", files: councilProceedingFiles(world) };
  yield { connectorId: "ngo-reports", files: ngoReportFiles(world) };
  yield { connectorId: "strategic-partnerships", files: strategicPartnershipFiles(world) };
  yield { connectorId: "small-grants", files: smallGrantFiles(world) };
}

const policyFiles = ["policy-documents.csv", "policy-tasks.csv", "policy-stages.csv"];
const dialogueFacts = [
  "civil-forums.csv",
  "civil-forum-stages.csv",
  "dialogue-events.csv",
  "advisory-bodies.csv",
  "feedback-channels.csv",
  "feedback-thresholds.csv",
];

const figureFiles = ["figures.csv", "figure-documents.csv", "figure-disagreements.csv"];

const sdgFiles = ["calls.csv", "goals.csv", "recipients.csv", "small-grants.csv"];

const realFiles = (folder: string, names: readonly string[]): RegisterFile[] =>
  names.map((name) => ({ ...realFile(`${folder}/${name}`), name }));

const realFile = (name: string): RegisterFile => ({
  name,
  bytes: readFileSync(new URL(`./real/${name}`, import.meta.url)),
});
