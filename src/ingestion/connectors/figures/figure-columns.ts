export const figureColumns = [
  "document",
  "figure",
  "position",
  "indicator",
  "name_ru",
  "name_en",
  "value",
  "qualifier",
  "unit",
  "published_as",
  "period_starts_on",
  "period_ends_on",
  "as_of",
  "quotation",
  "note_ru",
  "note_en",
];

export const documentColumns = [
  "document",
  "title_ru",
  "title_en",
  "publisher_ru",
  "publisher_en",
  "published_on",
  "url",
  "note_ru",
  "note_en",
];

export const disagreementColumns = ["code", "figure", "with", "explanation_ru", "explanation_en"];
