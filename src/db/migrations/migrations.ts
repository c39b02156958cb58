import { Migration2026112100 } from "./Migration2026112100_functions.ts";
import { Migration2026112101 } from "./Migration2026112101_registers.ts";
import { Migration2026112110 } from "./Migration2026112110_strategic_partnerships.ts";
import { Migration2026112111 } from "./Migration2026112111_small_grants.ts";
import { Migration2026112112 } from "./Migration2026112112_goals.ts";
import { Migration2026112120 } from "./Migration2026112120_councils_at_work.ts";
import { Migration2026112121 } from "./Migration2026112121_ngo_reports.ts";
import { Migration2026112130 } from "./Migration2026112130_awards.ts";
import { Migration2026112131 } from "./Migration2026112131_resource-centers.ts";
import { Migration2026112132 } from "./Migration2026112132_training.ts";
import { Migration2026112133 } from "./Migration2026112133_front-offices.ts";
import { Migration2026112134 } from "./Migration2026112134_social-services.ts";
import { Migration2026112140 } from "./Migration2026112140_policy_documents.ts";
import { Migration2026112141 } from "./Migration2026112141_civil_forums.ts";
import { Migration2026112142 } from "./Migration2026112142_advisory_bodies.ts";
import { Migration2026112143 } from "./Migration2026112143_feedback_channels.ts";
import { Migration2026112150 } from "./Migration2026112150_figures.ts";
import { Migration2026112160 } from "./Migration2026112160_history.ts";
import { Migration2026112167 } from "./Migration2026112167_revision_notice.ts";
import { Migration2026112165 } from "./Migration2026112165_access.ts";
import { Migration2026112169 } from "./Migration2026112169_receipts.ts";
import { Migration2026112163 } from "./Migration2026112163_byte_offsets.ts";

/** In the order in which they are applied; an applied one never changes. */
export const migrations = [
  { name: "Migration2026112100_functions", class: Migration2026112100 },
  { name: "Migration2026112101_registers", class: Migration2026112101 },
  { name: "Migration2026112130_awards", class: Migration2026112130 },
  { name: "Migration2026112131_resource-centers", class: Migration2026112131 },
  { name: "Migration2026112132_training", class: Migration2026112132 },
  { name: "Migration2026112133_front-offices", class: Migration2026112133 },
  { name: "Migration2026112134_social-services", class: Migration2026112134 },
  { name: "Migration2026112120_councils_at_work", class: Migration2026112120 },
  { name: "Migration2026112121_ngo_reports", class: Migration2026112121 },
  { name: "Migration2026112140_policy_documents", class: Migration2026112140 },
  { name: "Migration2026112141_civil_forums", class: Migration2026112141 },
  { name: "Migration2026112142_advisory_bodies", class: Migration2026112142 },
  { name: "Migration2026112143_feedback_channels", class: Migration2026112143 },
  { name: "Migration2026112110_strategic_partnerships", class: Migration2026112110 },
  { name: "Migration2026112111_small_grants", class: Migration2026112111 },
  { name: "Migration2026112112_goals", class: Migration2026112112 },
  { name: "Migration2026112150_figures", class: Migration2026112150 },
  { name: "Migration2026112160_history", class: Migration2026112160 },
  { name: "Migration2026112165_access", class: Migration2026112165 },
  { name: "Migration2026112169_receipts", class: Migration2026112169 },
  { name: "Migration2026112167_revision_notice", class: Migration2026112167 },
  { name: "Migration2026112163_byte_offsets", class: Migration2026112163 },
] as const;
