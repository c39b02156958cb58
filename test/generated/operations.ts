/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What became of a measure of an action plan. */
export type ActionPlanItemStatus =
  /** Carried out (kk: орындалды; ru: исполнено). Qogam. */
  | 'DONE'
  /** Taken out of the plan (kk: алынып тасталды; ru: снято). Qogam. */
  | 'DROPPED'
  /** Begun, and its deadline is ahead (kk: орындалуда; ru: исполняется). Qogam. */
  | 'IN_PROGRESS'
  /** Not carried out by its deadline (kk: мерзімі өткен; ru: просрочено). Qogam. */
  | 'OVERDUE'
  /** Not begun, and its deadline is ahead (kk: жоспарланған; ru: запланировано). Qogam. */
  | 'PLANNED';

/** Whose budget pays a social order. */
export type AdministrationLevel =
  /** Central state bodies (kk: орталық мемлекеттік органдар; ru: центральные государственные органы). Law 36-III: art. 4-2 p. 1. */
  | 'CENTRAL'
  /** Local executive bodies (akimats) (kk: жергілікті атқарушы органдар; ru: местные исполнительные органы). Law 36-III: art. 4-2 p. 2. */
  | 'LOCAL';

/** What kind of body advises the state, other than a public council. */
export type AdvisoryBodyKind =
  /** Coordination council at the ministry that answers for civil society (kk: Үкіметтік емес ұйымдармен өзара іс-қимыл жөніндегі үйлестіру кеңесі; ru: Координационный совет по взаимодействию с неправительственными организациями). Law 36-III: art. 1 6-1). */
  | 'COORDINATION_COUNCIL'
  /** Council or commission of experts for one project (kk: сараптамалық кеңес; ru: экспертный совет, экспертная комиссия). Committee for Civil Society Affairs, report of spring 2023. */
  | 'EXPERT_COUNCIL'
  /** National Council of Public Trust, which the Kurultai follows (kk: Ұлттық қоғамдық сенім кеңесі; ru: Национальный совет общественного доверия). Committee for Civil Society Affairs, report of spring 2023. */
  | 'NATIONAL_COUNCIL'
  /** National Kurultai under the President (kk: Ұлттық құрылтай; ru: Национальный курултай). Decree of the President № 930 of 14.06.2022. */
  | 'NATIONAL_KURULTAI'
  /** Council at a central or local body for work with NGOs (kk: үкіметтік емес ұйымдармен өзара іс-қимыл және ынтымақтастық жөніндегі кеңес; ru: совет по взаимодействию и сотрудничеству с неправительственными организациями). Law 36-III: art. 1 8), 4-2. */
  | 'NGO_INTERACTION_COUNCIL'
  /** Working group for one task, such as a law (kk: жұмыс тобы; ru: рабочая группа). Committee for Civil Society Affairs, report of spring 2023. */
  | 'WORKING_GROUP';

/** The prizes, titles and decorations that are given for work in civil society. */
export type AwardProgramme =
  /** Honorary title in charity (kk: қайырымдылық саласындағы құрметті атақ; ru: почетное звание в сфере благотворительности). Law 402-V, as changed by law 134-VII of 04.07.2022. */
  | 'CHARITY_HONORARY_TITLE'
  /** State medal «Gratitude of the people» (kk: «Халық алғысы» медалі; ru: медаль «Халық алғысы»). Committee for Civil Society Affairs, report of spring 2023. */
  | 'MEDAL_KHALYK_ALGYSY'
  /** State medal «Shapagat», also for volunteers since 2022 (kk: «Шапағат» медалі; ru: медаль «Шапағат»). Committee for Civil Society Affairs, report of spring 2023. */
  | 'MEDAL_SHAPAGAT'
  /** State order for volunteers and charity, announced in January 2026 (kk: «Мейірім» ордені; ru: орден «Мейірім»). kaz.inform.kz, 30.01.2026. */
  | 'ORDER_MEIIRIM'
  /** State prize for NGOs, since 2017; each is nominated in one sphere of article 5 (kk: үкіметтік емес ұйымдарға арналған сыйлықақы; ru: премия для неправительственных организаций). Law 36-III: art. 6-3. */
  | 'PRIZE_FOR_NGO'
  /** Public prize of the Civil Alliance and the ministry, no state prize, since 2021; nominated in a sphere (kk: «Таңдау»; ru: Республиканская общественная премия «Таңдау»). kazpravda.kz, 19.12.2025. */
  | 'TANDAU'
  /** International prize «Volunteer of the Year», since 2020 (kk: «Жыл волонтері»; ru: международная премия «Волонтер года»). Committee for Civil Society Affairs, report of spring 2023. */
  | 'VOLUNTEER_OF_THE_YEAR'
  /** Prize of the ministry for generosity to one's place of origin, 2018 to 2022 (kk: «Жомарт жүрек»; ru: премия «Жомарт жүрек»). Committee for Civil Society Affairs, report of spring 2023. */
  | 'ZHOMART_ZHUREK';

/** What the state body did with a council's recommendation, which it must consider and answer with reasons. */
export type BodyResponseOutcome =
  /** Accepted (kk: қабылданды; ru: принято). Law 383-V: art. 5. */
  | 'ACCEPTED'
  /** Accepted in part (kk: ішінара қабылданды; ru: принято частично). Law 383-V: art. 5. */
  | 'PARTLY_ACCEPTED'
  /** Rejected, with reasons (kk: қабылданбады; ru: отклонено). Law 383-V: art. 5. */
  | 'REJECTED';

/** What a revision did to a thing. */
export type ChangeKind =
  /** It came, or came back (ru: добавлено). Qogam. */
  | 'ADDED'
  /** What is stated about it became other (ru: изменено). Qogam. */
  | 'CHANGED'
  /** No source states it any longer (ru: исчезло). Qogam. */
  | 'GONE'
  /** It turned out to be the same as another (ru: объединено). Qogam. */
  | 'MERGED'
  /** It turned out to be no longer the same as another (ru: разделено). Qogam. */
  | 'SPLIT';

/** How we know that an organization is a charity: no law keeps a separate register. */
export type CharityBasis =
  /** It is accredited (kk: аккредиттеу; ru: аккредитация). Draft law of 2024. */
  | 'ACCREDITATION'
  /** Its charter names a charitable aim (kk: жарғы; ru: устав). Law 402-V. */
  | 'CHARTER'
  /** Its name says so, nothing else does (ru: по наименованию). Qogam. */
  | 'NAME_HEURISTIC'
  /** A state body lists it (kk: тізілім; ru: реестр). Ministry of Justice. */
  | 'REGISTER';

/** The legal forms of charity. */
export type CharityForm =
  /** Patronage of the arts and sciences (kk: меценаттық қызмет; ru: меценатская деятельность). Law 402-V: art. 1. */
  | 'PATRONAGE'
  /** Philanthropy (kk: филантропиялық қызмет; ru: филантропическая деятельность). Law 402-V: art. 1. */
  | 'PHILANTHROPY'
  /** Sponsorship (kk: демеушілік қызмет; ru: спонсорская деятельность). Law 402-V: art. 1. */
  | 'SPONSORSHIP'
  /** Support of one's place of origin (kk: кіші отанға қолдау көрсету; ru: поддержка малой родины). Law 402-V: art. 1. */
  | 'SUPPORT_OF_HOMELAND';

/** In what registers disagree about an organization. */
export type ConflictKind =
  /** A register gives no BIN, and exactly one organization with a BIN has its name, and its legal form or region (kk: ықтимал БСН; ru: вероятный БИН). Qogam. */
  | 'BIN_LIKELY'
  /** A charity of which the register of legal entities knows no status, or that it says is liquidated (kk: тіркелмеген қайырымдылық ұйымы; ru: благотворительная организация без регистрации). Qogam. */
  | 'CHARITY_WITHOUT_REGISTRATION'
  /** The day of registration, or of leaving the register, differs (kk: күні әртүрлі; ru: дата различается). Qogam. */
  | 'DATE_DIFFERS'
  /** A project is paid to it after it left the register of legal entities, or is still under way where the day is unknown (kk: тіркеуден шығарылғаннан кейін қаржыландырылған; ru: финансирование после снятия с учёта). Qogam. */
  | 'FUNDED_AFTER_DEREGISTRATION'
  /** The legal form differs (kk: құқықтық нысаны әртүрлі; ru: правовая форма различается). Qogam. */
  | 'LEGAL_FORM_DIFFERS'
  /** Names differ by more than legal form, quotation marks, case and letters that writers confuse (kk: атауы әртүрлі; ru: наименование различается). Qogam. */
  | 'NAME_DIFFERS'
  /** A seat on a public council is held on behalf of an organization that left the register of legal entities (kk: таратылған ұйымның кеңестегі орны; ru: место в совете от ликвидированной организации). Qogam. */
  | 'SEAT_FOR_DISSOLVED'
  /** The state of the organization differs (kk: мәртебесі әртүрлі; ru: статус различается). Qogam. */
  | 'STATUS_DIFFERS'
  /** Territories differ, none of them within the other; an address counts by the region with which it begins (kk: аумағы әртүрлі; ru: территория различается). Qogam. */
  | 'TERRITORY_DIFFERS';

/** What people made of a conflict. */
export type ConflictState =
  /** Somebody looks after it (kk: назарға алынды; ru: принято к сведению). Qogam. */
  | 'ACKNOWLEDGED'
  /** Nobody has decided about the evidence as it is now (kk: ашық; ru: открыто). Qogam. */
  | 'OPEN'
  /** Somebody settled it; it stays in the list as long as the registers disagree (kk: шешілді; ru: разрешено). Qogam. */
  | 'RESOLVED';

/** The level at which a public council works. */
export type CouncilLevel =
  /** Of a district or a city of regional significance (kk: аудан, облыстық маңызы бар қала; ru: район, город областного значения). Law 383-V: art. 13 p. 5. */
  | 'LOCAL_DISTRICT'
  /** Of a region, a city of republican significance or the capital (kk: облыс, республикалық маңызы бар қала, астана; ru: область, город республиканского значения, столица). Law 383-V: art. 1 p. 6. */
  | 'LOCAL_OBLAST'
  /** At an entity of the quasi-state sector; counted with the republican level (kk: квазимемлекеттік сектор субъектілері; ru: субъекты квазигосударственного сектора). Law 383-V: art. 1 p. 5-1. */
  | 'QUASI_STATE'
  /** At a ministry or a body under the President (kk: республикалық деңгей; ru: республиканский уровень). Law 383-V: art. 1 p. 4, 5. */
  | 'REPUBLICAN';

/** The seat that a member holds. */
export type CouncilRole =
  /** Chair (kk: төраға; ru: председатель). Law 383-V: art. 12. */
  | 'CHAIR'
  /** Chair of a commission (kk: комиссия төрағасы; ru: председатель комиссии). Law 383-V: art. 11 p. 2. */
  | 'COMMISSION_CHAIR'
  /** Member (kk: мүше; ru: член совета). Law 383-V: art. 7. */
  | 'MEMBER'
  /** Member of the presidium (kk: төралқа мүшесі; ru: член президиума). Law 383-V: art. 11 p. 2. */
  | 'PRESIDIUM_MEMBER'
  /** Secretary, who is not a member (kk: хатшы; ru: секретарь). Law 383-V: art. 12 p. 3. */
  | 'SECRETARY';

/** A rule of the law about councils that their registers can be held against. */
export type CouncilRule =
  /** At least two thirds of the members stand for civil society (kk: азаматтық қоғам өкілдері кемінде үштен екі; ru: не менее двух третей представителей гражданского общества). Law 383-V: art. 9. */
  | 'CIVIL_SOCIETY_SHARE'
  /** No organization has nominated more than one sitting member (kk: бір ұйымнан бір өкіл; ru: один представитель от одной организации). Law 383-V: art. 9–13. */
  | 'ONE_SEAT_PER_ORGANIZATION'
  /** Two thirds of the members were present at every meeting (kk: отырыстарда мүшелердің кемінде үштен екісі; ru: не менее двух третей членов на заседаниях). Law 383-V: art. 9–13. */
  | 'QUORUM'
  /** As many members as the law allows: 15 to 30 at the republican level, 10 to 15 in the quasi-state sector (kk: мүшелер саны заңдағы шекте; ru: число членов в пределах закона). Law 383-V: art. 9–13. */
  | 'SIZE'
  /** The convocation sits for three years (kk: өкілеттік мерзімі үш жыл; ru: срок полномочий три года). Law 383-V: art. 9 p. 8. */
  | 'TERM_OF_THREE_YEARS';

/** Whom a member of a public council stands for. */
export type CouncilSide =
  /** Civil society: a non-profit organization or a citizen (kk: азаматтық қоғам өкілі; ru: представитель гражданского общества). Law 383-V: art. 9 p. 1. */
  | 'CIVIL_SOCIETY'
  /** An entity of the quasi-state sector (kk: квазимемлекеттік сектор субъектісінің өкілі; ru: представитель субъекта квазигосударственного сектора). Law 383-V: art. 9 p. 1. */
  | 'QUASI_STATE'
  /** A state body (kk: мемлекеттік орган өкілі; ru: представитель государственного органа). Law 383-V: art. 9 p. 1, 10. */
  | 'STATE_BODY';

/** How a publication words a number. */
export type CountQualifier =
  /** About so many (kk: шамамен; ru: около). Qogam. */
  | 'ABOUT'
  /** The number as it stands (kk: дәл; ru: ровно). Qogam. */
  | 'EXACT'
  /** More than so many (kk: астам; ru: более). Qogam. */
  | 'MORE_THAN';

/** How much of a date a document states; what it leaves open is written as the first day of the period. */
export type DatePrecision =
  /** The day is stated (kk: күн; ru: день). Qogam. */
  | 'DAY'
  /** The month is stated, the day is not (kk: ай; ru: месяц). Qogam. */
  | 'MONTH'
  /** Only the year is stated (kk: жыл; ru: год). Qogam. */
  | 'YEAR';

/** What kind of meeting an event of dialogue is. */
export type DialogueEventKind =
  /** Conference (kk: конференция; ru: конференция). Kazakhstanskaya Pravda, 08.10.2025 and 19.12.2025. */
  | 'CONFERENCE'
  /** Assembly of public councils of the whole country (kk: қоғамдық кеңестердің республикалық мәжілісі; ru: республиканский мажилис общественных советов). Kazakhstanskaya Pravda, 08.10.2025 and 19.12.2025. */
  | 'COUNCILS_ASSEMBLY'
  /** Meeting of NGOs with the minister who answers for civil society (kk: министрмен кездесу; ru: встреча НПО с министром). Kazakhstanskaya Pravda, 08.10.2025 and 19.12.2025. */
  | 'MINISTER_MEETING'
  /** Forum of a region before a civil forum (kk: өңірлік форум; ru: региональный форум). Kazakhstanskaya Pravda, 08.10.2025 and 19.12.2025. */
  | 'REGIONAL_FORUM'
  /** Meeting of NGOs with a ministry on its sector (kk: салалық кездесу; ru: отраслевая встреча НПО с министерством). Kazakhstanskaya Pravda, 08.10.2025 and 19.12.2025. */
  | 'SECTOR_MEETING'
  /** Forum on one subject, such as charity (kk: тақырыптық форум; ru: тематический форум). Kazakhstanskaya Pravda, 08.10.2025 and 19.12.2025. */
  | 'THEMATIC_FORUM';

/** What people send through a channel. */
export type FeedbackChannelKind =
  /** Petitions, which others may join (kk: петиция; ru: петиция). Code 350-VI: art. 90-4, 90-5. */
  | 'PETITION'
  /** Proposals of single people (kk: ұсыныс; ru: предложение). Committee for Civil Society Affairs, report of spring 2023. */
  | 'PROPOSAL';

/** How far a petition or proposal has come. */
export type FeedbackState =
  /** Published; others may join (kk: қолдау жиналуда; ru: сбор поддержки). Code 350-VI: art. 90-4, 90-5. */
  | 'COLLECTING'
  /** Too few joined in time (kk: қолдау жиналмады; ru: поддержка не собрана в срок). Code 350-VI: art. 90-4, 90-5. */
  | 'EXPIRED'
  /** Granted (kk: қанағаттандырылды; ru: удовлетворено). Code 350-VI: art. 90-4, 90-5. */
  | 'GRANTED'
  /** Being checked before it is published (kk: модерацияда; ru: на модерации). Code 350-VI: art. 90-4, 90-5. */
  | 'MODERATION'
  /** Granted in part (kk: ішінара қанағаттандырылды; ru: удовлетворено частично). Code 350-VI: art. 90-4, 90-5. */
  | 'PARTLY_GRANTED'
  /** Refused (kk: бас тартылды; ru: отказано). Code 350-VI: art. 90-4, 90-5. */
  | 'REFUSED'
  /** Not published (kk: қабылданбады; ru: отклонено при модерации). Code 350-VI: art. 90-4, 90-5. */
  | 'REJECTED'
  /** Before the body (kk: қаралуда; ru: на рассмотрении). Code 350-VI: art. 90-4, 90-5. */
  | 'UNDER_CONSIDERATION';

