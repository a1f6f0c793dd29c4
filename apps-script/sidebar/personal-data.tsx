/** 152-ФЗ, article 18, part 5, in plain words. */
export function PersonalData() {
  return (
    <aside class="law" aria-label="Персональные данные">
      <p>
        <strong>Об именах.</strong> Google хранит таблицы за границей, а закон (152-ФЗ, ст. 18, ч. 5)
        запрещает собирать туда персональные данные граждан России. Пишите должности и коды вместо имён или
        ведите книгу .xlsx на своём компьютере.
      </p>
    </aside>
  );
}
