import type { FormChanges } from "./apply-maps.ts";

/**
 * What changed in a form since its map was saved; "" where nothing did.
 * @example describeFormChanges({ fresh: 3, reworded: 2, absent: 1, found: 20 }) // "С прошлого раза: новых вопросов 3, изменились 2, нет на этой странице 1."
 */
export function describeFormChanges({ fresh, reworded, absent }: FormChanges): string {
  const parts = [
    ...(fresh > 0 ? [`новых вопросов ${fresh}`] : []),
    ...(reworded > 0 ? [`изменились ${reworded}`] : []),
    ...(absent > 0 ? [`нет на этой странице ${absent}`] : []),
  ];
  return parts.length === 0 ? "" : `С прошлого раза: ${parts.join(", ")}.`;
}