/** How exact a published figure is in the words of its publisher. */
export type FigureQualifier =
  /** About so many: «около», «почти» (kk: шамамен; ru: около). The document that states it. */
  | 'ABOUT'
  /** The number alone (kk: дәл; ru: точно). The document that states it. */
  | 'EXACT'
  /** Fewer than so many: «менее» (kk: кем; ru: менее). The document that states it. */
  | 'LESS_THAN'
  /** More than so many: «более», «свыше» (kk: астам; ru: более). The document that states it. */
  | 'MORE_THAN'
  /** Planned or expected: «планируется», «ожидается» (kk: жоспар; ru: план). The document that states it. */
  | 'PLAN';

/** For whom a front office of volunteers «Birgemiz» works. */
export type FrontOfficeKind =
  /** A region or a city of republican significance (kk: өңірлік; ru: региональный). Committee for Civil Society Affairs, report of spring 2023. */
  | 'REGIONAL'
  /** The whole country (kk: республикалық; ru: республиканский). Committee for Civil Society Affairs, report of spring 2023. */
  | 'REPUBLICAN';

/** The legal way in which public money reaches an organization. */
export type FundingInstrument =
  /** Grant for non-governmental organizations (kk: үкіметтік емес ұйымдарға арналған грант; ru: грант для неправительственных организаций). Law 36-III: art. 1 7-1). */
  | 'GRANT'
  /** Small grant, given on from a grant by its recipient (kk: шағын грант; ru: малый грант). Operator of grants: small grants of 2024; the law has no such kind. */
  | 'SMALL_GRANT'
  /** State social order (kk: мемлекеттік әлеуметтік тапсырыс; ru: государственный социальный заказ). Law 36-III: art. 1 2). */
  | 'SOCIAL_ORDER'
  /** State order for a strategic partnership (kk: стратегиялық әріптестікті іске асыруға арналған мемлекеттік тапсырыс; ru: государственный заказ на реализацию стратегического партнерства). Law 36-III: art. 1 5-5), 6-5. */
  | 'STRATEGIC_PARTNERSHIP';

/** Whether a grant is paid from a budget. */
export type FundingKind =
  /** From other money, through the operator (kk: мемлекеттік емес грант; ru: негосударственный грант). Law 36-III: art. 6-1 p. 1. */
  | 'NON_STATE'
  /** From the republican or a local budget (kk: мемлекеттік грант; ru: государственный грант). Law 36-III: art. 6-1 p. 1. */
  | 'STATE';

/** Where the money of a non-profit organization comes from. */
export type FundingSource =
  /** Dividends and interest (kk: дивидендтер мен салымдар бойынша сыйақы; ru: дивиденды, вознаграждения по вкладам). Law 142-II: art. 35. */
  | 'DIVIDEND_INTEREST'
  /** From abroad, which is also reported to the tax body (kk: шетелдік көздер; ru: иностранные источники). Law 142-II: art. 41 p. 2. */
  | 'FOREIGN'
  /** From its founders (kk: құрылтайшылардан түсімдер; ru: поступления от учредителей). Law 142-II: art. 35. */
  | 'FOUNDER_CONTRIBUTION'
  /** Fees of its members (kk: міндетті мүшелік жарналар; ru: обязательные взносы). Law 142-II: art. 35. */
  | 'MEMBERSHIP_FEE'
  /** Grants from other than the state (kk: мемлекеттік емес грант; ru: негосударственный грант). Law 36-III: art. 6-1. */
  | 'NON_STATE_GRANT'
  /** Other lawful income (kk: заңмен тыйым салынбаған өзге де түсімдер; ru: другие не запрещенные законом поступления). Law 142-II: art. 35. */
  | 'OTHER_LAWFUL'
  /** Prizes for non-governmental organizations (kk: сыйлықақы; ru: премия). Law 36-III: art. 6-3. */
  | 'PRIZE'
  /** Sale of goods, works and services (kk: тауарларды, жұмыстарды, қызметтерді өткізуден түсімдер; ru: реализация товаров, работ, услуг). Law 142-II: art. 35. */
  | 'SALES'
  /** State grants through the operator (kk: мемлекеттік грант; ru: государственный грант). Law 36-III: art. 6-1. */
  | 'STATE_GRANT'
  /** State social orders (kk: мемлекеттік әлеуметтік тапсырыс; ru: государственный социальный заказ). Law 36-III: art. 5. */
  | 'STATE_SOCIAL_ORDER'
  /** Strategic partnership with a central body (kk: стратегиялық әріптестік; ru: стратегическое партнерство). Law 36-III. */
  | 'STRATEGIC_PARTNERSHIP'
  /** Voluntary contributions and donations (kk: ерікті мүліктік жарналар мен қайырмалдықтар; ru: добровольные взносы и пожертвования). Law 142-II: art. 35. */
  | 'VOLUNTARY_CONTRIBUTION';

/** Who says that a project serves a goal. */
export type GoalAssigner =
  /** The table from spheres of the law to goals, by the sphere of the project (kk: салалар мен мақсаттардың сәйкестік кестесі; ru: таблица соответствия сфер и целей). Qogam. */
  | 'CROSSWALK'
  /** An editor of Qogam, for this one project (kk: редактор; ru: редактор). Qogam. */
  | 'EDITOR'
  /** The publisher of the register, for the project or for the call after which it was given (kk: дереккөз; ru: источник). Qogam. */
  | 'PUBLISHER';

/** The term of a grant, which also bounds its amount in monthly calculation indices (MRP). */
export type GrantTerm =
  /** Two to three years, from 10,000 MRP (kk: ұзақ мерзімді грант; ru: долгосрочный грант). Law 36-III: art. 6-1 p. 2 3). */
  | 'LONG_TERM'
  /** One to two years, 3,000 to 10,000 MRP (kk: орта мерзімді грант; ru: среднесрочный грант). Law 36-III: art. 6-1 p. 2 2). */
  | 'MEDIUM_TERM'
  /** Three to twelve months, 500 to 3,000 MRP (kk: қысқа мерзімді грант; ru: краткосрочный грант). Law 36-III: art. 6-1 p. 2 1). */
  | 'SHORT_TERM';

/** A language in which a register writes. */
export type Language =
  /** English, which few registers give. */
  | 'EN'
  /** Kazakh, the state language. */
  | 'KK'
  /** Russian, used officially along with Kazakh. */
  | 'RU';

/** The organizational and legal form of a non-profit organization, or of a body that acts beside one. */
export type LegalForm =
  /** Association (union) of legal entities (kk: қауымдастық (одақ) нысанындағы заңды тұлғалар бірлестігі; ru: объединение юридических лиц в форме ассоциации (союза)). Law 142-II: NCO law art.6; art.41 p.5. */
  | 'ASSOCIATION_UNION'
  /** Commercial organization (host of a quasi-state council, donor) (kk: коммерциялық ұйым; ru: коммерческая организация). Civil Code: art. 34. */
  | 'COMMERCIAL_ORGANIZATION'
  /** Consumer cooperative (kk: тұтыну кооперативі; ru: потребительский кооператив). Law 142-II: NCO law art.14; not listed in art.41 p.5. */
  | 'CONSUMER_COOPERATIVE'
  /** Corporate foundation (kk: корпоративтік қор; ru: корпоративный фонд). Law 142-II: NCO law art.13 p.3. */
  | 'CORPORATE_FOUNDATION'
  /** Branch / representative office of a foreign or international NPO (kk: шетелдік коммерциялық емес ұйымның филиалы / өкілдігі; ru: филиал / представительство иностранной или международной некоммерческой организации). Law 142-II: NCO law art.41 p.3, p.5. */
  | 'FOREIGN_NPO_BRANCH'
  /** Non-profit joint-stock company (kk: коммерциялық емес акционерлік қоғам; ru: некоммерческое акционерное общество). Law 142-II: NCO law art.16; art.41 p.5. */
  | 'NON_PROFIT_JSC'
  /** Other statutory form (art. 17) (kk: өзге нысан; ru: иная форма по законодательным актам (нотариальная палата; коллегия адвокатов; НПП «Атамекен»; КСИ/ОСИ; автономная организация образования и др.)). Law 142-II: NCO law art.6, art.17; art.41 p.5 excludes art.17 forms. */
  | 'OTHER_NON_PROFIT'
  /** Political party (kk: саяси партия; ru: политическая партия). Law 142-II: excluded by SSO law art.1 7). */
  | 'POLITICAL_PARTY'
  /** Private foundation (kk: жеке қор; ru: частный фонд). Law 142-II: NCO law art.13 p.2. */
  | 'PRIVATE_FOUNDATION'
  /** Private institution (kk: жеке мекеме; ru: частное учреждение). Law 142-II: NCO law art.10; art.41 p.5. */
  | 'PRIVATE_INSTITUTION'
  /** Public association (kk: қоғамдық бірлестік; ru: общественное объединение). Law 142-II: NCO law art.6, 11; art.41 p.5. */
  | 'PUBLIC_ASSOCIATION'
  /** Public foundation (kk: қоғамдық қор; ru: общественный фонд). Law 142-II: NCO law art.13 p.4. */
  | 'PUBLIC_FOUNDATION'
  /** Religious association (kk: діни бірлестік; ru: религиозное объединение). Law 142-II: NCO law art.15; excluded by SSO law art.1 7). */
  | 'RELIGIOUS_ASSOCIATION'
  /** State body (customer of orders and grants, host of a council) (kk: мемлекеттік орган; ru: государственный орган). Law 36-III: art. 1 6). */
  | 'STATE_BODY'
  /** State foundation (kk: мемлекеттік қор; ru: государственный фонд). Law 142-II: NCO law art.13 p.5; not created by citizens / non-state legal persons. */
  | 'STATE_FOUNDATION'
  /** State institution (kk: мемлекеттік мекеме; ru: государственное учреждение). Law 142-II: NCO law art.8 p.2 (state / private). */
  | 'STATE_INSTITUTION'
  /** Trade union (kk: кәсіптік одақ; ru: профессиональный союз). Law 142-II: excluded by SSO law art.1 7). */
  | 'TRADE_UNION';

/** How sure it is that two lists mean the same, where no publication says so. */
export type MappingConfidence =
  /** The publications leave no doubt (ru: высокая). Qogam. */
  | 'HIGH'
  /** A guess; another reading is possible (ru: низкая). Qogam. */
  | 'LOW'
  /** The name says so, nothing contradicts it (ru: средняя). Qogam. */
  | 'MEDIUM';

/** How a statement came to be about an organization. */
export type MatchMethod =
  /** By its business identification number (kk: БСН бойынша; ru: по БИН). Qogam. */
  | 'BIN'
  /** By its name and what stands beside it (kk: атауы бойынша; ru: по названию). Qogam. */
  | 'NAME'
  /** By the decision of a person (kk: адамның шешімі; ru: решением человека). Qogam. */
  | 'PERSON';

/** How surely two descriptions mean one organization. */
export type MatchOutcome =
  /** Perhaps the same: a person decides (kk: мүмкін сәйкестік; ru: возможное совпадение). Qogam. */
  | 'CANDIDATE'
  /** As sure as a match that needs no person (kk: сәйкес келді; ru: совпадение). Qogam. */
  | 'MATCHED'
  /** Another organization (kk: басқа ұйым; ru: другая организация). Qogam. */
  | 'NEW';

/** How the members of a council came together. */
export type MeetingFormat =
  /** Some in one room, others by video (kk: аралас форматта; ru: в смешанном формате). Qogam. */
  | 'MIXED'
  /** In one room (kk: офлайн; ru: очно). Qogam. */
  | 'OFFLINE'
  /** By video (kk: онлайн; ru: онлайн). Qogam. */
  | 'ONLINE';

/** What an organization does in the registers that are joined here; it may have several roles. */
export type OrganizationRole =
  /** Charity (kk: қайырымдылық ұйымы; ru: благотворительная организация). Law 402-V. */
  | 'CHARITY'
  /** Body that a public council advises (kk: қоғамдық кеңес құрылған орган; ru: орган, при котором создан общественный совет). Law 383-V: art. 1. */
  | 'COUNCIL_HOST'
  /** Organization that nominated a member of a public council (kk: қоғамдық кеңес мүшесін ұсынған ұйым; ru: организация, выдвинувшая члена общественного совета). Law 383-V: art. 9. */
  | 'COUNCIL_NOMINATOR'
  /** Customer of social orders, grants or strategic partnerships (kk: тапсырыс беруші; ru: заказчик). Law 36-III: art. 1 6). */
  | 'CUSTOMER'
  /** Operator of grants (kk: гранттар беру саласындағы оператор; ru: оператор в сфере грантового финансирования). Law 36-III: art. 6-2. */
  | 'GRANT_OPERATOR'
  /** Non-governmental organization (kk: үкіметтік емес ұйым; ru: неправительственная организация). Law 36-III: art. 1 7). */
  | 'NGO'
  /** Organization that gives small grants on from its own grant (kk: шағын гранттар беруші ұйым; ru: организация, выдающая малые гранты). Operator of grants: small grants of 2024. */
  | 'REGRANTOR'
  /** Operator of a resource center of NGOs (kk: ресурстық орталық; ru: ресурсный центр). kazpravda.kz, 19.12.2025. */
  | 'RESOURCE_CENTER'
  /** Strategic partner of a central body (kk: стратегиялық әріптес; ru: стратегический партнер). Law 36-III: art. 1 5-4). */
  | 'STRATEGIC_PARTNER'
  /** Volunteer organization (kk: еріктілер ұйымы; ru: волонтерская организация). Law 42-VI: art. 1. */
  | 'VOLUNTEER_ORGANIZATION';

/** The level of the body that a petition asks. */
export type PetitionAddressee =
  /** Akimat of a district or city (kk: аудан, қала әкімдігі; ru: акимат района, города). Code 350-VI: art. 90-4, 90-5. */
  | 'DISTRICT_AKIMAT'
  /** Maslikhat of a district or city (kk: аудан, қала мәслихаты; ru: маслихат района, города). Code 350-VI: art. 90-4, 90-5. */
  | 'DISTRICT_MASLIKHAT'
  /** The Government (kk: Үкімет; ru: Правительство). Code 350-VI: art. 90-4, 90-5. */
  | 'GOVERNMENT'
  /** Akimat of a region (kk: облыс әкімдігі; ru: акимат области). Code 350-VI: art. 90-4, 90-5. */
  | 'OBLAST_AKIMAT'
  /** Maslikhat of a region (kk: облыс мәслихаты; ru: маслихат области). Code 350-VI: art. 90-4, 90-5. */
  | 'OBLAST_MASLIKHAT';

/** What a document is; who approved it, by decree, resolution or order, is its issuer. */
export type PolicyDocumentKind =
  /** Plan of measures (kk: іс-шаралар жоспары; ru: план мероприятий). Committee for Civil Society Affairs, report of spring 2023. */
  | 'ACTION_PLAN'
  /** Law that changes other laws (kk: өзгерістер мен толықтырулар енгізу туралы заң; ru: закон о внесении изменений и дополнений). Law 480-V: art. 7. */
  | 'AMENDING_LAW'
  /** Code (kk: кодекс; ru: кодекс). Law 480-V: art. 7. */
  | 'CODE'
  /** Concept of policy for several years (kk: тұжырымдама; ru: концепция). Committee for Civil Society Affairs, report of spring 2023. */
  | 'CONCEPT'
  /** Draft of a law (kk: заң жобасы; ru: законопроект). Law 480-V: art. 7. */
  | 'DRAFT_LAW'
  /** Law (kk: заң; ru: закон). Law 480-V: art. 7. */
  | 'LAW'
  /** Regulation or rules of a body or procedure (kk: ереже; ru: положение, правила). Law 480-V: art. 7. */
  | 'REGULATION'
  /** Roadmap (kk: жол картасы; ru: дорожная карта). Committee for Civil Society Affairs, report of spring 2023. */
  | 'ROADMAP';

/** How far a document has come, by the newest of our sources that speaks of it. */
export type PolicyDocumentStatus =
  /** Adopted; whether it is in force is not stated (kk: қабылданған; ru: принят). Qogam. */
  | 'ADOPTED'
  /** Being drafted (kk: жоба; ru: проект). Qogam. */
  | 'DRAFT'
  /** Its period is over (kk: мерзімі өткен; ru: срок истек). Qogam. */
  | 'EXPIRED'
  /** In force (kk: қолданыста; ru: действует). Qogam. */
  | 'IN_FORCE'
  /** No longer in force (kk: күші жойылған; ru: утратил силу). Qogam. */
  | 'REPEALED';

