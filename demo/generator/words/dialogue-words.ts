import type { Text } from "../text.ts";

const words = (kk: string, ru: string): Text => ({ kk, ru });

/** A sentence around a theme. */
export type Phrase = (theme: Text) => Text;

/** What forums recommend on a theme. */
export const recommendations: readonly Phrase[] = [
  ({ kk, ru }) =>
    words(`Әлеуметтік тапсырыста «${kk}» тақырыбын көздеу`, `Предусмотреть в социальном заказе тему «${ru}»`),
  ({ kk, ru }) =>
    words(
      `«${kk}» тақырыбы бойынша жобалардың нәтижесін бағалау`,
      `Оценить результаты проектов по теме «${ru}»`,
    ),
  ({ kk, ru }) =>
    words(
      `«${kk}» тақырыбы бойынша ҮЕҰ қатысатын жұмыс тобын құру`,
      `Создать рабочую группу с участием НПО по теме «${ru}»`,
    ),
  ({ kk, ru }) =>
    words(
      `«${kk}» тақырыбы бойынша жобалар туралы деректерді жариялау`,
      `Публиковать данные о проектах по теме «${ru}»`,
    ),
  ({ kk, ru }) =>
    words(
      `«${kk}» тақырыбы бойынша жергілікті мамандарды оқыту`,
      `Обучить специалистов на местах по теме «${ru}»`,
    ),
  ({ kk, ru }) =>
    words(
      `«${kk}» тақырыбындағы ҮЕҰ тәжірибесін ауылдарға тарату`,
      `Распространить на села опыт НПО по теме «${ru}»`,
    ),
];

/** A measure of a plan and how its end is shown. */
export interface Measure {
  readonly measure: Phrase;
  readonly form: Text;
}

/** How plans answer. */
export const measures: readonly Measure[] = [
  {
    measure: ({ kk, ru }) =>
      words(
        `«${kk}» тақырыбын әлеуметтік тапсырыс жоспарына енгізу`,
        `Включить тему «${ru}» в план социального заказа`,
      ),
    form: words("бұйрық", "приказ"),
  },
  {
    measure: ({ kk, ru }) =>
      words(
        `«${kk}» тақырыбы бойынша ҮЕҰ-мен дөңгелек үстел өткізу`,
        `Провести с НПО круглый стол по теме «${ru}»`,
      ),
    form: words("хаттама", "протокол"),
  },
  {
    measure: ({ kk, ru }) =>
      words(
        `«${kk}» тақырыбы бойынша әдістемелік ұсынымдар дайындау`,
        `Подготовить методические рекомендации по теме «${ru}»`,
      ),
    form: words("әдістемелік ұсынымдар", "методические рекомендации"),
  },
  {
    measure: ({ kk, ru }) =>
      words(`«${kk}» тақырыбы бойынша талдау жүргізу`, `Провести анализ по теме «${ru}»`),
    form: words("талдамалық анықтама", "аналитическая справка"),
  },
  {
    measure: ({ kk, ru }) =>
      words(
        `«${kk}» тақырыбы бойынша ережелерге түзетулер ұсыну`,
        `Внести предложения о поправках в правила по теме «${ru}»`,
      ),
    form: words("ұсыныстар", "предложения"),
  },
];

export const sectorMeeting = (body: Text): Text =>
  words(`ҮЕҰ-мен салалық кездесу: ${body.kk}`, `Отраслевая встреча с НПО: ${body.ru}`);

export const regionalForum = (region: Text): Text =>
  words(`Өңірлік азаматтық форум: ${region.kk}`, `Региональный гражданский форум: ${region.ru}`);

export const interactionCouncilName = (body: Text): Text =>
  words(
    `Үкіметтік емес ұйымдармен өзара іс-қимыл және ынтымақтастық жөніндегі кеңес: ${body.kk}`,
    `Совет по взаимодействию и сотрудничеству с неправительственными организациями: ${body.ru}`,
  );
