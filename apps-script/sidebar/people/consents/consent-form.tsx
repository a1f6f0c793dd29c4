import { useEffect, useRef } from "preact/hooks";
import type { ConsentKind } from "../../../../shared/consents/consent-kinds.ts";
import type { PeopleState, ShownConsents } from "../../../server/people/people-api.ts";
import { ActBox } from "../act/act-box.tsx";
import { busy } from "../people-model.ts";
import { whoWords } from "../pieces/who.tsx";
import { CONSENT, type ConsentForm, checkConsent, closeConsentForm, fill } from "./consent-forms.ts";

const TITLES = { sign: "Записать согласие", withdraw: "Отозвано согласие" } as const;

/** A consent that was signed, or taken back: whose, which, on what day. */
export function ConsentFormView({ now, state }: { now: ConsentForm; state: PeopleState }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [now.kind]);
  const people = [...state.banks.Наставники.people, ...state.banks.Наставляемые.people].filter(
    ({ mark, isHidden }) => !isHidden && (mark.key.Код ?? "") !== "",
  );
  const given = people.find(({ mark }) => mark.key.Код === now.code)?.consents ?? [];
  const kinds = (Object.keys(state.consents.kinds) as ConsentKind[]).filter(
    // The processing may be taken back though no consent to it is written down.
    (kind) => now.kind === "sign" || kind === "processing" || given.includes(kind),
  );
  return (
    <section class="card" aria-label={TITLES[now.kind]}>
      <h2 ref={heading} tabIndex={-1}>
        {TITLES[now.kind]}
      </h2>
      <form
        class="person-form"
        onSubmit={(event) => {
          event.preventDefault();
          void checkConsent();
        }}
      >
        <div class="field">
          <label for="consent-who">Кто</label>
          <select
            id="consent-who"
            value={now.code}
            onChange={(event) => fill({ code: event.currentTarget.value, kinds: ["processing"] })}
          >
            <option value="">не выбрано</option>
            {people.map(({ who, mark }) => (
              <option key={who.mark} value={mark.key.Код}>
                {whoWords(who)}
              </option>
            ))}
          </select>
        </div>
        {now.kind === "sign" ? (
          <SignedFields now={now} consents={state.consents} kinds={kinds} />
        ) : (
          <Withdrawn now={now} kinds={kinds} words={state.consents.kinds} />
        )}
        <div class="buttons">
          <button type="submit" class="primary" aria-disabled={busy.value !== ""}>
            Проверить и записать
          </button>
          <button type="button" class="secondary" onClick={closeConsentForm}>
            Закрыть
          </button>
        </div>
      </form>
      <ActBox actKey={CONSENT} onDone={closeConsentForm} />
    </section>
  );
}

function Withdrawn(props: {
  now: ConsentForm;
  kinds: readonly ConsentKind[];
  words: ShownConsents["kinds"];
}) {
  const { now, kinds, words } = props;
  return (
    <>
      <fieldset class="kinds">
        <legend>Какое</legend>
        {kinds.map((kind) => (
          <label key={kind} class="tick-field">
            <input
              type="checkbox"
              checked={now.kinds.includes(kind)}
              onChange={(event) =>
                fill({
                  kinds: event.currentTarget.checked
                    ? [...now.kinds, kind]
                    : now.kinds.filter((each) => each !== kind),
                })
              }
            />
            {words[kind]}
          </label>
        ))}
      </fieldset>
      <Day id="day" label="День отзыва" value={now.day} />
    </>
  );
}

function SignedFields(props: { now: ConsentForm; consents: ShownConsents; kinds: readonly ConsentKind[] }) {
  const { now, kinds } = props;
  const { signers, kinds: words } = props.consents;
  return (
    <>
      <div class="field">
        <label for="consent-kind">На что</label>
        <select
          id="consent-kind"
          value={now.kinds[0]}
          onChange={(event) => fill({ kinds: [event.currentTarget.value as ConsentKind] })}
        >
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {words[kind]}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for="consent-signer">Кто подписал</label>
        <select
          id="consent-signer"
          value={now.signer}
          onChange={(event) => fill({ signer: event.currentTarget.value })}
        >
          {["", ...signers].map((signer) => (
            <option key={signer} value={signer}>
              {signer === "" ? "не выбрано" : signer}
            </option>
          ))}
        </select>
      </div>
      <Day id="day" label="День подписания" value={now.day} />
      <Day id="until" label="Действует до (пусто – без срока)" value={now.until} />
      <div class="field">
        <label for="consent-place">Где хранится бумага</label>
        <input
          id="consent-place"
          autocomplete="off"
          value={now.place}
          onInput={(event) => fill({ place: event.currentTarget.value })}
        />
      </div>
    </>
  );
}

function Day({ id, label, value }: { id: "day" | "until"; label: string; value: string }) {
  return (
    <div class="field">
      <label for={`consent-${id}`}>{label}</label>
      <input
        id={`consent-${id}`}
        type="date"
        value={value}
        onInput={(event) => fill({ [id]: event.currentTarget.value })}
      />
    </div>
  );
}