/** Who adopted or approved a document. */
export type PolicyIssuer =
  /** The Government, by resolution (kk: Қазақстан Республикасының Үкіметі; ru: Правительство Республики Казахстан). Law 480-V: art. 7. */
  | 'GOVERNMENT'
  /** A ministry, by order (kk: министрлік; ru: министерство). Law 480-V: art. 7. */
  | 'MINISTRY'
  /** Parliament, by a law that the President signs (kk: Қазақстан Республикасының Парламенті; ru: Парламент Республики Казахстан). Law 480-V: art. 7. */
  | 'PARLIAMENT'
  /** The President, by decree (kk: Қазақстан Республикасының Президенті; ru: Президент Республики Казахстан). Law 480-V: art. 7. */
  | 'PRESIDENT';

/** How far a publicly paid project has come; each register's own states are folded into these. */
export type ProjectStatus =
  /** Announced (kk: жарияланған; ru: объявлен). goszakup v3. */
  | 'ANNOUNCED'
  /** Results assessed (kk: нәтижелері бағаланды; ru: результаты оценены). Law 36-III: art. 4-2. */
  | 'ASSESSED'
  /** Implementer chosen (kk: жеңімпаз анықталды; ru: определен исполнитель). goszakup v3. */
  | 'AWARDED'
  /** Cancelled before a contract (kk: күші жойылды; ru: отменен). goszakup v3. */
  | 'CANCELLED'
  /** Accepted as done (kk: орындалды; ru: исполнен). goszakup v3. */
  | 'COMPLETED'
  /** Being carried out (kk: орындалуда; ru: исполняется). goszakup v3. */
  | 'IN_PROGRESS'
  /** Planned (kk: жоспарланған; ru: запланирован). Law 36-III: art. 4-2. */
  | 'PLANNED'
  /** Ended before its time (kk: бұзылды; ru: расторгнут). goszakup v3. */
  | 'TERMINATED';

/** The legal form in which society looks at the work of a state body. */
export type PublicControlForm =
  /** Public discussion (kk: қоғамдық талқылау; ru: общественное обсуждение). Law on public control of 02.10.2023: art. 9, 10. */
  | 'PUBLIC_DISCUSSION'
  /** Public expertise (kk: қоғамдық сараптама; ru: общественная экспертиза). Law 383-V: art. 17, 18; law on public control of 02.10.2023: art. 9, 11. */
  | 'PUBLIC_EXPERTISE'
  /** Public hearing (kk: қоғамдық тыңдау; ru: общественное слушание). Law 383-V: art. 17, 18, 21. */
  | 'PUBLIC_HEARING'
  /** Public monitoring (kk: қоғамдық мониторинг; ru: общественный мониторинг). Law 383-V: art. 17, 18, 20; law on public control of 02.10.2023: art. 9. */
  | 'PUBLIC_MONITORING'
  /** Hearing the report of a head on results (kk: жұмыстың нәтижелері туралы есепті тыңдау; ru: заслушивание отчета о результатах работы). Law 383-V: art. 17, 18 p. 4. */
  | 'REPORT_HEARING';

/** What received a small grant. Only organizations have names here; people and groups of people are a kind. */
export type RecipientKind =
  /** A group of people without a legal entity (kk: бастамашыл топ; ru: инициативная группа). Operator of grants: small grants of 2024. */
  | 'INITIATIVE_GROUP'
  /** A person, never named here (kk: жеке тұлға; ru: физическое лицо). Operator of grants: small grants of 2024. */
  | 'NATURAL_PERSON'
  /** A legal entity (kk: ұйым; ru: организация). Operator of grants: small grants of 2024. */
  | 'ORGANIZATION';

/** The state of a legal entity in the register of the Ministry of Justice. */
export type RegistryStatus =
  /** In bankruptcy (kk: банкроттық рәсімінде; ru: в процедуре банкротства). data.egov.kz gbd_ul. */
  | 'BANKRUPTCY'
  /** Not active (kk: әрекетсіз; ru: бездействующий). data.egov.kz gbd_ul. */
  | 'INACTIVE'
  /** In liquidation (kk: таратылу үстінде; ru: в процессе ликвидации). data.egov.kz gbd_ul. */
  | 'IN_LIQUIDATION'
  /** Liquidated, taken off the register (kk: таратылған; ru: ликвидирован, снят с регистрации). data.egov.kz gbd_ul. */
  | 'LIQUIDATED'
  /** Registered (kk: тіркелген; ru: зарегистрирован). data.egov.kz gbd_ul. */
  | 'REGISTERED'
  /** In reorganisation (kk: қайта ұйымдастырылуда; ru: в процессе реорганизации). data.egov.kz gbd_ul. */
  | 'REORGANISATION'
  /** Suspended by a court for three to six months (kk: қызметі тоқтатыла тұрған; ru: приостановлен). Law 142-II: art. 42. */
  | 'SUSPENDED'
  /** No register states it, as for organizations without a BIN (ru: нет сведений). Qogam. */
  | 'UNKNOWN';

/** What the Ministry of Justice and the other registers come to about one BIN. */
export type RegistryVerdict =
  /** The Ministry of Justice knows it, and no register disagrees (kk: сәйкес; ru: сведения совпадают). Qogam. */
  | 'CONSISTENT'
  /** The Ministry of Justice knows it, and there are conflicts (kk: айырмашылық бар; ru: сведения различаются). Qogam. */
  | 'DIFFERS'
  /** No register knows it (kk: белгісіз; ru: неизвестно). Qogam. */
  | 'UNKNOWN'
  /** Other registers know it, the Ministry of Justice does not (kk: Әділет министрлігіне белгісіз; ru: неизвестно Министерству юстиции). Qogam. */
  | 'UNKNOWN_TO_MOJ';

/** What a policy document gives rules or aims for, by the nouns of this schema and a few beside them. */
export type RegulatedSubject =
  /** Advisory bodies other than public councils: AdvisoryBody (kk: консультативтік-кеңесші органдар; ru: консультативно-совещательные органы). Law 36-III: art. 4-2. */
  | 'ADVISORY_BODY'
  /** Prizes, honorary titles and medals: Award (kk: сыйлықақылар мен құрметті атақтар; ru: премии и почетные звания). Law 36-III: art. 1. */
  | 'AWARD'
  /** Charity: Charity (kk: қайырымдылық; ru: благотворительность). Law 402-V: art. 1. */
  | 'CHARITY'
  /** Civil forums, their recommendations and plans: CivilForum (kk: Азаматтық форум; ru: Гражданский форум). Committee for Civil Society Affairs, report of spring 2023. */
  | 'CIVIL_FORUM'
  /** Petitions and proposals: FeedbackChannel (kk: петициялар мен ұсыныстар; ru: петиции и предложения). Code 350-VI: art. 90-4, 90-5. */
  | 'FEEDBACK_CHANNEL'
  /** Grants for NGOs: Grant (kk: үкіметтік емес ұйымдарға арналған гранттар; ru: гранты для неправительственных организаций). Law 36-III: art. 6-1. */
  | 'GRANT'
  /** Protection of human rights; no register of it is joined here (kk: адам құқықтары; ru: права человека). Committee for Civil Society Affairs, report of spring 2023. */
  | 'HUMAN_RIGHTS'
  /** Settlement of disputes out of court; no register of it is joined here (kk: медиация; ru: медиация). Committee for Civil Society Affairs, report of spring 2023. */
  | 'MEDIATION'
  /** Yearly data of NGOs: NgoReport (kk: үкіметтік емес ұйымдардың дерекқоры; ru: база данных неправительственных организаций). Law 142-II: art. 41. */
  | 'NGO_REPORT'
  /** Non-profit organizations: Organization (kk: коммерциялық емес ұйымдар; ru: некоммерческие организации). Law 142-II: art. 1. */
  | 'ORGANIZATION'
  /** Peaceful assemblies; no register of them is joined here (kk: бейбіт жиналыстар; ru: мирные собрания). Law 333-VI: art. 1. */
  | 'PEACEFUL_ASSEMBLY'
  /** Public control: hearings, monitorings, expertise, reports heard (kk: қоғамдық бақылау; ru: общественный контроль). Law 30-VIII: art. 1. */
  | 'PUBLIC_CONTROL'
  /** Public councils: PublicCouncil (kk: қоғамдық кеңестер; ru: общественные советы). Law 383-V: art. 1. */
  | 'PUBLIC_COUNCIL'
  /** State social order: SocialOrder (kk: мемлекеттік әлеуметтік тапсырыс; ru: государственный социальный заказ). Law 36-III: art. 1 2). */
  | 'SOCIAL_ORDER'
  /** State order for strategic partnership: StrategicPartnership (kk: стратегиялық әріптестік; ru: стратегическое партнерство). Law 36-III: art. 1. */
  | 'STRATEGIC_PARTNERSHIP'
  /** Sustainable development goals: SustainableDevelopmentGoal (kk: Орнықты даму мақсаттары; ru: Цели устойчивого развития). Committee for Civil Society Affairs, report of spring 2023. */
  | 'SUSTAINABLE_DEVELOPMENT_GOAL'
  /** Volunteer work: VolunteerOrganization, VolunteerEvent (kk: волонтерлік қызмет; ru: волонтерская деятельность). Law 42-VI: art. 1. */
  | 'VOLUNTEERING';

/** Whether an organization reported for a year, which is due by 31 March of the next one. */
export type ReportStatus =
  /** Not obliged to report (kk: тапсыру міндетті емес; ru: не обязан представлять). Law 142-II: art. 41 p. 5. */
  | 'EXEMPT'
  /** Submitted after 31 March (kk: кешіктіріліп тапсырылды; ru: представлен с опозданием). Law 142-II: art. 41 p. 5. */
  | 'LATE'
  /** Not submitted, for which the law fines (kk: тапсырылмады; ru: не представлен). Law 142-II: art. 41 p. 5. */
  | 'NOT_SUBMITTED'
  /** Submitted in time (kk: тапсырылды; ru: представлен). Law 142-II: art. 41 p. 5. */
  | 'SUBMITTED';

/** For how large a place a resource center of NGOs works. */
export type ResourceCenterLevel =
  /** A city (kk: қалалық; ru: городской). kazpravda.kz, 19.12.2025. */
  | 'CITY'
  /** A district (kk: аудандық; ru: районный). kazpravda.kz, 19.12.2025. */
  | 'DISTRICT'
  /** A region (kk: облыстық; ru: областной). kazpravda.kz, 19.12.2025. */
  | 'OBLAST'
  /** A village or a rural district (kk: ауылдық; ru: сельский). kazpravda.kz, 19.12.2025. */
  | 'RURAL';

/** What a council decided about the draft of a legal act that touches rights, freedoms and duties. */
export type ReviewDecision =
  /** Approved (kk: мақұлданды; ru: одобрен). Law 383-V: art. 5. */
  | 'APPROVED'
  /** Approved with comments (kk: ескертулермен мақұлданды; ru: одобрен с замечаниями). Law 383-V: art. 5. */
  | 'APPROVED_WITH_COMMENTS'
  /** Not agreed to (kk: келісілмеді; ru: не согласован). Law 383-V: art. 5. */
  | 'NOT_AGREED'
  /** Returned with recommendations (kk: ұсынымдармен қайтарылды; ru: возвращен с рекомендациями). Law 383-V: art. 5. */
  | 'RETURNED_WITH_RECOMMENDATIONS';

/** The state of an import run. */
export type RunStatus =
  /** Nothing was published (ru: не удался). Qogam. */
  | 'FAILED'
  /** A gate wants a person to decide (ru: задержан). Qogam. */
  | 'HELD'
  /** Nothing differed from what is published (ru: без изменений). Qogam. */
  | 'NOOP'
  /** Its rows are staged (ru: прочитан). Qogam. */
  | 'PARSED'
  /** A revision was made (ru: опубликован). Qogam. */
  | 'PUBLISHED'
  /** The raw file is kept (ru: получен). Qogam. */
  | 'RECEIVED'
  /** The gates let it pass (ru: проверен). Qogam. */
  | 'VALIDATED';

/** What can be found by its name. */
export type SearchKind =
  /** Organizations, in whatever role. */
  | 'ORGANIZATION'
  /** Convocations of public councils. */
  | 'PUBLIC_COUNCIL';

/** Whom a service or center that a grant created is for. The report names these directions as examples. */
export type SocialServiceKind =
  /** Persons with disabilities (ru: поддержка лиц с ограниченными возможностями). Committee for Civil Society Affairs, report of spring 2023. */
  | 'DISABILITY_SUPPORT'
  /** Victims of domestic violence (ru: работа с жертвами бытового насилия). Committee for Civil Society Affairs, report of spring 2023. */
  | 'DOMESTIC_VIOLENCE_AID'
  /** NGOs (ru: поддержка неправительственных организаций). Committee for Civil Society Affairs, report of spring 2023. */
  | 'NGO_SUPPORT'
  /** Anybody else (ru: иное). Qogam. */
  | 'OTHER'
  /** Persons released from prison (ru: поддержка лиц, освобожденных из мест лишения свободы). Committee for Civil Society Affairs, report of spring 2023. */
  | 'REINTEGRATION'
  /** Volunteers (ru: поддержка волонтеров). Committee for Civil Society Affairs, report of spring 2023. */
  | 'VOLUNTEER_SUPPORT';

/** How far the content of a source can be relied upon. */
export type SourceKind =
  /** DEMONSTRATION: invented records in a publisher's shape; nobody in them is real (kk: көрсетілім деректері; ru: демонстрационные данные). Qogam. */
  | 'DEMONSTRATION'
  /** Kept by a state body under a law (kk: ресми тізілім; ru: официальный реестр). Qogam. */
  | 'OFFICIAL_REGISTER'
  /** Facts taken from a published document (kk: жарияланым; ru: публикация). Qogam. */
  | 'PUBLICATION';

/** The state of one stage of a project. */
export type StageStatus =
  /** Stopped (kk: тоқтатылды; ru: прекращен). Qogam. */
  | 'CANCELLED'
  /** Done (kk: орындалды; ru: исполнен). Qogam. */
  | 'COMPLETED'
  /** Under way (kk: орындалуда; ru: исполняется). Qogam. */
  | 'IN_PROGRESS'
  /** Planned (kk: жоспарланған; ru: запланирован). Qogam. */
  | 'PLANNED';

/** What kind of training is meant: a whole academy, or a part of one. */
export type TrainingKind =
  /** An academy as a whole, all its faculties and courses (ru: академия). Committee for Civil Society Affairs, report of spring 2023. */
  | 'ACADEMY'
  /** A course, of the Academy or of another provider (ru: курс). Committee for Civil Society Affairs, report of spring 2023. */
  | 'COURSE'
  /** A faculty of the Academy of NGOs (ru: факультет). Committee for Civil Society Affairs, report of spring 2023. */
  | 'FACULTY';

/** How far the ministry has checked what an organization reported. */
export type VerificationStatus =
  /** Checked and confirmed (kk: расталды; ru: подтвержден). Law 36-III: art. 4-3. */
  | 'CONFIRMED'
  /** Checked and found to differ from what is known otherwise (kk: алшақтық анықталды; ru: выявлены расхождения). Law 36-III: art. 4-3. */
  | 'DISCREPANCY'
  /** Not checked (kk: тексерілмеген; ru: не проверялся). Law 36-III: art. 4-3. */
  | 'NOT_CHECKED'
  /** Being checked (kk: тексерілуде; ru: проверяется). Law 36-III: art. 4-3. */
  | 'UNDER_CHECK';

