/** A text in the two languages of the registers. */
export interface Text {
  readonly kk: string;
  readonly ru: string;
}

const RUSSIAN_LETTERS: Record<string, string> = {
  ә: "а",
  ғ: "г",
  қ: "к",
  ң: "н",
  ө: "о",
  ұ: "у",
  ү: "у",
  һ: "х",
  і: "и",
};

/** How a Kazakh word is usually spelled in Russian texts. */
export const russified = (kazakh: string): string =>
  kazakh.replaceAll(/[әғқңөұүһі]/giu, (letter) => {
    const lower = letter.toLowerCase();
    const plain = RUSSIAN_LETTERS[lower] ?? letter;
    return letter === lower ? plain : plain.toUpperCase();
  });

export const capitalized = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** The letters that typists and PDF conversions put for Kazakh ones. */
export const lookAlike = (kazakh: string): string => kazakh.replaceAll("і", "i").replaceAll("ө", "ӛ");
