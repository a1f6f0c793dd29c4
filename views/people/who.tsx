import type { PersonWords } from "../../shared/people-lists/people-words.ts";

/** A person by code, with the name where it may be shown. */
export function Who({ who: { mark, name } }: { who: PersonWords }) {
  return (
    <span class="who">
      <b>{mark}</b>
      {name !== "" && <> {name}</>}
    </span>
  );
}

/** The same in one string, for what only hears. */
export function whoWords({ mark, name }: PersonWords): string {
  return name === "" ? mark : `${mark} ${name}`;
}
