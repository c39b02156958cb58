import type { Text } from "../text.ts";

/** What small grants are for, as the report of 2023 names it, with the sphere of the law. */
export interface SmallTheme {
  readonly sphere: string;
  readonly title: Text;
}

const theme = (sphere: string, kk: string, ru: string): SmallTheme => ({ sphere, title: { kk, ru } });

export const smallThemes: readonly SmallTheme[] = [
  theme("1", "Ауылдағы спорт алаңы", "Спортивная площадка в селе"),
  theme("4", "Балаларға арналған ойын алаңы", "Детская игровая площадка"),
  theme("3", "Жағалауды тазарту және көгалдандыру", "Очистка и озеленение берега"),
  theme("3", "Мектеп жанындағы бақ", "Сад возле школы"),
  theme("12", "Ескі құдықты қалпына келтіру", "Восстановление старого колодца"),
  theme("12", "Ауыл тарихының бұрышы", "Уголок истории села"),
  theme("11", "Демалыс аймағын абаттандыру", "Обустройство зоны отдыха"),
  theme("9", "Ауылдағы тігін шеберханасы", "Швейная мастерская в селе"),
  theme("9", "Отбасылық наубайхана", "Семейная пекарня"),
  theme("7", "Қарттарға арналған кездесу орны", "Место встреч для пожилых людей"),
];
