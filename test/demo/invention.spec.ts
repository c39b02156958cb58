import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

import { dialogueFiles } from "../../demo/generator/writers/dialogue.writer.ts";
import { DIRECTOR } from "../../demo/generator/writers/moj.writer.ts";
import { landmarks } from "../../demo/landmarks.ts";
import { inventedRegisters } from "../../demo/registers.ts";
import { checkBin } from "../../entities/shared/bin.ts";
import { text } from "./support/text.ts";
import { world } from "./support/world.ts";

const files = [
  ...[...inventedRegisters(world)].flatMap((register) => register.files),
  ...dialogueFiles(world),
];
const entities = [...world.bodies.all, ...world.ngos, ...world.strays];
const bins = entities.flatMap(({ bin }) => bin ?? []);

/** Names and parts of names of real organizations and bodies, folded: none may stand in what is invented. */
const realNames = [
  "харекет",
  "xareket",
  "iambala",
  "qalam",
  "налоговых консультантов",
  "менеджмент университет",
  "водных ресурсов",
  "қазақстан халқына",
  "жас ұлан",
  "новое время",
  "қазақстан әйелдері",
  "молодая гвардия",
  "ой бренд",
  "neco",
  "устойчивое развитие",
  "медицина жастары",
  "гражданский альянс",
  "волонтерская сеть",
  "medianet",
  "дети ангелы",
  "best for kids",
  "үнсіз әлем",
  "нұр-әлем",
  "мазмұндама",
  "erekshe",
  "ybyrai",
  "ыбырай жолы",
  "медиа дамыту",
  "смелость быть первым",
  "medical center",
  "болашак",
  "торышашты",
  "поддержки гражданских инициатив",
  "институт общественного развития",
  "бастама орталығы",
  "тұтынушылар құқығын",
  "алтын оймақ",
  "parasat",
  "аялаған",
  "шырак",
  "вместе против рака",
  "защита детей от спида",
  "zubr",
  "самрук",
  "казахтелеком",
  "казмунайгаз",
  "казатомпром",
  "казпочта",
  "атамекен",
  "министерство культуры",
  "министерство юстиции",
  "министерство здравоохранения",
  "министерство просвещения",
  "министерство труда",
  "министерство экологии",
  "birgemiz",
  "таңдау",
];

/** Given and family names that people bear; whole words of the invented names of council members. */
const bornNames = new Set(
  "айгуль алия асель болат гульнара дана ержан жанар кайрат марат нурлан сауле серик тимур анна елена иван мария сергей ахметов ибраев иванов ким нурланов омаров сулейменов тлеубаев ким цой".split(
    " ",
  ),
);

describe("an invented BIN", () => {
  it("has the right structure and check digit, but for the six that are wrong on purpose", () => {
    expect(bins.filter((bin) => checkBin(bin) !== "OK").map(checkBin)).toEqual(Array(6).fill("BIN_CHECKSUM"));
  });

  it("belongs to one organization", () => {
    expect(new Set(bins).size).toBe(bins.length);
  });

  it("has a serial that the register never reached", () => {
    expect(bins.filter((bin) => Number(bin.slice(6, 11)) < 90_000)).toEqual([]);
  });
});

describe("an invented name", () => {
  const names = entities.flatMap(({ name }) => [name.kk, name.ru]).map((name) => name.toLowerCase());
  const people = world.councils.flatMap(({ seats }) => seats.map(({ person }) => person));

  it("is nobody's", () => {
    expect(realNames.filter((real) => names.some((name) => name.includes(real)))).toEqual([]);
  });

  it("of an NGO is its own", () => {
    const ngos = world.ngos.map(({ name }) => name.ru);
    expect(new Set(ngos).size).toBe(ngos.length);
  });

  it("of a body that is no NGO says DEMONSTRATION in both languages", () => {
    const unmarked = world.bodies.all.filter(
      ({ name }) => !name.ru.includes("(DEMONSTRATION)") || !name.kk.includes("(DEMONSTRATION)"),
    );
    expect(unmarked).toEqual([]);
  });

  it("of a council member is one that no list of names has, and no two members share one", () => {
    const words = people.flatMap((person) => person.toLowerCase().split(" "));
    expect(words.filter((word) => bornNames.has(word))).toEqual([]);
    expect(new Set(people).size).toBe(people.length);
  });
});

