import type { Text } from "../text.ts";

const text = (kk: string, ru: string): Text => ({ kk, ru });

export const titleNominations = {
  organization: text("Қайырымдылық ұйымы", "Благотворительная организация"),
  person: text("Қайырымдылық жасаушы", "Благотворитель"),
};

/** The one that goes to organizations comes first; the names are Kazakh in the publisher's Russian texts too. */
export const generosityNominations: readonly Text[] = [
  "Жылдың үздік ұйымы",
  "Жыл меценаты",
  "Жыл тұлғасы",
  "Туған өлке",
  "Жылдың үздік қамқоршысы",
].map((name) => text(name, name));

/** The one that goes to organizations comes first. */
export const volunteerNominations: readonly Text[] = [
  text("Үздік еріктілер ұйымы", "Лучшая волонтерская организация"),
  text("Корпоративтік еріктілік көшбасшысы", "Лидер корпоративного волонтерства"),
  text("ТДМ көшбасшылары", "Лидеры ЦУР"),
  text("Үздік әлеуметтік көмекші", "Лучший социальный помощник"),
  text("Төтенше жағдайларды жою", "Ликвидация чрезвычайных ситуаций"),
  text("Жоғалғандарды іздеу", "Поиск пропавших"),
  text("Құқық бұзушылық құрбандарына көмек", "Помощь жертвам правонарушений"),
  text("Денсаулық сақтауды дамыту", "Развитие здравоохранения"),
  text("Салауатты өмір салтын насихаттау", "Пропаганда здорового образа жизни"),
  text("Білім беруге қосқан үлес", "Вклад в образование"),
  text("Қоршаған ортаны қорғау", "Охрана окружающей среды"),
];

export const bases: Readonly<Record<string, Text>> = {
  PRIZE_FOR_NGO: text("№ 36-III Заң, 6-3-бап", "Закон № 36-III, статья 6-3"),
  CHARITY_HONORARY_TITLE: text("«Қайырымдылық туралы» № 402-V Заң", "Закон № 402-V «О благотворительности»"),
  ZHOMART_ZHUREK: text("«Рухани жаңғыру» бағдарламасы", "Программа «Рухани жаңғыру»"),
  VOLUNTEER_OF_THE_YEAR: text("12.10.2020 № 339 бұйрық", "Приказ от 12.10.2020 № 339"),
  MEDAL_SHAPAGAT: text("Мемлекеттік наградалар туралы заң", "Закон о государственных наградах"),
  MEDAL_KHALYK_ALGYSY: text("Мемлекеттік наградалар туралы заң", "Закон о государственных наградах"),
};
