/**
 * The commonest function words of languages that use the Latin script, by ISO 639-1 code.
 * Source: the head of the Leipzig Corpora word lists, from memory of their first ranks; words shared with English left out.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

export const stopWords: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words(
    "the and of to for with a at from by on was were is are that which this their our its as an it not who had has have been when my than into",
  ),
  de: words(
    "der die das und mit von für bei zur zum im auf eine einer einem eines ist wurde werden nicht sowie auch als durch über den dem des ich",
  ),
  fr: words(
    "le la les des et du en pour avec dans sur une par au aux ce cette qui que est sont mon mes ses leur d'une été",
  ),
  es: words("el la los las de y en para con del una por como que es al más su sus fue desde se lo mi"),
  it: words("il la di e per con del della nel dei delle una che sono gli alla al dal nella è ho mia presso"),
  pt: words("o os as de e em para com da do na no das dos uma por que ao é foi mais pela pelo à minha"),
  nl: words("de het een en van voor met bij naar ook aan op dat zijn werd te door uit als niet mijn"),
  sv: words("och att det som en för av på med är till den inte om ett jag har från vid"),
  da: words("og at det som en for af på med er til den ikke om et jeg har fra ved"),
  pl: words("i w z na do się nie jest oraz dla od przez o że po jako przy"),
};
