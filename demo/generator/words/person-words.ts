/** Names of nobody: syllables chosen so that their combinations are on no list of names. */
export const givenBeginnings =
  "Бри Вус Гел Дио Жур Зив Кло Лум Мро Нуй Ори Пле Рус Свей Три Уво Фли Хос Цел Шви".split(" ");
export const givenEndings =
  "бидо вегур гасмо даймил зелур ильмо керант лиреск мавенто нодис пилант рунек селито тивур фелус хоминт".split(
    " ",
  );
export const familyBeginnings =
  "Арк Бур Вент Гром Дарл Жинт Зольт Карп Лонд Мерг Нольт Обри Прун Рист Савр Тонк Увер Фарг Хельм Шторн".split(
    " ",
  );
export const familyMiddles = "а ев ил ом ур эс ин од".split(" ");
export const familyEndings = "бай вент гюр дель жим зант клей лус мюр норт пьел рух сейт тюль форк".split(
  " ",
);