/** The thirteen types of volunteer activity that the law lists. */
export type VolunteerActivityType =
  /** Aid to victims of disasters, conflicts and offences (ru: помощь пострадавшим от стихийных бедствий, катастроф, социальных конфликтов, жертвам правонарушений, беженцам). Law 42-VI: art. 6 p. 2 3). */
  | 'DISASTER_AND_VICTIM_AID'
  /** Education, science and culture (ru: развитие образования, науки, культуры, популяризация знаний, инновации). Law 42-VI: art. 6 p. 2 8). */
  | 'EDUCATION_SCIENCE_CULTURE'
  /** Care of the elderly, persons with disabilities and orphans (ru: социальное обслуживание престарелых, лиц с инвалидностью, организация доступности среды, адаптация детей-сирот). Law 42-VI: art. 6 p. 2 2). */
  | 'ELDERLY_DISABILITY_ORPHAN_CARE'
  /** Help to executive bodies in emergencies (ru: содействие исполнительным органам в предупреждении и ликвидации последствий чрезвычайных ситуаций). Law 42-VI: art. 6 p. 2 4). */
  | 'EMERGENCY_RESPONSE'
  /** Environment and public places (ru: защита и охрана окружающей среды, благоустройство территорий). Law 42-VI: art. 6 p. 2 6). */
  | 'ENVIRONMENT'
  /** Cultural and public events, camps (ru: организация культурных, массовых и общественных мероприятий, волонтерские лагеря, археология). Law 42-VI: art. 6 p. 2 11). */
  | 'EVENTS'
  /** Healthy way of life and prevention (ru: пропаганда здорового образа жизни, профилактика социально значимых заболеваний). Law 42-VI: art. 6 p. 2 10). */
  | 'HEALTH_PROMOTION'
  /** Historical and cultural heritage (ru: сохранение исторического и культурного наследия). Law 42-VI: art. 6 p. 2 7). */
  | 'HERITAGE'
  /** Other types (ru: иные виды). Law 42-VI: art. 6 p. 2 13). */
  | 'OTHER'
  /** Peace, friendship and accord (ru: укрепление мира, дружбы и согласия, предотвращение конфликтов). Law 42-VI: art. 6 p. 2 12). */
  | 'PEACE_AND_ACCORD'
  /** Search for missing people (ru: поиск пропавших без вести людей, останков участников ВОВ и локальных войн). Law 42-VI: art. 6 p. 2 5). */
  | 'SEARCH_FOR_MISSING'
  /** Social assistance (ru: участие в оказании социальной помощи, помощи социально незащищенным слоям населения, детям, нуждающимся в специальных социальных услугах). Law 42-VI: art. 6 p. 2 1). */
  | 'SOCIAL_ASSISTANCE'
  /** Physical culture and sport (ru: физическая культура, спорт, активный досуг, спортивные мероприятия). Law 42-VI: art. 6 p. 2 9). */
  | 'SPORT';

/** The eight directions of the national volunteer projects, with education, which the front offices add. */
export type VolunteerDirection =
  /** Protection of animals (kk: жануарларды қорғау; ru: зоозащита). Committee for Civil Society Affairs, report of spring 2023. */
  | 'ANIMAL_PROTECTION'
  /** Support of children and youth in difficult life situations (kk: қиын өмірлік жағдайдағы балалар мен жастарға қолдау; ru: поддержка детей и молодежи в трудных жизненных ситуациях). Committee for Civil Society Affairs, report of spring 2023. */
  | 'CHILDREN_YOUTH_SUPPORT'
  /** Volunteering in education (kk: білім беру саласындағы волонтерлік; ru: волонтерство в сфере образования). cisc.kz, 20.05.2024 (Bilim). */
  | 'EDUCATION'
  /** Volunteering in emergencies (kk: төтенше жағдайлар саласындағы волонтерлік; ru: волонтерство в области чрезвычайных ситуаций). Committee for Civil Society Affairs, report of spring 2023. */
  | 'EMERGENCY'
  /** Environmental volunteering (kk: экологиялық волонтерлік; ru: экологическое волонтерство). Committee for Civil Society Affairs, report of spring 2023. */
  | 'ENVIRONMENTAL'
  /** Preservation of heritage (kk: мәдени-тарихи мұраны сақтау; ru: сохранение культурно-исторического наследия). Committee for Civil Society Affairs, report of spring 2023. */
  | 'HERITAGE'
  /** Medical volunteering (kk: медициналық волонтерлік; ru: медицинское волонтерство). Committee for Civil Society Affairs, report of spring 2023. */
  | 'MEDICAL'
  /** Online volunteering (kk: онлайн-волонтерлік; ru: онлайн-волонтерство). Committee for Civil Society Affairs, report of spring 2023. */
  | 'ONLINE'
  /** Social volunteering (kk: әлеуметтік волонтерлік; ru: социальное волонтерство). Committee for Civil Society Affairs, report of spring 2023. */
  | 'SOCIAL';

export type AdvisoryBodiesQueryVariables = Exact<{
  territory: string;
}>;


export type AdvisoryBodiesQuery = { readonly named: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: AdvisoryBodyKind, readonly membersCount: number | null, readonly since: string | null, readonly sincePrecision: DatePrecision | null, readonly quotation: string | null, readonly quotedFrom: string | null, readonly name: { readonly text: string }, readonly host: { readonly text: string } | null, readonly legalBasis: { readonly kind: PolicyDocumentKind, readonly number: string | null, readonly status: PolicyDocumentStatus, readonly title: { readonly text: string } } | null, readonly predecessor: { readonly name: { readonly text: string } } | null }> }, readonly local: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly membersCount: number | null, readonly name: { readonly text: string }, readonly legalBasis: { readonly number: string | null } | null, readonly stateBody: { readonly name: { readonly text: string }, readonly hostedCouncils: { readonly nodes: ReadonlyArray<{ readonly civilSocietyShare: number | null, readonly name: { readonly text: string } }> }, readonly actionPlanItems: { readonly totalCount: number } } | null }> } };

export type AsOfADayQueryVariables = Exact<{
  day: string;
}>;


export type AsOfADayQuery = { readonly revision: { readonly number: number, readonly publishedAt: string }, readonly organizations: { readonly totalCount: number }, readonly grants: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: { readonly text: string }, readonly amount: { readonly amount: string } | null, readonly implementer: { readonly name: { readonly text: string } } | null }> } };

export type AwardsOfAYearQueryVariables = Exact<{
  year: number;
}>;


export type AwardsOfAYearQuery = { readonly prizes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly nomination: { readonly text: string } | null, readonly sphere: { readonly code: string, readonly name: { readonly text: string } } | null, readonly amount: { readonly amount: string, readonly currency: string } | null, readonly legalBasis: { readonly ru: string | null } | null, readonly organization: { readonly bin: string | null, readonly name: { readonly text: string }, readonly grants: { readonly totalCount: number }, readonly socialOrders: { readonly totalCount: number }, readonly awards: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly programme: AwardProgramme, readonly year: number }> } } | null }> }, readonly people: { readonly totalCount: number }, readonly honouredCharities: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly name: { readonly text: string }, readonly charity: { readonly since: string | null, readonly honoraryTitles: ReadonlyArray<{ readonly year: number, readonly decidedOn: string | null, readonly nomination: { readonly text: string } | null }> } | null }> } };

export type BothAndASeatQueryVariables = Exact<{
  territory: string;
}>;


export type BothAndASeatQuery = { readonly organizations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly bin: string | null, readonly name: { readonly text: string }, readonly grants: { readonly aggregates: { readonly count: number, readonly sum: { readonly amount: string | null } } }, readonly socialOrders: { readonly aggregates: { readonly count: number, readonly sum: { readonly amount: string | null } } }, readonly councilMemberships: { readonly nodes: ReadonlyArray<{ readonly role: CouncilRole, readonly council: { readonly name: { readonly text: string } } }> } }> } };

export type ChangesAndDifferencesQueryVariables = Exact<{
  since?: string | null | undefined;
  kinds?: ReadonlyArray<string> | string | null | undefined;
  from: number;
  to: number;
}>;


export type ChangesAndDifferencesQuery = { readonly changes: { readonly next: string, readonly hasMore: boolean, readonly items: ReadonlyArray<{ readonly revision: number, readonly change: ChangeKind, readonly kind: string, readonly key: string, readonly id: string | null, readonly record: string | null }> }, readonly revisionDiff: { readonly totalCount: number, readonly groupedAggregates: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null }> }>, readonly nodes: ReadonlyArray<{ readonly kind: string, readonly key: string, readonly id: string, readonly change: ChangeKind }> } };

export type CharitiesWithVolunteersQueryVariables = Exact<{
  since: string;
}>;


export type CharitiesWithVolunteersQuery = { readonly organizations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly bin: string | null, readonly name: { readonly text: string }, readonly charity: { readonly basis: CharityBasis, readonly since: string | null, readonly forms: ReadonlyArray<CharityForm>, readonly programmes: ReadonlyArray<{ readonly title: { readonly text: string }, readonly plannedAmount: { readonly amount: string } | null, readonly raisedAmount: { readonly amount: string } | null, readonly spentAmount: { readonly amount: string } | null }> } | null, readonly volunteering: { readonly activityTypes: ReadonlyArray<VolunteerActivityType>, readonly statistics: ReadonlyArray<{ readonly year: number, readonly activeVolunteers: number | null, readonly events: number | null }>, readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly direction: VolunteerDirection, readonly startsOn: string, readonly volunteers: number | null, readonly hours: number | null, readonly title: { readonly text: string } }> } } | null }> } };

export type CouncilSeatsQueryVariables = Exact<{ [key: string]: never; }>;


export type CouncilSeatsQuery = { readonly publicCouncils: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly convocation: number, readonly termStartsOn: string | null, readonly termEndsOn: string | null, readonly civilSocietyShare: number | null, readonly name: { readonly kk: string | null, readonly ru: string | null }, readonly stateBody: { readonly name: { readonly text: string } } | null, readonly memberships: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly personName: string | null, readonly side: CouncilSide, readonly role: CouncilRole, readonly onBehalfOf: { readonly bin: string | null, readonly name: { readonly text: string } } | null }> } }> } };

export type CouncilYearAtWorkQueryVariables = Exact<{
  kato: string;
  year: number;
  from: string;
}>;


export type CouncilYearAtWorkQuery = { readonly publicCouncils: { readonly nodes: ReadonlyArray<{ readonly termStartsOn: string | null, readonly termEndsOn: string | null, readonly name: { readonly kk: string | null, readonly ru: string | null }, readonly reports: { readonly nodes: ReadonlyArray<{ readonly year: number, readonly meetings: number, readonly draftActsReviewed: number, readonly hearings: number, readonly monitorings: number, readonly headsHeard: number }> }, readonly meetings: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly heldOn: string, readonly format: MeetingFormat, readonly presentCount: number | null, readonly quorumMet: boolean | null, readonly agenda: ReadonlyArray<{ readonly text: string }> }> }, readonly draftActReviews: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly decidedOn: string | null, readonly decision: ReviewDecision, readonly bodyRespondedOn: string | null, readonly bodyResponseOutcome: BodyResponseOutcome | null, readonly title: { readonly text: string }, readonly developer: { readonly bin: string | null, readonly name: { readonly text: string } } | null, readonly bodyResponse: { readonly text: string } | null }> }, readonly controlEvents: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly form: PublicControlForm, readonly startsOn: string, readonly participants: number | null, readonly topic: { readonly text: string }, readonly recommendations: ReadonlyArray<{ readonly text: string }> }> }, readonly legalChecks: ReadonlyArray<{ readonly rule: CouncilRule, readonly article: string, readonly passed: boolean, readonly observed: number, readonly explanation: { readonly text: string } }> }> } };

export type CouncilsAgainstTheLawQueryVariables = Exact<{ [key: string]: never; }>;


export type CouncilsAgainstTheLawQuery = { readonly publicCouncils: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly level: CouncilLevel, readonly name: { readonly text: string }, readonly legalChecks: ReadonlyArray<{ readonly rule: CouncilRule, readonly article: string, readonly passed: boolean, readonly observed: number, readonly explanation: { readonly kk: string | null, readonly ru: string | null, readonly en: string | null } }>, readonly meetings: { readonly nodes: ReadonlyArray<{ readonly heldOn: string, readonly presentCount: number | null }> } }> }, readonly draftActReviews: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly bodyResponseOutcome: BodyResponseOutcome | null, readonly council: { readonly name: { readonly text: string } }, readonly title: { readonly text: string }, readonly bodyResponse: { readonly text: string } | null }> } };

export type FiguresThatDisagreeQueryVariables = Exact<{ [key: string]: never; }>;


export type FiguresThatDisagreeQuery = { readonly publishedFigures: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly indicator: string, readonly year: number | null, readonly value: string, readonly unit: string, readonly quotation: string | null, readonly document: { readonly publishedOn: string | null, readonly title: { readonly text: string } }, readonly disagreements: ReadonlyArray<{ readonly code: string, readonly with: { readonly indicator: string, readonly year: number | null, readonly value: string, readonly document: { readonly publisher: { readonly text: string } } } | null, readonly explanation: { readonly en: string | null, readonly ru: string | null } }> }>, readonly groupedAggregates: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null, readonly label: { readonly text: string } | null }> }> } };

export type FrontOfficesQueryVariables = Exact<{ [key: string]: never; }>;


export type FrontOfficesQuery = { readonly frontOffices: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: FrontOfficeKind, readonly organizations: number | null, readonly events: number | null, readonly participants: number | null, readonly countedOn: string | null, readonly name: { readonly text: string }, readonly territory: { readonly kato: string, readonly population: number | null, readonly volunteerStatistics: ReadonlyArray<{ readonly year: number, readonly activeVolunteers: number | null }> } | null, readonly operator: { readonly bin: string | null, readonly name: { readonly text: string }, readonly volunteering: { readonly since: string | null, readonly directions: ReadonlyArray<VolunteerDirection> } | null } | null }> }, readonly volunteerBrands: ReadonlyArray<{ readonly name: string, readonly direction: VolunteerDirection | null, readonly mappingConfidence: MappingConfidence, readonly note: { readonly text: string, readonly en: string | null } | null }> };

export type GoalsOfProjectsQueryVariables = Exact<{
  year: number;
}>;


export type GoalsOfProjectsQuery = { readonly goals: ReadonlyArray<{ readonly number: number, readonly name: { readonly kk: string | null, readonly ru: string | null, readonly en: string | null }, readonly spheres: ReadonlyArray<{ readonly code: string }>, readonly fundedProjects: { readonly totalCount: number, readonly nodes: ReadonlyArray<
        | { readonly instrument: FundingInstrument, readonly title: { readonly text: string }, readonly amount: { readonly amount: string } | null, readonly goalAssignments: ReadonlyArray<{ readonly assignedBy: GoalAssigner, readonly goal: { readonly number: number } }> }
        | { readonly instrument: FundingInstrument, readonly title: { readonly text: string }, readonly amount: { readonly amount: string } | null, readonly goalAssignments: ReadonlyArray<{ readonly assignedBy: GoalAssigner, readonly goal: { readonly number: number } }> }
        | { readonly instrument: FundingInstrument, readonly title: { readonly text: string }, readonly amount: { readonly amount: string } | null, readonly goalAssignments: ReadonlyArray<{ readonly assignedBy: GoalAssigner, readonly goal: { readonly number: number } }> }
        | { readonly instrument: FundingInstrument, readonly title: { readonly text: string }, readonly amount: { readonly amount: string } | null, readonly goalAssignments: ReadonlyArray<{ readonly assignedBy: GoalAssigner, readonly goal: { readonly number: number } }> }
      > } }> };

export type GrantsGivenOnQueryVariables = Exact<{
  year: number;
}>;


export type GrantsGivenOnQuery = { readonly grants: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly number: string, readonly amount: { readonly amount: string } | null, readonly implementer: { readonly bin: string | null, readonly name: { readonly text: string } } | null, readonly organizations: { readonly totalCount: number }, readonly groups: { readonly totalCount: number }, readonly people: { readonly totalCount: number }, readonly largest: { readonly nodes: ReadonlyArray<{ readonly number: string | null, readonly recipientKind: RecipientKind, readonly title: { readonly text: string }, readonly amount: { readonly amount: string } | null, readonly implementer: { readonly name: { readonly text: string } } | null, readonly territories: ReadonlyArray<{ readonly name: { readonly text: string } }> }> } }> } };

export type GrantsToCouncilsQueryVariables = Exact<{
  year: number;
}>;


export type GrantsToCouncilsQuery = { readonly grants: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly number: string, readonly amount: { readonly amount: string } | null, readonly implementer: { readonly name: { readonly text: string }, readonly councilMemberships: { readonly nodes: ReadonlyArray<{ readonly council: { readonly name: { readonly text: string }, readonly memberships: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly onBehalfOf: { readonly bin: string | null, readonly name: { readonly text: string } } | null }> } } }> } } | null }> } };

export type HistoryOfOrganizationsQueryVariables = Exact<{
  name: string;
}>;


export type HistoryOfOrganizationsQuery = { readonly organizations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: { readonly text: string }, readonly provenance: ReadonlyArray<{ readonly field: string, readonly file: string, readonly line: number | null, readonly source: { readonly licence: string, readonly title: { readonly text: string } } }>, readonly history: ReadonlyArray<{ readonly revision: number, readonly until: number | null, readonly publishedAt: string, readonly change: ChangeKind, readonly run: { readonly source: { readonly title: { readonly text: string } } }, readonly fields: ReadonlyArray<{ readonly field: string, readonly before: string | null, readonly after: string | null }> }> }> } };

export type HowPetitionsFareQueryVariables = Exact<{ [key: string]: never; }>;


