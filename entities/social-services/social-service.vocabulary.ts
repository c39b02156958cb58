import { vocabulary } from "../shared/vocabulary.ts";

const source = "Committee for Civil Society Affairs, report of spring 2023";

export const SocialServiceKind = vocabulary(
  "SocialServiceKind",
  "Whom a service or center that a grant created is for. The report names these directions as examples.",
  {
    NGO_SUPPORT: {
      kk: null,
      ru: "поддержка неправительственных организаций",
      en: "NGOs",
      source,
    },
    VOLUNTEER_SUPPORT: { kk: null, ru: "поддержка волонтеров", en: "Volunteers", source },
    DISABILITY_SUPPORT: {
      kk: null,
      ru: "поддержка лиц с ограниченными возможностями",
      en: "Persons with disabilities",
      source,
    },
    REINTEGRATION: {
      kk: null,
      ru: "поддержка лиц, освобожденных из мест лишения свободы",
      en: "Persons released from prison",
      source,
    },
    DOMESTIC_VIOLENCE_AID: {
      kk: null,
      ru: "работа с жертвами бытового насилия",
      en: "Victims of domestic violence",
      source,
    },
    OTHER: { kk: null, ru: "иное", en: "Anybody else", source: "Qogam" },
  },
);
