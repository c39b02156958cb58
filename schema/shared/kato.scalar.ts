import { textScalar } from "./text.scalar.ts";

export const KATO = textScalar({
  name: "KATO",
  description:
    "Code of an administrative territory in the state classifier NK RK 11 (ӘАОЖ, КАТО): 9 digits, always a string. " +
    "The first two name the region and are the end of its ISO 3166-2 code.",
  jsonSchema: { type: "string", pattern: "^\\d{9}$" },
  check: (text) => (/^\d{9}$/.test(text) ? undefined : "KATO_FORMAT"),
  notText: "KATO_FORMAT",
});
