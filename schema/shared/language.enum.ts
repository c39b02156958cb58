import { registerEnumType } from "type-graphql";

export const Language = { KK: "KK", RU: "RU", EN: "EN" } as const;
export type Language = keyof typeof Language;

registerEnumType(Language, {
  name: "Language",
  description: "A language in which a register writes.",
  valuesConfig: {
    KK: { description: "Kazakh, the state language." },
    RU: { description: "Russian, used officially along with Kazakh." },
    EN: { description: "English, which few registers give." },
  },
});
