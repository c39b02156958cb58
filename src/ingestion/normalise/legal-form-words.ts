import type { LegalForm } from "../../../entities/organizations/organization.vocabulary.ts";
import type { ValueOf } from "../../../entities/shared/vocabulary.ts";

type Form = ValueOf<typeof LegalForm>;

interface FormWords {
  readonly form: Form;
  /** Where the name proper is in quotation marks, the form may be anywhere outside of them. */
  readonly outside: RegExp;
  /** Without quotation marks it must stand at its own end of the name. */
  readonly atEdge: RegExp;
}

/** Between the two words of a form up to two others may stand: «общественный благотворительный фонд». */
const between = "(?:\\p{L}+ ){0,2}";

/** In lower case, the narrower before the wider one. */
export const russianForms: readonly FormWords[] = [
  russian("NON_PROFIT_JSC", "некоммерческое акционерное общество"),
  russian("COMMERCIAL_ORGANIZATION", "акционерное общество|товарищество с ограниченной ответственностью"),
  russian("ASSOCIATION_UNION", "объединение юридических лиц|объединение индивидуальных предпринимателей"),
  russian("TRADE_UNION", `профессиональный ${between}союз|профсоюз`),
  russian("POLITICAL_PARTY", "политическая партия"),
  russian("RELIGIOUS_ASSOCIATION", `религиозное ${between}объединение`),
  russian("CONSUMER_COOPERATIVE", `потребительский ${between}кооператив|кооператив собственников`),
  russian("PUBLIC_ASSOCIATION", `общественное ${between}объединение`),
  russian("PUBLIC_FOUNDATION", `общественный ${between}фонд`),
  russian("CORPORATE_FOUNDATION", `корпоративный ${between}фонд`),
  russian("PRIVATE_FOUNDATION", `частный ${between}фонд`),
  russian("STATE_FOUNDATION", `государственный ${between}фонд`),
  russian("PRIVATE_INSTITUTION", `частное ${between}учреждение`),
  russian("STATE_INSTITUTION", `государственное ${between}учреждение`),
];

/** In lower case; the last letter of the form changes before its possessive suffix. */
export const kazakhForms: readonly FormWords[] = [
  kazakh("NON_PROFIT_JSC", "коммерциялық емес акционерлік қоғам(?:ы)?"),
  kazakh("COMMERCIAL_ORGANIZATION", "акционерлік қоғам(?:ы)?|жауапкершілігі шектеулі серіктесті(?:к|гі)"),
  kazakh("ASSOCIATION_UNION", "заңды тұлғалар(?:дың)? бірлесті(?:к|гі)"),
  kazakh("TRADE_UNION", "кәсіптік ода(?:қ|ғы)|кәсіпода(?:қ|ғы)"),
  kazakh("POLITICAL_PARTY", "саяси партия(?:сы)?"),
  kazakh("RELIGIOUS_ASSOCIATION", "діни бірлесті(?:к|гі)"),
  kazakh("CONSUMER_COOPERATIVE", "тұтыну(?:шылар)? кооператив(?:і)?"),
  kazakh("PUBLIC_ASSOCIATION", `қоғамдық ${between}бірлесті(?:к|гі)`),
  kazakh("PUBLIC_FOUNDATION", `қоғамдық ${between}қор(?:ы)?`),
  kazakh("CORPORATE_FOUNDATION", `корпоративтік ${between}қор(?:ы)?`),
  kazakh("PRIVATE_FOUNDATION", `жеке ${between}қор(?:ы)?`),
  kazakh("STATE_FOUNDATION", `мемлекеттік ${between}қор(?:ы)?`),
  kazakh("PRIVATE_INSTITUTION", `жеке ${between}мекеме(?:сі)?`),
  kazakh("STATE_INSTITUTION", `мемлекеттік ${between}мекеме(?:сі)?`),
];

export const abbreviations: ReadonlyMap<string, Form> = new Map<string, Form>([
  ...named("PUBLIC_ASSOCIATION", ["ОО", "РОО", "МОО", "ҚБ", "РҚБ"]),
  ...named("PUBLIC_FOUNDATION", ["ОФ", "ҚҚ"]),
  ...named("CORPORATE_FOUNDATION", ["КФ", "КҚ"]),
  ...named("PRIVATE_FOUNDATION", ["ЧФ", "ЖҚ"]),
  ...named("STATE_FOUNDATION", ["ГФ", "МҚ"]),
  ...named("PRIVATE_INSTITUTION", ["ЧУ", "УО", "ЖМ"]),
  ...named("STATE_INSTITUTION", ["ГУ", "РГУ", "КГУ", "ММ", "РММ", "КММ"]),
  ...named("ASSOCIATION_UNION", ["ОЮЛ", "ЗТБ"]),
  ...named("NON_PROFIT_JSC", ["НАО", "КеАҚ"]),
  ...named("CONSUMER_COOPERATIVE", ["ПК", "КСК", "ТК"]),
  ...named("RELIGIOUS_ASSOCIATION", ["РО", "ДБ"]),
  ...named("COMMERCIAL_ORGANIZATION", ["АО", "ТОО", "АҚ", "ЖШС"]),
]);

/** A body is named by what it is, at the beginning in Russian and at the end in Kazakh. */
export const stateBodies = {
  russian:
    /^(?:акимат|аппарат|министерство|комитет|агентство|управление|отдел|департамент|маслихат|администрация президента|канцелярия)(?!\p{L})/u,
  kazakh:
    /(?:әкімдігі|әкімінің аппараты|министрлігі|комитеті|агенттігі|басқармасы|бөлімі|департаменті|мәслихаты)(?: (?:[рк]?мм|(?:коммуналдық |республикалық )?мемлекеттік мекемесі))?$/u,
} as const;

function russian(form: Form, words: string): FormWords {
  return {
    form,
    outside: whole(words),
    atEdge: new RegExp(`^(?:\\p{L}+[оы]й |\\p{L}+ое )?(?:${words})(?!\\p{L})`, "u"),
  };
}

function kazakh(form: Form, words: string): FormWords {
  return { form, outside: whole(words), atEdge: new RegExp(`(?<!\\p{L})(?:${words})$`, "u") };
}

function whole(words: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, "u");
}

function named(form: Form, short: readonly string[]): [string, Form][] {
  return short.map((abbreviation) => [abbreviation, form]);
}
