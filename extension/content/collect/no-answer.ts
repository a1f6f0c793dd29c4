/** «— выберите —», «Не выбрано», «...»: an answer not given yet. */
const PLACEHOLDER =
  /^[-–—.…\s]*(?:(?:не\s+)?(?:выберите|выбрать|выбрано|укажите|указано|select|choose)(?:[^а-яёa-z].*)?)?[-–—.…\s]*$/i;

/** @example saysNoAnswer("— выберите —") // true */
export function saysNoAnswer(label: string): boolean {
  return PLACEHOLDER.test(label);
}
