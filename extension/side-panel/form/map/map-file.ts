import { identityWords, kinshipOf } from "../../../../shared/form-map/form-identity.ts";
import { formMapJson, LARGEST_FILE, readFormMapJson } from "../../../../shared/form-map/form-map-json.ts";
import { plural } from "../../../../shared/text/plural.ts";
import { saveDownload } from "../../../../views/files/save-download.ts";
import { importedMaps, webForm } from "../form-state.ts";
import { identityOf } from "./applied-maps.ts";
import { formMap, mapProblem, mapSaid } from "./form-map-state.ts";

/** Hands the person the map of the form as a file for another school. */
export function saveMapFile(): void {
  const map = formMap.value;
  if (map === null) return;
  const title = map.form.title
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, " ")
    .trim()
    .slice(0, 80);
  const name = `Карта формы${title === "" ? "" : ` ${title}`}.json`;
  saveDownload(name, formMapJson(map), "application/json");
  mapProblem.value = "";
  mapSaid.value = `Карта сохранена: «${name}». Ответов и имён в ней нет, её можно передать другой школе.`;
}

/** Takes a map from a file: it holds at once, and stays in the book once it is remembered there. */
export async function takeMapFile(file: File): Promise<void> {
  mapSaid.value = "";
  const read =
    file.size > LARGEST_FILE
      ? ({ ok: false, message: "Файл слишком большой для карты формы." } as const)
      : await file.text().then(readFormMapJson, () => null);
  if (read === null || !read.ok) {
    mapProblem.value = `«${file.name}»: ${read?.message ?? "файл не читается."}`;
    return;
  }
  const { map, unknownFields } = read;
  importedMaps.value = [...importedMaps.value, map];
  mapProblem.value =
    unknownFields.length === 0 ? "" : `В карте есть неизвестные показатели: ${unknownFields.join(", ")}.`;
  const count = map.questions.length;
  const loaded = `Карта загружена: ${count} ${plural(count, ["вопрос", "вопроса", "вопросов"])}.`;
  const isOther = webForm.value !== null && kinshipOf(map.form, identityOf(webForm.value)) === "other";
  mapSaid.value = isOther ? `${loaded} Она для другой формы: «${identityWords(map.form)}».` : loaded;
}
