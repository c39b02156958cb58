import type { Form } from "./organization.ts";
import type { Text } from "./text.ts";

export interface FormWords {
  /** Before the name in Russian, in full and short. */
  readonly ru: readonly [full: string, short: string];
  /** After the name in Kazakh, with its possessive ending. */
  readonly kk: string;
}

/** How legal forms stand in names, and how many NGOs in a hundred have them: an assumption, no count is published. */
export const ngoForms: readonly (readonly [form: Form, share: number, words: FormWords])[] = [
  ["PUBLIC_ASSOCIATION", 41, { ru: ["Общественное объединение", "ОО"], kk: "қоғамдық бірлестігі" }],
  ["PUBLIC_FOUNDATION", 34, { ru: ["Общественный фонд", "ОФ"], kk: "қоғамдық қоры" }],
  ["PRIVATE_INSTITUTION", 9.5, { ru: ["Частное учреждение", "ЧУ"], kk: "жеке мекемесі" }],
  [
    "ASSOCIATION_UNION",
    7,
    {
      ru: ["Объединение юридических лиц в форме ассоциации", "ОЮЛ"],
      kk: "қауымдастық нысанындағы заңды тұлғалар бірлестігі",
    },
  ],
  ["CORPORATE_FOUNDATION", 4, { ru: ["Корпоративный фонд", "КФ"], kk: "корпоративтік қоры" }],
  ["PRIVATE_FOUNDATION", 3.5, { ru: ["Частный фонд", "ЧФ"], kk: "жеке қоры" }],
  [
    "FOREIGN_NPO_BRANCH",
    0.7,
    {
      ru: ["Филиал международной некоммерческой организации", "Филиал"],
      kk: "халықаралық коммерциялық емес ұйымының филиалы",
    },
  ],
  [
    "NON_PROFIT_JSC",
    0.3,
    { ru: ["Некоммерческое акционерное общество", "НАО"], kk: "коммерциялық емес акционерлік қоғамы" },
  ],
];

const words = new Map(ngoForms.map(([form, , texts]) => [form, texts]));

export const formWords = (form: Form): FormWords => words.get(form) ?? { ru: ["", ""], kk: "" };

/** The classifier of economic activities, one line for each kind of entity that we need. */
export const okeds: Readonly<Record<"ngo" | "state" | "company", Text>> = {
  ngo: { ru: "Деятельность прочих общественных организаций", kk: "Өзге қоғамдық ұйымдардың қызметі" },
  state: {
    ru: "Деятельность органов государственного управления",
    kk: "Мемлекеттік басқару органдарының қызметі",
  },
  company: { ru: "Деятельность головных компаний", kk: "Бас компаниялардың қызметі" },
};
