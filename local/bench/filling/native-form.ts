/** A question as people who write forms by hand set it, by its place: ten ways in turn. */
const WAYS: readonly ((name: string, words: string) => string)[] = [
  (name, words) =>
    `<div class="row"><label for="${name}">${words}</label><input id="${name}" name="${name}"></div>`,
  (name, words) =>
    `<div class="row"><label for="${name}">${words} <span class="star">*</span></label><input id="${name}" name="${name}" type="number"><small class="hint">чел., целое число</small></div>`,
  (name, words) => `<p><label>${words} <input name="${name}"></label></p>`,
  (name, words) => `<p><label>${words} <input type="date" name="${name}"></label></p>`,
  (name, words) =>
    `<div class="row"><label for="${name}">${words}</label><select id="${name}" name="${name}"><option value="">— выберите —</option><option value="a">Первый вариант</option><option value="b">Второй вариант</option><option value="c">Третий вариант</option></select></div>`,
  (name, words) =>
    `<div class="row"><label for="${name}">${words}</label><textarea id="${name}" name="${name}"></textarea></div>`,
  (name, words) =>
    `<div class="row"><div>${words}</div><div><input name="${name}" placeholder="Ответ"></div></div>`,
  (name, words) => `<div class="row"><label><input type="checkbox" name="${name}"> ${words}</label></div>`,
  (name, words) =>
    `<table><tr><th>№</th><th>Показатель</th><th>Всего</th></tr><tr><td>1</td><td>${words}</td><td><input name="${name}"></td></tr></table>`,
  (name, words) => `<p>${words}: <input name="${name}" type="number"></p>`,
];

const A_SECTION = 30;

/** A page of native fields, without a script of its own. */
export function nativeForm(fields: number): string {
  const rows = Array.from({ length: fields }, (_, place) => {
    const heading = place % A_SECTION === 0 ? `<h2>Раздел ${place / A_SECTION + 1}. Сведения</h2>` : "";
    return `${heading}${WAYS[place % WAYS.length]!(`f${place}`, `Показатель ${place + 1}: количество наставников`)}`;
  });
  return `<!doctype html><html lang="ru"><meta charset="utf-8"><title>Мониторинг</title><h1>Мониторинг наставничества</h1>
<form onsubmit="return false">${rows.join("\n")}</form></html>`;
}
