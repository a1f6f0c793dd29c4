/** Stands at the foot of every paper made from a template of ours. */
export const EXAMPLE_WORDS =
  "Примерная форма: проверьте её и исправьте по своим локальным актам. Эту строку можно удалить.";
