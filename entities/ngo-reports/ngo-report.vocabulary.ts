import { vocabulary } from "../shared/vocabulary.ts";

export const ReportStatus = vocabulary(
  "ReportStatus",
  "Whether an organization reported for a year, which is due by 31 March of the next one.",
  {
    SUBMITTED: {
      kk: "тапсырылды",
      ru: "представлен",
      en: "Submitted in time",
      source: "Law 142-II: art. 41 p. 5",
    },
    LATE: {
      kk: "кешіктіріліп тапсырылды",
      ru: "представлен с опозданием",
      en: "Submitted after 31 March",
      source: "Law 142-II: art. 41 p. 5",
    },
    NOT_SUBMITTED: {
      kk: "тапсырылмады",
      ru: "не представлен",
      en: "Not submitted, for which the law fines",
      source: "Law 142-II: art. 41 p. 5",
    },
    EXEMPT: {
      kk: "тапсыру міндетті емес",
      ru: "не обязан представлять",
      en: "Not obliged to report",
      source: "Law 142-II: art. 41 p. 5",
    },
  },
);

export const VerificationStatus = vocabulary(
  "VerificationStatus",
  "How far the ministry has checked what an organization reported.",
  {
    NOT_CHECKED: {
      kk: "тексерілмеген",
      ru: "не проверялся",
      en: "Not checked",
      source: "Law 36-III: art. 4-3",
    },
    UNDER_CHECK: {
      kk: "тексерілуде",
      ru: "проверяется",
      en: "Being checked",
      source: "Law 36-III: art. 4-3",
    },
    CONFIRMED: {
      kk: "расталды",
      ru: "подтвержден",
      en: "Checked and confirmed",
      source: "Law 36-III: art. 4-3",
    },
    DISCREPANCY: {
      kk: "алшақтық анықталды",
      ru: "выявлены расхождения",
      en: "Checked and found to differ from what is known otherwise",
      source: "Law 36-III: art. 4-3",
    },
  },
);

export const FundingSource = vocabulary(
  "FundingSource",
  "Where the money of a non-profit organization comes from.",
  {
    FOUNDER_CONTRIBUTION: {
      kk: "құрылтайшылардан түсімдер",
      ru: "поступления от учредителей",
      en: "From its founders",
      source: "Law 142-II: art. 35",
    },
    MEMBERSHIP_FEE: {
      kk: "міндетті мүшелік жарналар",
      ru: "обязательные взносы",
      en: "Fees of its members",
      source: "Law 142-II: art. 35",
    },
    VOLUNTARY_CONTRIBUTION: {
      kk: "ерікті мүліктік жарналар мен қайырмалдықтар",
      ru: "добровольные взносы и пожертвования",
      en: "Voluntary contributions and donations",
      source: "Law 142-II: art. 35",
    },
    SALES: {
      kk: "тауарларды, жұмыстарды, қызметтерді өткізуден түсімдер",
      ru: "реализация товаров, работ, услуг",
      en: "Sale of goods, works and services",
      source: "Law 142-II: art. 35",
    },
    DIVIDEND_INTEREST: {
      kk: "дивидендтер мен салымдар бойынша сыйақы",
      ru: "дивиденды, вознаграждения по вкладам",
      en: "Dividends and interest",
      source: "Law 142-II: art. 35",
    },
    STATE_SOCIAL_ORDER: {
      kk: "мемлекеттік әлеуметтік тапсырыс",
      ru: "государственный социальный заказ",
      en: "State social orders",
      source: "Law 36-III: art. 5",
    },
    STATE_GRANT: {
      kk: "мемлекеттік грант",
      ru: "государственный грант",
      en: "State grants through the operator",
      source: "Law 36-III: art. 6-1",
    },
    STRATEGIC_PARTNERSHIP: {
      kk: "стратегиялық әріптестік",
      ru: "стратегическое партнерство",
      en: "Strategic partnership with a central body",
      source: "Law 36-III",
    },
    PRIZE: {
      kk: "сыйлықақы",
      ru: "премия",
      en: "Prizes for non-governmental organizations",
      source: "Law 36-III: art. 6-3",
    },
    NON_STATE_GRANT: {
      kk: "мемлекеттік емес грант",
      ru: "негосударственный грант",
      en: "Grants from other than the state",
      source: "Law 36-III: art. 6-1",
    },
    FOREIGN: {
      kk: "шетелдік көздер",
      ru: "иностранные источники",
      en: "From abroad, which is also reported to the tax body",
      source: "Law 142-II: art. 41 p. 2",
    },
    OTHER_LAWFUL: {
      kk: "заңмен тыйым салынбаған өзге де түсімдер",
      ru: "другие не запрещенные законом поступления",
      en: "Other lawful income",
      source: "Law 142-II: art. 35",
    },
  },
);
