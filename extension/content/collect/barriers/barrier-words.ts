/** A wording and a real example of it. Look-alike Latin letters are folded before matching. */
type Wording = { readonly pattern: RegExp; readonly example: string };

/** The person's own promise: never given for them. */
export const consentWordings: readonly Wording[] = [
  { pattern: /(?:^|[^а-яё])соглас(?:ен|на|ны)(?![а-яё])/i, example: "Согласен с условиями" },
  {
    pattern: /(?:да[юе]м?|выража[юе]м?|подтвержда[юе]м?)\s+(?:сво[её]\s+)?согласие/i,
    example: "Даю согласие",
  },
  {
    pattern: /^\W*(?:я\s+)?согласие\s+(?:на|с|субъекта)/i,
    example: "Согласие на обработку персональных данных",
  },
  {
    pattern:
      /(?:^|[^а-яё])(?:я\s+)?(?:принимаю|подтверждаю|гарантирую|удостоверяю|обязуюсь|разрешаю)(?![а-яё])/i,
    example: "Подтверждаю достоверность сведений",
  },
  {
    pattern: /(?:^|[^а-яё])(?:ознакомлен[аы]?|ознакомил(?:ся|ась|ись))(?![а-яё])/i,
    example: "С политикой ознакомлен(а)",
  },
  { pattern: /обработк[аиуе][^.]{0,60}персональн[а-яё]+\s+данн/i, example: "Обработка персональных данных" },
  { pattern: /\bI (?:agree|consent|accept)\b/i, example: "I agree to the terms" },
];

/** Questions about consents collected by the school: counted and answered like any other. */
export const aboutConsents: readonly Wording[] = [
  {
    pattern: /(?:налич|имеют?ся|получен|собран|оформлен|количеств|сколько|число)[а-яё]*[^.?]{0,80}соглас/i,
    example: "Имеются ли согласия наставников на обработку персональных данных?",
  },
  {
    pattern: /соглас[а-яё]*[^.?]{0,80}(?:получен|собран|оформлен|имеют?ся)/i,
    example: "Согласия родителей на обработку персональных данных получены",
  },
];

export const captchaWordings: readonly Wording[] = [
  { pattern: /captcha|капч|smart-?token/i, example: "g-recaptcha-response" },
  {
    pattern: /(?:код|символ|текст|числ|букв|цифр)[а-яё]*\s+(?:с|на|из)\s+(?:картинк|изображени|рисунк)/i,
    example: "Введите код с картинки",
  },
  { pattern: /не\s+робот|защит[аы]\s+от\s+(?:спама|роботов)/i, example: "Я не робот" },
  { pattern: /(?:сколько будет|решите|ответ:?)\s*\d+\s*[+×x*-]\s*\d+/i, example: "Сколько будет 3 + 4?" },
];

export const decoyWordings: readonly Wording[] = [
  {
    pattern:
      /^(?!.*(?:если|отсутств)).*(?:не\s+заполняйте|оставьте[^.]{0,30}пуст)|leave (?:this )?(?:field )?(?:blank|empty)|honey-?pot/i,
    example: "Не заполняйте это поле",
  },
];

export function says(wordings: readonly Wording[], text: string): boolean {
  let one = patterns.get(wordings);
  if (one === undefined) {
    one = new RegExp(wordings.map(({ pattern }) => `(?:${pattern.source})`).join("|"), "i");
    patterns.set(wordings, one);
  }
  return one.test(text);
}

/** The patterns of a table as one, since every text is held against all of them. */
const patterns = new WeakMap<readonly Wording[], RegExp>();