export type HowPetitionsFareQuery = { readonly feedbackChannels: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: FeedbackChannelKind, readonly since: string | null, readonly url: string | null, readonly moderationDays: number | null, readonly joinersNeeded: number | null, readonly joiningDays: number | null, readonly considerationDays: number | null, readonly quotation: string | null, readonly quotedFrom: string | null, readonly name: { readonly text: string }, readonly legalBasis: { readonly number: string | null, readonly title: { readonly text: string }, readonly amendedBy: ReadonlyArray<{ readonly number: string | null, readonly adoptedOn: string | null, readonly title: { readonly text: string } }> } | null, readonly advisoryBody: { readonly name: { readonly text: string } } | null, readonly thresholds: ReadonlyArray<{ readonly addressee: PetitionAddressee, readonly supporters: number | null, readonly shareOfInhabitants: number | null }>, readonly counts: ReadonlyArray<{ readonly year: number, readonly state: FeedbackState, readonly count: number }> }> } };

export type IdentityCandidatesQueryVariables = Exact<{
  atLeast: number;
}>;


export type IdentityCandidatesQuery = { readonly identityCandidates: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly score: number, readonly outcome: MatchOutcome, readonly organization: { readonly id: string, readonly name: { readonly text: string }, readonly region: { readonly kato: string } | null }, readonly target: { readonly id: string, readonly bin: string | null, readonly name: { readonly text: string }, readonly identity: ReadonlyArray<{ readonly key: string, readonly matchMethod: MatchMethod, readonly confidence: number | null, readonly by: string, readonly decidedAt: string }> }, readonly features: ReadonlyArray<{ readonly feature: string, readonly left: string | null, readonly right: string | null, readonly weight: number, readonly contribution: number }> }> } };

export type ListsInFiltersQueryVariables = Exact<{
  since: number;
}>;


export type ListsInFiltersQuery = { readonly organizations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly bin: string | null, readonly name: { readonly text: string }, readonly socialOrders: { readonly totalCount: number }, readonly grants: { readonly totalCount: number } }> } };

export type OneRequestQueryVariables = Exact<{
  bin: string;
}>;


export type OneRequestQuery = { readonly organization: { readonly id: string, readonly bin: string | null, readonly orgId: string | null, readonly legalForm: LegalForm, readonly registryStatus: RegistryStatus, readonly registeredOn: string | null, readonly roles: ReadonlyArray<OrganizationRole>, readonly name: { readonly kk: string | null, readonly ru: string | null }, readonly region: { readonly name: { readonly text: string }, readonly parent: { readonly name: { readonly text: string } } | null } | null, readonly spheres: ReadonlyArray<{ readonly code: string, readonly name: { readonly text: string } }>, readonly grants: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly number: string, readonly year: number, readonly term: GrantTerm, readonly title: { readonly text: string }, readonly amount: { readonly amount: string, readonly currency: string } | null, readonly operator: { readonly name: { readonly text: string } } | null }> }, readonly socialOrders: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly contractNumber: string | null, readonly year: number, readonly status: ProjectStatus, readonly title: { readonly text: string }, readonly amount: { readonly amount: string, readonly currency: string } | null, readonly customer: { readonly name: { readonly text: string } } | null }> }, readonly councilMemberships: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly role: CouncilRole, readonly ended: boolean, readonly council: { readonly convocation: number, readonly name: { readonly text: string } } }> }, readonly charity: { readonly basis: CharityBasis, readonly forms: ReadonlyArray<CharityForm>, readonly programmes: ReadonlyArray<{ readonly title: { readonly text: string }, readonly raisedAmount: { readonly amount: string } | null }> } | null, readonly volunteering: { readonly directions: ReadonlyArray<VolunteerDirection>, readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly startsOn: string, readonly volunteers: number | null, readonly title: { readonly text: string } }> } } | null, readonly provenance: ReadonlyArray<{ readonly field: string, readonly retrievedAt: string, readonly file: string, readonly line: number | null, readonly source: { readonly kind: SourceKind, readonly licence: string, readonly title: { readonly text: string }, readonly publisher: { readonly text: string } } }> } | null };

export type OrdersBySphereAndYearQueryVariables = Exact<{
  customer: string;
}>;


export type OrdersBySphereAndYearQuery = { readonly organization: { readonly name: { readonly text: string }, readonly placedSocialOrders: { readonly totalCount: number, readonly groupedAggregates: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null, readonly label: { readonly text: string } | null }>, readonly sum: { readonly amount: string | null } }>, readonly nodes: ReadonlyArray<{ readonly contractNumber: string | null, readonly status: ProjectStatus, readonly implementer: { readonly name: { readonly text: string } } | null, readonly stages: ReadonlyArray<{ readonly status: StageStatus, readonly completedOn: string | null, readonly name: { readonly text: string } }> }> } } | null };

export type OrdersInSumsQueryVariables = Exact<{
  since: number;
}>;


export type OrdersInSumsQuery = { readonly socialOrders: { readonly aggregates: { readonly count: number, readonly distinctImplementers: number, readonly sum: { readonly amount: string | null }, readonly avg: { readonly amount: string | null } }, readonly byYear: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null }>, readonly sum: { readonly amount: string | null } }>, readonly byRegionAndLevel: ReadonlyArray<{ readonly count: number, readonly distinctImplementers: number, readonly keys: ReadonlyArray<{ readonly dimension: string, readonly value: string | null, readonly label: { readonly text: string } | null }>, readonly sum: { readonly amount: string | null } }> } };

export type OrdersOfAnAkimatQueryVariables = Exact<{
  territory: string;
}>;


export type OrdersOfAnAkimatQuery = { readonly organizations: { readonly nodes: ReadonlyArray<{ readonly name: { readonly text: string }, readonly inProgress: { readonly totalCount: number }, readonly completed: { readonly totalCount: number }, readonly terminated: { readonly totalCount: number }, readonly newest: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly announcementNumber: string | null, readonly contractNumber: string | null, readonly amendments: number, readonly title: { readonly text: string }, readonly plannedAmount: { readonly amount: string } | null, readonly amount: { readonly amount: string } | null, readonly paidAmount: { readonly amount: string } | null, readonly implementer: { readonly bin: string | null, readonly name: { readonly text: string } } | null, readonly stages: ReadonlyArray<{ readonly status: StageStatus, readonly plannedOn: string | null, readonly completedOn: string | null, readonly name: { readonly text: string }, readonly amount: { readonly amount: string } | null }> }> } }> } };

export type OutcomeOfAForumQueryVariables = Exact<{
  number: number;
}>;


export type OutcomeOfAForumQuery = { readonly civilForums: { readonly nodes: ReadonlyArray<{ readonly number: number, readonly startsOn: string, readonly datePrecision: DatePrecision, readonly theme: { readonly text: string }, readonly publishedRecommendations: { readonly value: number, readonly qualifier: CountQualifier } | null, readonly participants: { readonly value: number, readonly qualifier: CountQualifier } | null, readonly stages: ReadonlyArray<{ readonly startsOn: string | null, readonly endsOn: string | null, readonly name: { readonly text: string } }>, readonly actionPlan: { readonly startYear: number | null, readonly endYear: number | null, readonly title: { readonly text: string } } | null, readonly done: { readonly totalCount: number }, readonly ahead: { readonly totalCount: number }, readonly failed: { readonly totalCount: number }, readonly leftOut: { readonly totalCount: number }, readonly recommendations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly number: number, readonly text: { readonly text: string }, readonly sphere: { readonly code: string } | null, readonly addressee: { readonly name: { readonly text: string } } | null, readonly planItem: { readonly number: number, readonly status: ActionPlanItemStatus, readonly deadline: string | null, readonly completedOn: string | null, readonly measure: { readonly text: string }, readonly completionForm: { readonly text: string } | null } | null }> }, readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: DialogueEventKind, readonly heldOn: string, readonly participants: number | null, readonly title: { readonly text: string } }> } }> } };

export type PagingBackwardQueryVariables = Exact<{
  before?: string | null | undefined;
}>;


export type PagingBackwardQuery = { readonly socialOrders: { readonly totalCount: number, readonly pageInfo: { readonly hasPreviousPage: boolean, readonly hasNextPage: boolean, readonly startCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly year: number, readonly title: { readonly text: string }, readonly amount: { readonly amount: string } | null } }> } };

export type ProjectsOfAYearQueryVariables = Exact<{
  year: number;
  after?: string | null | undefined;
}>;


export type ProjectsOfAYearQuery = { readonly fundedProjects: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Grant', readonly number: string, readonly term: GrantTerm, readonly fundingKind: FundingKind, readonly id: string, readonly instrument: FundingInstrument, readonly status: ProjectStatus, readonly startsOn: string | null, readonly endsOn: string | null, readonly results: ReadonlyArray<{ readonly code: string, readonly target: string | null, readonly actual: string | null, readonly unit: string | null }>, readonly effectiveness: { readonly method: string | null, readonly recipientSatisfaction: number | null, readonly budgetEfficiency: number | null, readonly conclusion: { readonly text: string } | null } | null, readonly title: { readonly kk: string | null, readonly ru: string | null }, readonly sphere: { readonly code: string } | null, readonly amount: { readonly amount: string, readonly currency: string } | null, readonly territories: ReadonlyArray<{ readonly kato: string, readonly name: { readonly text: string } }>, readonly implementer: { readonly bin: string | null, readonly name: { readonly text: string } } | null }
      | { readonly __typename: 'SmallGrant', readonly id: string, readonly instrument: FundingInstrument, readonly status: ProjectStatus, readonly startsOn: string | null, readonly endsOn: string | null, readonly title: { readonly kk: string | null, readonly ru: string | null }, readonly sphere: { readonly code: string } | null, readonly amount: { readonly amount: string, readonly currency: string } | null, readonly territories: ReadonlyArray<{ readonly kato: string, readonly name: { readonly text: string } }>, readonly implementer: { readonly bin: string | null, readonly name: { readonly text: string } } | null }
      | { readonly __typename: 'SocialOrder', readonly contractNumber: string | null, readonly administrationLevel: AdministrationLevel, readonly amendments: number, readonly id: string, readonly instrument: FundingInstrument, readonly status: ProjectStatus, readonly startsOn: string | null, readonly endsOn: string | null, readonly paidAmount: { readonly amount: string } | null, readonly title: { readonly kk: string | null, readonly ru: string | null }, readonly sphere: { readonly code: string } | null, readonly amount: { readonly amount: string, readonly currency: string } | null, readonly territories: ReadonlyArray<{ readonly kato: string, readonly name: { readonly text: string } }>, readonly implementer: { readonly bin: string | null, readonly name: { readonly text: string } } | null }
      | { readonly __typename: 'StrategicPartnership', readonly id: string, readonly instrument: FundingInstrument, readonly status: ProjectStatus, readonly startsOn: string | null, readonly endsOn: string | null, readonly title: { readonly kk: string | null, readonly ru: string | null }, readonly sphere: { readonly code: string } | null, readonly amount: { readonly amount: string, readonly currency: string } | null, readonly territories: ReadonlyArray<{ readonly kato: string, readonly name: { readonly text: string } }>, readonly implementer: { readonly bin: string | null, readonly name: { readonly text: string } } | null }
    > } };

type Project_Grant_Fragment = { readonly id: string, readonly instrument: FundingInstrument, readonly status: ProjectStatus, readonly startsOn: string | null, readonly endsOn: string | null, readonly title: { readonly kk: string | null, readonly ru: string | null }, readonly sphere: { readonly code: string } | null, readonly amount: { readonly amount: string, readonly currency: string } | null, readonly territories: ReadonlyArray<{ readonly kato: string, readonly name: { readonly text: string } }>, readonly implementer: { readonly bin: string | null, readonly name: { readonly text: string } } | null };

type Project_SmallGrant_Fragment = { readonly id: string, readonly instrument: FundingInstrument, readonly status: ProjectStatus, readonly startsOn: string | null, readonly endsOn: string | null, readonly title: { readonly kk: string | null, readonly ru: string | null }, readonly sphere: { readonly code: string } | null, readonly amount: { readonly amount: string, readonly currency: string } | null, readonly territories: ReadonlyArray<{ readonly kato: string, readonly name: { readonly text: string } }>, readonly implementer: { readonly bin: string | null, readonly name: { readonly text: string } } | null };

type Project_SocialOrder_Fragment = { readonly id: string, readonly instrument: FundingInstrument, readonly status: ProjectStatus, readonly startsOn: string | null, readonly endsOn: string | null, readonly title: { readonly kk: string | null, readonly ru: string | null }, readonly sphere: { readonly code: string } | null, readonly amount: { readonly amount: string, readonly currency: string } | null, readonly territories: ReadonlyArray<{ readonly kato: string, readonly name: { readonly text: string } }>, readonly implementer: { readonly bin: string | null, readonly name: { readonly text: string } } | null };

type Project_StrategicPartnership_Fragment = { readonly id: string, readonly instrument: FundingInstrument, readonly status: ProjectStatus, readonly startsOn: string | null, readonly endsOn: string | null, readonly title: { readonly kk: string | null, readonly ru: string | null }, readonly sphere: { readonly code: string } | null, readonly amount: { readonly amount: string, readonly currency: string } | null, readonly territories: ReadonlyArray<{ readonly kato: string, readonly name: { readonly text: string } }>, readonly implementer: { readonly bin: string | null, readonly name: { readonly text: string } } | null };

export type ProjectFragment =
  | Project_Grant_Fragment
  | Project_SmallGrant_Fragment
  | Project_SocialOrder_Fragment
  | Project_StrategicPartnership_Fragment
;

export type PublicLifeByYearQueryVariables = Exact<{
  bin: string;
}>;


export type PublicLifeByYearQuery = { readonly organization: { readonly registeredOn: string | null, readonly name: { readonly text: string }, readonly fundedProjects: { readonly groupedAggregates: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly dimension: string, readonly value: string | null }>, readonly sum: { readonly amount: string | null } }> }, readonly ngoReports: { readonly nodes: ReadonlyArray<{ readonly year: number, readonly status: ReportStatus, readonly staff: number | null, readonly volunteers: number | null, readonly totalIncome: { readonly amount: string } | null }> }, readonly awards: { readonly nodes: ReadonlyArray<{ readonly year: number, readonly programme: AwardProgramme, readonly nomination: { readonly text: string } | null }> }, readonly councilMemberships: { readonly nodes: ReadonlyArray<{ readonly startsOn: string | null, readonly endsOn: string | null, readonly council: { readonly name: { readonly text: string } } }> }, readonly volunteering: { readonly events: { readonly groupedAggregates: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null }> }> } } | null } | null };

export type RegionsInNumbersQueryVariables = Exact<{ [key: string]: never; }>;


export type RegionsInNumbersQuery = { readonly territories: ReadonlyArray<{ readonly kato: string, readonly isoCode: string | null, readonly population: number | null, readonly populationYear: number | null, readonly name: { readonly kk: string | null, readonly ru: string | null, readonly en: string | null }, readonly organizations: { readonly totalCount: number }, readonly socialOrders: { readonly totalCount: number }, readonly grants: { readonly totalCount: number }, readonly publicCouncils: { readonly totalCount: number }, readonly volunteerStatistics: ReadonlyArray<{ readonly year: number, readonly activeVolunteers: number | null, readonly organizations: number | null }> }> };

export type RegisterConflictsQueryVariables = Exact<{
  territory?: string | null | undefined;
}>;


export type RegisterConflictsQuery = { readonly registerConflicts: { readonly totalCount: number, readonly groupedAggregates: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null, readonly label: { readonly ru: string | null } | null }> }>, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ConflictKind, readonly field: string, readonly state: ConflictState, readonly firstSeenRevision: number, readonly territory: { readonly name: { readonly text: string } } | null, readonly organization: { readonly bin: string | null, readonly name: { readonly text: string }, readonly conflicts: ReadonlyArray<{ readonly kind: ConflictKind }> }, readonly statements: ReadonlyArray<{ readonly about: string, readonly field: string, readonly value: string | null, readonly retrievedAt: string, readonly file: string, readonly line: number | null, readonly source: { readonly title: { readonly text: string } } }>, readonly decisions: ReadonlyArray<{ readonly state: ConflictState, readonly why: string, readonly decidedBy: string, readonly decidedAt: string }> }> } };

export type RegistryCheckQueryVariables = Exact<{
  bin: string;
}>;


