/** The number by which an address names an option. */
export const numberOf = (id, place) => `${id.replace(/\D/g, "")}00${place + 1}`;

/** The answers in the address: text and days as they are, `True` for yes, options by their numbers. */
export function fromAddress(search, start, labelsOf) {
  const told = new URLSearchParams(search);
  const answers = {};
  for (const [name, held] of Object.entries(start)) {
    const values = told.getAll(name);
    if (values.length === 0) continue;
    const labels = (labelsOf[name] ?? []).filter((_, place) => values.includes(numberOf(name, place)));
    if (typeof held === "boolean") answers[name] = values[0] === "True";
    else if (name in labelsOf) answers[name] = Array.isArray(held) ? labels : (labels[0] ?? "");
    else answers[name] = values[0];
  }
  return { ...start, ...answers };
}
