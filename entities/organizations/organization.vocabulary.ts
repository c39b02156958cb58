import { vocabulary } from "../shared/vocabulary.ts";

export const LegalForm = vocabulary(
  "LegalForm",
  "The organizational and legal form of a non-profit organization, or of a body that acts beside one.",
  {
    PUBLIC_ASSOCIATION: {
      kk: "қоғамдық бірлестік",
      ru: "общественное объединение",
      en: "Public association",
      source: "Law 142-II: NCO law art.6, 11; art.41 p.5",
    },
    PUBLIC_FOUNDATION: {
      kk: "қоғамдық қор",
      ru: "общественный фонд",
      en: "Public foundation",
      source: "Law 142-II: NCO law art.13 p.4",
    },
    CORPORATE_FOUNDATION: {
      kk: "корпоративтік қор",
      ru: "корпоративный фонд",
      en: "Corporate foundation",
      source: "Law 142-II: NCO law art.13 p.3",
    },
    PRIVATE_FOUNDATION: {
      kk: "жеке қор",
      ru: "частный фонд",
      en: "Private foundation",
      source: "Law 142-II: NCO law art.13 p.2",
    },
    STATE_FOUNDATION: {
      kk: "мемлекеттік қор",
      ru: "государственный фонд",
      en: "State foundation",
      source: "Law 142-II: NCO law art.13 p.5; not created by citizens / non-state legal persons",
    },
    PRIVATE_INSTITUTION: {
      kk: "жеке мекеме",
      ru: "частное учреждение",
      en: "Private institution",
      source: "Law 142-II: NCO law art.10; art.41 p.5",
    },
    STATE_INSTITUTION: {
      kk: "мемлекеттік мекеме",
      ru: "государственное учреждение",
      en: "State institution",
      source: "Law 142-II: NCO law art.8 p.2 (state / private)",
    },
    ASSOCIATION_UNION: {
      kk: "қауымдастық (одақ) нысанындағы заңды тұлғалар бірлестігі",
      ru: "объединение юридических лиц в форме ассоциации (союза)",
      en: "Association (union) of legal entities",
      source: "Law 142-II: NCO law art.6; art.41 p.5",
    },
    NON_PROFIT_JSC: {
      kk: "коммерциялық емес акционерлік қоғам",
      ru: "некоммерческое акционерное общество",
      en: "Non-profit joint-stock company",
      source: "Law 142-II: NCO law art.16; art.41 p.5",
    },
    CONSUMER_COOPERATIVE: {
      kk: "тұтыну кооперативі",
      ru: "потребительский кооператив",
      en: "Consumer cooperative",
      source: "Law 142-II: NCO law art.14; not listed in art.41 p.5",
    },
    RELIGIOUS_ASSOCIATION: {
      kk: "діни бірлестік",
      ru: "религиозное объединение",
      en: "Religious association",
      source: "Law 142-II: NCO law art.15; excluded by SSO law art.1 7)",
    },
    POLITICAL_PARTY: {
      kk: "саяси партия",
      ru: "политическая партия",
      en: "Political party",
      source: "Law 142-II: excluded by SSO law art.1 7)",
    },
    TRADE_UNION: {
      kk: "кәсіптік одақ",
      ru: "профессиональный союз",
      en: "Trade union",
      source: "Law 142-II: excluded by SSO law art.1 7)",
    },
    FOREIGN_NPO_BRANCH: {
      kk: "шетелдік коммерциялық емес ұйымның филиалы / өкілдігі",
      ru: "филиал / представительство иностранной или международной некоммерческой организации",
      en: "Branch / representative office of a foreign or international NPO",
      source: "Law 142-II: NCO law art.41 p.3, p.5",
    },
    OTHER_NON_PROFIT: {
      kk: "өзге нысан",
      ru: "иная форма по законодательным актам (нотариальная палата; коллегия адвокатов; НПП «Атамекен»; КСИ/ОСИ; автономная организация образования и др.)",
      en: "Other statutory form (art. 17)",
      source: "Law 142-II: NCO law art.6, art.17; art.41 p.5 excludes art.17 forms",
    },
    STATE_BODY: {
      kk: "мемлекеттік орган",
      ru: "государственный орган",
      en: "State body (customer of orders and grants, host of a council)",
      source: "Law 36-III: art. 1 6)",
    },
    COMMERCIAL_ORGANIZATION: {
      kk: "коммерциялық ұйым",
      ru: "коммерческая организация",
      en: "Commercial organization (host of a quasi-state council, donor)",
      source: "Civil Code: art. 34",
    },
  },
);

