import { vocabulary } from "../shared/vocabulary.ts";

export const MeetingFormat = vocabulary("MeetingFormat", "How the members of a council came together.", {
  OFFLINE: { kk: "офлайн", ru: "очно", en: "In one room", source: "Qogam" },
  ONLINE: { kk: "онлайн", ru: "онлайн", en: "By video", source: "Qogam" },
  MIXED: {
    kk: "аралас форматта",
    ru: "в смешанном формате",
    en: "Some in one room, others by video",
    source: "Qogam",
  },
});

export const ReviewDecision = vocabulary(
  "ReviewDecision",
  "What a council decided about the draft of a legal act that touches rights, freedoms and duties.",
  {
    APPROVED: { kk: "мақұлданды", ru: "одобрен", en: "Approved", source: "Law 383-V: art. 5" },
    APPROVED_WITH_COMMENTS: {
      kk: "ескертулермен мақұлданды",
      ru: "одобрен с замечаниями",
      en: "Approved with comments",
      source: "Law 383-V: art. 5",
    },
    RETURNED_WITH_RECOMMENDATIONS: {
      kk: "ұсынымдармен қайтарылды",
      ru: "возвращен с рекомендациями",
      en: "Returned with recommendations",
      source: "Law 383-V: art. 5",
    },
    NOT_AGREED: { kk: "келісілмеді", ru: "не согласован", en: "Not agreed to", source: "Law 383-V: art. 5" },
  },
);

export const BodyResponseOutcome = vocabulary(
  "BodyResponseOutcome",
  "What the state body did with a council's recommendation, which it must consider and answer with reasons.",
  {
    ACCEPTED: { kk: "қабылданды", ru: "принято", en: "Accepted", source: "Law 383-V: art. 5" },
    PARTLY_ACCEPTED: {
      kk: "ішінара қабылданды",
      ru: "принято частично",
      en: "Accepted in part",
      source: "Law 383-V: art. 5",
    },
    REJECTED: {
      kk: "қабылданбады",
      ru: "отклонено",
      en: "Rejected, with reasons",
      source: "Law 383-V: art. 5",
    },
  },
);

export const PublicControlForm = vocabulary(
  "PublicControlForm",
  "The legal form in which society looks at the work of a state body.",
  {
    PUBLIC_MONITORING: {
      kk: "қоғамдық мониторинг",
      ru: "общественный мониторинг",
      en: "Public monitoring",
      source: "Law 383-V: art. 17, 18, 20; law on public control of 02.10.2023: art. 9",
    },
    PUBLIC_HEARING: {
      kk: "қоғамдық тыңдау",
      ru: "общественное слушание",
      en: "Public hearing",
      source: "Law 383-V: art. 17, 18, 21",
    },
    PUBLIC_EXPERTISE: {
      kk: "қоғамдық сараптама",
      ru: "общественная экспертиза",
      en: "Public expertise",
      source: "Law 383-V: art. 17, 18; law on public control of 02.10.2023: art. 9, 11",
    },
    REPORT_HEARING: {
      kk: "жұмыстың нәтижелері туралы есепті тыңдау",
      ru: "заслушивание отчета о результатах работы",
      en: "Hearing the report of a head on results",
      source: "Law 383-V: art. 17, 18 p. 4",
    },
    PUBLIC_DISCUSSION: {
      kk: "қоғамдық талқылау",
      ru: "общественное обсуждение",
      en: "Public discussion",
      source: "Law on public control of 02.10.2023: art. 9, 10",
    },
  },
);

export const InitiatorKind = vocabulary("InitiatorKind", "Who began an event of public control.", {
  COUNCIL: {
    kk: "қоғамдық кеңес",
    ru: "общественный совет",
    en: "A public council",
    source: "Law 383-V: art. 17",
  },
  NPO: {
    kk: "коммерциялық емес ұйым",
    ru: "некоммерческая организация",
    en: "A non-profit organization",
    source: "Law on public control of 02.10.2023",
  },
  CITIZEN_GROUP: {
    kk: "азаматтар тобы",
    ru: "группа граждан",
    en: "A group of at most five citizens, of whom nothing else is kept",
    source: "Law on public control of 02.10.2023",
  },
});

export const CouncilRule = vocabulary(
  "CouncilRule",
  "A rule of the law about councils that their registers can be held against.",
  {
    CIVIL_SOCIETY_SHARE: {
      kk: "азаматтық қоғам өкілдері кемінде үштен екі",
      ru: "не менее двух третей представителей гражданского общества",
      en: "At least two thirds of the members stand for civil society",
      source: "Law 383-V: art. 9",
    },
    ONE_SEAT_PER_ORGANIZATION: {
      kk: "бір ұйымнан бір өкіл",
      ru: "один представитель от одной организации",
      en: "No organization has nominated more than one sitting member",
      source: "Law 383-V: art. 9–13",
    },
    TERM_OF_THREE_YEARS: {
      kk: "өкілеттік мерзімі үш жыл",
      ru: "срок полномочий три года",
      en: "The convocation sits for three years",
      source: "Law 383-V: art. 9 p. 8",
    },
    SIZE: {
      kk: "мүшелер саны заңдағы шекте",
      ru: "число членов в пределах закона",
      en: "As many members as the law allows: 15 to 30 at the republican level, 10 to 15 in the quasi-state sector",
      source: "Law 383-V: art. 9–13",
    },
    QUORUM: {
      kk: "отырыстарда мүшелердің кемінде үштен екісі",
      ru: "не менее двух третей членов на заседаниях",
      en: "Two thirds of the members were present at every meeting",
      source: "Law 383-V: art. 9–13",
    },
  },
);
