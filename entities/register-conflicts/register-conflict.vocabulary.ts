import { vocabulary } from "../shared/vocabulary.ts";

export const ConflictKind = vocabulary("ConflictKind", "In what registers disagree about an organization.", {
  FUNDED_AFTER_DEREGISTRATION: {
    kk: "тіркеуден шығарылғаннан кейін қаржыландырылған",
    ru: "финансирование после снятия с учёта",
    en: "A project is paid to it after it left the register of legal entities, or is still under way where the day is unknown",
    source: "Qogam",
  },
  SEAT_FOR_DISSOLVED: {
    kk: "таратылған ұйымның кеңестегі орны",
    ru: "место в совете от ликвидированной организации",
    en: "A seat on a public council is held on behalf of an organization that left the register of legal entities",
    source: "Qogam",
  },
  CHARITY_WITHOUT_REGISTRATION: {
    kk: "тіркелмеген қайырымдылық ұйымы",
    ru: "благотворительная организация без регистрации",
    en: "A charity of which the register of legal entities knows no status, or that it says is liquidated",
    source: "Qogam",
  },
  BIN_LIKELY: {
    kk: "ықтимал БСН",
    ru: "вероятный БИН",
    en: "A register gives no BIN, and exactly one organization with a BIN has its name, and its legal form or region",
    source: "Qogam",
  },
  NAME_DIFFERS: {
    kk: "атауы әртүрлі",
    ru: "наименование различается",
    en: "Names differ by more than legal form, quotation marks, case and letters that writers confuse",
    source: "Qogam",
  },
  STATUS_DIFFERS: {
    kk: "мәртебесі әртүрлі",
    ru: "статус различается",
    en: "The state of the organization differs",
    source: "Qogam",
  },
  DATE_DIFFERS: {
    kk: "күні әртүрлі",
    ru: "дата различается",
    en: "The day of registration, or of leaving the register, differs",
    source: "Qogam",
  },
  TERRITORY_DIFFERS: {
    kk: "аумағы әртүрлі",
    ru: "территория различается",
    en: "Territories differ, none of them within the other; an address counts by the region with which it begins",
    source: "Qogam",
  },
  LEGAL_FORM_DIFFERS: {
    kk: "құқықтық нысаны әртүрлі",
    ru: "правовая форма различается",
    en: "The legal form differs",
    source: "Qogam",
  },
});

export const ConflictState = vocabulary("ConflictState", "What people made of a conflict.", {
  OPEN: {
    kk: "ашық",
    ru: "открыто",
    en: "Nobody has decided about the evidence as it is now",
    source: "Qogam",
  },
  ACKNOWLEDGED: {
    kk: "назарға алынды",
    ru: "принято к сведению",
    en: "Somebody looks after it",
    source: "Qogam",
  },
  RESOLVED: {
    kk: "шешілді",
    ru: "разрешено",
    en: "Somebody settled it; it stays in the list as long as the registers disagree",
    source: "Qogam",
  },
});
