import type { Text } from "../text.ts";

/** One direction of the ministry's list, invented like the priority that it follows from. */
export interface Direction {
  readonly name: Text;
  readonly priority: Text;
  readonly title: Text;
  /** Sustainable Development Goals that the ministry's list names beside it. */
  readonly goals: readonly number[];
}

const text = (kk: string, ru: string): Text => ({ kk, ru });

const openState = text("Ашық және жауапты мемлекет", "Открытое и ответственное государство");
const strongFamily = text("Мықты отбасы", "Крепкая семья");
const cleanLand = text("Таза жер, таза су", "Чистая земля, чистая вода");

/** In the order of their codes; the first two since 2023, the third since 2024. */
export const directions: readonly Direction[] = [
  {
    name: text(
      "Азаматтық қоғам ұйымдарының әлеуетін арттыру",
      "Укрепление потенциала организаций гражданского общества",
    ),
    priority: openState,
    title: text("Ауылдағы ұйымдарға тәлімгерлік", "Наставничество для сельских организаций"),
    goals: [17],
  },
  {
    name: text("Еріктілер қозғалысын қолдау", "Поддержка движения волонтеров"),
    priority: openState,
    title: text("Еріктілер мектептерінің желісі", "Сеть школ волонтеров"),
    goals: [4, 17],
  },
  {
    name: text("Отбасы мен балалықты қолдау", "Поддержка семьи и детства"),
    priority: strongFamily,
    title: text("Отбасыларға арналған кеңес беру алаңдары", "Консультационные площадки для семей"),
    goals: [5],
  },
  {
    name: text("Табиғатты ұқыпты пайдалану мәдениеті", "Культура бережного отношения к природе"),
    priority: cleanLand,
    title: text("Өзендер мен көлдерді бірге сақтаймыз", "Бережем реки и озера вместе"),
    goals: [14, 15],
  },
  {
    name: text("Қоғамдық бақылауды дамыту", "Развитие общественного контроля"),
    priority: openState,
    title: text("Қоғамдық бақылау қатысушыларын оқыту", "Обучение участников общественного контроля"),
    goals: [16],
  },
];

export const partnershipStages: readonly Text[] = [
  text("Бағытты айқындау", "Определение направления"),
  text("Конкурс", "Конкурс"),
  text("Шарт жасасу", "Заключение договора"),
  text("Қызметтерді көрсету", "Оказание услуг"),
  text("Комиссияның қабылдауы", "Приемка комиссией"),
];

export const partnershipAssessment = text(
  "Нысаналы көрсеткіштерге қол жеткізілді",
  "Целевые индикаторы достигнуты",
);
