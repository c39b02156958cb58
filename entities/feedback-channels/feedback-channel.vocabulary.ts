import { vocabulary } from "../shared/vocabulary.ts";

const PETITIONS = "Code 350-VI: art. 90-4, 90-5";
const REPORT = "Committee for Civil Society Affairs, report of spring 2023";

export const FeedbackChannelKind = vocabulary("FeedbackChannelKind", "What people send through a channel.", {
  PETITION: { kk: "петиция", ru: "петиция", en: "Petitions, which others may join", source: PETITIONS },
  PROPOSAL: { kk: "ұсыныс", ru: "предложение", en: "Proposals of single people", source: REPORT },
});

export const PetitionAddressee = vocabulary(
  "PetitionAddressee",
  "The level of the body that a petition asks.",
  {
    GOVERNMENT: { kk: "Үкімет", ru: "Правительство", en: "The Government", source: PETITIONS },
    OBLAST_AKIMAT: {
      kk: "облыс әкімдігі",
      ru: "акимат области",
      en: "Akimat of a region",
      source: PETITIONS,
    },
    OBLAST_MASLIKHAT: {
      kk: "облыс мәслихаты",
      ru: "маслихат области",
      en: "Maslikhat of a region",
      source: PETITIONS,
    },
    DISTRICT_AKIMAT: {
      kk: "аудан, қала әкімдігі",
      ru: "акимат района, города",
      en: "Akimat of a district or city",
      source: PETITIONS,
    },
    DISTRICT_MASLIKHAT: {
      kk: "аудан, қала мәслихаты",
      ru: "маслихат района, города",
      en: "Maslikhat of a district or city",
      source: PETITIONS,
    },
  },
);

export const FeedbackState = vocabulary("FeedbackState", "How far a petition or proposal has come.", {
  MODERATION: {
    kk: "модерацияда",
    ru: "на модерации",
    en: "Being checked before it is published",
    source: PETITIONS,
  },
  REJECTED: { kk: "қабылданбады", ru: "отклонено при модерации", en: "Not published", source: PETITIONS },
  COLLECTING: {
    kk: "қолдау жиналуда",
    ru: "сбор поддержки",
    en: "Published; others may join",
    source: PETITIONS,
  },
  EXPIRED: {
    kk: "қолдау жиналмады",
    ru: "поддержка не собрана в срок",
    en: "Too few joined in time",
    source: PETITIONS,
  },
  UNDER_CONSIDERATION: { kk: "қаралуда", ru: "на рассмотрении", en: "Before the body", source: PETITIONS },
  GRANTED: { kk: "қанағаттандырылды", ru: "удовлетворено", en: "Granted", source: PETITIONS },
  PARTLY_GRANTED: {
    kk: "ішінара қанағаттандырылды",
    ru: "удовлетворено частично",
    en: "Granted in part",
    source: PETITIONS,
  },
  REFUSED: { kk: "бас тартылды", ru: "отказано", en: "Refused", source: PETITIONS },
});
