import type { Area } from "../../../shared/workbook/snapshot.ts";
import { areaAddress, cellAddress, contains, overlap, parseArea } from "./a1.ts";
import { mergesOf } from "./merges.ts";
import type { OpenSheet } from "./open-sheet.ts";
import type { PackageParts } from "./package-parts.ts";
import { PatchRefusal, type RefusalReason } from "./patch-refusal.ts";
import { tablesOf } from "./tables.ts";
import { attributeOf } from "./xml-attributes.ts";
import { sectionOf } from "./xml-sections.ts";
import { attribute, childOf, parseXml } from "./xml-tree.ts";

/** Why a cell must not be written to, with what the person can do; null where it may be. */
type Obstacle = {
  readonly area: Area;
  readonly reason: RefusalReason;
  readonly why: string;
  readonly spares?: (row: number, column: number) => boolean;
};

/**
 * Refuses to write to a cell of an area that belongs to something larger.
 * @returns a check to be asked for each cell of the area before it is written
 */
export function obstaclesIn(
  parts: PackageParts,
  sheet: OpenSheet,
  area: Area,
): (row: number, column: number) => void {
  const found = [
    ...merged(sheet),
    ...blocks(sheet),
    ...inTables(parts, sheet),
    ...pivots(parts, sheet),
  ].filter((obstacle) => overlap(obstacle.area, area));
  const locked = lockedCells(sheet);
  return (row, column) => {
    const stop = (reason: RefusalReason, why: string): never => {
      throw new PatchRefusal(reason, `Лист «${sheet.name}», ячейка ${cellAddress(row, column)}: ${why}.`);
    };
    for (const { area: whole, reason, why, spares } of found) {
      if (contains(whole, row, column) && !spares?.(row, column)) stop(reason, why);
    }
    if (locked?.(row, column)) stop("protected-sheet", PROTECTED);
    if (sheet.cells.formulaType(row, column) === "shared") stop("shared-formula", SHARED);
  };
}

const PROTECTED =
  "лист защищён, и она закрыта от изменений. Откройте книгу, выберите «Рецензирование» → «Снять защиту листа», сохраните и повторите";
const SHARED =
  "в ней часть общей формулы столбца. Откройте книгу, скопируйте столбец, вставьте на то же место как значения, сохраните и повторите";

function merged(sheet: OpenSheet): readonly Obstacle[] {
  return mergesOf(sheet.whole).map((area) => ({
    area,
    reason: "merged",
    why: `она внутри объединённых ячеек ${areaAddress(area)}, и записанное не было бы видно. Отмените объединение и повторите`,
    spares: (row, column) => row === area.row && column === area.column,
  }));
}

function blocks(sheet: OpenSheet): readonly Obstacle[] {
  return sheet.cells.standing.blocks.map((area) => ({
    area,
    reason: "array-formula",
    why: `её считает одна формула на все ячейки ${areaAddress(area)}, изменить одну из них нельзя. Замените формулу массива обычными формулами и повторите`,
  }));
}

function inTables(parts: PackageParts, sheet: OpenSheet): readonly Obstacle[] {
  return tablesOf(parts, sheet.relationships()).flatMap(({ name, area, headingRows, totalsRows }) => [
    ...(headingRows > 0
      ? [
          {
            area: { ...area, lastRow: area.row + headingRows - 1 },
            reason: "table-heading" as const,
            why: `это заголовок столбца «умной» таблицы «${name}». Переименуйте его в самой книге и повторите`,
          },
        ]
      : []),
    ...(totalsRows > 0
      ? [
          {
            area: { ...area, row: area.lastRow - totalsRows + 1 },
            reason: "table-totals" as const,
            why: `это строка итогов «умной» таблицы «${name}». Уберите строку итогов и повторите`,
          },
        ]
      : []),
  ]);
}

function pivots(parts: PackageParts, sheet: OpenSheet): readonly Obstacle[] {
  return sheet.relationships().flatMap(({ kind, target }): readonly Obstacle[] => {
    if (kind !== "pivotTable" || !parts.has(target)) return [];
    const text = parts.text(target);
    const root = parseXml(text);
    const place = childOf(root, "location");
    const area = place ? parseArea(attribute(text, place, "ref") ?? "") : null;
    if (!area) return [];
    const name = attribute(text, root, "name") ?? "";
    const why = `её занимает сводная таблица «${name}». Перенесите сводную таблицу на другой лист и повторите`;
    return [{ area, reason: "pivot", why }];
  });
}

/** Which cells a protected sheet keeps closed; null where the sheet is not protected. */
function lockedCells(sheet: OpenSheet): ((row: number, column: number) => boolean) | null {
  return isProtected(sheet) ? (row, column) => sheet.styles.isLocked(sheet.cells.style(row, column)) : null;
}

function isProtected(sheet: OpenSheet): boolean {
  const protection = sectionOf(sheet.whole, "sheetProtection");
  return protection !== null && /^(1|true)$/.test(attributeOf(protection, "sheet") ?? "");
}

/** Refuses to change the looks of a protected sheet. */
export function refuseProtected(sheet: OpenSheet): void {
  if (!isProtected(sheet)) return;
  throw new PatchRefusal(
    "protected-sheet",
    `Лист «${sheet.name}» защищён. Откройте книгу, выберите «Рецензирование» → «Снять защиту листа», сохраните и повторите.`,
  );
}