export type RegistryCheckQuery = { readonly registryCheck: { readonly bin: string, readonly verdict: RegistryVerdict, readonly registry: { readonly legalForm: LegalForm | null, readonly registryStatus: RegistryStatus | null, readonly registeredOn: string | null, readonly deregisteredOn: string | null, readonly retrievedAt: string, readonly file: string, readonly line: number | null, readonly recordHash: string, readonly name: { readonly kk: string | null, readonly ru: string | null } | null, readonly address: { readonly ru: string | null } | null, readonly territory: { readonly kato: string } | null, readonly source: { readonly id: string } } | null, readonly organization: { readonly name: { readonly text: string }, readonly grants: { readonly totalCount: number }, readonly councilMemberships: { readonly totalCount: number } } | null, readonly statements: ReadonlyArray<{ readonly field: string, readonly value: string | null, readonly file: string, readonly line: number | null, readonly source: { readonly id: string } }>, readonly conflicts: ReadonlyArray<{ readonly kind: ConflictKind, readonly field: string, readonly state: ConflictState, readonly statements: ReadonlyArray<{ readonly about: string, readonly field: string, readonly value: string | null, readonly retrievedAt: string, readonly file: string, readonly line: number | null, readonly recordHash: string, readonly source: { readonly id: string } }> }> } };

export type ResourceCentersQueryVariables = Exact<{
  level: ResourceCenterLevel;
}>;


export type ResourceCentersQuery = { readonly resourceCenters: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly openedOn: string | null, readonly name: { readonly text: string }, readonly territory: { readonly kato: string, readonly name: { readonly text: string } } | null, readonly operator: { readonly bin: string | null, readonly roles: ReadonlyArray<OrganizationRole>, readonly name: { readonly text: string }, readonly fundedProjects: { readonly totalCount: number, readonly nodes: ReadonlyArray<
            | { readonly instrument: FundingInstrument, readonly year: number, readonly title: { readonly text: string } }
            | { readonly instrument: FundingInstrument, readonly year: number, readonly title: { readonly text: string } }
            | { readonly instrument: FundingInstrument, readonly year: number, readonly title: { readonly text: string } }
            | { readonly instrument: FundingInstrument, readonly year: number, readonly title: { readonly text: string } }
          > }, readonly councilMemberships: { readonly totalCount: number } } | null }> } };

export type RulesOfGrantsQueryVariables = Exact<{ [key: string]: never; }>;


export type RulesOfGrantsQuery = { readonly policyDocuments: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: PolicyDocumentKind, readonly number: string | null, readonly status: PolicyDocumentStatus, readonly issuer: PolicyIssuer | null, readonly adoptedOn: string | null, readonly adoptedOnPrecision: DatePrecision | null, readonly startYear: number | null, readonly endYear: number | null, readonly regulates: ReadonlyArray<RegulatedSubject>, readonly url: string | null, readonly quotation: string | null, readonly quotedFrom: string | null, readonly title: { readonly kk: string | null, readonly ru: string | null, readonly en: string | null }, readonly basis: { readonly number: string | null, readonly title: { readonly text: string } } | null, readonly amends: ReadonlyArray<{ readonly number: string | null, readonly title: { readonly text: string } }>, readonly spheres: ReadonlyArray<{ readonly code: string, readonly name: { readonly text: string } }>, readonly tasks: ReadonlyArray<{ readonly title: { readonly text: string } }>, readonly stages: ReadonlyArray<{ readonly startYear: number, readonly endYear: number, readonly name: { readonly text: string }, readonly aim: { readonly text: string } | null }> }> } };

export type SdgCallOf2022QueryVariables = Exact<{ [key: string]: never; }>;


export type SdgCallOf2022Query = { readonly smallGrants: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly status: ProjectStatus, readonly recipientKind: RecipientKind, readonly amount: { readonly amount: string, readonly currency: string } | null, readonly implementer: { readonly legalForm: LegalForm, readonly name: { readonly ru: string | null }, readonly provenance: ReadonlyArray<{ readonly field: string, readonly file: string, readonly line: number | null, readonly source: { readonly kind: SourceKind, readonly publisher: { readonly text: string } } }> } | null, readonly call: { readonly opensOn: string | null, readonly closesOn: string | null, readonly applications: number | null, readonly secondStage: number | null, readonly decidedOn: string | null, readonly offered: number | null, readonly name: { readonly ru: string | null }, readonly project: { readonly ru: string | null } | null, readonly goals: ReadonlyArray<{ readonly number: number, readonly name: { readonly ru: string | null } }> } | null }> } };

export type SearchByNameQueryVariables = Exact<{
  text: string;
}>;


export type SearchByNameQuery = { readonly organizations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly bin: string | null, readonly legalForm: LegalForm, readonly name: { readonly kk: string | null, readonly ru: string | null, readonly text: string }, readonly formerNames: ReadonlyArray<{ readonly kk: string | null, readonly ru: string | null }> }> } };

export type SearchInAnySpellingQueryVariables = Exact<{
  text: string;
}>;


export type SearchInAnySpellingQuery = { readonly search: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: SearchKind, readonly score: number, readonly language: Language, readonly name: { readonly kk: string | null, readonly ru: string | null, readonly en: string | null }, readonly node:
        | { readonly bin: string | null, readonly id: string, readonly grants: { readonly totalCount: number } }
        | { readonly convocation: number, readonly id: string }
       }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type SeatsAndPaymentsQueryVariables = Exact<{
  body: string;
}>;


export type SeatsAndPaymentsQuery = { readonly organization: { readonly name: { readonly text: string }, readonly hostedCouncils: { readonly nodes: ReadonlyArray<{ readonly name: { readonly text: string }, readonly memberships: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly role: CouncilRole, readonly onBehalfOf: { readonly bin: string | null, readonly name: { readonly text: string }, readonly socialOrders: { readonly aggregates: { readonly count: number, readonly sum: { readonly amount: string | null } } }, readonly grants: { readonly aggregates: { readonly count: number, readonly sum: { readonly amount: string | null } } } } | null }> } }> } } | null };

export type ServicesFromGrantsQueryVariables = Exact<{
  kind: SocialServiceKind;
  since: string;
  year: number;
}>;


export type ServicesFromGrantsQuery = { readonly socialServices: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly openedOn: string | null, readonly name: { readonly text: string }, readonly territory: { readonly kato: string, readonly name: { readonly text: string } } | null, readonly grant: { readonly number: string, readonly amount: { readonly amount: string } | null, readonly implementer: { readonly bin: string | null, readonly name: { readonly text: string } } | null } | null }> }, readonly grants: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly number: string, readonly results: ReadonlyArray<{ readonly code: string, readonly target: string | null, readonly actual: string | null }>, readonly socialServices: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: SocialServiceKind, readonly name: { readonly text: string } }> } }> } };

export type SourcesAndRunsQueryVariables = Exact<{ [key: string]: never; }>;


export type SourcesAndRunsQuery = { readonly revision: { readonly number: number, readonly publishedAt: string, readonly digest: string }, readonly sources: ReadonlyArray<{ readonly id: string, readonly kind: SourceKind, readonly licence: string, readonly homepage: string | null, readonly rank: number, readonly title: { readonly en: string | null }, readonly publisher: { readonly text: string }, readonly lastRun: { readonly status: RunStatus, readonly startedAt: string, readonly finishedAt: string | null, readonly rowsRead: number, readonly published: number, readonly unchanged: number, readonly quarantined: number } | null, readonly runs: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly revision: number | null }> } }> };

export type StateOfEveryFigureQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type StateOfEveryFigureQuery = { readonly publishedFigures: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly indicator: string, readonly qualifier: FigureQualifier, readonly value: string, readonly unit: string, readonly year: number | null, readonly quotation: string | null, readonly document: { readonly publishedOn: string | null, readonly publisher: { readonly text: string } }, readonly name: { readonly en: string | null }, readonly computed: { readonly value: string, readonly gap: string, readonly query: string, readonly explanation: string | null } | null, readonly disagreesWith: ReadonlyArray<{ readonly value: string, readonly document: { readonly code: string } }> }> } };

export type StrategicPartnershipsQueryVariables = Exact<{
  year: number;
}>;


export type StrategicPartnershipsQuery = { readonly strategicPartnerships: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly contractNumber: string | null, readonly status: ProjectStatus, readonly direction: { readonly kk: string | null, readonly ru: string | null }, readonly priority: { readonly text: string } | null, readonly customer: { readonly name: { readonly text: string } } | null, readonly amount: { readonly amount: string, readonly currency: string } | null, readonly targets: ReadonlyArray<{ readonly code: string, readonly unit: string | null, readonly target: string | null, readonly actual: string | null }>, readonly acceptanceAct: { readonly number: string | null, readonly signedOn: string | null } | null, readonly assessment: { readonly text: string } | null, readonly implementer: { readonly bin: string | null, readonly name: { readonly text: string }, readonly fundedProjects: { readonly totalCount: number, readonly nodes: ReadonlyArray<
            | { readonly instrument: FundingInstrument, readonly year: number, readonly title: { readonly text: string } }
            | { readonly instrument: FundingInstrument, readonly year: number, readonly title: { readonly text: string } }
            | { readonly instrument: FundingInstrument, readonly year: number, readonly title: { readonly text: string } }
            | { readonly instrument: FundingInstrument, readonly year: number, readonly title: { readonly text: string } }
          > } } | null }> } };

export type TerritoryOrganizationsQueryVariables = Exact<{
  territory: string;
}>;


export type TerritoryOrganizationsQuery = { readonly organizations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly bin: string | null, readonly registryStatus: RegistryStatus, readonly name: { readonly kk: string | null, readonly ru: string | null }, readonly grants: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly number: string, readonly year: number, readonly amount: { readonly amount: string } | null }> }, readonly socialOrders: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly contractNumber: string | null, readonly year: number, readonly amount: { readonly amount: string } | null }> }, readonly councilMemberships: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly role: CouncilRole, readonly council: { readonly name: { readonly text: string } } }> }, readonly charity: { readonly basis: CharityBasis, readonly programmes: ReadonlyArray<{ readonly title: { readonly text: string } }> } | null, readonly volunteering: { readonly directions: ReadonlyArray<VolunteerDirection>, readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly startsOn: string, readonly title: { readonly text: string } }> } } | null }> } };

export type TrainingOfNgosQueryVariables = Exact<{
  year: number;
}>;


export type TrainingOfNgosQuery = { readonly academy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: TrainingKind, readonly year: number, readonly trained: number | null, readonly title: { readonly ru: string | null, readonly en: string | null } }> }, readonly courses: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly year: number, readonly trained: number | null, readonly title: { readonly text: string }, readonly provider: { readonly bin: string | null, readonly name: { readonly text: string }, readonly resourceCenters: { readonly nodes: ReadonlyArray<{ readonly level: ResourceCenterLevel, readonly territory: { readonly name: { readonly text: string } } | null }> }, readonly trainingProgrammes: { readonly totalCount: number } } | null }> } };

export type WhoReportedWhatQueryVariables = Exact<{
  year: number;
}>;


export type WhoReportedWhatQuery = { readonly ngoReports: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly status: ReportStatus, readonly submittedOn: string | null, readonly staff: number | null, readonly volunteers: number | null, readonly verification: VerificationStatus, readonly organization: { readonly bin: string | null, readonly name: { readonly text: string }, readonly socialOrders: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly amount: { readonly amount: string } | null }> }, readonly grants: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly amount: { readonly amount: string } | null }> } }, readonly totalIncome: { readonly amount: string, readonly currency: string } | null, readonly income: ReadonlyArray<{ readonly source: FundingSource, readonly amount: { readonly amount: string } }>, readonly expenditure: ReadonlyArray<{ readonly direction: { readonly text: string }, readonly amount: { readonly amount: string } }> }> }, readonly differing: { readonly totalCount: number }, readonly silent: { readonly totalCount: number } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ProjectFragmentDoc = new TypedDocumentString(`
    fragment Project on FundedProject {
  id
  instrument
  title {
    kk
    ru
  }
  sphere {
    code
  }
  amount {
    amount
    currency
  }
  status
  startsOn
  endsOn
  territories {
    kato
    name {
      text
    }
  }
  implementer {
    bin
    name {
      text
    }
  }
}
    `, {"fragmentName":"Project"}) as unknown as TypedDocumentString<ProjectFragment, unknown>;
