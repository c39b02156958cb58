import type { LegalForm } from "../../../entities/organizations/organization.vocabulary.ts";
import type { ValueOf } from "../../../entities/shared/vocabulary.ts";
import { skeleton } from "./spelling.ts";

/** A legal form as a name shows it; `FOUNDATION` and `ASSOCIATION` where the name does not say which kind. */
export type NameForm = ValueOf<typeof LegalForm> | "FOUNDATION" | "ASSOCIATION";

export type Qualifier =
  | "CHARITABLE"
  | "REPUBLICAN"
  | "REGIONAL"
  | "CITY"
  | "DISTRICT"
  | "INTERNATIONAL"
  | "BRANCH";

/** Words in their order, each by the skeleton of its stem, so that case endings and possessive suffixes do not matter. */
export interface Phrase<Meaning> {
  readonly stems: readonly string[];
  readonly meaning: Meaning;
}

/** The narrower before the wider. */
export const formPhrases: readonly Phrase<NameForm>[] = [
  ...phrases("NON_PROFIT_JSC", [
    "некоммерческ акционерн обществ",
    "коммерциялық емес акционерлік қоғам",
    "non profit joint stock company",
  ]),
  ...phrases("COMMERCIAL_ORGANIZATION", [
    "товариществ с ограниченной ответственностью",
    "жауапкершілігі шектеулі серіктест",
    "акционерн обществ",
    "акционерлік қоғам",
  ]),
  ...phrases("ASSOCIATION_UNION", [
    "объединен юридических лиц в форме ассоциаци",
    "объединен юридических лиц в форме союз",
    "объединен юридических лиц",
    "заңды тұлғалар бірлест",
    "заңды тұлғалардың бірлест",
    "association of legal entities",
  ]),
  ...phrases("TRADE_UNION", ["профессиональн союз", "кәсіптік одақ", "кәсіптік одағ", "trade union"]),
  ...phrases("POLITICAL_PARTY", ["политическ парти", "саяси партия"]),
  ...phrases("RELIGIOUS_ASSOCIATION", ["религиозн объединен", "діни бірлест"]),
  ...phrases("CONSUMER_COOPERATIVE", [
    "потребительск кооператив",
    "тұтыну кооператив",
    "тұтынушылар кооператив",
  ]),
  ...phrases("PUBLIC_ASSOCIATION", ["общественн объединен", "қоғамдық бірлест", "public association"]),
  ...phrases("PUBLIC_FOUNDATION", [
    "общественн социальн фонд",
    "общественн благотворительн фонд",
    "қоғамдық қайырымдылық қор",
    "общественн фонд",
    "қоғамдық қор",
    "public foundation",
    "public fund",
  ]),
  ...phrases("CORPORATE_FOUNDATION", [
    "корпоративн фонд",
    "корпоративтік қор",
    "corporate foundation",
    "corporate fund",
  ]),
  ...phrases("PRIVATE_FOUNDATION", ["частн фонд", "жеке қор", "private foundation", "private fund"]),
  ...phrases("STATE_FOUNDATION", ["государственн фонд", "мемлекеттік қор"]),
  ...phrases("PRIVATE_INSTITUTION", [
    "частн учрежден",
    "учрежден образован",
    "жеке мекеме",
    "private institution",
  ]),
  ...phrases("STATE_INSTITUTION", ["государственн учрежден", "мемлекеттік мекеме"]),
  ...phrases("FOUNDATION", ["фонд", "қор", "қорының", "foundation", "fund"]),
  ...phrases("ASSOCIATION", ["ассоциация", "қауымдастығы", "қауымдастық", "association"]),
];

/** Words that say what kind of organization it is, not which one. */
export const qualifierPhrases: readonly Phrase<Qualifier>[] = [
  ...phrases("CHARITABLE", ["благотворительн", "қайырымдылық", "charitable", "charity"]),
  ...phrases("REPUBLICAN", ["республиканск", "республикалық", "republican"]),
  ...phrases("REGIONAL", ["областн", "облыстық", "regional"]),
  ...phrases("CITY", ["городск", "қалалық"]),
  ...phrases("DISTRICT", ["районн", "аудандық"]),
  ...phrases("INTERNATIONAL", ["международн", "халықаралық", "international"]),
  ...phrases("BRANCH", ["филиал", "представительств", "өкілдік", "өкілдіг", "branch"]),
];

interface Short {
  readonly form?: NameForm;
  readonly qualifiers?: readonly Qualifier[];
}

/** Written in capitals; ordinary words may look the same, so they count only where a form may stand. */
export const abbreviations: ReadonlyMap<string, Short> = new Map<string, Short>([
  ...short({ form: "PUBLIC_ASSOCIATION" }, ["ОО", "ҚБ"]),
  ...short({ form: "PUBLIC_ASSOCIATION", qualifiers: ["REPUBLICAN"] }, ["РОО", "РҚБ"]),
  ...short({ form: "PUBLIC_ASSOCIATION" }, ["МОО"]),
  ...short({ form: "PUBLIC_FOUNDATION" }, ["ОФ", "ҚҚ"]),
  ...short({ form: "PUBLIC_FOUNDATION", qualifiers: ["CHARITABLE"] }, ["ОБФ", "БОФ", "ҚҚҚ"]),
  ...short({ form: "FOUNDATION", qualifiers: ["CHARITABLE"] }, ["БФ"]),
  ...short({ form: "FOUNDATION", qualifiers: ["INTERNATIONAL"] }, ["МФ"]),
  ...short({ form: "CORPORATE_FOUNDATION" }, ["КФ", "КҚ"]),
  ...short({ form: "PRIVATE_FOUNDATION" }, ["ЧФ", "ЖҚ"]),
  ...short({ form: "STATE_FOUNDATION" }, ["ГФ", "МҚ"]),
  ...short({ form: "PRIVATE_INSTITUTION" }, ["ЧУ", "УО", "ЖМ"]),
  ...short({ form: "STATE_INSTITUTION" }, ["ГУ", "РГУ", "КГУ", "ММ", "РММ", "КММ"]),
  ...short({ form: "ASSOCIATION_UNION" }, ["ОЮЛ", "ЗТБ"]),
  ...short({ form: "NON_PROFIT_JSC" }, ["НАО", "КЕАҚ"]),
  ...short({ form: "CONSUMER_COOPERATIVE" }, ["ПК", "КСК", "ТК"]),
  ...short({ form: "RELIGIOUS_ASSOCIATION" }, ["РО", "ДБ"]),
  ...short({ form: "TRADE_UNION" }, ["ПС"]),
  ...short({ form: "COMMERCIAL_ORGANIZATION" }, ["АО", "ТОО", "АҚ", "ЖШС"]),
]);

/** Words that tell nothing apart: "named after". */
export const stopStems: ReadonlySet<string> = new Set(["имени", "атындағы", "им"].map(skeleton));

function phrases<const Meaning extends string>(
  meaning: Meaning,
  texts: readonly string[],
): Phrase<Meaning>[] {
  return texts.map((text) => ({ meaning, stems: skeleton(text).split(" ") }));
}

function short(meaning: Short, words: readonly string[]): [string, Short][] {
  return words.map((word) => [word, meaning]);
}
