export const columns = [
  "period",
  "direction_code",
  "direction_kk",
  "direction_ru",
  "priority_kk",
  "priority_ru",
  "title_kk",
  "title_ru",
  "year",
  "customer_bin",
  "partner_bin",
  "contract_number",
  "signed_on",
  "amount",
  "starts_on",
  "ends_on",
  "status_ru",
  "territories",
  "act_number",
  "act_on",
  "assessment_kk",
  "assessment_ru",
];

export const stageColumns = [
  "period",
  "direction_code",
  "position",
  "name_kk",
  "name_ru",
  "status_ru",
  "planned_on",
  "completed_on",
];

export const targetColumns = [
  "period",
  "direction_code",
  "position",
  "code",
  "name_kk",
  "name_ru",
  "unit",
  "target",
  "actual",
];

export const goalColumns = ["period", "direction_code", "goal"];
