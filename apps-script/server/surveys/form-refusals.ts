import type { Refusals } from "../refused-by-google.ts";

/** What a person reads where Google refuses something about a form. */
export const formRefusals: Refusals = {
  quota: "Google больше не даёт работать с формами сегодня. Повторите завтра.",
  rights: "Google не разрешил работать с формами. Откройте «Анкеты» ещё раз и дайте разрешение.",
  gone: "Форма не открывается: её удалили, или у вас нет права её менять. Попросите того, кто её создал, дать доступ «Редактор»; если её больше нет, уберите её из списка.",
  busy: "Google Формы сейчас не отвечают. Повторите через минуту.",
};
