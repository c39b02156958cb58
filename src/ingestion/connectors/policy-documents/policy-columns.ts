export const documentColumns = [
  "code",
  "kind",
  "number",
  "issuer",
  "adopted_on",
  "in_force_on",
  "status",
  "start_year",
  "end_year",
  "title_kk",
  "title_ru",
  "title_en",
  "basis",
  "amends",
  "regulates",
  "spheres",
  "url",
  "quotation",
  "quoted_from",
  "note_ru",
  "note_en",
];

export const taskColumns = ["code", "position", "title_ru", "title_en"];

export const stageColumns = [
  "code",
  "position",
  "name_ru",
  "name_en",
  "start_year",
  "end_year",
  "aim_ru",
  "aim_en",
];