describe("a person", () => {
  const iins = files
    .flatMap((file) => [...text(file).matchAll(/(?<!\d)\d{12}(?!\d)/g)].map(([found]) => found))
    .filter((found) => checkBin(found) === "IIN_IN_BIN");

  it("whose number strays into a file was born before anybody who lives", () => {
    expect(iins).not.toEqual([]);
    expect(iins.filter((iin) => !/^[12]$/.test(iin.charAt(6)))).toEqual([]);
  });

  it("has no number anywhere in the generator's sources", () => {
    const sources = readdirSync("demo", { recursive: true, encoding: "utf8" }).filter((name) =>
      /\.(ts|md|csv)$/.test(name),
    );
    const numbers = sources.flatMap(
      (name) => readFileSync(join("demo", name), "utf8").match(/(?<!\d)\d{12}(?!\d)/g) ?? [],
    );
    expect(numbers.filter((found) => checkBin(found) === "IIN_IN_BIN")).toEqual([]);
  });

  it("who heads an organization is a sentence that a leak would show", () => {
    const pages = files.filter(({ name }) => name.startsWith("page-"));
    const elements = pages.flatMap(
      (page) => (JSON.parse(text(page)) as { elements: { director: string }[] }).elements,
    );
    expect(new Set(elements.map(({ director }) => director))).toEqual(new Set([DIRECTOR]));
  });

  it("has no telephone number, no e-mail address and no birthday in any file", () => {
    const personal = /@|\+7|birth|рожден|"(?:phone|email)"/i;
    expect(files.filter((file) => personal.test(text(file))).map(({ name }) => name)).toEqual([]);
  });
});

describe("a landmark", () => {
  const { joined, orders, grants, councils, charities, volunteering } = world;
  const inSix = joined.filter(
    (npo) =>
      grants.some(({ recipient }) => recipient === npo) &&
      orders.some(({ supplier }) => supplier === npo) &&
      councils.some(({ seats }) =>
        seats.some(({ nominator, endedOn }) => nominator === npo && endedOn === null),
      ) &&
      charities.some(({ organization }) => organization === npo) &&
      volunteering.organizations.some(({ organization }) => organization === npo),
  );

  it("stands in all six registers", () => {
    expect(inSix.map(({ bin }) => bin)).toContain(landmarks.oneRequestBin);
    expect(inSix).toHaveLength(landmarks.joined);
  });

  it("is a place with many such organizations", () => {
    const { joinedDistrict, joinedCity } = landmarks;
    expect(inSix.filter(({ territory }) => territory === joinedDistrict.kato)).toHaveLength(
      joinedDistrict.joined,
    );
    const inCity = inSix.filter(({ territory }) => world.places.of(territory).region === joinedCity.kato);
    expect(inCity).toHaveLength(joinedCity.joined);
  });

  it("is a hub", () => {
    const { hubCustomer, hubImplementer } = landmarks;
    expect(orders.filter(({ customer }) => customer.bin === hubCustomer.bin)).toHaveLength(
      hubCustomer.placedOrders,
    );
    expect(orders.filter(({ supplier }) => supplier.bin === hubImplementer.bin)).toHaveLength(
      hubImplementer.orders,
    );
  });

  it("is the operator, or an NGO without a BIN", () => {
    expect(world.bodies.operator.bin).toBe(landmarks.operatorBin);
    const withoutBin = world.ngos.filter(({ bin }) => bin === null).map(({ number }) => `ngo-base:${number}`);
    expect(withoutBin).toContain(landmarks.withoutBin.key);
  });
});