export const RegistryStatus = vocabulary(
  "RegistryStatus",
  "The state of a legal entity in the register of the Ministry of Justice.",
  {
    REGISTERED: {
      kk: "тіркелген",
      ru: "зарегистрирован",
      en: "Registered",
      source: "data.egov.kz gbd_ul",
    },
    INACTIVE: {
      kk: "әрекетсіз",
      ru: "бездействующий",
      en: "Not active",
      source: "data.egov.kz gbd_ul",
    },
    SUSPENDED: {
      kk: "қызметі тоқтатыла тұрған",
      ru: "приостановлен",
      en: "Suspended by a court for three to six months",
      source: "Law 142-II: art. 42",
    },
    REORGANISATION: {
      kk: "қайта ұйымдастырылуда",
      ru: "в процессе реорганизации",
      en: "In reorganisation",
      source: "data.egov.kz gbd_ul",
    },
    BANKRUPTCY: {
      kk: "банкроттық рәсімінде",
      ru: "в процедуре банкротства",
      en: "In bankruptcy",
      source: "data.egov.kz gbd_ul",
    },
    IN_LIQUIDATION: {
      kk: "таратылу үстінде",
      ru: "в процессе ликвидации",
      en: "In liquidation",
      source: "data.egov.kz gbd_ul",
    },
    LIQUIDATED: {
      kk: "таратылған",
      ru: "ликвидирован, снят с регистрации",
      en: "Liquidated, taken off the register",
      source: "data.egov.kz gbd_ul",
    },
    UNKNOWN: {
      kk: null,
      ru: "нет сведений",
      en: "No register states it, as for organizations without a BIN",
      source: "Qogam",
    },
  },
);

export const OrganizationRole = vocabulary(
  "OrganizationRole",
  "What an organization does in the registers that are joined here; it may have several roles.",
  {
    NGO: {
      kk: "үкіметтік емес ұйым",
      ru: "неправительственная организация",
      en: "Non-governmental organization",
      source: "Law 36-III: art. 1 7)",
    },
    CHARITY: {
      kk: "қайырымдылық ұйымы",
      ru: "благотворительная организация",
      en: "Charity",
      source: "Law 402-V",
    },
    VOLUNTEER_ORGANIZATION: {
      kk: "еріктілер ұйымы",
      ru: "волонтерская организация",
      en: "Volunteer organization",
      source: "Law 42-VI: art. 1",
    },
    GRANT_OPERATOR: {
      kk: "гранттар беру саласындағы оператор",
      ru: "оператор в сфере грантового финансирования",
      en: "Operator of grants",
      source: "Law 36-III: art. 6-2",
    },
    STRATEGIC_PARTNER: {
      kk: "стратегиялық әріптес",
      ru: "стратегический партнер",
      en: "Strategic partner of a central body",
      source: "Law 36-III: art. 1 5-4)",
    },
    REGRANTOR: {
      kk: "шағын гранттар беруші ұйым",
      ru: "организация, выдающая малые гранты",
      en: "Organization that gives small grants on from its own grant",
      source: "Operator of grants: small grants of 2024",
    },
    CUSTOMER: {
      kk: "тапсырыс беруші",
      ru: "заказчик",
      en: "Customer of social orders, grants or strategic partnerships",
      source: "Law 36-III: art. 1 6)",
    },
    COUNCIL_HOST: {
      kk: "қоғамдық кеңес құрылған орган",
      ru: "орган, при котором создан общественный совет",
      en: "Body that a public council advises",
      source: "Law 383-V: art. 1",
    },
    COUNCIL_NOMINATOR: {
      kk: "қоғамдық кеңес мүшесін ұсынған ұйым",
      ru: "организация, выдвинувшая члена общественного совета",
      en: "Organization that nominated a member of a public council",
      source: "Law 383-V: art. 9",
    },
    RESOURCE_CENTER: {
      kk: "ресурстық орталық",
      ru: "ресурсный центр",
      en: "Operator of a resource center of NGOs",
      source: "kazpravda.kz, 19.12.2025",
    },
  },
);