export const AdvisoryBodiesDocument = new TypedDocumentString(`
    query AdvisoryBodies($territory: KATO!) {
  named: advisoryBodies(
    first: 20
    filter: {not: {kind: {eq: NGO_INTERACTION_COUNCIL}}}
    orderBy: [SINCE_DESC]
  ) {
    totalCount
    nodes {
      kind
      name {
        text
      }
      host {
        text
      }
      membersCount
      since
      sincePrecision
      legalBasis {
        kind
        number
        title {
          text
        }
        status
      }
      predecessor {
        name {
          text
        }
      }
      quotation
      quotedFrom
    }
  }
  local: advisoryBodies(first: 5, filter: {territory: {within: $territory}}) {
    totalCount
    nodes {
      name {
        text
      }
      membersCount
      legalBasis {
        number
      }
      stateBody {
        name {
          text
        }
        hostedCouncils(first: 5) {
          nodes {
            name {
              text
            }
            civilSocietyShare
          }
        }
        actionPlanItems(first: 5, filter: {status: {eq: OVERDUE}}) {
          totalCount
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AdvisoryBodiesQuery, AdvisoryBodiesQueryVariables>;
export const AsOfADayDocument = new TypedDocumentString(`
    query AsOfADay($day: Date!) @asOf(date: $day) {
  revision {
    number
    publishedAt
  }
  organizations {
    totalCount
  }
  grants(first: 5, orderBy: [AMOUNT_DESC]) {
    totalCount
    nodes {
      id
      title {
        text
      }
      amount {
        amount
      }
      implementer {
        name {
          text
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AsOfADayQuery, AsOfADayQueryVariables>;
export const AwardsOfAYearDocument = new TypedDocumentString(`
    query AwardsOfAYear($year: Int!) {
  prizes: awards(
    first: 10
    filter: {programme: {eq: PRIZE_FOR_NGO}, year: {eq: $year}}
    orderBy: [DECIDED_ON_ASC]
  ) {
    totalCount
    nodes {
      nomination {
        text
      }
      sphere {
        code
        name {
          text
        }
      }
      amount {
        amount
        currency
      }
      legalBasis {
        ru
      }
      organization {
        bin
        name {
          text
        }
        grants(first: 1) {
          totalCount
        }
        socialOrders(first: 1) {
          totalCount
        }
        awards(first: 5, orderBy: [YEAR_DESC]) {
          totalCount
          nodes {
            programme
            year
          }
        }
      }
    }
  }
  people: awards(
    first: 1
    filter: {laureateKind: {in: [PERSON, GROUP]}, year: {eq: $year}}
  ) {
    totalCount
  }
  honouredCharities: organizations(
    first: 10
    filter: {charity: {exists: true}, awards: {some: {programme: {eq: CHARITY_HONORARY_TITLE}, year: {eq: $year}}}}
    orderBy: [NAME_ASC]
  ) {
    totalCount
    nodes {
      name {
        text
      }
      charity {
        since
        honoraryTitles {
          year
          decidedOn
          nomination {
            text
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AwardsOfAYearQuery, AwardsOfAYearQueryVariables>;
export const BothAndASeatDocument = new TypedDocumentString(`
    query BothAndASeat($territory: KATO!) {
  organizations(
    first: 20
    filter: {territory: {within: $territory}, grants: {count: {gte: 1}}, socialOrders: {count: {gte: 1}}, councilMemberships: {some: {ended: {eq: false}}}}
    orderBy: [NAME_ASC]
  ) {
    totalCount
    nodes {
      bin
      name {
        text
      }
      grants(first: 1) {
        aggregates {
          count
          sum {
            amount
          }
        }
      }
      socialOrders(first: 1) {
        aggregates {
          count
          sum {
            amount
          }
        }
      }
      councilMemberships(first: 5, filter: {ended: {eq: false}}) {
        nodes {
          role
          council {
            name {
              text
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BothAndASeatQuery, BothAndASeatQueryVariables>;
export const ChangesAndDifferencesDocument = new TypedDocumentString(`
    query ChangesAndDifferences($since: String, $kinds: [String!], $from: Int!, $to: Int!) {
  changes(since: $since, first: 5, kinds: $kinds) {
    next
    hasMore
    items {
      revision
      change
      kind
      key
      id
      record
    }
  }
  revisionDiff(from: $from, to: $to, kinds: $kinds, first: 3) {
    totalCount
    groupedAggregates(by: [KIND, CHANGE]) {
      keys {
        value
      }
      count
    }
    nodes {
      kind
      key
      id
      change
    }
  }
}
    `) as unknown as TypedDocumentString<ChangesAndDifferencesQuery, ChangesAndDifferencesQueryVariables>;
export const CharitiesWithVolunteersDocument = new TypedDocumentString(`
    query CharitiesWithVolunteers($since: Date!) {
  organizations(
    first: 10
    filter: {charity: {exists: true}, volunteering: {exists: true}, registryStatus: {eq: REGISTERED}}
    orderBy: [REGISTERED_ON_ASC]
  ) {
    totalCount
    nodes {
      bin
      name {
        text
      }
      charity {
        basis
        since
        forms
        programmes {
          title {
            text
          }
          plannedAmount {
            amount
          }
          raisedAmount {
            amount
          }
          spentAmount {
            amount
          }
        }
      }
      volunteering {
        activityTypes
        statistics {
          year
          activeVolunteers
          events
        }
        events(first: 10, filter: {startsOn: {gte: $since}}, orderBy: [VOLUNTEERS_DESC]) {
          totalCount
          nodes {
            title {
              text
            }
            direction
            startsOn
            volunteers
            hours
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CharitiesWithVolunteersQuery, CharitiesWithVolunteersQueryVariables>;
export const CouncilSeatsDocument = new TypedDocumentString(`
    query CouncilSeats {
  publicCouncils(
    first: 10
    filter: {level: {eq: REPUBLICAN}, status: {eq: ACTIVE}}
    orderBy: [NAME_ASC]
  ) {
    totalCount
    nodes {
      name {
        kk
        ru
      }
      stateBody {
        name {
          text
        }
      }
      convocation
      termStartsOn
      termEndsOn
      civilSocietyShare
      memberships(first: 30, filter: {ended: {eq: false}}) {
        totalCount
        nodes {
          personName
          side
          role
          onBehalfOf {
            bin
            name {
              text
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CouncilSeatsQuery, CouncilSeatsQueryVariables>;
export const CouncilYearAtWorkDocument = new TypedDocumentString(`
    query CouncilYearAtWork($kato: KATO!, $year: Int!, $from: Date!) {
  publicCouncils(
    first: 5
    filter: {territory: {eq: $kato}, level: {eq: LOCAL_OBLAST}}
  ) {
    nodes {
      name {
        kk
        ru
      }
      termStartsOn
      termEndsOn
      reports(filter: {year: {eq: $year}}) {
        nodes {
          year
          meetings
          draftActsReviewed
          hearings
          monitorings
          headsHeard
        }
      }
      meetings(first: 10, filter: {heldOn: {gte: $from}}, orderBy: [HELD_ON_ASC]) {
        totalCount
        nodes {
          heldOn
          format
          presentCount
          quorumMet
          agenda {
            text
          }
        }
      }
      draftActReviews(
        first: 10
        filter: {decision: {notIn: [APPROVED]}}
        orderBy: [DECIDED_ON_ASC]
      ) {
        totalCount
        nodes {
          title {
            text(lang: RU)
          }
          developer {
            bin
            name {
              text
            }
          }
          decidedOn
          decision
          bodyRespondedOn
          bodyResponseOutcome
          bodyResponse {
            text
          }
        }
      }
      controlEvents(first: 10, orderBy: [STARTS_ON_ASC]) {
        totalCount
        nodes {
          form
          topic {
            text
          }
          startsOn
          participants
          recommendations {
            text
          }
        }
      }
      legalChecks {
        rule
        article
        passed
        observed
        explanation {
          text(lang: RU)
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CouncilYearAtWorkQuery, CouncilYearAtWorkQueryVariables>;
export const CouncilsAgainstTheLawDocument = new TypedDocumentString(`
    query CouncilsAgainstTheLaw {
  publicCouncils(
    first: 20
    filter: {legalChecks: {some: {passed: {eq: false}}}}
    orderBy: [NAME_ASC]
  ) {
    totalCount
    nodes {
      name {
        text
      }
      level
      legalChecks {
        rule
        article
        passed
        observed
        explanation {
          kk
          ru
          en
        }
      }
      meetings(filter: {quorumMet: {eq: false}}, orderBy: [HELD_ON_ASC]) {
        nodes {
          heldOn
          presentCount
        }
      }
    }
  }
  draftActReviews(
    first: 5
    filter: {decision: {eq: NOT_AGREED}}
    orderBy: [DECIDED_ON_DESC]
  ) {
    totalCount
    nodes {
      council {
        name {
          text
        }
      }
      title {
        text
      }
      bodyResponseOutcome
      bodyResponse {
        text
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CouncilsAgainstTheLawQuery, CouncilsAgainstTheLawQueryVariables>;
export const FiguresThatDisagreeDocument = new TypedDocumentString(`
    query FiguresThatDisagree {
  publishedFigures(
    first: 60
    filter: {disagreements: {exists: true}}
    orderBy: [INDICATOR_ASC, YEAR_ASC]
  ) {
    totalCount
    nodes {
      indicator
      year
      value
      unit
      quotation
      document {
        title {
          text(lang: RU)
        }
        publishedOn
      }
      disagreements {
        code
        with {
          indicator
          year
          value
          document {
            publisher {
              text(lang: RU)
            }
          }
        }
        explanation {
          en
          ru
        }
      }
    }
    groupedAggregates(by: [DOCUMENT], orderBy: COUNT_DESC) {
      keys {
        value
        label {
          text(lang: RU)
        }
      }
      count
    }
  }
}
    `) as unknown as TypedDocumentString<FiguresThatDisagreeQuery, FiguresThatDisagreeQueryVariables>;
export const FrontOfficesDocument = new TypedDocumentString(`
    query FrontOffices {
  frontOffices(first: 21, orderBy: [EVENTS_DESC]) {
    totalCount
    nodes {
      kind
      name {
        text
      }
      organizations
      events
      participants
      countedOn
      territory {
        kato
        population
        volunteerStatistics {
          year
          activeVolunteers
        }
      }
      operator {
        bin
        name {
          text
        }
        volunteering {
          since
          directions
        }
      }
    }
  }
  volunteerBrands {
    name
    direction
    mappingConfidence
    note {
      text(lang: RU)
      en
    }
  }
}
    `) as unknown as TypedDocumentString<FrontOfficesQuery, FrontOfficesQueryVariables>;
export const GoalsOfProjectsDocument = new TypedDocumentString(`
    query GoalsOfProjects($year: Int!) {
  goals {
    number
    name {
      kk
      ru
      en
    }
    spheres {
      code
    }
    fundedProjects(
      first: 2
      filter: {year: {eq: $year}, instrument: {notIn: [SMALL_GRANT]}}
      orderBy: [AMOUNT_DESC]
    ) {
      totalCount
      nodes {
        instrument
        title {
          text
        }
        amount {
          amount
        }
        goalAssignments {
          assignedBy
          goal {
            number
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<GoalsOfProjectsQuery, GoalsOfProjectsQueryVariables>;
export const GrantsGivenOnDocument = new TypedDocumentString(`
    query GrantsGivenOn($year: Int!) {
  grants(
    first: 10
    filter: {year: {eq: $year}, smallGrants: {count: {gt: 0}}}
    orderBy: [AMOUNT_DESC]
  ) {
    totalCount
    nodes {
      number
      amount {
        amount
      }
      implementer {
        bin
        name {
          text
        }
      }
      organizations: smallGrants(filter: {recipientKind: {eq: ORGANIZATION}}) {
        totalCount
      }
      groups: smallGrants(filter: {recipientKind: {eq: INITIATIVE_GROUP}}) {
        totalCount
      }
      people: smallGrants(filter: {recipientKind: {eq: NATURAL_PERSON}}) {
        totalCount
      }
      largest: smallGrants(first: 3, orderBy: [AMOUNT_DESC]) {
        nodes {
          number
          title {
            text
          }
          amount {
            amount
          }
          recipientKind
          implementer {
            name {
              text
            }
          }
          territories {
            name {
              text
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<GrantsGivenOnQuery, GrantsGivenOnQueryVariables>;
export const GrantsToCouncilsDocument = new TypedDocumentString(`
    query GrantsToCouncils($year: Int!) {
  grants(
    first: 10
    filter: {year: {eq: $year}, implementer: {councilMemberships: {count: {gt: 0}}}}
    orderBy: [AMOUNT_DESC]
  ) {
    totalCount
    nodes {
      number
      amount {
        amount
      }
      implementer {
        name {
          text
        }
        councilMemberships(first: 3) {
          nodes {
            council {
              name {
                text
              }
              memberships(first: 20, filter: {side: {eq: CIVIL_SOCIETY}, ended: {eq: false}}) {
                totalCount
                nodes {
                  onBehalfOf {
                    bin
                    name {
                      text
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<GrantsToCouncilsQuery, GrantsToCouncilsQueryVariables>;
export const HistoryOfOrganizationsDocument = new TypedDocumentString(`
    query HistoryOfOrganizations($name: String!) {
  organizations(first: 3, filter: {name: {contains: $name}}) {
    nodes {
      id
      name {
        text
      }
      provenance {
        field
        file
        line
        source {
          licence
          title {
            text
          }
        }
      }
      history {
        revision
        until
        publishedAt
        change
        run {
          source {
            title {
              text
            }
          }
        }
        fields {
          field
          before
          after
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HistoryOfOrganizationsQuery, HistoryOfOrganizationsQueryVariables>;
export const HowPetitionsFareDocument = new TypedDocumentString(`
    query HowPetitionsFare {
  feedbackChannels(first: 10, orderBy: [SINCE_DESC]) {
    totalCount
    nodes {
      kind
      name {
        text
      }
      since
      url
      legalBasis {
        number
        title {
          text
        }
        amendedBy {
          number
          adoptedOn
          title {
            text
          }
        }
      }
      advisoryBody {
        name {
          text
        }
      }
      moderationDays
      joinersNeeded
      joiningDays
      considerationDays
      thresholds {
        addressee
        supporters
        shareOfInhabitants
      }
      counts {
        year
        state
        count
      }
      quotation
      quotedFrom
    }
  }
}
    `) as unknown as TypedDocumentString<HowPetitionsFareQuery, HowPetitionsFareQueryVariables>;
export const IdentityCandidatesDocument = new TypedDocumentString(`
    query IdentityCandidates($atLeast: Float!) {
  identityCandidates(
    first: 20
    filter: {score: {gte: $atLeast}}
    orderBy: [SCORE_DESC]
  ) {
    totalCount
    nodes {
      score
      outcome
      organization {
        id
        name {
          text(lang: RU)
        }
        region {
          kato
        }
      }
      target {
        id
        bin
        name {
          text(lang: RU)
        }
        identity {
          key
          matchMethod
          confidence
          by
          decidedAt
        }
      }
      features {
        feature
        left
        right
        weight
        contribution
      }
    }
  }
}
    `) as unknown as TypedDocumentString<IdentityCandidatesQuery, IdentityCandidatesQueryVariables>;
export const ListsInFiltersDocument = new TypedDocumentString(`
    query ListsInFilters($since: Int!) {
  organizations(
    first: 20
    filter: {or: [{isNgo: {eq: true}, socialOrders: {count: {gte: 2}, some: {year: {gte: $since}, customer: {placedSocialOrders: {count: {gte: 1}}}}}, grants: {every: {status: {in: [IN_PROGRESS, COMPLETED, ASSESSED]}}}, councilMemberships: {none: {ended: {eq: true}}}}, {charity: {exists: true}, not: {grants: {count: {gt: 0}}}}]}
    orderBy: [NAME_ASC]
  ) {
    totalCount
    nodes {
      bin
      name {
        text
      }
      socialOrders(first: 1, filter: {year: {gte: $since}}) {
        totalCount
      }
      grants(first: 1) {
        totalCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ListsInFiltersQuery, ListsInFiltersQueryVariables>;
export const OneRequestDocument = new TypedDocumentString(`
    query OneRequest($bin: BIN!) {
  organization(bin: $bin) {
    id
    bin
    orgId
    name {
      kk
      ru
    }
    legalForm
    registryStatus
    registeredOn
    roles
    region {
      name {
        text
      }
      parent {
        name {
          text
        }
      }
    }
    spheres {
      code
      name {
        text(lang: RU)
      }
    }
    grants(first: 5, orderBy: [YEAR_DESC]) {
      totalCount
      nodes {
        number
        year
        term
        title {
          text
        }
        amount {
          amount
          currency
        }
        operator {
          name {
            text
          }
        }
      }
    }
    socialOrders(first: 5, orderBy: [YEAR_DESC]) {
      totalCount
      nodes {
        contractNumber
        year
        status
        title {
          text
        }
        amount {
          amount
          currency
        }
        customer {
          name {
            text
          }
        }
      }
    }
    councilMemberships(first: 5) {
      totalCount
      nodes {
        role
        ended
        council {
          name {
            text
          }
          convocation
        }
      }
    }
    charity {
      basis
      forms
      programmes {
        title {
          text
        }
        raisedAmount {
          amount
        }
      }
    }
    volunteering {
      directions
      events(first: 5, orderBy: [STARTS_ON_DESC]) {
        totalCount
        nodes {
          startsOn
          volunteers
          title {
            text
          }
        }
      }
    }
    provenance {
      field
      source {
        title {
          text(lang: EN)
        }
        publisher {
          text(lang: EN)
        }
        kind
        licence
      }
      retrievedAt
      file
      line
    }
  }
}
    `) as unknown as TypedDocumentString<OneRequestQuery, OneRequestQueryVariables>;
export const OrdersBySphereAndYearDocument = new TypedDocumentString(`
    query OrdersBySphereAndYear($customer: BIN!) {
  organization(bin: $customer) {
    name {
      text
    }
    placedSocialOrders(first: 10, orderBy: [YEAR_DESC]) {
      totalCount
      groupedAggregates(by: [YEAR, SPHERE], orderBy: KEYS_ASC, first: 100) {
        keys {
          value
          label {
            text(lang: RU)
          }
        }
        count
        sum {
          amount
        }
      }
      nodes {
        contractNumber
        status
        implementer {
          name {
            text
          }
        }
        stages {
          name {
            text
          }
          status
          completedOn
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OrdersBySphereAndYearQuery, OrdersBySphereAndYearQueryVariables>;
export const OrdersInSumsDocument = new TypedDocumentString(`
    query OrdersInSums($since: Int!) {
  socialOrders(first: 1, filter: {year: {gte: $since}}) {
    aggregates {
      count
      distinctImplementers
      sum {
        amount
      }
      avg {
        amount
      }
    }
    byYear: groupedAggregates(by: [YEAR], orderBy: KEYS_ASC) {
      keys {
        value
      }
      count
      sum {
        amount
      }
    }
    byRegionAndLevel: groupedAggregates(
      by: [REGION, ADMINISTRATION_LEVEL]
      orderBy: SUM_DESC
      first: 10
    ) {
      keys {
        dimension
        value
        label {
          text(lang: RU)
        }
      }
      count
      distinctImplementers
      sum {
        amount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OrdersInSumsQuery, OrdersInSumsQueryVariables>;
export const OrdersOfAnAkimatDocument = new TypedDocumentString(`
    query OrdersOfAnAkimat($territory: KATO!) {
  organizations(
    first: 5
    filter: {territory: {eq: $territory}, placedSocialOrders: {count: {gte: 3}}}
    orderBy: [NAME_ASC]
  ) {
    nodes {
      name {
        text
      }
      inProgress: placedSocialOrders(first: 1, filter: {status: {eq: IN_PROGRESS}}) {
        totalCount
      }
      completed: placedSocialOrders(first: 1, filter: {status: {eq: COMPLETED}}) {
        totalCount
      }
      terminated: placedSocialOrders(first: 1, filter: {status: {eq: TERMINATED}}) {
        totalCount
      }
      newest: placedSocialOrders(first: 5, orderBy: [YEAR_DESC, STARTS_ON_DESC]) {
        totalCount
        nodes {
          announcementNumber
          contractNumber
          amendments
          title {
            text
          }
          plannedAmount {
            amount
          }
          amount {
            amount
          }
          paidAmount {
            amount
          }
          implementer {
            bin
            name {
              text
            }
          }
          stages {
            name {
              text
            }
            status
            plannedOn
            completedOn
            amount {
              amount
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OrdersOfAnAkimatQuery, OrdersOfAnAkimatQueryVariables>;
export const OutcomeOfAForumDocument = new TypedDocumentString(`
    query OutcomeOfAForum($number: Int!) {
  civilForums(first: 1, filter: {number: {eq: $number}}) {
    nodes {
      number
      theme {
        text
      }
      startsOn
      datePrecision
      publishedRecommendations {
        value
        qualifier
      }
      participants {
        value
        qualifier
      }
      stages {
        name {
          text
        }
        startsOn
        endsOn
      }
      actionPlan {
        title {
          text
        }
        startYear
        endYear
      }
      done: actionPlanItems(first: 1, filter: {status: {eq: DONE}}) {
        totalCount
      }
      ahead: actionPlanItems(first: 1, filter: {status: {in: [PLANNED, IN_PROGRESS]}}) {
        totalCount
      }
      failed: actionPlanItems(first: 1, filter: {status: {in: [OVERDUE, DROPPED]}}) {
        totalCount
      }
      leftOut: recommendations(first: 1, filter: {not: {planItem: {}}}) {
        totalCount
      }
      recommendations(first: 20, orderBy: [NUMBER_ASC]) {
        totalCount
        nodes {
          number
          text {
            text
          }
          sphere {
            code
          }
          addressee {
            name {
              text
            }
          }
          planItem {
            number
            measure {
              text
            }
            completionForm {
              text
            }
            status
            deadline
            completedOn
          }
        }
      }
      events(first: 5, orderBy: [HELD_ON_DESC]) {
        totalCount
        nodes {
          kind
          heldOn
          title {
            text
          }
          participants
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OutcomeOfAForumQuery, OutcomeOfAForumQueryVariables>;
export const PagingBackwardDocument = new TypedDocumentString(`
    query PagingBackward($before: String) {
  socialOrders(
    last: 10
    before: $before
    filter: {amount: {gt: "0"}}
    orderBy: [AMOUNT_ASC]
  ) {
    totalCount
    pageInfo {
      hasPreviousPage
      hasNextPage
      startCursor
    }
    edges {
      cursor
      node {
        id
        year
        title {
          text
        }
        amount {
          amount
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PagingBackwardQuery, PagingBackwardQueryVariables>;
export const ProjectsOfAYearDocument = new TypedDocumentString(`
    query ProjectsOfAYear($year: Int!, $after: String) {
  fundedProjects(
    first: 20
    after: $after
    filter: {year: {eq: $year}}
    orderBy: [AMOUNT_DESC]
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      __typename
      ...Project
      ... on Grant {
        number
        term
        fundingKind
        results {
          code
          target
          actual
          unit
        }
        effectiveness {
          method
          recipientSatisfaction
          budgetEfficiency
          conclusion {
            text
          }
        }
      }
      ... on SocialOrder {
        contractNumber
        administrationLevel
        amendments
        paidAmount {
          amount
        }
      }
    }
  }
}
    fragment Project on FundedProject {
  id
  instrument
  title {
    kk
    ru
  }
  sphere {
    code
  }
  amount {
    amount
    currency
  }
  status
  startsOn
  endsOn
  territories {
    kato
    name {
      text
    }
  }
  implementer {
    bin
    name {
      text
    }
  }
}`) as unknown as TypedDocumentString<ProjectsOfAYearQuery, ProjectsOfAYearQueryVariables>;
export const PublicLifeByYearDocument = new TypedDocumentString(`
    query PublicLifeByYear($bin: BIN!) {
  organization(bin: $bin) {
    name {
      text
    }
    registeredOn
    fundedProjects(first: 1) {
      groupedAggregates(by: [YEAR, INSTRUMENT], orderBy: KEYS_ASC) {
        keys {
          dimension
          value
        }
        count
        sum {
          amount
        }
      }
    }
    ngoReports(first: 10, orderBy: [YEAR_ASC]) {
      nodes {
        year
        status
        staff
        volunteers
        totalIncome {
          amount
        }
      }
    }
    awards(first: 10, orderBy: [YEAR_ASC]) {
      nodes {
        year
        programme
        nomination {
          text
        }
      }
    }
    councilMemberships(first: 10) {
      nodes {
        startsOn
        endsOn
        council {
          name {
            text
          }
        }
      }
    }
    volunteering {
      events(first: 1) {
        groupedAggregates(by: [STARTS_YEAR], orderBy: KEYS_ASC) {
          keys {
            value
          }
          count
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PublicLifeByYearQuery, PublicLifeByYearQueryVariables>;
export const RegionsInNumbersDocument = new TypedDocumentString(`
    query RegionsInNumbers {
  territories(level: REGION) {
    kato
    isoCode
    name {
      kk
      ru
      en
    }
    population
    populationYear
    organizations(first: 1, filter: {isNgo: {eq: true}}) {
      totalCount
    }
    socialOrders(first: 1) {
      totalCount
    }
    grants(first: 1) {
      totalCount
    }
    publicCouncils(first: 1) {
      totalCount
    }
    volunteerStatistics {
      year
      activeVolunteers
      organizations
    }
  }
}
    `) as unknown as TypedDocumentString<RegionsInNumbersQuery, RegionsInNumbersQueryVariables>;
export const RegisterConflictsDocument = new TypedDocumentString(`
    query RegisterConflicts($territory: KATO) {
  registerConflicts(
    first: 20
    filter: {state: {eq: OPEN}, territory: {within: $territory}}
    orderBy: [FIRST_SEEN_REVISION_DESC, KIND_ASC]
  ) {
    totalCount
    groupedAggregates(by: [KIND]) {
      count
      keys {
        value
        label {
          ru
        }
      }
    }
    nodes {
      id
      kind
      field
      state
      firstSeenRevision
      territory {
        name {
          text
        }
      }
      organization {
        bin
        name {
          text
        }
        conflicts {
          kind
        }
      }
      statements {
        about
        field
        value
        source {
          title {
            text
          }
        }
        retrievedAt
        file
        line
      }
      decisions {
        state
        why
        decidedBy
        decidedAt
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RegisterConflictsQuery, RegisterConflictsQueryVariables>;
export const RegistryCheckDocument = new TypedDocumentString(`
    query RegistryCheck($bin: BIN!) {
  registryCheck(bin: $bin) {
    bin
    verdict
    registry {
      name {
        kk
        ru
      }
      legalForm
      registryStatus
      registeredOn
      deregisteredOn
      address {
        ru
      }
      territory {
        kato
      }
      source {
        id
      }
      retrievedAt
      file
      line
      recordHash
    }
    organization {
      name {
        text
      }
      grants(first: 5) {
        totalCount
      }
      councilMemberships(first: 5) {
        totalCount
      }
    }
    statements {
      field
      value
      source {
        id
      }
      file
      line
    }
    conflicts {
      kind
      field
      state
      statements {
        about
        field
        value
        source {
          id
        }
        retrievedAt
        file
        line
        recordHash
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RegistryCheckQuery, RegistryCheckQueryVariables>;
export const ResourceCentersDocument = new TypedDocumentString(`
    query ResourceCenters($level: ResourceCenterLevel!) {
  resourceCenters(first: 20, filter: {level: {eq: $level}}, orderBy: [NAME_ASC]) {
    totalCount
    nodes {
      name {
        text
      }
      openedOn
      territory {
        kato
        name {
          text
        }
      }
      operator {
        bin
        name {
          text
        }
        roles
        fundedProjects(first: 3, orderBy: [YEAR_DESC]) {
          totalCount
          nodes {
            instrument
            year
            title {
              text
            }
          }
        }
        councilMemberships(first: 1, filter: {ended: {eq: false}}) {
          totalCount
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ResourceCentersQuery, ResourceCentersQueryVariables>;
export const RulesOfGrantsDocument = new TypedDocumentString(`
    query RulesOfGrants {
  policyDocuments(
    first: 20
    filter: {regulates: {eq: GRANT}}
    orderBy: [ADOPTED_ON_DESC]
  ) {
    totalCount
    nodes {
      kind
      number
      status
      issuer
      adoptedOn
      adoptedOnPrecision
      startYear
      endYear
      title {
        kk
        ru
        en
      }
      regulates
      basis {
        number
        title {
          text(lang: RU)
        }
      }
      amends {
        number
        title {
          text
        }
      }
      spheres {
        code
        name {
          text
        }
      }
      tasks {
        title {
          text
        }
      }
      stages {
        name {
          text
        }
        startYear
        endYear
        aim {
          text
        }
      }
      url
      quotation
      quotedFrom
    }
  }
}
    `) as unknown as TypedDocumentString<RulesOfGrantsQuery, RulesOfGrantsQueryVariables>;
export const SdgCallOf2022Document = new TypedDocumentString(`
    query SdgCallOf2022 {
  smallGrants(first: 10, filter: {call: {exists: true}}, orderBy: [YEAR_ASC]) {
    totalCount
    nodes {
      amount {
        amount
        currency
      }
      status
      recipientKind
      implementer {
        name {
          ru
        }
        legalForm
        provenance {
          field
          file
          line
          source {
            kind
            publisher {
              text
            }
          }
        }
      }
      call {
        name {
          ru
        }
        project {
          ru
        }
        goals {
          number
          name {
            ru
          }
        }
        opensOn
        closesOn
        applications
        secondStage
        decidedOn
        offered
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SdgCallOf2022Query, SdgCallOf2022QueryVariables>;
export const SearchByNameDocument = new TypedDocumentString(`
    query SearchByName($text: String!) {
  organizations(
    first: 20
    filter: {name: {contains: $text}, isNgo: {eq: true}}
    orderBy: [NAME_ASC]
  ) {
    totalCount
    nodes {
      bin
      name {
        kk
        ru
        text(lang: KK)
      }
      formerNames {
        kk
        ru
      }
      legalForm
    }
  }
}
    `) as unknown as TypedDocumentString<SearchByNameQuery, SearchByNameQueryVariables>;
export const SearchInAnySpellingDocument = new TypedDocumentString(`
    query SearchInAnySpelling($text: String!) {
  search(text: $text, first: 10) {
    totalCount
    nodes {
      kind
      score
      language
      name {
        kk
        ru
        en
      }
      node {
        id
        ... on Organization {
          bin
          grants(first: 3) {
            totalCount
          }
        }
        ... on PublicCouncil {
          convocation
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<SearchInAnySpellingQuery, SearchInAnySpellingQueryVariables>;
export const SeatsAndPaymentsDocument = new TypedDocumentString(`
    query SeatsAndPayments($body: BIN!) {
  organization(bin: $body) {
    name {
      text
    }
    hostedCouncils(first: 5) {
      nodes {
        name {
          text
        }
        memberships(first: 30, filter: {side: {eq: CIVIL_SOCIETY}, ended: {eq: false}}) {
          totalCount
          nodes {
            role
            onBehalfOf {
              bin
              name {
                text
              }
              socialOrders(first: 1, filter: {customer: {bin: {eq: $body}}}) {
                aggregates {
                  count
                  sum {
                    amount
                  }
                }
              }
              grants(first: 1, filter: {customer: {bin: {eq: $body}}}) {
                aggregates {
                  count
                  sum {
                    amount
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SeatsAndPaymentsQuery, SeatsAndPaymentsQueryVariables>;
export const ServicesFromGrantsDocument = new TypedDocumentString(`
    query ServicesFromGrants($kind: SocialServiceKind!, $since: Date!, $year: Int!) {
  socialServices(
    first: 20
    filter: {kind: {eq: $kind}, openedOn: {gte: $since}}
    orderBy: [OPENED_ON_ASC]
  ) {
    totalCount
    nodes {
      name {
        text
      }
      openedOn
      territory {
        kato
        name {
          text
        }
      }
      grant {
        number
        amount {
          amount
        }
        implementer {
          bin
          name {
            text
          }
        }
      }
    }
  }
  grants(
    first: 10
    filter: {year: {eq: $year}, socialServices: {count: {gte: 2}}}
    orderBy: [AMOUNT_DESC]
  ) {
    totalCount
    nodes {
      number
      results {
        code
        target
        actual
      }
      socialServices(first: 5) {
        totalCount
        nodes {
          kind
          name {
            text
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ServicesFromGrantsQuery, ServicesFromGrantsQueryVariables>;
export const SourcesAndRunsDocument = new TypedDocumentString(`
    query SourcesAndRuns {
  revision {
    number
    publishedAt
    digest
  }
  sources {
    id
    title {
      en
    }
    publisher {
      text(lang: EN)
    }
    kind
    licence
    homepage
    rank
    lastRun {
      status
      startedAt
      finishedAt
      rowsRead
      published
      unchanged
      quarantined
    }
    runs(first: 5, filter: {status: {eq: PUBLISHED}}, orderBy: [STARTED_AT_DESC]) {
      totalCount
      nodes {
        id
        revision
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SourcesAndRunsQuery, SourcesAndRunsQueryVariables>;
export const StateOfEveryFigureDocument = new TypedDocumentString(`
    query StateOfEveryFigure($after: String) {
  publishedFigures(
    first: 50
    after: $after
    orderBy: [DOCUMENT_ASC, POSITION_ASC]
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      document {
        publisher {
          text(lang: RU)
        }
        publishedOn
      }
      indicator
      name {
        en
      }
      qualifier
      value
      unit
      year
      quotation
      computed {
        value
        gap
        query
        explanation
      }
      disagreesWith {
        value
        document {
          code
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<StateOfEveryFigureQuery, StateOfEveryFigureQueryVariables>;
export const StrategicPartnershipsDocument = new TypedDocumentString(`
    query StrategicPartnerships($year: Int!) {
  strategicPartnerships(
    first: 10
    filter: {year: {eq: $year}}
    orderBy: [AMOUNT_DESC]
  ) {
    totalCount
    nodes {
      direction {
        kk
        ru
      }
      priority {
        text
      }
      customer {
        name {
          text
        }
      }
      contractNumber
      amount {
        amount
        currency
      }
      status
      targets {
        code
        unit
        target
        actual
      }
      acceptanceAct {
        number
        signedOn
      }
      assessment {
        text
      }
      implementer {
        bin
        name {
          text
        }
        fundedProjects(first: 5, orderBy: [YEAR_DESC]) {
          totalCount
          nodes {
            instrument
            year
            title {
              text
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<StrategicPartnershipsQuery, StrategicPartnershipsQueryVariables>;
export const TerritoryOrganizationsDocument = new TypedDocumentString(`
    query TerritoryOrganizations($territory: KATO!) {
  organizations(
    first: 20
    filter: {territory: {within: $territory}, grants: {count: {gte: 1}}}
    orderBy: [NAME_ASC]
  ) {
    totalCount
    nodes {
      bin
      name {
        kk
        ru
      }
      registryStatus
      grants(first: 3, orderBy: [YEAR_DESC]) {
        totalCount
        nodes {
          number
          year
          amount {
            amount
          }
        }
      }
      socialOrders(first: 3, orderBy: [YEAR_DESC]) {
        totalCount
        nodes {
          contractNumber
          year
          amount {
            amount
          }
        }
      }
      councilMemberships(first: 3) {
        totalCount
        nodes {
          role
          council {
            name {
              text
            }
          }
        }
      }
      charity {
        basis
        programmes {
          title {
            text
          }
        }
      }
      volunteering {
        directions
        events(first: 3, orderBy: [STARTS_ON_DESC]) {
          totalCount
          nodes {
            startsOn
            title {
              text
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TerritoryOrganizationsQuery, TerritoryOrganizationsQueryVariables>;
export const TrainingOfNgosDocument = new TypedDocumentString(`
    query TrainingOfNgos($year: Int!) {
  academy: trainingProgrammes(
    first: 20
    filter: {year: {eq: $year}}
    orderBy: [TRAINED_DESC, TITLE_ASC]
  ) {
    totalCount
    nodes {
      kind
      year
      trained
      title {
        ru
        en
      }
    }
  }
  courses: trainingProgrammes(
    first: 10
    filter: {kind: {eq: COURSE}, year: {gt: $year}}
    orderBy: [TRAINED_DESC]
  ) {
    totalCount
    nodes {
      year
      trained
      title {
        text
      }
      provider {
        bin
        name {
          text
        }
        resourceCenters(first: 1) {
          nodes {
            level
            territory {
              name {
                text
              }
            }
          }
        }
        trainingProgrammes(first: 1) {
          totalCount
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TrainingOfNgosQuery, TrainingOfNgosQueryVariables>;
export const WhoReportedWhatDocument = new TypedDocumentString(`
    query WhoReportedWhat($year: Int!) {
  ngoReports(
    first: 10
    filter: {year: {eq: $year}, income: {some: {source: {eq: STATE_SOCIAL_ORDER}}}}
    orderBy: [TOTAL_INCOME_DESC]
  ) {
    totalCount
    nodes {
      organization {
        bin
        name {
          text
        }
        socialOrders(filter: {year: {eq: $year}}, orderBy: [AMOUNT_DESC]) {
          totalCount
          nodes {
            amount {
              amount
            }
          }
        }
        grants(filter: {year: {eq: $year}}) {
          totalCount
          nodes {
            amount {
              amount
            }
          }
        }
      }
      status
      submittedOn
      staff
      volunteers
      totalIncome {
        amount
        currency
      }
      income {
        source
        amount {
          amount
        }
      }
      expenditure {
        direction {
          text
        }
        amount {
          amount
        }
      }
      verification
    }
  }
  differing: ngoReports(
    filter: {year: {eq: $year}, verification: {eq: DISCREPANCY}}
  ) {
    totalCount
  }
  silent: ngoReports(filter: {year: {eq: $year}, status: {eq: NOT_SUBMITTED}}) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<WhoReportedWhatQuery, WhoReportedWhatQueryVariables>;