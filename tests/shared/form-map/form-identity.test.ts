import { expect, test } from "vitest";
import {
  formAddress,
  formIdentity,
  identityWords,
  kinshipOf,
  readIdentity,
} from "../../../shared/form-map/form-identity.ts";

test.each([
  [
    "https://docs.google.com/forms/u/1/d/e/1FAIpQL/viewform?usp=pp_url&entry.1=Примерова",
    "docs.google.com/forms/d/e/1FAIpQL/viewform",
  ],
  [
    "https://docs.google.com/forms/d/e/1FAIpQL/formResponse?pli=1",
    "docs.google.com/forms/d/e/1FAIpQL/viewform",
  ],
  ["https://forms.yandex.ru/u/66f2c8d1/?answer_short_text_1=Анна", "forms.yandex.ru/u/66f2c8d1"],
  [
    "https://www.Region.example/anketa/?ID=15&token=8f3a&user=ivanova&utm_source=mail#top",
    "region.example/anketa?ID=15",
  ],
  ["https://ivanova:secret@region.example/form", "region.example/form"],
  ["https://region.example/u/ivanova@mail.ru/form", "region.example/u/…/form"],
  ["https://region.example/app#/forms/12?token=5", "region.example/app#/forms/12"],
  ["https://region.example/f;jsessionid=8F3A", "region.example/f"],
  ["http://127.0.0.1:8080/form", "127.0.0.1:8080/form"],
  ["file:///C:/Users/Иванова/form.html", ""],
  ["about:blank", ""],
  ["", ""],
])("%s is %s", (address, known) => {
  expect(formAddress(address)).toBe(known);
  if (known !== "") expect(formAddress(`https://${known}`)).toBe(known);
});

test.each([
  { title: "Мониторинг внедрения", address: "forms.yandex.ru/u/1" },
  { title: "Мониторинг (школы)", address: "region.example/anketa?id=15" },
  { title: "", address: "forms.yandex.ru/u/1" },
  { title: "Мониторинг наставничества, 2025", address: "" },
  { title: "Мониторинг", address: "127.0.0.1:8080/form" },
])("a cell and back: $title $address", (form) => {
  expect(readIdentity(identityWords(form))).toEqual(form);
});

test("names stand neither in the title nor in the address", () => {
  expect(formIdentity("Отчёт: Примерова Анна Тестовна", "https://a.example/?user=примерова")).toEqual({
    title: "Отчёт: …",
    address: "a.example",
  });
});

test.each([
  ["same", "Мониторинг наставничества", "a.example/1", "Другое название", "a.example/1"],
  ["alike", "Мониторинг наставничества 2025", "a.example/1", "Мониторинг наставничества 2026", "a.example/2"],
  ["same", "Мониторинг наставничества", "", "Мониторинг наставничества", ""],
  ["other", "Мониторинг наставничества", "a.example/1", "Мониторинг питания", "a.example/2"],
  ["other", "Опрос", "a.example/1", "Опрос", "a.example/2"],
  ["other", "", "", "", ""],
] as const)("%s: «%s» %s, «%s» %s", (kinship, title, address, nowTitle, nowAddress) => {
  expect(kinshipOf({ title, address }, { title: nowTitle, address: nowAddress })).toBe(kinship);
});
