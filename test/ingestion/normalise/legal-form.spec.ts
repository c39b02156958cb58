import { describe, expect, test } from "vitest";

import { legalFormOf } from "../../../src/ingestion/normalise/legal-form.ts";

describe("the legal form is read", () => {
  test.each([
    ["Общественное объединение «Саралым»", "PUBLIC_ASSOCIATION"],
    ['Республиканское общественное объединение "Саралым"', "PUBLIC_ASSOCIATION"],
    ["РОО «Саралым»", "PUBLIC_ASSOCIATION"],
    ["ОО «Саралымның қоғамы»", "PUBLIC_ASSOCIATION"],
    ["Благотворительный общественный фонд «Тұмерін»", "PUBLIC_FOUNDATION"],
    ["Общественный благотворительный фонд <<Тұмерін>>", "PUBLIC_FOUNDATION"],
    ["Благотворительный ОФ «Тұмерін»", "PUBLIC_FOUNDATION"],
    ["ОФ поддержки народного ремесла «Тұмерін»", "PUBLIC_FOUNDATION"],
    ["Общественный фонд Тұмерін", "PUBLIC_FOUNDATION"],
    ["КФ «Смелость»", "CORPORATE_FOUNDATION"],
    ["Частный фонд «Смелость»", "PRIVATE_FOUNDATION"],
    ["ЧУ «Колледж»", "PRIVATE_INSTITUTION"],
    ["Объединение юридических лиц в форме ассоциации (союза) «Альянс»", "ASSOCIATION_UNION"],
    ["ОЮЛ «Альянс»", "ASSOCIATION_UNION"],
    ["Некоммерческое акционерное общество «Центр»", "NON_PROFIT_JSC"],
    ["Акционерное общество «Завод»", "COMMERCIAL_ORGANIZATION"],
    ["ТОО «Управление проектами»", "COMMERCIAL_ORGANIZATION"],
    ["Филиал международной некоммерческой организации «Мост»", "FOREIGN_NPO_BRANCH"],
    ["КГУ «Центр молодежи»", "STATE_INSTITUTION"],
    ["Профсоюз «Труд»", "TRADE_UNION"],
    ["ОО «Комитет матерей»", "PUBLIC_ASSOCIATION"],
  ])("before the name in Russian: %s", (ru, form) => expect(legalFormOf({ ru })).toBe(form));

  test.each([
    ["«Тұмерін» қоғамдық қоры", "PUBLIC_FOUNDATION"],
    ['"Харекет "қайырымдылық қоры" Қоғамдық Қоры', "PUBLIC_FOUNDATION"],
    ["«Жас» РҚБ", "PUBLIC_ASSOCIATION"],
    ["«Саралым» республикалық қоғамдық бірлестігі", "PUBLIC_ASSOCIATION"],
    ["«Білім» жеке мекемесі", "PRIVATE_INSTITUTION"],
    ["«Одақ» қауымдастық нысанындағы заңды тұлғалар бірлестігі", "ASSOCIATION_UNION"],
    ["«Орталық» коммерциялық емес акционерлік қоғамы", "NON_PROFIT_JSC"],
    ["Медиа дамыту корпоративтік қоры", "CORPORATE_FOUNDATION"],
  ])("after the name in Kazakh: %s", (kk, form) => expect(legalFormOf({ kk })).toBe(form));

  test.each([
    [{ ru: "Управление внутренней политики Павлодарской области" }],
    [{ ru: "ГУ «Управление внутренней политики Павлодарской области»" }],
    [{ ru: "Министерство культуры и информации (DEMONSTRATION)" }],
    [{ ru: "Аппарат акима города Алматы" }],
    [{ kk: "Павлодар облысының ішкі саясат басқармасы" }],
    [{ kk: "«Алматы қаласы әкімінің аппараты» коммуналдық мемлекеттік мекемесі" }],
  ])("off the name of a state body: %j", (name) => expect(legalFormOf(name)).toBe("STATE_BODY"));
});

test.each([
  [{ ru: "Центр «Надежда»" }],
  [{ ru: "Фонд земли «Развитие»" }],
  [{ ru: "Филиал общественного объединения «Саралым»" }],
  [{ ru: "Филиал ОО «Саралым»", kk: "«Саралым» ҚБ филиалы" }],
  [{ kk: "Қоғамдық қорлар туралы" }],
  [{}],
])("nothing is guessed for %j", (name) => expect(legalFormOf(name)).toBeUndefined());
